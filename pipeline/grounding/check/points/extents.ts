import { firstMatch } from '../../all-matches.js';
import type { Measure, Plot } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import type { Finding } from '../mention.js';
import { agrees } from '../query.js';
import type { Sentence } from '../scan.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';
import { numeral, valuesOf } from './item.js';
import { denied, type Verdict } from './judge.js';

const unit = '((?: ?[^\\s\\d,.;:]+){0,3}?)';
const both = new RegExp(
  `^(?:across (?:all )?the points, )?(.{1,60}?) ranges from (${numeral})${unit} to (${numeral})${unit},? and (.{1,60}?) (?:ranges )?from (${numeral})${unit} to (${numeral})${unit}$`,
  'diu',
);

const isNamed = (measure: Measure | undefined, words: string): boolean => {
  const said = labelKey(words).join(' ');
  return [measure?.title?.noun, measure?.title?.printed].some(
    (title) => title !== undefined && labelKey(title).join(' ') === said,
  );
};

/** "Across the points, x ranges from 1 to 5 and y from 2 to 9": of the axis that each is called after. */
export const extentFindings = (sentence: Sentence, world: World): Finding[] => {
  const match = firstMatch(sentence.text.trimEnd().replace(/\.$/, ''), both);
  if (!match) return [];
  for (const plot of world.reading.plots.filter(({ form }) => form === 'scatter')) {
    const parts = [1, 6].map((group) => verdictsOf(match, group, plot));
    if (parts.every((part) => part !== undefined))
      return denied(
        parts.flatMap((part) => part ?? []),
        sentence,
        world,
      );
  }
  return [];
};

const verdictsOf = (match: RegExpExecArray, group: number, plot: Plot): Verdict[] | undefined => {
  const words = match[group] ?? '';
  const side = (['x', 'y'] as const).find((one) => isNamed(plot[one], words));
  const rows = side === undefined ? [] : plot.rows.filter((row) => row[side] !== undefined);
  if (side === undefined || rows.length === 0) return undefined;
  const values = rows.map((row) => row[side] ?? 0);
  return [lowest(values), highest(values)].map((actual, index): Verdict => {
    const at = group + 1 + index * 2;
    const [start = 0, end = 0] = match.indices?.[at] ?? [];
    const ok = valuesOf(match[at] ?? '', match[at + 1]).some((one) => agrees(one, actual, plot[side]));
    return { start, end, ok, actual, rows: rows.filter((row) => row[side] === actual).slice(0, 1) };
  });
};
