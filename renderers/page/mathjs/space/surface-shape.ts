import type { Scalar } from '../../../scene.js';
import { exact } from '../values.js';

/** Of the range of heights: what rises by less above all around it is no hill that a reader sees. */
const slight = 0.1;

/** The nodes that hang together with one of them, all of which are allowed. */
const regionFrom = (start: number, side: number, isIn: (node: number) => boolean): number[] => {
  const [queue, region] = [[start], new Set([start])];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const [i, j] = [node % side, Math.floor(node / side)];
    const beside = [i > 0 && node - 1, i < side - 1 && node + 1, j > 0 && node - side, j < side - 1 && node + side];
    for (const next of beside)
      if (next !== false && !region.has(next) && isIn(next)) {
        region.add(next);
        queue.push(next);
      }
  }
  return [...region];
};

/** Its middle is in it: a ridge that runs in a ring is no hill. */
const isMassive = (region: readonly number[], side: number): boolean => {
  const mean = (of: (node: number) => number): number =>
    Math.round(region.reduce((sum, node) => sum + of(node), 0) / region.length);
  return region.includes(mean((node) => Math.floor(node / side)) * side + mean((node) => node % side));
};

/** How many hills stand on a grid of heights, clear of its edge: a ridge that runs on to the edge is none. */
const hillsOf = (heights: readonly number[], side: number): number => {
  const least = slight * (Math.max(...heights) - Math.min(...heights));
  const isEdge = (node: number): boolean =>
    node % side === 0 || node % side === side - 1 || node < side || node >= side * (side - 1);
  const known = new Set<number>();
  let hills = 0;
  for (const [node, top] of [...heights.entries()].toSorted((a, b) => b[1] - a[1])) {
    if (known.has(node) || least === 0) continue;
    const region = regionFrom(node, side, (other) => (heights[other] ?? -Infinity) > top - least);
    // A shoulder of a hill that has been seen already.
    const isOwn = !region.some((other) => known.has(other));
    for (const other of region) known.add(other);
    if (isOwn && !region.some(isEdge) && isMassive(region, side)) hills += 1;
  }
  return hills;
};

/** What a reader sees of a surface over a square grid with `side` nodes along each side, heights row by row. */
export const surfaceShape = (heights: readonly number[], side: number): Readonly<Record<string, Scalar>> => ({
  zmin: exact(Math.min(...heights)),
  zmax: exact(Math.max(...heights)),
  cells: side - 1,
  peaks: hillsOf(heights, side),
  hollows: hillsOf(
    heights.map((height) => -height),
    side,
  ),
});
