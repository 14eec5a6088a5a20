/** A place or a direction in the figure's own units; figures of the plane have 0 as their third. */
export type Vec = readonly [x: number, y: number, z: number];

export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const size = (a: Vec): number => Math.hypot(...a);
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** What is drawn by arithmetic is exact; what is copied from a screen is off by a fraction of a pixel. */
const fine = 4e-3;

export const isParallel = (a: Vec, b: Vec): boolean => size(cross(a, b)) <= fine * size(a) * size(b);
export const isPerpendicular = (a: Vec, b: Vec): boolean => Math.abs(dot(a, b)) <= fine * size(a) * size(b);
export const isSameSize = (a: number, b: number): boolean =>
  Math.abs(a - b) <= fine * Math.max(Math.abs(a), Math.abs(b));
export const isSamePlace = (a: Vec, b: Vec, scale: number): boolean => size(minus(a, b)) <= fine * scale;

/** Degrees at `vertex`, at most 180. */
export const degreesBetween = (from: Vec, vertex: Vec, to: Vec): number => {
  const [a, b] = [minus(from, vertex), minus(to, vertex)];
  return (Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (size(a) * size(b))))) * 180) / Math.PI;
};

/** Where along the line through `a` and `b` the place nearest to `p` is (0 at `a`, 1 at `b`), and how far off `p` is. */
export const foot = (p: Vec, a: Vec, b: Vec): { readonly along: number; readonly off: number } => {
  const along = dot(minus(p, a), minus(b, a)) / (dot(minus(b, a), minus(b, a)) || 1);
  return { along, off: size(minus(p, plus(a, times(minus(b, a), along)))) };
};

/** Where two lines of the plane cross, as a share of the way from `a` to `b` and from `c` to `d`. */
export const crossingOf = (
  a: Vec,
  b: Vec,
  c: Vec,
  d: Vec,
): { readonly place: Vec; readonly first: number; readonly second: number } | undefined => {
  const [r, s, t] = [minus(b, a), minus(d, c), minus(c, a)];
  const n = r[0] * s[1] - r[1] * s[0];
  if (Math.abs(n) <= 1e-9 * size(r) * size(s)) return undefined;
  const first = (t[0] * s[1] - t[1] * s[0]) / n;
  const second = (t[0] * r[1] - t[1] * r[0]) / n;
  return { place: plus(a, times(r, first)), first, second };
};

/** The area of a polygon in space or in the plane. */
export const areaOf = (corners: readonly Vec[]): number => {
  const [origin] = corners;
  if (origin === undefined) return 0;
  const sum = corners.reduce<Vec>(
    (total, corner, index) => {
      const next = corners[(index + 1) % corners.length] ?? corner;
      return plus(total, cross(minus(corner, origin), minus(next, origin)));
    },
    [0, 0, 0],
  );
  return size(sum) / 2;
};
