import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import {
  axonometric,
  call,
  createLook,
  list,
  measured,
  oblique,
  options,
  quoted,
  solidProgram,
  written,
} from './look.js';

/** On each of three edges of a box a point at a share of its length: planes that make 3- to 6-sided sections. */
const cubeCuts: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['A', 'B'],
    ['B', 'C'],
    ['C', 'G'],
  ],
  [
    ['E', 'F'],
    ['F', 'G'],
    ['F', 'B'],
  ],
  [
    ['A', 'E'],
    ['B', 'F'],
    ['C', 'G'],
  ],
  [
    ['E', 'F'],
    ['H', 'G'],
    ['B', 'C'],
  ],
  [
    ['A', 'B'],
    ['E', 'F'],
    ['G', 'H'],
  ],
  [
    ['E', 'H'],
    ['F', 'G'],
    ['A', 'B'],
  ],
  [
    ['A', 'D'],
    ['A', 'B'],
    ['C', 'G'],
  ],
];

const share = (random: Random, even: boolean): string =>
  even ? '' : `, ${random.pick(['1/3', '1/4', '2/3', '3/4', '0.4', '0.6'])}`;

const on = (random: Random, [p, q]: readonly [string, string], even: boolean): string =>
  `midpoint3("${p}", "${q}"${share(random, even)})`;

const cuboidCut = (random: Random): readonly [string, readonly string[]] => {
  const side = random.int(3, 8);
  const size = random.chance(0.6) ? [side, side, side] : [side, random.int(3, 7), random.int(3, 7)];
  const even = random.chance(0.55);
  const points = random.pick(cubeCuts).map((edge) => on(random, edge, even));
  const corners = random.chance(0.3)
    ? random.pick([
        ['"A"', '"C"', points[2] ?? '"F"'],
        ['"B"', '"D"', '"G"'],
        ['"A"', '"B"', '"G"'],
        ['"A"', '"C"', '"H"'],
        ['"B"', '"D"', '"E"'],
      ])
    : points;
  return [call('cuboid', size, { labels: quoted('ABCDEFGH') }), corners];
};

const pyramidCut = (random: Random): readonly [string, readonly string[]] => {
  const [side, height] = [random.int(4, 8), random.int(5, 9)];
  const level = random.pick(['1/2', '1/3', '0.4', '0.6']);
  const parallel = ['A', 'B', 'C'].map((corner) => `midpoint3("${corner}", "S", ${level})`);
  const steep = [on(random, ['A', 'B'], true), on(random, ['C', 'D'], true), '"S"'];
  const slanted = ['"A"', '"B"', on(random, ['C', 'S'], random.chance(0.5))];
  return [
    call('pyramid', [`ngon(4, ${side})`, height], { labels: quoted('ABCDS') }),
    random.pick([parallel, steep, slanted]),
  ];
};

const prismCut = (random: Random): readonly [string, readonly string[]] => {
  const sides = random.pick([3, 5, 6]);
  const letters = Array.from('ABCDEFGHIJKL').slice(0, sides * 2);
  const top = (index: number): string => letters[sides + index] ?? 'A';
  const side = (index: number): string =>
    `midpoint3("${letters[index] ?? 'A'}", "${top(index)}", ${random.pick(['0.25', '0.4', '0.5', '0.6', '0.75'])})`;
  const points = [side(0), side(1), side(2)];
  return [
    call('prism', [`ngon(${sides}, ${random.int(3, 5)}, {turn: ${random.int(5, 20)}})`, random.int(6, 10)], {
      labels: list(letters),
    }),
    points,
  ];
};

/** A box, prism or pyramid with the polygon in which a plane cuts it. */
export const polyhedronSection = defineFamily({
  name: 'polyhedron-section',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cross-section', 'plane', 'polygon'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 360);
    const [body, points] = random.weighted([
      [cuboidCut, 5],
      [pyramidCut, 3],
      [prismCut, 2],
    ] as const)(random);
    const named = random.chance(0.6);
    const eye = random.fork('view');
    const edges =
      random.chance(0.35) && body.startsWith('cuboid')
        ? options({ AB: quoted(measured(Number(/\((\d+)/.exec(body)?.[1] ?? 4), look)) })
        : undefined;
    return solidProgram([
      look.figure,
      eye.chance(0.3) ? oblique(eye) : axonometric(eye, [14, 25]),
      `K = ${edges === undefined ? body : body.replace('{labels', `{edges: ${edges}, labels`)}`,
      call('section', ['K', ...points], {
        fill: quoted(look.fill),
        opacity: written(random.pick([0.55, 0.7, 0.85])),
        color: quoted(look.accent),
        labels: named ? quoted(random.pick(['PQRTUV', 'KLMNOP'])) : undefined,
      }),
    ]);
  },
});
