import type { Plot, Row } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import type { Mention, MentionOf } from '../mention.js';
import { agrees, dimensionOf, hasValue, isNear, matchesRow, type Valued } from '../query.js';
import type { World } from '../world.js';

/** Of bars that are changes: what they lost, what they gained, or how much they changed either way. */
export type Aspect = 'plain' | 'loss' | 'gain' | 'change';

/** Bars on both sides of zero: each is a gain or a loss. */
export const isDiverging = (plot: Plot | undefined): boolean => {
  if (!plot || (plot.form !== 'bar' && plot.form !== 'dot' && plot.form !== 'range')) return false;
  const values = plot.rows.filter(hasValue);
  return values.some(({ value }) => value < 0) && values.some(({ value }) => value > 0);
};

export const asAspect = (value: number, aspect: Aspect): number =>
  aspect === 'loss' ? -value : aspect === 'change' ? Math.abs(value) : value;

/** Names by the division that they are of. */
export const dimensionsOf = (world: World, names: readonly Mention[]): ReadonlyMap<string, Mention[]> => {
  const groups = new Map<string, Mention[]>();
  for (const name of names) {
    const dimension = dimensionOf(world, name) ?? 'none';
    const list = groups.get(dimension);
    if (list) list.push(name);
    else groups.set(dimension, [name]);
  }
  return groups;
};

/** Rows at one of the names of each division. */
export const rowsAt = (world: World, plot: Plot, names: readonly Mention[]): Valued[] => {
  const groups = [...dimensionsOf(world, names).values()];
  return plot.rows.filter(
    (row: Row): row is Valued => hasValue(row) && groups.every((list) => list.some((name) => matchesRow(row, name))),
  );
};

/** What some rows are together, where that is one number: a row, the parts of one column, slices. */
export const amountOf = (plot: Plot, rows: readonly Valued[]): number | undefined => {
  const [first] = rows;
  if (!first) return undefined;
  if (rows.every(({ value }) => value === first.value)) return first.value;
  const stacked = plot.arrangement === 'stacked' && rows.every((row) => row.category === first.category);
  return stacked || plot.form === 'pie' ? sumOf(rows.map(({ value }) => value)) : undefined;
};

/** Quantities that add up: not temperatures, levels or shares of several wholes. */
export const isAdditive = ({ form, measure }: Plot): boolean =>
  form !== 'box' &&
  form !== 'scatter' &&
  !/temperature|\brates?\b|speed|level|height|depth|index|score|\bages?\b|density|concentration|pressure|\bpH\b|mean|average|median/i.test(
    measure?.title?.printed ?? '',
  );

/** Percents, by the unit or by what the parts and the axis are called. */
export const showsShares = ({ measure, category, series, category2 }: Plot): boolean =>
  measure?.unit?.startsWith('%') === true ||
  [category, series, category2].some((one) => one?.labels.some((label) => label.includes('%'))) ||
  /\bpercent|\bshare|%/i.test(measure?.title?.printed ?? '');

/** The number is what is shown, or in percent its share of all that is shown. */
export const isShown = (number: MentionOf<'number'>, actual: number, plot: Plot): boolean => {
  if (number.unit !== 'percent' || showsShares(plot) || (plot.measure?.high ?? 2) <= 1.5)
    return agrees(number, actual, plot.measure);
  const whole = sumOf(plot.rows.filter(hasValue).map(({ value }) => value));
  return isNear(number, (actual / whole) * 100, 0.6);
};

/** A fraction of percents: "half of adults" is about 50 %. */
export const asPercent = (number: MentionOf<'number'> & Mention): MentionOf<'number'> & Mention =>
  number.unit === 'fraction'
    ? {
        ...number,
        value: number.value * 100,
        unit: 'percent',
        // "Nearly half" is a few points wide: 45 % are.
        rounding: number.precision === 'about' ? number.rounding * 100 : number.rounding,
        precision: number.precision === 'plain' ? 'about' : number.precision,
      }
    : number;
