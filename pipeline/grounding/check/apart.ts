import type { Plot, Reading } from '../reading/reading.js';

/** How differently far slices reach from the middle of their box, against the size of the whole. */
const spreadOf = ({ elements }: Plot): number => {
  const paths = elements.flatMap(({ path }) => (path && path.length > 2 ? [path] : []));
  if (paths.length < 2) return 0;
  const all = paths.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const reaches = paths.map((path) =>
    Math.max(...path.map(([x, y]) => Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2))),
  );
  return (Math.max(...reaches) - Math.min(...reaches)) / (right - left || 1);
};

const known = new WeakMap<Reading, boolean>();

/** Some slice of a pie stands away from the others. */
export const areApart = (reading: Reading): boolean => {
  const found = known.get(reading) ?? reading.plots.some((plot) => plot.form === 'pie' && spreadOf(plot) > 0.02);
  known.set(reading, found);
  return found;
};
