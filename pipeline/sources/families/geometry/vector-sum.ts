import { defineFamily } from '../family.js';
import { angleOf, at, figureOf, mathjsLook, type MathjsLook, plane, type Spot, until } from '../mathjs-figure.js';

const ways = ['parallelogram', 'tail', 'difference', 'components'] as const;

const bodiesOf = (
  u: Spot,
  v: Spot,
  names: readonly [string, string],
  look: MathjsLook,
): Readonly<Record<(typeof ways)[number], readonly string[]>> => {
  const sum: Spot = [u[0] + v[0], u[1] + v[1]];
  const arrow = (from: Spot, to: Spot, text: string, colour: string, more = ''): string =>
    `vector(${at(from)}, ${at(to)}, "${text}", {color: "${colour}", width: 2.2${more}})`;
  const tex = (text: string): string => `$\\\\vec{${text}}$`;
  const whole = `$\\\\vec{${names[0]}} + \\\\vec{${names[1]}}$`;
  return {
    parallelogram: [
      arrow([0, 0], u, tex(names[0]), look.accent),
      arrow([0, 0], v, tex(names[1]), look.second),
      `segment(${at(u)}, ${at(sum)}, {dash: "dashed"})`,
      `segment(${at(v)}, ${at(sum)}, {dash: "dashed"})`,
      arrow([0, 0], sum, whole, '#333333'),
    ],
    tail: [
      arrow([0, 0], u, tex(names[0]), look.accent),
      arrow(u, sum, tex(names[1]), look.second),
      arrow([0, 0], sum, whole, '#333333'),
    ],
    difference: [
      arrow([0, 0], u, tex(names[0]), look.accent),
      arrow([0, 0], v, tex(names[1]), look.second),
      arrow(v, u, `$\\\\vec{${names[0]}} - \\\\vec{${names[1]}}$`, '#333333'),
    ],
    components: [
      arrow([0, 0], sum, tex(names[0]), look.accent),
      ...(sum[0] === 0 ? [] : [arrow([0, 0], [sum[0], 0], `${names[0]}_x`, look.second)]),
      ...(sum[1] === 0 ? [] : [arrow([0, 0], [0, sum[1]], `${names[0]}_y`, look.second)]),
      ...(sum[0] !== 0 && sum[1] !== 0
        ? [
            `segment(${at([sum[0], 0])}, ${at(sum)}, {dash: "dashed", width: 1})`,
            `segment(${at([0, sum[1]])}, ${at(sum)}, {dash: "dashed", width: 1})`,
          ]
        : []),
    ],
  };
};

/** Two vectors, their sum or difference, by parallelogram or head to tail, on a grid. */
export const vectorSum = defineFamily({
  name: 'vector-sum',
  version: 1,
  subject: 'geometry',
  concepts: ['vector', 'vector addition', 'components'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const [u, v] = until(
      () =>
        [
          [random.int(-4, 5), random.int(-3, 5)],
          [random.int(-4, 5), random.int(-3, 5)],
        ] as unknown as [Spot, Spot],
      ([one, other]) =>
        Math.hypot(...one) > 2 &&
        Math.hypot(...other) > 2 &&
        angleOf(one, [0, 0], other) > 24 &&
        angleOf(one, [0, 0], other) < 150,
    );
    const sum: Spot = [u[0] + v[0], u[1] + v[1]];
    const way = random.pick(ways);
    const names = random.pick([
      ['a', 'b'],
      ['u', 'v'],
      ['p', 'q'],
    ] as const);
    const bodies = bodiesOf(u, v, names, look)[way];
    const zero = Math.hypot(...sum) < 1.5;
    const spots = [[0, 0], u, v, sum] as readonly Spot[];
    const range = (axis: 0 | 1): readonly [number, number] => [
      Math.min(...spots.map((spot) => spot[axis])) - 1,
      Math.max(...spots.map((spot) => spot[axis])) + 1,
    ];
    const drawn = zero ? bodies.slice(0, 2) : bodies;
    return figureOf([
      ...plane(range(0), range(1), look, random, { equal: true, boxed: false, crossed: true }),
      ...drawn,
    ]);
  },
});
