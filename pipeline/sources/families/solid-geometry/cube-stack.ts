import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { createLook, solidProgram } from './look.js';

const tints = ['#a9c4e4', '#f2c879', '#b7d8b0', '#e8b4b4', '#cdbfe6', '#d8d8d8', '#a8dadc', '#f7e08a'];

/** Heights that fall towards the reader as often as not, so that most cubes can be told; the first row is at the back. */
export const stackHeights = (random: Random, most = 4): number[][] => {
  const [rows, columns] = [random.int(2, 4), random.int(2, 4)];
  const tall = random.int(2, most);
  const even = random.chance(0.6);
  const heights = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      const slope = even ? tall - row * random.pick([0, 1]) - column * random.pick([0, 1]) : random.int(0, tall);
      return Math.max(0, Math.min(tall, slope));
    }),
  );
  const back = heights[0];
  if (back) back[0] = Math.max(1, back[0] ?? 1);
  return heights;
};

export const heightsText = (heights: readonly (readonly number[])[]): string =>
  `[${heights.map((row) => `[${row.join(', ')}]`).join(', ')}]`;

export const stackTint = (random: Random): string => random.pick(tints);

/** Every square that has cubes touches another one at a side, and there are enough cubes for a figure. */
export const isWhole = (heights: readonly (readonly number[])[]): boolean => {
  const key = (row: number, column: number): string => `${row} ${column}`;
  const full = new Set(
    heights.flatMap((line, row) => line.flatMap((height, column) => (height > 0 ? [key(row, column)] : []))),
  );
  const [first] = full;
  if (first === undefined || full.size < 3) return false;
  const queue = [first];
  const seen = new Set(queue);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const [row = 0, column = 0] = at.split(' ').map(Number);
    for (const [dr, dc] of [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ] as const) {
      const next = key(row + dr, column + dc);
      if (full.has(next) && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen.size === full.size;
};

export const wholeStack = (random: Random, most?: number): number[][] => {
  for (let round = 0; ; round += 1) {
    const heights = stackHeights(random.fork(`stack-${round}`), most);
    if (isWhole(heights)) return heights;
  }
};

/** A pile of unit cubes to be counted. */
export const cubeStack = defineFamily({
  name: 'cube-stack',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cube stacking', 'counting cubes', 'isometric drawing'],
  level: 'primary',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 320);
    const view = random.weighted([
      ['space({projection: "isometric"})', 5],
      ['space({projection: "dimetric"})', 1],
      [`space({azimuth: ${random.pick([-1, 1]) * random.int(25, 45)}, elevation: ${random.int(22, 36)}})`, 4],
    ]);
    return solidProgram([
      look.figure,
      view,
      `cubes(${heightsText(wholeStack(random))}, {fill: "${stackTint(random)}"})`,
    ]);
  },
});
