/** Points and directions in space: x to the right, y away from the reader, z upwards (a right-handed system). */
export type Vec3 = readonly [x: number, y: number, z: number];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaled = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec3, b: Vec3): number => length(subtract(a, b));
/** The point at share `t` of the way from `a` to `b`. */
export const between = (a: Vec3, b: Vec3, t: number): Vec3 => add(scaled(a, 1 - t), scaled(b, t));

/** Of length 1; the zero vector stays what it is. */
export const unit = (a: Vec3): Vec3 => {
  const size = length(a);
  return size === 0 ? a : scaled(a, 1 / size);
};

export const centroid = (points: readonly Vec3[]): Vec3 =>
  scaled(
    points.reduce((sum, point) => add(sum, point), [0, 0, 0] as Vec3),
    1 / Math.max(points.length, 1),
  );

/** Twice the area of a plane polygon as a vector along its normal, by Newell's sum: also for outlines that are not convex. */
export const areaVector = (polygon: readonly Vec3[]): Vec3 =>
  polygon.reduce<Vec3>(
    (sum, point, index) => add(sum, cross(point, polygon[(index + 1) % polygon.length] ?? point)),
    [0, 0, 0],
  );

export const areaOf = (polygon: readonly Vec3[]): number => length(areaVector(polygon)) / 2;
export const normalOf = (polygon: readonly Vec3[]): Vec3 => unit(areaVector(polygon));

/** Degrees between two directions, 0 to 180. */
export const angleBetween = (a: Vec3, b: Vec3): number => (Math.atan2(length(cross(a, b)), dot(a, b)) * 180) / Math.PI;

/** Two directions of length 1, at right angles to `normal` and to each other. */
export const basisOf = (normal: Vec3): readonly [Vec3, Vec3] => {
  const n = unit(normal);
  const helper: Vec3 = Math.abs(n[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const first = unit(cross(helper, n));
  return [first, cross(n, first)];
};

/** All points `x` with `normal · x = offset`; `normal` has length 1. */
export interface Plane {
  readonly normal: Vec3;
  readonly offset: number;
}

/** @throws RangeError when the points are on one line. */
export const planeThrough = (a: Vec3, b: Vec3, c: Vec3): Plane => {
  const normal = cross(subtract(b, a), subtract(c, a));
  if (length(normal) < 1e-9 * (1 + distance(a, b) * distance(a, c)))
    throw new RangeError('A plane takes three points that are not on one line');
  return planeAt(a, normal);
};

export const planeAt = (point: Vec3, normal: Vec3): Plane => {
  const n = unit(normal);
  return { normal: n, offset: dot(n, point) };
};

/** Signed distance of a point from a plane. */
export const heightOver = ({ normal, offset }: Plane, point: Vec3): number => dot(normal, point) - offset;

/** Where the point falls when it drops onto the plane at a right angle. */
export const footOn = (plane: Plane, point: Vec3): Vec3 =>
  subtract(point, scaled(plane.normal, heightOver(plane, point)));
