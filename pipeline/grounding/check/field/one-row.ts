import { allMatches } from '../../all-matches.js';
import { arrowsOf } from '../../reading/field.js';
import { highest, lowest } from '../../reading/statistics.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { amount } from './amount.js';
import { falling, rising } from './landscape-words.js';
import { found, number, value, type Told } from './told.js';

interface Gust {
  readonly at: number;
  readonly speed: number;
}

const place = `(?:${number}|midnight|noon|midday)`;
const behind = "(?: ?(?:UTC|GMT|h\\b|hours?|o[’']clock|:00|km|m\\b|Z\\b))?";
const things = '(?:winds?|barbs?|arrows?|flow|current|it|they|speed|breeze|storm)';
const strong = 'strong(?:er|est)|fast(?:er|est)|long(?:er|est)|high(?:er|est)|great(?:er|est)';
const weak = 'weak(?:er|est)|slow(?:er|est)|short(?:er|est)|low(?:er|est)|calm(?:er|est)|light(?:er|est)';

const flags = new RegExp(
  `\\b(?<few>${amount.slice(1, -1)}) (?:of the )?(?:wind )?barbs? (?:carry|carries|have|has|show|shows|bear|bears|with|is drawn with|are drawn with) (?:an? )?(?:\\p{L}+ )?(?:flags?|pennants?|triangles?)\\b`,
  'giu',
);
const best = new RegExp(
  `\\b(?:(?<high>${strong.replaceAll('(?:er|est)', 'est')})|(?<low>${weak.replaceAll('(?:er|est)', 'est')})) (?:${things}\\b)?(?:,[^,;.]{0,40},)? ?(?:(?:is|are|was|occurs?|comes?|blows?|stands?)(?: found| reached| seen)? )?(?:at|around) (?<place>${place})${behind}(?! ?(?:knots|kt|m/s|mph))`,
  'giu',
);
const than = new RegExp(
  `\\b(?:${things} (?:at|around) (?<first>${place})${behind} (?:is|was|blows|are) (?:much |slightly |clearly )?(?:(?<more>${strong})|${weak})|(?:(?<stronger>${strong})|${weak}) (?:at|around) (?<here>${place})${behind}) than (?:that |the one )?(?:at|around) (?<second>${place})`,
  'giu',
);
const course = new RegExp(
  `\\b${things} (?:\\p{L}+ )?(?:(?<up>${rising})|(?<down>${falling}))(?: (?:steadily|gradually|continuously|constantly))? from (?<from>${place})${behind} (?:to|until) (?<to>${place})(?! ?(?:knots|kt|m/s|mph)\\b)`,
  'giu',
);
const valued = new RegExp(`\\b(?<value>${number}) (?:knots?|kts?|m/s|km/h|mph) at (?<place>${place})`, 'giu');

const hourOf = (words: string): number =>
  /midnight/i.test(words) ? 0 : /noon|midday/i.test(words) ? 12 : value(words);

/** What a sentence says of barbs or arrows that stand side by side in one row: how strong they are, one after the other. */
export const oneRowFindings = (told: Told): Finding[] => {
  const plots = told.fields.filter(({ drawn }) => drawn === 'barbs' || drawn === 'arrows');
  const [plot] = plots;
  if (!plot || plots.length > 1) return [];
  const all = arrowsOf(plot);
  if (all.length < 3 || all.length !== plot.elements.length || new Set(all.map(({ y }) => y)).size > 1) return [];
  const gusts = all.map(({ x, u, v }): Gust => ({ at: x, speed: Math.hypot(u, v) })).sort((a, b) => a.at - b.at);
  const { text } = told.sentence;
  const speedAt = (words: string): number | undefined => gusts.find(({ at }) => at === hourOf(words))?.speed;
  const speeds = gusts.map(({ speed }) => speed);
  // A barb is drawn to the next five.
  const near = plot.drawn === 'barbs' ? 2.5 : (highest(speeds) - lowest(speeds)) * 0.05;
  const say = (match: RegExpMatchArray, ok: boolean | undefined, actual: number | null): Finding[] =>
    ok === undefined ? [] : [found(told, match, ok, actual)];
  return [
    ...(plot.drawn === 'barbs' ? allMatches(text, flags) : []).flatMap((match) => {
      const there = speeds.filter((speed) => speed >= 50 - near).length;
      return say(match, countOf(match.groups?.['few'] ?? '') === there, there);
    }),
    ...allMatches(text, best).flatMap((match) => {
      const speed = speedAt(match.groups?.['place'] ?? '');
      const end = match.groups?.['high'] === undefined ? lowest(speeds) : highest(speeds);
      return say(match, speed === undefined ? undefined : Math.abs(speed - end) < near, end);
    }),
    ...allMatches(text, than).flatMap((match) => {
      const { first, here, second = '', more, stronger } = match.groups ?? {};
      const [a, b] = [speedAt(first ?? here ?? ''), speedAt(second)];
      if (a === undefined || b === undefined || Math.abs(a - b) < near) return [];
      return say(match, a > b === ((more ?? stronger) !== undefined), a - b);
    }),
    ...allMatches(text, course).flatMap((match) => {
      const [from, to] = [hourOf(match.groups?.['from'] ?? ''), hourOf(match.groups?.['to'] ?? '')];
      const own = gusts.filter(({ at }) => at >= from && at <= to);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last || first.at !== from || last.at !== to) return [];
      const gap = (last.speed - first.speed) * (match.groups?.['up'] === undefined ? -1 : 1);
      return say(match, Math.abs(gap) < near ? undefined : gap > 0, last.speed);
    }),
    ...allMatches(text, valued).flatMap((match) => {
      const speed = speedAt(match.groups?.['place'] ?? '');
      const off = speed === undefined ? undefined : Math.abs(speed - value(match.groups?.['value'] ?? ''));
      return say(
        match,
        off === undefined ? undefined : off <= near ? true : off > near * 2 - 0.01 ? false : undefined,
        speed ?? null,
      );
    }),
  ];
};
