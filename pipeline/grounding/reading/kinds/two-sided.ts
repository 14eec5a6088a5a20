import type { Plot, Row } from '../reading.js';
import type { Scene } from '../../../../renderers/scene.js';
import { isMirrored } from '../mirrored.js';

const sideOf = (rows: readonly Row[]): number | undefined => {
  const signs = new Set(
    rows.filter(({ value }) => value !== undefined && value !== 0).map(({ value = 0 }) => Math.sign(value)),
  );
  return signs.size === 1 ? [...signs][0] : undefined;
};

const bySeries = (plot: Plot): Map<string | undefined, Row[]> => {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of plot.rows) groups.set(row.series, [...(groups.get(row.series) ?? []), row]);
  return groups;
};

const agesIn = (labels: readonly string[]): boolean =>
  labels.filter((label) => /^\d+\s?[-–]\s?\d+\b|^\d+\s?\+|^(?:under|over)\b/i.test(label)).length >= labels.length / 2;

/** Two series of bars back to back over the same places: what each counts is counted from the middle. */
export const asPyramid = (scene: Scene, plot: Plot): Plot | undefined => {
  if (plot.form !== 'bar' || !plot.horizontal || !plot.category || plot.category.labels.length < 3) return undefined;
  const groups = [...bySeries(plot).values()];
  const [first, second] = groups;
  if (groups.length !== 2 || !first || !second) return undefined;
  const [a, b] = [sideOf(first), sideOf(second)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const places = new Set(first.map(({ category }) => category));
  if (second.filter(({ category }) => places.has(category)).length < 3) return undefined;
  const mirrored = isMirrored(scene.axes.find(({ id }) => id === plot.measure?.id));
  // Nobody counts people below zero, whatever the axis prints.
  const people = /\b(?:population|people|persons)\b/i.test(plot.measure?.title?.printed ?? '');
  if (!mirrored && !people && !agesIn(plot.category.labels)) return undefined;
  const rows = plot.rows.map((row) => (row.value === undefined ? row : { ...row, value: Math.abs(row.value) }));
  return { ...plot, special: 'pyramid', arrangement: 'overlaid', rows };
};

/** Bars that have their middles in one place, one below the other: each shows its whole width. */
export const asFunnel = (plot: Plot): Plot | undefined => {
  if (plot.kind !== 'bar' || !plot.horizontal || plot.rows.length < 3) return undefined;
  const spans = plot.rows.map(({ from = 0, to = 0 }) => ({ middle: (from + to) / 2, width: to - from }));
  const widest = spans.reduce((most, { width }) => Math.max(most, width), 0);
  const [first] = spans;
  const centred =
    spans.every(({ middle, width }) => width > 0 && Math.abs(middle - (first?.middle ?? 0)) < widest * 0.005) &&
    new Set(spans.map(({ width }) => width)).size > 2;
  if (!centred || new Set(plot.rows.map(({ category }) => category)).size !== plot.rows.length) return undefined;
  return {
    ...plot,
    form: 'bar',
    special: 'funnel',
    arrangement: 'single',
    rows: plot.rows.map((row) => ({ ...row, value: (row.to ?? 0) - (row.from ?? 0) })),
  };
};
