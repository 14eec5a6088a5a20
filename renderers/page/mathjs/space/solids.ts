import { facingOut, type Polyhedron } from './polyhedron.js';
import { add, between, centroid, distance, dot, normalOf, scaled, subtract, type Vec3 } from './vector.js';

const count = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

/**
 * The regular polygon with `sides` sides of length `side`, flat on the ground around `middle`, counter-clockwise from
 * above. `turn` in degrees; at 0 its first side is in front, from left to right.
 */
export const regularPolygon = (sides: number, side: number, middle: Vec3 = [0, 0, 0], turn = 0): Vec3[] => {
  const radius = side / (2 * Math.sin(Math.PI / sides));
  const start = -Math.PI / 2 - Math.PI / sides + (turn * Math.PI) / 180;
  return count(sides).map((index) => {
    const angle = start + (2 * Math.PI * index) / sides;
    return add(middle, [radius * Math.cos(angle), radius * Math.sin(angle), 0]);
  });
};

const sides = (size: number): number[][] =>
  count(size).map((index) => [index, (index + 1) % size, size + ((index + 1) % size), size + index]);

const lids = (size: number): number[][] => [count(size).reverse(), count(size).map((index) => size + index)];

/** Base and its copy moved by `up`; vertices: the base's corners, then the copy's in the same order. */
export const prism = (base: readonly Vec3[], up: Vec3): Polyhedron =>
  facingOut({
    vertices: [...base, ...base.map((corner) => add(corner, up))],
    faces: [...lids(base.length), ...sides(base.length)],
  });

/** Vertices: bottom front left, bottom front right, bottom back right, bottom back left, then the four above. */
export const cuboid = ([width, depth, height]: Vec3, [x, y, z]: Vec3 = [0, 0, 0]): Polyhedron =>
  prism(
    [
      [x, y, z],
      [x + width, y, z],
      [x + width, y + depth, z],
      [x, y + depth, z],
    ],
    [0, 0, height],
  );

/** Vertices: the base's corners, then the apex. */
export const pyramid = (base: readonly Vec3[], apex: Vec3): Polyhedron =>
  facingOut({
    vertices: [...base, apex],
    faces: [
      count(base.length).reverse(),
      ...count(base.length).map((index) => [index, (index + 1) % base.length, base.length]),
    ],
  });

/** The lower part of a pyramid that is cut parallel to its base at share `cut` of its height from the base. */
export const frustum = (base: readonly Vec3[], apex: Vec3, cut: number): Polyhedron =>
  facingOut({
    vertices: [...base, ...base.map((corner) => between(corner, apex, cut))],
    faces: [...lids(base.length), ...sides(base.length)],
  });

/** Two copies of a regular polygon, the upper turned by half a side, joined by triangles. */
export const antiprism = (sidesOfBase: number, side: number, middle: Vec3 = [0, 0, 0]): Polyhedron => {
  // All edges of one length: the height follows from the zigzag.
  const radius = side / (2 * Math.sin(Math.PI / sidesOfBase));
  const shift = 2 * radius * Math.sin(Math.PI / (2 * sidesOfBase));
  const height = Math.sqrt(Math.max(side * side - shift * shift, 0));
  const lower = regularPolygon(sidesOfBase, side, middle);
  const upper = regularPolygon(sidesOfBase, side, add(middle, [0, 0, height]), 180 / sidesOfBase);
  const next = (index: number): number => (index + 1) % sidesOfBase;
  return facingOut({
    vertices: [...lower, ...upper],
    faces: [
      ...lids(sidesOfBase),
      ...count(sidesOfBase).flatMap((index) => [
        [index, next(index), sidesOfBase + index],
        [next(index), sidesOfBase + next(index), sidesOfBase + index],
      ]),
    ],
  });
};

/**
 * The convex body with these vertices: a face for each plane through three of them that has all others on one side.
 * For some dozens of vertices.
 */
export const hullOf = (vertices: readonly Vec3[]): Polyhedron => {
  const faces = new Map<string, number[]>();
  const middle = centroid(vertices);
  const size = Math.max(...vertices.map((vertex) => distance(vertex, middle)));
  const indices = count(vertices.length);
  const at = (index: number): Vec3 => vertices[index] ?? middle;
  for (const a of indices)
    for (const b of indices.slice(a + 1))
      for (const c of indices.slice(b + 1)) {
        const normal = normalOf([at(a), at(b), at(c)]);
        if (normal.every((part) => part === 0)) continue;
        const heights = vertices.map((vertex) => dot(normal, subtract(vertex, at(a))));
        const outwards = heights.every((height) => height < 1e-7 * size) ? normal : scaled(normal, -1);
        if (!heights.every((height) => height < 1e-7 * size) && !heights.every((height) => height > -1e-7 * size))
          continue;
        const own = indices.filter((index) => Math.abs(heights[index] ?? 1) <= 1e-7 * size);
        faces.set(own.join(' '), aroundIn(own, at, outwards));
      }
  return { vertices, faces: [...faces.values()] };
};

/** The corners of a convex face in order, counter-clockwise seen from where `normal` points. */
const aroundIn = (corners: readonly number[], at: (index: number) => Vec3, normal: Vec3): number[] => {
  const middle = centroid(corners.map(at));
  const first = subtract(at(corners[0] ?? 0), middle);
  const angleOf = (index: number): number => {
    const ray = subtract(at(index), middle);
    const side = dot(normal, [
      first[1] * ray[2] - first[2] * ray[1],
      first[2] * ray[0] - first[0] * ray[2],
      first[0] * ray[1] - first[1] * ray[0],
    ]);
    const angle = Math.atan2(side, dot(first, ray));
    return angle < -1e-9 ? angle + 2 * Math.PI : angle;
  };
  return [...corners].sort((one, other) => angleOf(one) - angleOf(other));
};

const golden = (1 + Math.sqrt(5)) / 2;
const signs = [1, -1] as const;

const cyclic = (a: number, b: number): Vec3[] =>
  signs.flatMap((s) =>
    signs.flatMap((t): Vec3[] => [
      [0, s * a, t * b],
      [s * a, t * b, 0],
      [s * b, 0, t * a],
    ]),
  );

const corners = (size: number): Vec3[] =>
  signs.flatMap((x) => signs.flatMap((y) => signs.map((z): Vec3 => [x * size, y * size, z * size])));

export const platonicNames = ['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron'] as const;
export type Platonic = (typeof platonicNames)[number];

/** A regular body with edges of length `edge`; tetrahedron and cube stand on a face, the others are around the middle. */
export const platonic = (name: Platonic, edge: number, middle: Vec3 = [0, 0, 0]): Polyhedron => {
  const put = (points: readonly Vec3[], by: number): Vec3[] => points.map((point) => add(middle, scaled(point, by)));
  switch (name) {
    case 'tetrahedron': {
      const base = regularPolygon(3, edge, middle);
      return pyramid(base, add(middle, [0, 0, edge * Math.sqrt(2 / 3)]));
    }
    case 'cube':
      return cuboid([edge, edge, edge], middle);
    case 'octahedron': {
      const half = edge / Math.SQRT2;
      return hullOf(put([...regularPolygon(4, Math.SQRT2), [0, 0, 1], [0, 0, -1]], half));
    }
    case 'dodecahedron':
      return hullOf(put([...corners(1), ...cyclic(1 / golden, golden)], (edge * golden) / 2));
    default:
      return hullOf(put(cyclic(1, golden), edge / 2));
  }
};
