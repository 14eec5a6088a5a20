import { defineFamily } from '../family.js';
import { sixMarks } from './cube-net.js';
import { createLook, list, solidProgram, written } from './look.js';

/** A net and the cube, or cubes, that it folds to. */
export const cubeNetFolding = defineFamily({
  name: 'cube-net-folding',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cube net', 'folding', 'spatial reasoning'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 560);
    const marks = sixMarks(random);
    const cubes = random.weighted([
      [1, 5],
      [2, 3],
      [3, 2],
    ] as const);
    const fronts = random.sample([1, 2, 3, 4, 5, 6], cubes);
    const tint = random.chance(0.6) ? `, fill: "${look.fill}"` : '';
    const eye = `azimuth: ${random.int(24, 40)}, elevation: ${random.int(18, 30)}`;
    return solidProgram([
      look.figure,
      `N = cubenet(${random.int(1, 11)}, {marks: ${list(marks)}, turn: ${random.pick([0, 90, 180, 270])}, mirror: ${random.chance(0.5) ? 'true' : 'false'}${tint}})`,
      ...fronts.flatMap((front, index) => [
        `space({${eye}, at: [${written(6.2 + index * 2.1)}, -2.2]})`,
        `foldedcube(N, {front: ${front}${tint}})`,
      ]),
    ]);
  },
});
