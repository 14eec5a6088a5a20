import type { Plot, Row } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { agrees, factsOfRows } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';
import type { Item } from './item.js';
import type { Found } from './place.js';

/** A part of a sentence held against the figure: how it is, and where it is otherwise. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly ok: boolean;
  readonly actual: string | number | null;
  readonly rows: readonly Row[];
  /** The place lies between two of the points that are drawn. */
  readonly between?: true;
}

/** A number of few digits stands for what rounds to it, but "0" not for 0.5 where the axis ends at 1. */
const isValue = ({ values }: Item, actual: number, { measure }: Plot): boolean => {
  const most = measure === undefined ? Infinity : (measure.high - measure.low) * 0.04;
  // "3 × 10⁻³ s/m" is 3 where the axis counts in 10⁻³ s/m.
  const own = /10[⁻⁰¹²³⁴-⁹]/u.test(measure?.unit ?? '') ? values.slice(0, 1) : values;
  return own.some((value) => agrees({ ...value, rounding: Math.min(value.rounding, most) }, actual, measure));
};

/** What a part says is at a place, held against what is there; undefined where the place is not understood. */
export const verdictOn = (item: Item, found: Found | undefined, plot: Plot): Verdict | undefined => {
  // "The share of diesel fell from 92%" tells shares, where the axis shows amounts.
  const isShare = item.values.some(({ unit }) => unit === 'percent') && plot.measure?.unit !== '%';
  if (found === undefined || isShare) return undefined;
  const { start, end } = item;
  if (found === 'none') return { start, end, ok: false, actual: 'no such place', rows: [] };
  if ('between' in found)
    return {
      start,
      end,
      ok: isValue(item, found.value, plot),
      actual: found.value,
      rows: found.between,
      between: true,
    };
  const { rows } = found;
  const ok = rows.some((row) => isValue(item, row.value, plot));
  return { start, end, ok, actual: rows[0]?.value ?? null, rows };
};

/** Of all the ways in which the parts of a sentence may be read, the one in which most of it is true. */
export const best = (readings: readonly (readonly Verdict[])[]): readonly Verdict[] =>
  readings.reduce<readonly Verdict[]>(
    (most, one) => (most.length === 0 || wrongIn(one) < wrongIn(most) ? one : most),
    [],
  );

const wrongIn = (verdicts: readonly Verdict[]): number => verdicts.filter(({ ok }) => !ok).length;

/**
 * What is otherwise, where the rest bears out that the sentence is read right. What is true is left to other rules,
 * which know more of what it states.
 */
export const denied = (verdicts: readonly Verdict[], sentence: Sentence, world: World): Finding[] => {
  const wrong = wrongIn(verdicts);
  const right = verdicts.length - wrong;
  if (wrong === 0 || right === 0 || wrong > Math.max(1, verdicts.length / 3)) return [];
  return verdicts
    .filter(({ ok }) => !ok)
    .map(({ start, end, actual, rows }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      ok: false,
      stated: sentence.text.slice(start, end),
      actual,
      facts: factsOfRows(world, rows),
    }));
};
