import type { Polyhedron } from './polyhedron.js';
import { areaVector, type Vec3 } from './vector.js';

/** A box with sides along the axes: its least corner and its size. */
export interface Block {
  readonly at: Vec3;
  readonly size: Vec3;
}

const sorted = (numbers: readonly number[]): number[] => {
  const all = [...numbers].sort((one, other) => one - other);
  return all.filter((value, index) => index === 0 || value - (all[index - 1] ?? 0) > 1e-9);
};

const inside = (block: Block, point: Vec3): boolean =>
  [0, 1, 2].every((axis) => {
    const low = block.at[axis] ?? 0;
    return (point[axis] ?? 0) > low && (point[axis] ?? 0) < low + (block.size[axis] ?? 0);
  });

type Lattice = readonly [readonly number[], readonly number[], readonly number[]];

/** All coordinates at which a box begins or ends, axis by axis. */
const latticeOf = (blocks: readonly Block[]): Lattice => {
  const along = (axis: number): number[] =>
    sorted(blocks.flatMap(({ at, size }) => [at[axis] ?? 0, (at[axis] ?? 0) + (size[axis] ?? 0)]));
  return [along(0), along(1), along(2)];
};

/** One boundary square between two cells, as directed sides between lattice points. */
interface Side {
  readonly from: string;
  readonly to: string;
}

const turned = (axis: number, along: number, u: number, v: number): readonly [number, number, number] =>
  axis === 0 ? [along, u, v] : axis === 1 ? [v, along, u] : [u, v, along];

/** Joins directed sides into closed outlines; where two outlines touch in a corner, it turns so that they stay apart. */
const chained = (sides: readonly Side[]): string[][] => {
  const next = new Map<string, string[]>();
  for (const { from, to } of sides) next.set(from, [...(next.get(from) ?? []), to]);
  const loops: string[][] = [];
  for (const { from } of sides) {
    if ((next.get(from)?.length ?? 0) === 0) continue;
    const loop: string[] = [];
    for (let at: string | undefined = from; at !== undefined && (loop.length === 0 || at !== from);) {
      loop.push(at);
      at = next.get(at)?.shift();
    }
    loops.push(loop);
  }
  return loops;
};

const isStraight = (a: Vec3, b: Vec3, c: Vec3): boolean =>
  [0, 1, 2].filter((axis) => Math.abs((a[axis] ?? 0) - (c[axis] ?? 0)) > 1e-9).length === 1 &&
  [0, 1, 2].every(
    (axis) => Math.abs((a[axis] ?? 0) - (c[axis] ?? 0)) > 1e-9 || Math.abs((a[axis] ?? 0) - (b[axis] ?? 0)) < 1e-9,
  );

/**
 * The body that is left when `without` is taken out of the union of `blocks`, with flat faces merged so that only true
 * edges remain. Faces are simple outlines.
 * @throws RangeError when nothing is left, or a face would have a hole in it
 */
export const mergeBlocks = (blocks: readonly Block[], without: readonly Block[] = []): Polyhedron => {
  const lattice = latticeOf([...blocks, ...without]);
  const middle = (axis: number, index: number): number =>
    ((lattice[axis]?.[index] ?? NaN) + (lattice[axis]?.[index + 1] ?? NaN)) / 2;
  const filled = (i: number, j: number, k: number): boolean => {
    const point: Vec3 = [middle(0, i), middle(1, j), middle(2, k)];
    return blocks.some((block) => inside(block, point)) && !without.some((block) => inside(block, point));
  };
  const coordinates = (key: string): Vec3 => {
    const [i = 0, j = 0, k = 0] = key.split(' ').map(Number);
    return [lattice[0][i] ?? 0, lattice[1][j] ?? 0, lattice[2][k] ?? 0];
  };
  const outlines: Vec3[][] = [];
  for (const axis of [0, 1, 2] as const) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
    const [us, vs] = [(lattice[u]?.length ?? 1) - 1, (lattice[v]?.length ?? 1) - 1];
    for (const [level] of (lattice[axis] ?? []).entries())
      for (const facing of [1, -1] as const) {
        const sides = new Map<string, Side>();
        for (let a = 0; a < us; a++)
          for (let b = 0; b < vs; b++) {
            const [below, over] = [filled(...turned(axis, level - 1, a, b)), filled(...turned(axis, level, a, b))];
            if (facing === 1 ? !below || over : below || !over) continue;
            const square = [
              [a, b],
              [a + 1, b],
              [a + 1, b + 1],
              [a, b + 1],
            ].map(([p = 0, q = 0]) => turned(axis, level, p, q).join(' '));
            if (facing === -1) square.reverse();
            for (const [index, from] of square.entries()) {
              const to = square[(index + 1) % 4] ?? from;
              if (!sides.delete(`${to}|${from}`)) sides.set(`${from}|${to}`, { from, to });
            }
          }
        const loops = chained([...sides.values()]).map((loop) => loop.map(coordinates));
        if (loops.some((loop) => (areaVector(loop)[axis] ?? 0) * facing < 0))
          throw new RangeError('A face would have a hole in it; let the blocks to be taken out reach an edge');
        outlines.push(...loops);
      }
  }
  return polyhedronOf(outlines);
};

const isCorner = (loop: readonly Vec3[], index: number): boolean => {
  const point = loop[index] ?? [0, 0, 0];
  return !isStraight(
    loop[(index + loop.length - 1) % loop.length] ?? point,
    point,
    loop[(index + 1) % loop.length] ?? point,
  );
};

const keyOf = (point: Vec3): string => point.map((part) => part.toFixed(6)).join(' ');

/** Points of the lattice that are a corner of some face; a face keeps those of its neighbours, so that edges meet end to end. */
const polyhedronOf = (loops: readonly Vec3[][]): Polyhedron => {
  if (loops.length === 0) throw new RangeError('Nothing is left of the blocks');
  const corners = new Set(loops.flatMap((loop) => loop.filter((_, index) => isCorner(loop, index)).map(keyOf)));
  const outlines = loops.map((loop) => loop.filter((point) => corners.has(keyOf(point))));
  const vertices: Vec3[] = [];
  const index = new Map<string, number>();
  const numberOf = (point: Vec3): number => {
    const key = keyOf(point);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, vertices.length);
    vertices.push(point);
    return vertices.length - 1;
  };
  return { faces: outlines.map((outline) => outline.map(numberOf)), vertices };
};
