import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import {
  bookView,
  call,
  createLook,
  filled,
  list,
  measured,
  options,
  prismLabels,
  quoted,
  solidProgram,
  written,
} from './look.js';

interface Base {
  /** The argument of the program. */
  readonly text: string;
  readonly sides: number;
  /** Lengths of sides that are whole numbers, by the index of their first corner. */
  readonly lengths: Readonly<Record<number, number>>;
}

const corners = (points: readonly (readonly [number, number])[]): string =>
  `[${points.map(([x, y]) => `[${written(x)}, ${written(y)}]`).join(', ')}]`;

const bases: readonly ((random: Random) => Base)[] = [
  (random) => {
    const [a, b, c] = random.pick([
      [3, 4, 5],
      [6, 8, 10],
      [5, 12, 13],
      [4, 3, 5],
      [8, 6, 10],
    ] as const);
    return {
      text: corners([
        [0, 0],
        [a, 0],
        [0, b],
      ]),
      sides: 3,
      lengths: { 0: a, 1: c, 2: b },
    };
  },
  (random) => {
    const side = random.int(2, 6);
    const sides = random.pick([3, 5, 6, 6, 8]);
    return { text: `ngon(${sides}, ${side}, {turn: ${random.int(4, 26)}})`, sides, lengths: { 0: side } };
  },
  (random) => {
    const [long, short, depth] = [random.int(6, 10), random.int(3, 5), random.int(3, 5)];
    const shift = random.int(0, 2);
    return {
      text: corners([
        [0, 0],
        [long, 0],
        [short + shift, depth],
        [shift, depth],
      ]),
      sides: 4,
      lengths: { 0: long, 2: short },
    };
  },
  (random) => {
    const [a, b, c, d] = [random.int(5, 8), random.int(4, 6), random.int(2, 3), random.int(2, 3)];
    return {
      text: corners([
        [0, 0],
        [a, 0],
        [a, c],
        [d, c],
        [d, b],
        [0, b],
      ]),
      sides: 6,
      lengths: { 0: a, 5: b },
    };
  },
];

/** A prism with the lengths of edges that its volume takes. */
export const prismDimensions = defineFamily({
  name: 'prism-dimensions',
  version: 1,
  subject: 'solid geometry',
  concepts: ['prism', 'volume', 'surface area', 'hidden edges'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'));
    const base = random.pick(bases)(random);
    const height = random.int(4, 11);
    const labelled = random.chance(0.8);
    const names = prismLabels(random, base.sides);
    const at = (index: number): string => names[index % base.sides] ?? 'A';
    const edges: Record<string, string> = {};
    for (const [index, size] of Object.entries(base.lengths))
      edges[`${at(Number(index))}${at(Number(index) + 1)}`] = quoted(measured(size, look));
    edges[`${names[1] ?? 'B'}${names[base.sides + 1] ?? 'F'}`] = quoted(measured(height, look));
    return solidProgram([
      look.figure,
      bookView(random.fork('view')),
      call('prism', [base.text, height], {
        labels: labelled ? list(names) : undefined,
        edges: labelled ? options(edges) : undefined,
        ...filled(random, look),
      }),
    ]);
  },
});
