import { oncePer } from '../once-per.js';
import type { Point } from '../../../renderers/scene.js';
import type { Plot, Reading } from '../reading/reading.js';

type Path = readonly Point[];

const away = ([x, y]: Point, [cx, cy]: Point): number => Math.hypot(x - cx, y - cy);

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** The corner of a sector from which its arc is equally far everywhere; a sector of a ring has none. */
const tipOf = (path: Path): Point | undefined =>
  path.find((corner) => {
    const others = path.map((point) => away(point, corner)).filter((distance) => distance > 1);
    return others.length > 1 && spread(others) < Math.max(...others) * 0.05;
  });

/** How far slices stand from where they would be one disc, or one ring, against its size. */
const distanceOf = ({ elements }: Plot): number => {
  const paths = elements.flatMap(({ path }) => (path && path.length > 2 ? [path] : []));
  if (paths.length < 2) return 0;
  const all = paths.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const size = spread(xs) || 1;
  const tips = paths.map(tipOf);
  if (tips.every((tip) => tip !== undefined))
    return Math.max(spread(tips.map(([x]) => x)), spread(tips.map(([, y]) => y))) / size;
  const center: Point = [Math.min(...xs) + size / 2, Math.min(...ys) + spread(ys) / 2];
  const starts = paths.map((path) => Math.min(...path.map((point) => away(point, center))));
  return spread(starts) / size;
};

/** Some slice of a pie stands away from the others. */
export const areApart = oncePer((reading: Reading): boolean =>
  reading.plots.some((plot) => plot.form === 'pie' && distanceOf(plot) > 0.02),
);
