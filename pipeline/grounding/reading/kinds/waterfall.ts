import { highest, lowest } from '../statistics.js';
import type { Plot, Row } from '../reading.js';

interface Step {
  readonly row: Row;
  readonly low: number;
  readonly high: number;
}

const stepsOf = (plot: Plot): Step[] | undefined => {
  const along = plot.horizontal ? 'y' : 'x';
  const middle = ({ element: { box } }: Row): number =>
    along === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
  const steps = [...plot.rows]
    .sort((a, b) => middle(a) - middle(b))
    .flatMap((row) =>
      row.from === undefined || row.to === undefined
        ? []
        : [{ row, low: Math.min(row.from, row.to), high: Math.max(row.from, row.to) }],
    );
  const places = new Set(steps.map(({ row }) => row.category));
  return steps.length === plot.rows.length && places.size === steps.length && !places.has(undefined)
    ? steps
    : undefined;
};

/** The rows from the level that one leaves to the level that it comes to; undefined where some row begins elsewhere. */
const chained = (steps: readonly Step[], near: number): Row[] | undefined => {
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= near;
  let level: number | undefined;
  const rows: Row[] = [];
  for (const { row, low, high } of steps) {
    const based = same(low, 0) || same(high, 0);
    const far = same(low, 0) ? high : low;
    if (based && (level === undefined || same(far, level))) {
      rows.push({ ...row, value: far, from: 0, to: far, total: true });
      level = far;
      continue;
    }
    const begin = level === undefined ? undefined : same(low, level) ? low : same(high, level) ? high : undefined;
    if (begin === undefined) return undefined;
    const end = begin === low ? high : low;
    rows.push({ ...row, value: Math.abs(end - begin), from: begin, to: end });
    level = end;
  }
  return rows;
};

/**
 * Bars of which each begins at the level where the one before ended: a row's value is how much it changes, from `from`
 * to `to`; bars from zero to the level reached are totals.
 */
export const asWaterfall = (plot: Plot): Plot | undefined => {
  if (plot.kind !== 'bar' || !plot.measure || plot.category?.kind === 'bins' || plot.rows.length < 3) return undefined;
  const steps = stepsOf(plot);
  if (!steps) return undefined;
  const reach = highest(steps.map(({ high }) => high)) - lowest(steps.map(({ low }) => low));
  const rows = chained(steps, reach * 0.004);
  // Bars of one height, each from zero, lead nowhere.
  const floating = rows?.filter((row) => row.total !== true && row.from !== 0) ?? [];
  if (!rows || floating.length < 2) return undefined;
  return { ...plot, form: 'bar', special: 'waterfall', arrangement: 'single', rows };
};
