import { defineFamily } from '../family.js';
import { at, figureOf, framed, mathjsLook, num, type Spot, until } from '../mathjs-figure.js';

const media = [
  ['air', 1],
  ['water', 1.33],
  ['glass', 1.5],
  ['oil', 1.47],
  ['diamond', 2.42],
  ['ice', 1.31],
] as const;

/** A ray of light at the border of two media: reflected, refracted by Snell's law, or totally reflected. */
export const snellRefraction = defineFamily({
  name: 'snell-refraction',
  version: 1,
  subject: 'optics',
  concepts: ['refraction', 'reflection', "Snell's law", 'total reflection'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const { upper, lower, degrees, inside } = until(
      () => {
        const [upper, lower] = random.sample(media, 2) as [(typeof media)[number], (typeof media)[number]];
        const degrees = random.int(22, 66);
        return { upper, lower, degrees, inside: (upper[1] / lower[1]) * Math.sin((degrees * Math.PI) / 180) };
      },
      ({ inside, upper, lower }) => Math.abs(upper[1] - lower[1]) > 0.15 && (inside < 0.93 || inside > 1.03),
    );
    const out = inside < 1 ? (Math.asin(inside) * 180) / Math.PI : undefined;
    const spot = (angle: number, length: number): Spot => [
      length * Math.sin((angle * Math.PI) / 180),
      length * Math.cos((angle * Math.PI) / 180),
    ];
    const [from, up, down] = [spot(-degrees, 3.6), spot(degrees, 3.2), spot(180 - (out ?? 0), 3.4)];
    const greek = random.pick([
      ['α', 'β'],
      ['θ_1', 'θ_2'],
      ['i', 'r'],
    ] as const);
    const mirrored = out === undefined || random.chance(0.6);
    const named = random.chance(0.5) ? (['', ''] as const) : ([`"${greek[0]}", `, `"${greek[1]}", `] as const);
    const value = named[0] === '' ? 'value: true, ' : '';
    return figureOf([
      framed(
        [
          [-4, -3.4],
          [4, 3.6],
        ],
        look,
        random,
      ),
      `shade([-4, 0], [4, 0], [4, -3.4], [-4, -3.4], {fill: "${random.pick(['#cfe6f5', '#d8efe0', '#e6e0f0', look.fill])}", opacity: 0.8})`,
      'segment([-4, 0], [4, 0])',
      'segment([0, -3.4], [0, 3.6], {dash: "dashed", width: 1.1})',
      `segment(${at(from)}, [0, 0], {color: "${look.accent}", width: 2})`,
      `vector(${at(from)}, ${at([from[0] * 0.45, from[1] * 0.45])}, {color: "${look.accent}", width: 2})`,
      ...(mirrored
        ? [
            `vector([0, 0], ${at(up)}, {color: "${look.accent}", width: ${out === undefined ? 2 : 1.2}})`,
            `angle([0, 1], [0, 0], ${at(up)}, {arcs: 1, size: 32})`,
          ]
        : []),
      ...(out === undefined
        ? []
        : [
            `vector([0, 0], ${at(down)}, {color: "${look.second}", width: 2})`,
            ...(out < 12 ? [] : [`angle([0, -1], [0, 0], ${at(down)}, ${named[1]}{${value}color: "${look.second}"})`]),
          ]),
      `angle([0, 1], [0, 0], ${at(from)}, ${named[0]}{${value}color: "${look.accent}"})`,
      `text([-3.9, 0.4], "${upper[0]}, n = ${num(upper[1], 2)}", {size: 14, align: "start"})`,
      `text([-3.9, -0.45], "${lower[0]}, n = ${num(lower[1], 2)}", {size: 14, align: "start"})`,
    ]);
  },
});
