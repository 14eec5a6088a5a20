import { allMatches } from '../../all-matches.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import { finding, intervalsOf, level, levelIn, slack, type Told } from './intervals.js';

const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|none|\\d+';
const noun = '(?:confidence |credible )?(?:intervals?|CIs?|error bars?)';
const verb =
  '(?:(?<crosses>cross(?:es)?|includes?|contains?|covers?|overlaps?(?: with)?|straddles?)|(?<excludes>excludes?|(?:do|does) not (?:cross|include|contain|cover|overlap(?: with)?)))';
const counted = new RegExp(
  `\\b(?:(?:the )?${noun} of (?:only |exactly )?(?<a>${words})(?: of the(?: \\w+)?)?(?: \\p{L}+){0,2}|(?<b>${words})(?: of the(?: \\w+)?)? ${noun}) ${verb}(?<to>${level})`,
  'giu',
);

/** "The intervals of five subgroups cross the line of no effect at 1": how many of all do so. */
export const intervalCounts = (sentence: Sentence, world: World): Finding[] => {
  const told: Told = { sentence, world, intervals: intervalsOf(world) };
  if (told.intervals.length < 2) return [];
  return allMatches(sentence.text, counted).flatMap((match): Finding[] => {
    const { a, b, crosses, to = '', level: stated } = match.groups ?? {};
    const at = levelIn(told.world, to, stated);
    const said = (a ?? b ?? '').toLowerCase();
    if (at === undefined || /\b(?:except|other|not all)\b/i.test(told.sentence.text)) return [];
    const near = told.intervals.filter(
      (one) => Math.min(Math.abs(one.low - at), Math.abs(one.high - at)) <= slack(told, one, at) * 0.5,
    ).length;
    const across = told.intervals.filter(({ low, high }) => low <= at && at <= high).length;
    const actual = crosses === undefined ? told.intervals.length - across : across;
    const count = said === 'all' ? told.intervals.length : said === 'none' ? 0 : countOf(said);
    const off = Math.abs(actual - count);
    const ok = off === 0 ? true : off > near ? false : undefined;
    return [finding(told, [match.index, match.index + match[0].length], ok, ok ? [] : told.intervals.slice(0, 3))];
  });
};
