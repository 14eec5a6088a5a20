import type { Point } from '../../../renderers/scene.js';
import type { Plot, Reading } from '../reading/reading.js';

const middle = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / (points.length || 1),
  points.reduce((sum, [, y]) => sum + y, 0) / (points.length || 1),
];

/** How far apart the tips of slices, or the middles of their circles, lie, against the size of the whole. */
const spreadOf = ({ elements }: Plot): number => {
  const paths = elements.flatMap(({ path }) => (path && path.length > 2 ? [path] : []));
  if (paths.length < 2) return 0;
  const all = paths.flat();
  const size = Math.max(...all.map(([x]) => x)) - Math.min(...all.map(([x]) => x));
  const center = middle(paths.map((path) => nearest(path, middle(all))));
  const tips = paths.map((path) => {
    const [x, y] = nearest(path, center);
    return Math.hypot(x - center[0], y - center[1]);
  });
  return size > 0 ? (Math.max(...tips) - Math.min(...tips)) / size : 0;
};

const nearest = (path: readonly Point[], [x, y]: Point): Point =>
  path.reduce((best, point) =>
    Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best,
  );

const known = new WeakMap<Reading, boolean>();

/** Some slice of a pie stands away from the others. */
export const areApart = (reading: Reading): boolean => {
  const found = known.get(reading) ?? reading.plots.some((plot) => plot.form === 'pie' && spreadOf(plot) > 0.02);
  known.set(reading, found);
  return found;
};
