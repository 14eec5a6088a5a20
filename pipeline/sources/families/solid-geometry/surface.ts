import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { call, createLook, quoted, solidProgram, written } from './look.js';

export interface Surface {
  readonly formula: string;
  readonly half: number;
  readonly name: string;
}

/** Surfaces over a square around the origin, none so steep that a part of it hides the rest. */
export const pickSurface = (random: Random): Surface => {
  const a = random.pick([0.3, 0.4, 0.5, 0.6]);
  const k = random.pick([0.8, 1, 1.2, 1.5]);
  return random.pick<Surface>([
    { formula: `${a}*(x^2 - y^2)`, half: 2, name: 'hyperbolic paraboloid' },
    { formula: `${a}*(x^2 + y^2)`, half: 1.8, name: 'elliptic paraboloid' },
    { formula: `3 - ${a}*(x^2 + y^2)`, half: 2, name: 'elliptic paraboloid' },
    { formula: `${a + 0.3}*sin(${k}*x)*cos(${k}*y)`, half: 3, name: 'egg-box surface' },
    { formula: `${a + 0.4}*sin(${k}*x)`, half: 3, name: 'sine surface' },
    { formula: `2*exp(-${a}*(x^2 + y^2))`, half: 2.6, name: 'Gaussian bell' },
    { formula: `${a}*x*y`, half: 2, name: 'saddle surface' },
    { formula: `${a}*(x^3/3 - x*y^2)`, half: 1.8, name: 'monkey saddle' },
    { formula: `sqrt(${10 + random.int(0, 4)} - x^2 - y^2) - 2`, half: 2, name: 'part of a sphere' },
    { formula: `${a}*x + ${random.pick([0.2, 0.35, 0.5])}*y + 1`, half: 2, name: 'plane' },
    { formula: `${a}*x^2`, half: 2, name: 'parabolic cylinder' },
    { formula: `cos(${k}*sqrt(x^2 + y^2))`, half: 3, name: 'circular wave' },
  ]);
};

export const tilted = (random: Random): string =>
  `space({azimuth: ${random.pick([-1, 1]) * random.int(22, 42)}, elevation: ${random.int(24, 38)}})`;

/** The graph of a function of two variables as a mesh. */
export const surface = defineFamily({
  name: 'surface',
  version: 1,
  subject: 'solid geometry',
  concepts: ['function of two variables', 'surface', 'quadric'],
  level: 'undergraduate',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 380);
    const { formula, half, name } = pickSurface(random);
    const range = `[-${half}, ${half}]`;
    return solidProgram([
      look.figure,
      tilted(random.fork('view')),
      call('surface3', [formula, range, range], {
        cells: written(random.pick([12, 14, 16, 18, 20, 24])),
        fill: quoted(
          random.chance(0.3)
            ? '#ffffff'
            : random.pick(['#a9c4e4', '#f2c879', '#b7d8b0', '#e8b4b4', '#cdbfe6', '#a8dadc']),
        ),
        name: quoted(name),
      }),
    ]);
  },
});
