import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { call, createLook, list, quoted, solidProgram, written } from './look.js';

interface Curve {
  readonly formulas: readonly [string, string, string];
  readonly range: string;
  readonly name: string;
  readonly reach: readonly [number, number, number];
}

const curves: readonly ((random: Random) => Curve)[] = [
  (random) => {
    const [radius, turns, rise] = [random.int(1, 3), random.int(2, 4), random.int(3, 6)];
    return {
      formulas: [`${radius}*cos(t)`, `${radius}*sin(t)`, `${written(rise / (2 * turns))}*t/pi`],
      range: `[0, ${2 * turns}*pi]`,
      name: 'helix',
      reach: [radius + 1, radius + 1, rise + 1],
    };
  },
  (random) => {
    const [turns, rise] = [random.int(3, 5), random.int(4, 6)];
    return {
      formulas: [`t*cos(${2 * turns}*pi*t/3)`, `t*sin(${2 * turns}*pi*t/3)`, `${written(rise / 3)}*t`],
      range: '[0, 3]',
      name: 'conical helix',
      reach: [4, 4, rise + 1],
    };
  },
  (random) => {
    const radius = random.int(1, 2);
    return {
      formulas: [`${radius}*(1 + cos(t))`, `${radius}*sin(t)`, `${2 * radius}*sin(t/2)`],
      range: '[0, 4*pi]',
      name: "Viviani's curve",
      reach: [2 * radius + 1, radius + 1.5, 2 * radius + 1],
    };
  },
  (random) => {
    const [wide, high] = [random.int(2, 3), random.int(1, 2)];
    const waves = random.int(2, 5);
    return {
      formulas: [`${wide}*cos(t)`, `${wide}*sin(t)`, `${high} + ${written(high * 0.7)}*cos(${waves}*t)`],
      range: '[0, 2*pi]',
      name: 'wave on a cylinder',
      reach: [wide + 1, wide + 1, 2 * high + 1.5],
    };
  },
  (random) => {
    const size = random.pick([1, 1.5, 2]);
    return {
      formulas: [`${size}*t`, `${size}*t^2`, `${size}*t^3`],
      range: '[0, 1.3]',
      name: 'twisted cubic',
      reach: [size * 1.6, size * 2, size * 2.6],
    };
  },
  (random) => {
    const [p, q] = random.pick([
      [2, 3],
      [3, 2],
      [2, 5],
      [3, 4],
    ] as const);
    return {
      formulas: [`(2 + 0.8*cos(${q}*t))*cos(${p}*t)`, `(2 + 0.8*cos(${q}*t))*sin(${p}*t)`, `1.2 + 0.8*sin(${q}*t)`],
      range: '[0, 2*pi]',
      name: `(${p}, ${q}) torus knot`,
      reach: [4, 4, 3.4],
    };
  },
];

/** A curve in space over its axes, often with its projections. */
export const spaceCurve = defineFamily({
  name: 'space-curve',
  version: 1,
  subject: 'solid geometry',
  concepts: ['space curve', 'parametric equations', 'helix', 'projection'],
  level: 'undergraduate',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 360);
    const curve = random.pick(curves)(random);
    const shadows = random.weighted([
      [[], 4],
      [['xy'], 5],
      [['xy', 'yz'], 1],
      [['xy', 'xz'], 1],
    ] as const);
    const [x, y, z] = curve.reach;
    return solidProgram([
      look.figure,
      `space({azimuth: ${random.int(112, 140)}, elevation: ${random.int(18, 32)}})`,
      call('axes3', [`[${written(x)}, ${written(y)}, ${written(z)}]`], {
        origin: random.chance(0.5) ? quoted('O') : undefined,
      }),
      call('curve3', [...curve.formulas, curve.range], {
        color: quoted(look.accent),
        width: written(random.pick([1.6, 2, 2.4])),
        name: quoted(curve.name),
        shadow: shadows.length > 0 ? list(shadows) : undefined,
        shadowAt: shadows.length > 1 ? `[-${written(x)}, -${written(y)}, 0]` : undefined,
      }),
    ]);
  },
});
