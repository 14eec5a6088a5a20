import { oncePer } from '../once-per.js';
import type { Plot } from './reading.js';

type Place = readonly [x: number, y: number, z: number];

const sides: readonly Place[] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, 1, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
];
/** More than that is no longer counted by anyone. */
const most = 40_000;

/**
 * Cubes that others enclose on all sides: nothing of them is drawn, and who counts a pyramid counts them. From outside
 * every other place is reached through places without a cube.
 */
export const hiddenCubes = oncePer(({ drawn, elements }: Plot): readonly Place[] => {
  const shown = elements.flatMap(({ encoding }): Place[] => {
    const [x, y, z] = [encoding?.x, encoding?.y, encoding?.z];
    return typeof x === 'number' && typeof y === 'number' && typeof z === 'number' ? [[x, y, z]] : [];
  });
  if (drawn !== 'voxels' || shown.length === 0) return [];
  const [low, high] = [Math.min, Math.max].map((end, sign) =>
    [0, 1, 2].map((at) => shown.reduce((a, place) => end(a, place[at] ?? 0), shown[0]?.[at] ?? 0) + (sign ? 1 : -1)),
  ) as unknown as [Place, Place];
  const size = [0, 1, 2].map((at) => (high[at] ?? 0) - (low[at] ?? 0) + 1);
  if (size.reduce((a, b) => a * b, 1) > most || shown.some((place) => place.some((one) => !Number.isInteger(one))))
    return [];
  const filled = new Set(shown.map(String));
  const open = new Set([String(low)]);
  const todo: Place[] = [low];
  for (let place = todo.pop(); place; place = todo.pop())
    for (const side of sides) {
      const next = place.map((one, at) => one + (side[at] ?? 0)) as unknown as Place;
      const isIn = next.every((one, at) => one >= (low[at] ?? 0) && one <= (high[at] ?? 0));
      if (!isIn || open.has(String(next)) || filled.has(String(next))) continue;
      open.add(String(next));
      todo.push(next);
    }
  const hidden: Place[] = [];
  for (let x = low[0]; x <= high[0]; x++)
    for (let y = low[1]; y <= high[1]; y++)
      for (let z = low[2]; z <= high[2]; z++)
        if (![open, filled].some((known) => known.has(String([x, y, z])))) hidden.push([x, y, z]);
  return hidden;
});
