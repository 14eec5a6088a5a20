import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { call, createLook, filled, type Look, measured, quoted, solidProgram } from './look.js';

const sized = (random: Random, value: number, letter: string, look: Look): string =>
  quoted(random.chance(0.25) ? letter : measured(value, look));

const view = (random: Random): string => `space({azimuth: 0, elevation: ${random.int(11, 24)}})`;

/** One round body with its radius and height. */
export const roundSolid = defineFamily({
  name: 'round-solid',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cylinder', 'cone', 'sphere', 'radius', 'height'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 300);
    const radius = random.int(2, 9);
    const height = Math.round(radius * random.between(1.1, 3));
    const tint = filled(random, look);
    const centre = random.chance(0.5) ? quoted(random.pick(['O', 'M'])) : undefined;
    const r = sized(random, radius, 'r', look);
    const h = sized(random, height, 'h', look);
    const body = random.weighted([
      [() => call('cylinder', [radius, height], { radius: r, height: h, centre, ...tint }), 4],
      [
        () =>
          call('cone', [radius, height], {
            radius: r,
            height: h,
            centre,
            slant: random.chance(0.4) ? quoted('s') : undefined,
            ...tint,
          }),
        4,
      ],
      [() => call('sphere', [radius], { radius: r, centre, ...tint }), 3],
      [() => call('hemisphere', [radius], { radius: r, centre, ...tint }), 2],
      [
        () =>
          call('cone', [radius, height, Math.round(radius * random.between(3, 7)) / 10], {
            radius: r,
            height: h,
            ...tint,
          }),
        2,
      ],
      [() => call('torus', [radius * 2, Math.max(1, Math.round(radius * random.between(4, 9)) / 10)], tint), 0.7],
    ] as const)();
    return solidProgram([look.figure, view(random.fork('view')), body]);
  },
});
