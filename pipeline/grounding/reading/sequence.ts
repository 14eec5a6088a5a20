import { oncePer } from '../once-per.js';
import { highest, lowest } from './statistics.js';
import type { Plot, Row } from './reading.js';

/** One series in the order of its axis: what a reader's eye follows from left to right. */
export interface Sequence {
  readonly name: string | undefined;
  readonly panel: string | undefined;
  readonly plot: Plot;
  /** Rows with a value, in axis order, one per place. */
  readonly rows: readonly (Row & { readonly value: number })[];
}

const hasValue = (row: Row): row is Row & { readonly value: number } => row.value !== undefined;

/** The place of a row along its axis, comparable. */
const places = (plot: Plot): ((row: Row) => number) => {
  // Ages down the side are read from the youngest.
  const ages = plot.category?.labels.every((label) => /^\d+\s?(?:[-–+]|to\b|and\b|or\b)/.test(label)) === true;
  const numbers =
    plot.category?.channel === 'y' && ages ? plot.category.labels.map((label) => Number.parseFloat(label)) : [];
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  if (numbers.length > 2 && (steps.every((step) => step > 0) || steps.every((step) => step < 0))) {
    const at = new Map(plot.category?.labels.map((label, index) => [label, numbers[index] ?? index]));
    return (row) => at.get(row.category ?? '') ?? 0;
  }
  // Places down the side are read from the top, in whatever order the axis counts them.
  if (plot.kind === 'bar' && plot.category?.channel === 'y' && plot.drawn !== 'space-bars')
    return ({ element: { box } }) => box.y + box.height / 2;
  const order = new Map(plot.category?.labels.map((label, index) => [label, index]));
  return (row) => order.get(row.category ?? '') ?? 0;
};

export const sequencesOf = oncePer((plot: Plot): readonly Sequence[] => {
  const bySeries = new Map<string | undefined, (Row & { readonly value: number })[]>();
  const perElement = (plot.form === 'line' || plot.form === 'area') && plot.elements.length > 1 && !plot.series;
  for (const row of plot.rows) {
    if (!hasValue(row) || row.category === undefined) continue;
    const name = perElement ? (row.element.label ?? row.element.id) : row.series;
    const list = bySeries.get(name);
    if (list) list.push(row);
    else bySeries.set(name, [row]);
  }
  const place = places(plot);
  const order = plot.series?.labels ?? [];
  return [...bySeries]
    .map(([name, rows]): Sequence => ({
      name,
      panel: plot.panel,
      plot,
      rows: [...rows].sort((a, b) => place(a) - place(b)),
    }))
    .sort((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''));
});

export type Trend = 'rising' | 'falling' | 'steady' | 'fluctuating';

/**
 * The course between two ends. `steady` when nothing moves by more than a twelfth of what the axis shows;
 * `fluctuating` when the way back is long against the way gained.
 */
export const trendOf = (values: readonly number[], spread: number): Trend => {
  const [first = 0] = values;
  const last = values[values.length - 1] ?? 0;
  const range = highest(values) - lowest(values);
  if (range <= spread / 12 && Math.abs(last - first) <= spread / 25) return 'steady';
  const net = last - first;
  // A course that ends a third of its range away from where it began has a direction.
  if (Math.abs(net) >= range * 0.35) return net > 0 ? 'rising' : 'falling';
  return 'fluctuating';
};

export const monotonicOf = (values: readonly number[]): 'increasing' | 'decreasing' | undefined => {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  if (steps.length < 2) return undefined;
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 'increasing';
  return steps.every((step) => step <= 0) && steps.some((step) => step < 0) ? 'decreasing' : undefined;
};

/** Places where two sequences change sides; pairs of neighbouring labels. */
export const crossingsOf = (a: Sequence, b: Sequence): (readonly [before: string, after: string])[] => {
  const other = new Map(b.rows.map((row) => [row.category, row.value]));
  const gaps = a.rows.flatMap((row) => {
    const value = other.get(row.category);
    return value === undefined || value === row.value ? [] : [{ at: row.category ?? '', gap: row.value - value }];
  });
  return gaps.slice(1).flatMap((next, index) => {
    const before = gaps[index];
    return before && before.gap * next.gap < 0 ? [[before.at, next.at] as const] : [];
  });
};
