import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { createLook, quoted, solidProgram } from './look.js';

/** Six squares that do not fold to a cube: with a full block of four, or too long a row. */
const others = [
  ['##', '##', '.##'],
  ['###', '###'],
  ['#####', '#'],
  ['#.#', '####'],
  ['##..', '####'],
  ['#...', '####', '#'],
  ['.##', '.##', '##'],
  ['#####', '..#'],
  ['##', '#', '###'],
];

const rowsText = (rows: readonly string[]): string => `[${rows.map(quoted).join(', ')}]`;

/** Different arrangements, nets and others mixed; each as the beginning of its call. */
const arrangements = (random: Random, size: number): string[] => {
  const nets = random.sample([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], size);
  const wrong = random.sample(others, size);
  return nets.map((number, index) =>
    random.chance(0.55)
      ? `cubenet(${number}, {turn: ${random.pick([0, 180])}, `
      : `cubenet(${rowsText(wrong[index] ?? [])}, {`,
  );
};

/** Several arrangements of six squares, some of which fold to a cube. */
export const netOrNot = defineFamily({
  name: 'net-or-not',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cube net', 'folding', 'classification'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 620);
    const [columns, rows] = random.pick([
      [2, 1],
      [3, 1],
      [2, 2],
      [3, 2],
    ] as const);
    const tint = random.chance(0.6) ? `, fill: "${look.fill}"` : '';
    const [across, down] = [6.8, 5.2];
    const marks = random.pick(['ABCDEFGH', 'abcdefgh', '12345678'] as const);
    const begun = arrangements(random, columns * rows);
    const cells = Array.from({ length: columns * rows }, (_, index) => index);
    return solidProgram([
      look.figure,
      ...cells.flatMap((index) => {
        const [x, y] = [(index % columns) * across, -Math.floor(index / columns) * down];
        const letter = marks[index] ?? 'A';
        return [
          `${begun[index] ?? ''}at: [${x}, ${Math.round(y * 10) / 10}]${tint}})`,
          `text([${x - 0.7}, ${Math.round((y - 0.4) * 10) / 10}], "(${letter})")`,
        ];
      }),
    ]);
  },
});
