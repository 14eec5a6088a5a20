import type { Plot, Row } from './reading.js';

/** Areas that stand on each other, each below a line of its own name: the lines are their edges. */
const isStack = ({ rows, series }: Plot, lines: readonly Plot[]): boolean => {
  const names = series?.labels ?? [];
  const place = (row: Row): string => `${row.x ?? row.category}`;
  const tops = new Map(rows.map((row) => [`${row.series}|${place(row)}`, row.to]));
  return (
    names.length > 1 &&
    rows.every((row) => {
      const below = names[names.indexOf(row.series ?? '') - 1];
      return row.from === (below === undefined ? 0 : tops.get(`${below}|${place(row)}`));
    }) &&
    lines.every((line) => line.rows.every((row) => tops.get(`${row.series}|${place(row)}`) === row.y))
  );
};

/** What is filled between lines that have names of their own: the lines tell the values. */
export const liesBetween = (area: Plot, plots: readonly Plot[]): boolean => {
  const lines = plots.filter((plot) => plot.form === 'line' && (plot.series?.labels.length ?? 0) > 1);
  const spots = new Set(lines.flatMap(({ rows }) => rows.map(({ x, category, y }) => `${x ?? category}|${y}`)));
  const isOn = (row: Row, end: number | undefined): boolean => spots.has(`${row.x ?? row.category}|${end}`);
  const between = area.rows.filter(({ from }) => from !== undefined && from !== 0);
  return (
    !isStack(area, lines) &&
    spots.size > 0 &&
    between.length > 0 &&
    area.rows.every((row) => isOn(row, row.to)) &&
    between.every((row) => isOn(row, row.from))
  );
};

/** Lines that are only the upper edges of areas which stand on each other: their heights are sums, and no values. */
export const areTops = (lines: Plot, plots: readonly Plot[]): boolean =>
  lines.form === 'line' &&
  (lines.series?.labels.length ?? 0) > 1 &&
  plots.some((area) => area.form === 'area' && area.arrangement === 'stacked' && isStack(area, [lines]));
