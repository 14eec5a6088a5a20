import type { Polyhedron } from './polyhedron.js';
import type { View } from './projection.js';
import { add, basisOf, cross, dot, length, scaled, subtract, unit, type Vec3 } from './vector.js';

/** Corners of the polygon that stands for a circle where bodies hide each other. */
const parts = 96;

const turns = (size: number): number[] => Array.from({ length: size }, (_, index) => (2 * Math.PI * index) / size);

/** The circle around `centre` at right angles to `normal`, counter-clockwise seen from where it points. */
export const circleIn = (centre: Vec3, normal: Vec3, radius: number, size = parts): Vec3[] => {
  const [u, v] = basisOf(normal);
  return turns(size).map((angle) =>
    add(centre, add(scaled(u, radius * Math.cos(angle)), scaled(v, radius * Math.sin(angle)))),
  );
};

/** Cylinder, cone and what is between: a mesh whose rings have the same corners as `circleIn`. */
export const frustumMesh = (base: Vec3, axis: Vec3, [lower, upper]: readonly [number, number]): Polyhedron => {
  const bottom = circleIn(base, axis, lower);
  const top = upper === 0 ? [add(base, axis)] : circleIn(add(base, axis), axis, upper);
  const at = (index: number): number => (upper === 0 ? parts : parts + (index % parts));
  return {
    vertices: [...bottom, ...top],
    faces: [
      bottom.map((_, index) => parts - 1 - index),
      ...(upper === 0 ? [] : [top.map((_, index) => parts + index)]),
      ...bottom.map((_, index) =>
        upper === 0 ? [index, (index + 1) % parts, at(index)] : [index, (index + 1) % parts, at(index + 1), at(index)],
      ),
    ],
  };
};

/** The lines in which the side of such a body turns away from the reader: at most two. */
export const frustumOutline = (
  base: Vec3,
  axis: Vec3,
  [lower, upper]: readonly [number, number],
  view: View,
): (readonly [Vec3, Vec3])[] => {
  const [u, v] = basisOf(axis);
  const height = length(axis);
  const along = unit(axis);
  const side = (angle: number): number => {
    const ray = add(scaled(u, Math.cos(angle)), scaled(v, Math.sin(angle)));
    const normal = add(scaled(ray, height), scaled(along, lower - upper));
    return dot(normal, view.towardsEye(add(base, scaled(ray, lower))));
  };
  const at = (angle: number): readonly [Vec3, Vec3] => {
    const ray = add(scaled(u, Math.cos(angle)), scaled(v, Math.sin(angle)));
    return [add(base, scaled(ray, lower)), add(add(base, axis), scaled(ray, upper))];
  };
  return turns(parts).flatMap((angle) => {
    const next = angle + (2 * Math.PI) / parts;
    const [a, b] = [side(angle), side(next)];
    return a > 0 === b > 0 ? [] : [at(angle + ((next - angle) * a) / (a - b))];
  });
};

const rings = 24;

/** A ball, or its upper half standing on a disc. */
export const sphereMesh = (centre: Vec3, radius: number, half = false): Polyhedron => {
  const around = 48;
  const levels = half ? rings / 2 : rings;
  const vertices: Vec3[] = [add(centre, [0, 0, radius])];
  for (let level = 1; level < levels + (half ? 1 : 0); level++) {
    const angle = (Math.PI * level) / rings;
    const [z, r] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    vertices.push(...circleIn(add(centre, [0, 0, z]), [0, 0, 1], r, around));
  }
  const last = (half ? levels : levels - 1) - 1;
  const at = (level: number, index: number): number => 1 + level * around + (index % around);
  const faces: number[][] = turns(around).map((_, index) => [0, at(0, index), at(0, index + 1)]);
  for (let level = 0; level < last; level++)
    for (let index = 0; index < around; index++)
      faces.push([at(level, index), at(level + 1, index), at(level + 1, index + 1), at(level, index + 1)]);
  if (half) faces.push(turns(around).map((_, index) => at(last, around - index)));
  else {
    vertices.push(add(centre, [0, 0, -radius]));
    for (let index = 0; index < around; index++)
      faces.push([vertices.length - 1, at(last, index + 1), at(last, index)]);
  }
  return { vertices, faces };
};

/** The circle in which a ball turns away from the reader. */
export const sphereOutline = (centre: Vec3, radius: number, view: View): Vec3[] =>
  circleIn(centre, view.towardsEye(centre), radius);

/** Positive where the surface of a ball is turned to the reader. */
export const sphereFront =
  (centre: Vec3, view: View) =>
  (point: Vec3): number =>
    dot(subtract(point, centre), view.towardsEye(point));

/** Lines in which a torus around the z-axis turns away from the reader: the outer and the inner one. */
export const torusOutline = (centre: Vec3, big: number, small: number, view: View): readonly [Vec3[], Vec3[]] => {
  const eye = view.towardsEye(centre);
  const ring = (far: boolean): Vec3[] =>
    turns(160).map((u) => {
      const out: Vec3 = [Math.cos(u), Math.sin(u), 0];
      const v = Math.atan2(-dot(out, eye), eye[2]) + (far ? Math.PI : 0);
      return add(centre, add(scaled(out, big + small * Math.cos(v)), [0, 0, small * Math.sin(v)]));
    });
  return [ring(false), ring(true)];
};

export const torusMesh = (centre: Vec3, big: number, small: number): Polyhedron => {
  const [around, across] = [64, 24];
  const vertices = turns(around).flatMap((u) =>
    turns(across).map((v): Vec3 => {
      const reach = big + small * Math.cos(v);
      return add(centre, [reach * Math.cos(u), reach * Math.sin(u), small * Math.sin(v)]);
    }),
  );
  const at = (i: number, j: number): number => (i % around) * across + (j % across);
  const faces = turns(around).flatMap((_, i) =>
    turns(across).map((_angle, j) => [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)]),
  );
  return { vertices, faces };
};

/** A direction at right angles to the axis that the reader sees on the right: where radii are drawn. */
export const rightOf = (axis: Vec3, view: View): Vec3 => {
  const side = cross(axis, view.towardsEye([0, 0, 0]));
  return length(side) < 1e-9 ? basisOf(axis)[0] : scaled(unit(side), view.project(side)[0] < 0 ? -1 : 1);
};
