import type { Scene } from '../../../../renderers/scene.js';
import type { Plot, Row } from '../reading.js';

/** Where a mark begins and ends on the side of the categories, pixels. */
const breadthOf = ({ element: { box } }: Row, { horizontal }: Plot): readonly [from: number, to: number] =>
  horizontal ? [box.y, box.y + box.height] : [box.x, box.x + box.width];

/** How much of a body's breadth a stroke covers, 0 to 1. */
const coverOf = (stroke: Row, body: Row, plot: Plot): number => {
  const [a, b] = breadthOf(stroke, plot);
  const [from, to] = breadthOf(body, plot);
  return Math.max(0, Math.min(b, to) - Math.max(a, from)) / Math.max(1, to - from);
};

const isStroke = ({ kind }: Plot): boolean => kind === 'rule' || kind === 'tick';

/** A stroke across a body between its ends is a median, one along it that reaches past them a whisker. */
const partsOn = (body: Row, strokes: readonly Row[], plot: Plot): { medians: number; whiskers: number } => {
  const [low, high] = [Math.min(body.from ?? NaN, body.to ?? NaN), Math.max(body.from ?? NaN, body.to ?? NaN)];
  const own = strokes.filter(({ category }) => category === body.category);
  const medians = own.filter(
    (row) =>
      row.to === undefined && coverOf(row, body, plot) > 0.5 && (row.value ?? NaN) >= low && (row.value ?? NaN) <= high,
  );
  const whiskers = own.filter(
    ({ from, to }) => from !== undefined && to !== undefined && (Math.min(from, to) < low || Math.max(from, to) > high),
  );
  return { medians: medians.length, whiskers: whiskers.length };
};

/**
 * Bars with a stroke across each and whiskers beyond its ends are boxes, whoever put them together: what tells them from
 * candles is the median.
 */
export const withBoxes = (_: Scene, plots: readonly Plot[]): readonly Plot[] => {
  const bodies = plots.find(({ kind, form }) => kind === 'bar' && form === 'range');
  if (!bodies) return plots;
  const strokes = plots
    .filter((plot) => isStroke(plot) && plot.horizontal === bodies.horizontal)
    .flatMap(({ rows }) => rows);
  const parts = bodies.rows.map((row) => partsOn(row, strokes, bodies));
  const isBoxes = parts.every(({ medians }) => medians === 1) && parts.some(({ whiskers }) => whiskers > 0);
  return isBoxes ? plots.map((plot) => (plot === bodies ? { ...plot, kind: 'box', form: 'box' } : plot)) : plots;
};
