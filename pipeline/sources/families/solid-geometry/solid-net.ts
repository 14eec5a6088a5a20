import { defineFamily } from '../family.js';
import { axonometric, call, createLook, list, measured, options, quoted, solidProgram } from './look.js';

/** The net of a prism, a pyramid or a regular body, often with the body beside it. */
export const solidNet = defineFamily({
  name: 'solid-net',
  version: 1,
  subject: 'solid geometry',
  concepts: ['net', 'unfolding', 'surface area'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 560);
    const tint = { fill: quoted(look.fill) };
    const sides = random.pick([3, 4, 5, 6]);
    const side = random.int(2, 4);
    const height = random.int(3, 7);
    const letters = Array.from('ABCDEFGHIJKL');
    const kind = random.weighted([
      ['prism', 4],
      ['pyramid', 4],
      ['cuboid', 3],
      ['platonic', 2],
    ] as const);
    const size = kind === 'cuboid' ? 8 : kind === 'pyramid' ? sides + 1 : sides * 2;
    const labels = list(letters.slice(0, size));
    const depth = random.int(2, 4);
    const body = {
      prism: call('prism', [`ngon(${sides}, ${side}, {turn: 12})`, height], { labels }),
      pyramid: call('pyramid', [`ngon(${sides}, ${side}, {turn: 12})`, height], { labels }),
      cuboid: call('cuboid', [side, depth, height], { labels }),
      platonic: call('platonic', [
        quoted(random.pick(['tetrahedron', 'octahedron', 'dodecahedron', 'icosahedron'])),
        2,
      ]),
    }[kind];
    const edges =
      kind === 'platonic'
        ? undefined
        : options({
            AB: quoted(measured(side, look)),
            ...(kind === 'pyramid' ? {} : { [`A${letters[size / 2] ?? 'E'}`]: quoted(measured(height, look)) }),
          });
    const reach = kind === 'prism' ? height + side * 3 : height + side * 2;
    return solidProgram([
      look.figure,
      axonometric(random.fork('view')),
      `P = ${body}`,
      call('net', ['P'], {
        at: `[${kind === 'platonic' ? 8 : reach + 3}, 0]`,
        edges: random.chance(0.7) ? edges : undefined,
        ...(random.chance(0.7) ? tint : {}),
      }),
    ]);
  },
});
