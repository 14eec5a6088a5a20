import { defineFamily } from '../family.js';
import { call, createLook, list, quoted, solidProgram, written } from './look.js';

/** A point in a system of axes with the box of its coordinates, or a box with a corner at the origin. */
export const spaceCoordinates = defineFamily({
  name: 'space-coordinates',
  version: 1,
  subject: 'solid geometry',
  concepts: ['Cartesian coordinates in space', 'distance', 'projection onto a plane'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 360);
    const [x, y, z] = [random.int(2, 6), random.int(2, 6), random.int(2, 5)];
    const reach = `[${x + 2}, ${y + 2}, ${z + 2}]`;
    const colour = { color: quoted(look.accent) };
    const dashed = { dash: quoted('dashed'), color: quoted('#777777') };
    const name = random.pick(['P', 'A', 'Q', 'M']);
    const coordinates = random.chance(0.6) ? `${name}(${x}, ${y}, ${z})` : name;
    const space = `space({azimuth: ${random.int(112, 138)}, elevation: ${random.int(16, 28)}})`;
    const axes = call('axes3', [reach], { origin: quoted('O') });
    if (random.chance(0.4)) {
      const corners = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
      return solidProgram([
        look.figure,
        space,
        axes,
        call('cuboid', [x, y, z], { labels: list(['', ...corners]) }),
        call(
          'segment3',
          random.pick([
            ['[0, 0, 0]', '"F"'],
            ['"A"', '"G"'],
            ['"C"', '"E"'],
          ]),
          colour,
        ),
      ]);
    }
    const point = `[${x}, ${y}, ${z}]`;
    const foot = `[${x}, ${y}, 0]`;
    const whole = random.chance(0.5);
    const edges: readonly (readonly [string, string])[] = [
      [foot, point],
      [`[${x}, 0, 0]`, foot],
      [`[0, ${y}, 0]`, foot],
      ...(whole
        ? ([
            [point, `[${x}, 0, ${z}]`],
            [point, `[0, ${y}, ${z}]`],
            [`[${x}, 0, 0]`, `[${x}, 0, ${z}]`],
            [`[0, ${y}, 0]`, `[0, ${y}, ${z}]`],
            [`[0, 0, ${z}]`, `[${x}, 0, ${z}]`],
            [`[0, 0, ${z}]`, `[0, ${y}, ${z}]`],
          ] as const)
        : [[point, `[0, 0, ${z}]`] as const, ...(random.chance(0.5) ? [['[0, 0, 0]', foot] as const] : [])]),
    ];
    return solidProgram([
      look.figure,
      space,
      axes,
      ...edges.map(([from, to]) => call('segment3', [from, to], dashed)),
      call(random.chance(0.6) ? 'vector3' : 'segment3', ['[0, 0, 0]', point], colour),
      `point3(${point}, ${quoted(coordinates)})`,
      ...(random.chance(0.5) ? [`point3(${foot}, ${quoted(`${name}'`)})`] : []),
      ...(random.chance(0.3) ? [`label3([0, 0, 0], ${point}, ${quoted(written(Math.hypot(x, y, z)))})`] : []),
    ]);
  },
});
