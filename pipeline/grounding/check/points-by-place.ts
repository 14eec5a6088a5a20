import { allMatches } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import type { Plot, Row } from '../reading/reading.js';
import { number, value } from './field/told.js';
import type { Finding } from './mention.js';
import { factsOfRows } from './query.js';
import type { Sentence } from './scan.js';
import { degreeOf } from './statement/degree-words.js';
import type { World } from './world.js';

const held = '(?:with|of|at|on|who (?:\\p{L}+ )??(?:for )?|which (?:\\p{L}+ )??|that (?:\\p{L}+ )??|after|aged)';
const about = '(?:only |just |about |around |exactly )?';
const than = new RegExp(
  `\\b(?:the|a|an) (?<noun>\\p{L}+(?: \\p{L}+)?) ${held} ?${about}(?<n>${number})(?: ?[\\p{L}°%]+){0,4}?,? (?:scored|scores|has|had|got|gets|is|was|reached|reaches|achieved|did|does|took|takes|earned|earns|costs?|sold|sells|weighs?|weighed)(?: an?| the| clearly| slightly| much| even)*(?: \\p{L}+)? ?(?<word>higher|lower|more|less|fewer|larger|smaller|longer|shorter|taller|heavier|lighter|dearer|cheaper)(?: \\p{L}+){0,3}? than (?:the|a|an) (?:one|\\p{L}+)(?: \\p{L}+)? ${held} ?${about}(?<m>${number})`,
  'giu',
);

/** The one cloud of points of a figure whose points have no names. */
const cloudIn = oncePer(({ plots, reading }: World): Plot | undefined => {
  const [cloud, ...more] = plots.filter(({ form }) => form === 'scatter');
  return cloud && more.length === 0 && reading.panels.length === 1 && cloud.category?.kind !== 'names'
    ? cloud
    : undefined;
});

/** "The student who worked 7 hours scored higher than the one who worked 8 hours": of two points meant by their place. */
export const pointsByPlace = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, than).flatMap((match): Finding[] => {
    const cloud = cloudIn(world);
    const { n = '', m = '', word = '' } = match.groups ?? {};
    const degree = degreeOf(word.toLowerCase(), 'ADJ');
    if (!cloud || !degree || degree.judged || /\b(?:not|never)\b|n['’]t\b/i.test(sentence.text)) return [];
    const at = (place: number): readonly Row[] => cloud.rows.filter(({ x }) => x === place);
    const [one, other] = [at(value(n)), at(value(m))];
    const [a, b] = [one[0]?.y, other[0]?.y];
    if (one.length !== 1 || other.length !== 1 || a === undefined || b === undefined || a === b) return [];
    const start = sentence.start + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        ok: a > b === degree.sign > 0,
        stated: match[0],
        actual: `${a}; ${b}`,
        facts: factsOfRows(world, [...one, ...other]),
        plain: true,
      },
    ];
  });
