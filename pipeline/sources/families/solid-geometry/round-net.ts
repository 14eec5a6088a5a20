import { defineFamily } from '../family.js';
import { call, createLook, measured, quoted, solidProgram, written } from './look.js';

/** The net of a cylinder or a cone beside the body. */
export const roundNet = defineFamily({
  name: 'round-net',
  version: 1,
  subject: 'solid geometry',
  concepts: ['net', 'cylinder', 'cone', 'lateral surface'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 580);
    const radius = random.int(2, 5);
    const height = Math.round(radius * random.between(1.4, 2.8));
    const cone = random.chance(0.5);
    const tint = random.chance(0.6) ? { fill: quoted(look.fill) } : {};
    const r = quoted(random.chance(0.3) ? 'r' : measured(radius, look));
    const slant = Math.hypot(radius, height);
    const h = quoted(random.chance(0.3) ? (cone ? 's' : 'h') : measured(cone ? slant : height, look));
    return solidProgram([
      look.figure,
      `space({azimuth: 0, elevation: ${random.int(12, 22)}})`,
      `K = ${cone ? call('cone', [radius, height], { radius: random.chance(0.5) ? r : undefined }) : call('cylinder', [radius, height], { radius: random.chance(0.5) ? r : undefined })}`,
      call('roundnet', ['K'], {
        at: cone
          ? `[${written(radius + slant * 1.1 + 1)}, ${written(slant + radius)}]`
          : `[${written(radius + 2)}, ${written(radius * 0.5)}]`,
        radius: r,
        height: h,
        ...tint,
      }),
    ]);
  },
});
