import { allMatches } from '../all-matches.js';
import { isColour } from '../language/colour.js';
import type { Plot } from '../reading/reading.js';
import { adverb, courseVerb } from './course-verbs.js';
import type { Finding } from './mention.js';
import { factsOfRows, hasValue } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const pattern = new RegExp(
  `\\bthe (?:(?:solid|dashed|dotted|thin|thick) )?(?<colour>(?:(?:dark|light|pale|deep|bright) )?\\p{L}+) (?:line|curve) (?:then |also |only )?${courseVerb}${adverb}(?<span> from left to right| over (?:time|the (?:whole |entire )?\\p{L}+)| throughout)?(?=[.,;]|$| and (?:the|it)\\b)`,
  'giu',
);

/** The one line of the figure that has a colour, where it is the only line of its plot. */
const lineOf = (world: World, colour: string): Plot | undefined => {
  const lines = world.plots.filter(({ form, rows }) => form === 'line' && rows.some(hasValue));
  const own = lines.filter(({ elements }) =>
    elements.some(({ stroke }) => stroke !== undefined && isColour(stroke, colour)),
  );
  const [line, ...more] = own;
  return line && more.length === 0 && line.elements.length === 1 && (line.series?.labels.length ?? 0) < 2
    ? line
    : undefined;
};

/** "The dark red line falls from left to right", where no name but its colour tells it from bars or other lines. */
export const colouredLineFindings = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, pattern).flatMap(({ index, 0: all, groups = {} }): Finding[] => {
    const line = lineOf(world, (groups['colour'] ?? '').toLowerCase());
    const rows = line?.rows.filter(hasValue) ?? [];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!line?.measure || !first || !last || /\b(?:not|never)\b|n['’]t\b/iu.test(sentence.text)) return [];
    const isUp = groups['up'] !== undefined;
    const steps = rows.slice(1).map(({ value }, at) => value - (rows[at]?.value ?? value));
    const sign = isUp ? 1 : -1;
    const isWrong = steps.every((step) => step * sign <= 0) && (last.value - first.value) * sign < 0;
    const isRight = steps.every((step) => step * sign >= 0) && (last.value - first.value) * sign > 0;
    if (!isWrong && !isRight) return [];
    return [
      {
        start: sentence.start + index,
        end: sentence.start + index + all.length,
        ok: isRight,
        stated: all,
        actual: `${first.value} to ${last.value}`,
        facts: factsOfRows(world, [first, last]),
        plain: true,
      },
    ];
  });
