import type { Plot, Row } from '../reading/reading.js';
import type { Drawn } from './drawn.js';

/** Every stack is a hundred high. */
const addsUp = (rows: readonly Row[]): boolean => {
  const sums = new Map<string | undefined, number>();
  for (const { category, value = 0 } of rows) sums.set(category, (sums.get(category) ?? 0) + value);
  return sums.size > 0 && [...sums.values()].every((sum) => Math.abs(sum - 100) < 0.6);
};

/** Numbers of the plot are percentages, with or without a sign. */
export const isInPercent = ({ measure, arrangement, rows }: Plot): boolean =>
  measure?.unit?.startsWith('%') === true ||
  /%|\b(?:share|per ?cent|percentage)\b/i.test(measure?.title?.printed ?? '') ||
  arrangement === 'normalised' ||
  (arrangement === 'stacked' && addsUp(rows));

/** Lines of one length, one above the other: of a chart that is drawn by hand they may be its grid. */
export const hasRules = ({ scene }: Drawn['reading']): boolean => {
  const widths = scene.elements.flatMap(({ visible, kind, box }) =>
    visible && /^(?:rule|line)$/.test(kind) && box.height < 1 && box.width > 40 ? [Math.round(box.width)] : [],
  );
  return widths.some((width) => widths.filter((other) => other === width).length > 2);
};
