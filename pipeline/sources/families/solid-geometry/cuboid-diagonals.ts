import { defineFamily } from '../family.js';
import {
  bookView,
  call,
  createLook,
  filled,
  list,
  measured,
  options,
  prismLabels,
  quoted,
  solidProgram,
} from './look.js';

/** A box with its sizes, and with diagonals of faces and of space. */
export const cuboidDiagonals = defineFamily({
  name: 'cuboid-diagonals',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cuboid', 'cube', 'space diagonal', 'Pythagorean theorem'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'));
    const cube = random.chance(0.25);
    const width = random.int(3, 9);
    const [depth, height] = cube ? [width, width] : [random.int(3, 8), random.int(2, 7)];
    const names = prismLabels(random, 4);
    const [A = 'A', B = 'B', C = 'C', D = 'D', E = 'E', F = 'F', G = 'G', H = 'H'] = names;
    const sized = random.chance(0.75);
    const edges = cube
      ? { [`${A}${B}`]: quoted(random.chance(0.3) ? 'a' : measured(width, look)) }
      : {
          [`${A}${B}`]: quoted(measured(width, look)),
          [`${B}${C}`]: quoted(measured(depth, look)),
          [`${C}${G}`]: quoted(measured(height, look)),
        };
    const colour = { color: quoted(look.accent) };
    const space = random.pick([
      [A, G],
      [D, F],
      [B, H],
    ] as const);
    const face = random.pick([
      [A, C],
      [B, D],
      [A, F],
      [E, G],
      [D, E],
      [B, G],
    ] as const);
    const drawn = random.pick([
      [space],
      [space, face],
      [face],
      [space, [A, C]],
      [
        [A, G],
        [A, C],
      ],
    ] as const);
    const triangle = random.chance(0.2)
      ? `polygon3(${list([A, C, G])}, {fill: ${quoted(look.fill)}, color: ${quoted(look.accent)}})`
      : undefined;
    return solidProgram([
      look.figure,
      bookView(random.fork('view')),
      call('cuboid', [width, depth, height], {
        labels: list(names),
        edges: sized ? options(edges) : undefined,
        ...filled(random, look, 0.35),
      }),
      triangle,
      ...(triangle === undefined
        ? drawn.map(([from, to]) =>
            call('segment3', [quoted(from), quoted(to), ...(random.chance(0.2) ? [quoted('d')] : [])], colour),
          )
        : []),
    ]);
  },
});
