import { defineFamily } from '../family.js';
import { call, createLook, filled, quoted, solidProgram, written } from './look.js';

/** Ways to look at each regular body in which no two of its corners come near to each other. */
const eyes = {
  tetrahedron: [
    [12, 40],
    [10, 24],
  ],
  cube: [
    [15, 36],
    [13, 28],
  ],
  octahedron: [
    [12, 32],
    [9, 18],
  ],
  dodecahedron: [
    [10, 26],
    [8, 17],
  ],
  icosahedron: [
    [8, 24],
    [6, 14],
  ],
} as const;

/** A regular body, an antiprism or a double pyramid, whole with its hidden edges. */
export const polyhedronSolid = defineFamily({
  name: 'polyhedron',
  version: 1,
  subject: 'solid geometry',
  concepts: ['polyhedron', 'Platonic solid', 'faces, edges and vertices', 'Euler characteristic'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 330);
    const opaque = random.chance(0.25);
    const tint = opaque ? { fill: quoted(look.fill), opacity: '1' } : filled(random, look, 0.6);
    const edge = random.int(2, 9);
    const name = random.pick(['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron'] as const);
    const [azimuth, elevation] = eyes[name];
    const space = call('space', [], {
      azimuth: written(random.int(azimuth[0], azimuth[1])),
      elevation: written(random.int(elevation[0], elevation[1])),
      hidden: opaque ? quoted('none') : undefined,
    });
    const sides = random.pick([3, 4, 5, 6]);
    const height = random.int(2, 5);
    const body = random.weighted([
      [
        call('platonic', [quoted(name), edge], {
          labels: name === 'tetrahedron' && random.chance(0.6) ? quoted('ABCD') : undefined,
          ...tint,
        }),
        5,
      ],
      [call('antiprism', [random.pick([3, 4, 5, 6]), edge], tint), 1],
      [call('pyramid', [`ngon(${sides}, 3, {turn: ${random.int(4, 20)}})`, height], tint), 1],
      [
        call(
          'frustum',
          [`ngon(${sides}, 4, {turn: ${random.int(4, 20)}})`, height, random.pick([0.4, 0.5, 0.6])],
          tint,
        ),
        1,
      ],
    ]);
    return solidProgram([look.figure, space, body]);
  },
});
