import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { alt, at, num, options, paleFill, scope, pickTikzLook, type TikzLook, tikzFigure } from '../tikz/document.js';

interface Bodies {
  readonly sizes: readonly [number, number];
  readonly names: readonly [string, string];
}

const pickBodies = (random: Random): Bodies => {
  const [one = 1, other = 2] = random.sample([0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12], 2);
  if (random.chance(0.5))
    return { sizes: [1.15, 1.15], names: [`$${one}\\,\\mathrm{kg}$`, `$${other}\\,\\mathrm{kg}$`] };
  const [a, b] = random.pick([
    ['m_1', 'm_2'],
    ['m', 'M'],
    ['A', 'B'],
  ] as const);
  return { sizes: one > other ? [1, 0.7] : [0.7, 1], names: [`$${a}$`, `$${b}$`] };
};

/** A body that hangs at a place. */
const hanging = (look: TikzLook, { sizes, names }: Bodies, index: 0 | 1, x: number, top: number): string => {
  const size = sizes[index];
  const fill = paleFill(look, index === 0 ? 'accent' : 'second');
  return `\\draw[${options(fill, alt('block'))}] ${at(x - size / 2, top - size)} rectangle node {${names[index]}} ${at(x + size / 2, top)};`;
};

const wheel = (look: TikzLook, x: number, y: number, radius: number): string[] => [
  `\\draw[${paleFill(look, 'third') || 'fill=white'}, ${alt('pulley')}] ${at(x, y)} circle (${num(radius)});`,
  `\\fill[${alt('axle')}] ${at(x, y)} circle (0.06);`,
];

/** Two bodies hang from one wheel. */
const atwood = (random: Random, look: TikzLook, bodies: Bodies): string[] => {
  const [left, right] = [-random.between(1.8, 3.6), -random.between(1.8, 3.6)];
  const reach = Math.max(random.between(0.35, 0.6), (bodies.sizes[0] + bodies.sizes[1]) / 4 + 0.1);
  const tension = random.pick(['T', '\\vec{T}']);
  const arrow = (x: number, y: number, side: string): string =>
    `\\draw[->, very thick, accent, ${alt('tension')}] ${at(x, y)} -- ++(0,0.8) node[${side}] {$${tension}$};`;
  return [
    ...scope('ceiling', [
      '\\fill[pattern=north east lines] (-1.2,1.1) rectangle (1.2,1.35);',
      '\\draw (-1.2,1.1) -- (1.2,1.1);',
    ]),
    `\\draw[thick, ${alt('hanger')}] (0,1.1) -- (0,0);`,
    ...wheel(look, 0, 0, reach),
    `\\draw[${alt('string')}] ${at(-reach, 0)} -- ${at(-reach, left)};`,
    `\\draw[${alt('string')}] ${at(reach, 0)} -- ${at(reach, right)};`,
    hanging(look, bodies, 0, -reach, left),
    hanging(look, bodies, 1, reach, right),
    ...(random.chance(0.4) ? [arrow(-reach, left, 'left'), arrow(reach, right, 'right')] : []),
  ];
};

/** One body lies on a table, the other hangs over its edge. */
const table = (random: Random, look: TikzLook, bodies: Bodies): string[] => {
  const radius = random.between(0.35, 0.6);
  const [width, drop] = [random.between(3.4, 5), random.between(1.2, 2.2)];
  const size = bodies.sizes[0];
  const level = size / 2;
  const x = random.between(0.25, 0.5) * width;
  const edge = width + radius * 0.4;
  const foot = -drop - 1.6;
  return [
    ...scope('table', [
      `\\draw[${paleFill(look, 'third')}] (0,0) rectangle ${at(width, -0.3)};`,
      `\\draw ${at(0.4, -0.3)} -- ${at(0.4, foot)} ${at(width - 0.7, -0.3)} -- ${at(width - 0.7, foot)};`,
    ]),
    `\\draw[thick, ${alt('bracket')}] ${at(width, -0.15)} -- ${at(edge, level - radius)};`,
    ...wheel(look, edge, level - radius, radius),
    `\\draw[${options(paleFill(look, 'accent'), alt('block'))}] ${at(x - size / 2, 0)} rectangle node {${bodies.names[0]}} ${at(x + size / 2, size)};`,
    `\\draw[${alt('string')}] ${at(x + size / 2, level)} -- ${at(edge, level)} arc (90:0:${num(radius)}) -- ${at(edge + radius, -drop)};`,
    hanging(look, bodies, 1, edge + radius, -drop),
    ...(random.chance(0.35)
      ? [
          `\\draw[->, very thick, accent, ${alt('force')}] ${at(x - size / 2, level)} -- ++(-0.9,0) node[left] {$${random.pick(['f', 'F', '\\vec{f}'])}$};`,
        ]
      : []),
    ...(random.chance(0.4) ? [`\\node[above] at ${at(width * 0.8, level)} {$T$};`] : []),
  ];
};

export const pulley = defineFamily({
  name: 'pulley',
  version: 2,
  subject: 'physics',
  concepts: ['pulley', 'tension', "Newton's second law", 'connected bodies'],
  level: 'high',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    const draw = random.pick([atwood, table]);
    return tikzFigure(look, {
      name: 'pulley system',
      libraries: ['patterns'],
      lines: draw(random, look, pickBodies(random)),
    });
  },
});
