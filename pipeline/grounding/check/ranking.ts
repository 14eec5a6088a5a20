import { sumOf } from '../reading/statistics.js';
import type { Mention } from './mention.js';
import { hasValue, matchesRow, plotOf, type Dimension, type Valued } from './query.js';
import type { World } from './world.js';

export interface Ranked {
  readonly value: number;
  readonly rows: readonly Valued[];
}

/** Values in a scope: each row's own, and each part's total where parts have several. */
export const rankings = (rows: readonly Valued[], by: Dimension | undefined): Ranked[][] => {
  const single = rows.map((row) => ({ value: row.value, rows: [row] }));
  if (!by) return [single];
  const groups = new Map<string | undefined, Valued[]>();
  for (const row of rows) groups.set(row[by], [...(groups.get(row[by]) ?? []), row]);
  const lists = [...groups.values()];
  if (lists.every((list) => list.length === 1)) return [single];
  const of = (measure: (values: readonly number[]) => number): Ranked[] =>
    lists.map((list) => ({ value: measure(list.map((row) => row.value)), rows: list }));
  return [single, of(sumOf), of((values) => sumOf(values) / values.length)];
};

/** The rows that stand at a rank; those that nobody could tell apart share it. */
export const atRank = (
  ranked: readonly Ranked[],
  sign: 1 | -1,
  rank: number,
  show: (value: number) => string,
): Valued[] => {
  const values = [...new Set(ranked.map(({ value }) => value))].sort((a, b) => (b - a) * sign);
  const wanted = values[rank - 1];
  if (wanted === undefined) return [];
  const near = Math.abs(wanted) * 0.01;
  return ranked
    .filter(({ value }) => value === wanted || (Math.abs(value - wanted) <= near && show(value) === show(wanted)))
    .flatMap(({ rows }) => rows);
};

/** Rows with values in a scope, of the kind of plot that the figure is about. */
export const scoped = (world: World, scope: readonly Mention[]): Valued[] => {
  const main = world.plots.find((plot) => plot.rows.some(hasValue));
  const rows = world.rows.filter(hasValue).filter((row) => scope.every((mention) => matchesRow(row, mention)));
  // Without a panel in the text, the plot that the figure is about comes first.
  const own = rows.filter((row) => row.plot === main?.id || plotOf(world, row)?.form === main?.form);
  return own.length > 0 ? own : rows;
};
