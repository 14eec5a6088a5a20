import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { figureOf, framed, letters, mathjsLook, points, type Spot, turned } from '../mathjs-figure.js';

const kinds = ['parallelogram', 'rectangle', 'rhombus', 'kite', 'trapezium'] as const;
type Kind = (typeof kinds)[number];

const shapesOf = (w: number, h: number, s: number): Readonly<Record<Kind, readonly Spot[]>> => ({
  parallelogram: [
    [0, 0],
    [w, 0],
    [w + s, h],
    [s, h],
  ],
  rectangle: [
    [0, 0],
    [w, 0],
    [w, h],
    [0, h],
  ],
  rhombus: [
    [0, 0],
    [w / 2, -h / 2],
    [w, 0],
    [w / 2, h / 2],
  ],
  kite: [
    [0, 0],
    [w * 0.33, -h / 2],
    [w, 0],
    [w * 0.33, h / 2],
  ],
  trapezium: [
    [0, 0],
    [w + s, 0],
    [w * 0.8, h],
    [s, h],
  ],
});

const ticks = (list: readonly (readonly [string, string, number])[], how: 'tick' | 'parallelmark'): string[] =>
  list.map(([one, other, count]) => `${how}(${one}, ${other}, ${count})`);

/** The marks that make it what it is. */
const marksOf = (
  [a, b, c, d]: readonly [string, string, string, string],
  random: Random,
): Readonly<Record<Kind, readonly string[]>> => {
  return {
    parallelogram: random.chance(0.5)
      ? ticks(
          [
            [a, b, 1],
            [d, c, 1],
            [a, d, 2],
            [b, c, 2],
          ],
          'parallelmark',
        )
      : ticks(
          [
            [a, b, 1],
            [c, d, 1],
            [b, c, 2],
            [d, a, 2],
          ],
          'tick',
        ),
    rectangle: [
      `rightangle(${b}, ${a}, ${d})`,
      `rightangle(${a}, ${b}, ${c})`,
      `rightangle(${b}, ${c}, ${d})`,
      `rightangle(${c}, ${d}, ${a})`,
    ],
    rhombus: ticks(
      [
        [a, b, 1],
        [b, c, 1],
        [c, d, 1],
        [d, a, 1],
      ],
      'tick',
    ),
    kite: ticks(
      [
        [a, b, 1],
        [a, d, 1],
        [b, c, 2],
        [d, c, 2],
      ],
      'tick',
    ),
    trapezium: ticks(
      [
        [a, b, 1],
        [d, c, 1],
      ],
      'parallelmark',
    ),
  };
};

/** Parallelogram, rectangle, rhombus, kite, trapezium: with the marks that make it one, and its diagonals. */
export const quadrilateral = defineFamily({
  name: 'quadrilateral',
  version: 1,
  subject: 'geometry',
  concepts: ['quadrilateral', 'parallelogram', 'rhombus', 'kite', 'trapezium', 'diagonals'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const kind = random.pick(kinds);
    const [w, h, s] = [random.between(4, 8), random.between(2.4, 5), random.between(1, 2.4)];
    const turn = random.chance(0.5) ? 0 : random.int(-80, 80);
    const shape = shapesOf(w, h, s)[kind];
    const spots = shape
      .map((spot) => turned(spot, turn))
      .map(([x, y]): Spot => [Number(x.toFixed(3)), Number(y.toFixed(3))]);
    const [a, b, c, d] = letters(random, 4) as [string, string, string, string];
    const dashed = `{color: "${look.accent}", dash: "${random.pick(['dashed', 'solid'])}"}`;
    const diagonals = random.chance(0.55)
      ? [
          `e = segment(${a}, ${c}, ${dashed})`,
          `f = segment(${b}, ${d}, ${dashed})`,
          ...(random.chance(0.7) ? [`${a === 'K' ? 'S' : 'M'} = intersection(e, f, "${a === 'K' ? 'S' : 'M'}")`] : []),
        ]
      : [];
    const angles =
      diagonals.length === 0 && kind !== 'rectangle' && random.chance(0.6)
        ? [`angle(${b}, ${a}, ${d}, {value: true, color: "${look.second}"})`]
        : [];
    return figureOf([
      framed(spots, look, random),
      ...points([a, b, c, d], spots, look),
      `polygon(${a}, ${b}, ${c}, ${d}${random.chance(0.5) ? `, {fill: "${look.fill}"}` : ''})`,
      ...marksOf([a, b, c, d], random)[kind],
      ...diagonals,
      ...angles,
    ]);
  },
});
