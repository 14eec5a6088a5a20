import type { Box, Point, SceneElement } from '../../../../renderers/scene.js';

export const far = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const centreOf = ({ box }: { readonly box: Box }): Point => [box.x + box.width / 2, box.y + box.height / 2];

/** How far a place is from a box; 0 inside. */
export const offBox = ([x, y]: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Where along the stroke from `a` to `b` the place nearest to `p` is (0 at `a`, 1 at `b`), and how far off `p` is. */
export const footOn = (p: Point, a: Point, b: Point): { readonly along: number; readonly off: number } => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  return { along, off: far(p, [a[0] + along * dx, a[1] + along * dy]) };
};

export const crossingOf = (a: Point, b: Point, c: Point, d: Point): Point | undefined => {
  const [r, s, t] = [
    [b[0] - a[0], b[1] - a[1]],
    [d[0] - c[0], d[1] - c[1]],
    [c[0] - a[0], c[1] - a[1]],
  ] as const;
  const n = r[0] * s[1] - r[1] * s[0];
  if (Math.abs(n) <= 1e-6 * Math.hypot(...r) * Math.hypot(...s)) return undefined;
  const [first, second] = [(t[0] * s[1] - t[1] * s[0]) / n, (t[0] * r[1] - t[1] * r[0]) / n];
  return first < -0.01 || first > 1.01 || second < -0.01 || second > 1.01
    ? undefined
    : [a[0] + first * r[0], a[1] + first * r[1]];
};

/** The cosine of the angle at `v`. */
export const cosineAt = (a: Point, v: Point, b: Point): number =>
  ((a[0] - v[0]) * (b[0] - v[0]) + (a[1] - v[1]) * (b[1] - v[1])) / (far(a, v) * far(b, v) || 1);

/** The corners of an outline, without those that only repeat the one before. */
export const cornersIn = ({ path = [] }: SceneElement): readonly Point[] =>
  path.filter((corner, at) => at === 0 || far(corner, path[at - 1] ?? corner) > 0.5);
