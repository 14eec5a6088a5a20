import { defineFamily } from '../family.js';
import { call, createLook, quoted, solidProgram, written } from './look.js';

/** A cylinder, cone or ball cut by a plane: circles, ellipses, rectangles, triangles, conic sections. */
export const roundSection = defineFamily({
  name: 'round-section',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cross-section', 'conic section', 'circle', 'ellipse'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 320);
    const radius = random.int(2, 6);
    const height = Math.round(radius * random.between(1.6, 2.8));
    const paint = {
      fill: quoted(look.fill),
      opacity: written(random.pick([0.6, 0.75, 0.9])),
      color: quoted(look.accent),
    };
    const level = written(height * random.between(0.35, 0.65));
    const turn = random.between(-0.7, 0.7);
    const side = `[${written(Math.cos(turn))}, ${written(Math.sin(turn))}, 0]`;
    const tilt = (steep: number): string =>
      `[${written(Math.cos(turn) * steep)}, ${written(Math.sin(turn) * steep)}, 1]`;
    const cut = (body: string, point: string, normal: string): readonly string[] => [
      `K = ${body}`,
      call('section', ['K', point], { normal, ...paint }),
    ];
    const cylinder = call('cylinder', [radius, height]);
    const cone = call('cone', [radius, height]);
    const middle = `[0, 0, ${level}]`;
    const aside = `[${written(radius * random.between(0.2, 0.55))}, 0, 0]`;
    const lines = random.weighted([
      [() => cut(cylinder, middle, '[0, 0, 1]'), 2],
      [() => cut(cylinder, middle, tilt(random.between(0.35, (0.6 * height) / (2 * radius)))), 3],
      [() => cut(cylinder, random.chance(0.5) ? '[0, 0, 0]' : aside, side), 2],
      [() => cut(cone, middle, '[0, 0, 1]'), 2],
      [() => cut(cone, middle, tilt(random.between(0.3, 0.75))), 3],
      [() => cut(cone, '[0, 0, 0]', side), 2],
      [() => cut(cone, aside, side), 2],
      [
        () =>
          cut(
            call('sphere', [radius], { centre: quoted('O') }),
            `[0, 0, ${written(radius * random.between(-0.6, 0.7))}]`,
            '[0, 0, 1]',
          ),
        2,
      ],
      [
        () =>
          cut(
            call('sphere', [radius], { centre: quoted('O'), equator: 'false' }),
            `[0, 0, ${written(radius * random.between(0.1, 0.5))}]`,
            tilt(random.between(0.2, 0.9)),
          ),
        2,
      ],
    ] as const)();
    return solidProgram([
      look.figure,
      `space({azimuth: ${random.int(-8, 8)}, elevation: ${random.int(12, 24)}})`,
      ...lines,
    ]);
  },
});
