import type { View } from './projection.js';
import { add, dot, scaled, type Vec3 } from './vector.js';

/** A stack of unit cubes: how many stand on each square. First row at the back, as in a plan seen from above. */
export type Heights = readonly (readonly number[])[];

/** A cube by its column from the left, row from the front and level from the ground, all from 0. */
export type Cube = readonly [column: number, row: number, level: number];

export const cubesOf = (heights: Heights): Cube[] =>
  heights.flatMap((line, fromBack) =>
    line.flatMap((height, column) =>
      Array.from({ length: height }, (_, level): Cube => [column, heights.length - 1 - fromBack, level]),
    ),
  );

const key = (cube: Cube): string => cube.join(' ');

/** The corners of each side of a unit cube, counter-clockwise from outside, and where it is turned to. */
const sides: readonly { readonly normal: Cube; readonly corners: readonly Vec3[] }[] = [
  {
    normal: [0, -1, 0],
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 1],
    ],
  },
  {
    normal: [0, 1, 0],
    corners: [
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 1],
      [1, 1, 1],
    ],
  },
  {
    normal: [-1, 0, 0],
    corners: [
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: [1, 0, 0],
    corners: [
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 0, 1],
    ],
  },
  {
    normal: [0, 0, 1],
    corners: [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    normal: [0, 0, -1],
    corners: [
      [0, 1, 0],
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ],
  },
];

export interface StackFace {
  readonly cube: Cube;
  readonly normal: Cube;
  readonly corners: readonly Vec3[];
  /** Some of it is seen. */
  readonly seen: boolean;
}

/** Whether a ray from a point towards the eye passes through a cube (slab method). */
const blocks = (from: Vec3, towards: Vec3, cube: Cube): boolean => {
  let [near, far] = [1e-6, Infinity];
  for (const axis of [0, 1, 2] as const) {
    const [start, step, low] = [from[axis], towards[axis], cube[axis]];
    if (Math.abs(step) < 1e-12) {
      if (start <= low + 1e-9 || start >= low + 1 - 1e-9) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (low + 1 - start) / step];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return far - near > 1e-6;
};

const samples = [0.08, 0.36, 0.64, 0.92];

/** The outer faces that are turned to the reader, furthest first: painted in this order, near cubes cover far ones. */
export const facesSeen = (heights: Heights, view: View): StackFace[] => {
  const cubes = cubesOf(heights);
  const filled = new Set(cubes.map(key));
  const eye = view.towardsEye([0, 0, 0]);
  const turned = sides.filter(({ normal }) => dot(normal, eye) > 1e-9);
  const order = cubes.toSorted((a, b) => dot(a, eye) - dot(b, eye));
  return order.flatMap((cube) =>
    turned.flatMap(({ normal, corners }): StackFace[] => {
      if (filled.has(key(add(cube, normal)))) return [];
      const placed = corners.map((corner) => add(cube, corner));
      const [a = cube, b = cube, , d = cube] = placed;
      const seen = samples.some((s) =>
        samples.some((t) => {
          const point = add(scaled(a, 1 - s - t), add(scaled(b, s), scaled(d, t)));
          return !cubes.some((other) => other !== cube && blocks(point, eye, other));
        }),
      );
      return [{ cube, normal, corners: placed, seen }];
    }),
  );
};

export type Side = 'front' | 'back' | 'left' | 'right' | 'top';

/** How high the stack is in each column as seen from a side, from the reader's left; from the top, which squares are full. */
export const silhouette = (heights: Heights, side: Exclude<Side, 'top'>): number[] => {
  const columns = Math.max(...heights.map((line) => line.length));
  const along =
    side === 'front' || side === 'back'
      ? Array.from({ length: columns }, (_, column) => Math.max(0, ...heights.map((line) => line[column] ?? 0)))
      : heights.map((line) => Math.max(0, ...line));
  return side === 'front' || side === 'left' ? along : along.toReversed();
};

/** Outer squares of the whole stack, those on the ground included. */
export const outerFaces = (heights: Heights): number => {
  const cubes = cubesOf(heights);
  const filled = new Set(cubes.map(key));
  return cubes.reduce((sum, cube) => sum + sides.filter(({ normal }) => !filled.has(key(add(cube, normal)))).length, 0);
};
