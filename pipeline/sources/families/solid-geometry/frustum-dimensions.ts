import { defineFamily } from '../family.js';
import {
  axonometric,
  call,
  createLook,
  filled,
  list,
  measured,
  options,
  quoted,
  solidProgram,
  written,
} from './look.js';

/** A pyramid that is cut off, with its two bases and its height. */
export const frustumDimensions = defineFamily({
  name: 'frustum-dimensions',
  version: 1,
  subject: 'solid geometry',
  concepts: ['frustum', 'similarity', 'volume'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 340);
    const sides = random.pick([3, 4, 4, 5, 6]);
    const [side, height] = [random.int(4, 8), random.int(3, 8)];
    const ratio = random.pick([0.25, 0.4, 0.5, 0.6, 0.75]);
    const letters = Array.from('ABCDEFGHIJKL').slice(0, sides * 2);
    const [foot, over] = letters.includes('M')
      ? ['O', 'P']
      : random.pick([
          ['O', 'P'],
          ['M', 'N'],
        ] as const);
    const axis = random.chance(0.6);
    return solidProgram([
      look.figure,
      axonometric(random.fork('view'), [16, 27]),
      call(
        'frustum',
        [sides === 4 ? `ngon(4, ${side})` : `ngon(${sides}, ${side}, {turn: ${random.int(5, 20)}})`, height, ratio],
        {
          labels: list(letters),
          edges: options({
            AB: quoted(measured(side, look)),
            [`${letters[sides] ?? 'E'}${letters[sides + 1] ?? 'F'}`]: random.chance(0.7)
              ? quoted(measured(side * ratio, look))
              : undefined,
          }),
          ...filled(random, look, 0.4),
        },
      ),
      ...(axis
        ? [
            `point3([0, 0, 0], ${quoted(foot)})`,
            `point3([0, 0, ${written(height)}], ${quoted(over)})`,
            call('segment3', [quoted(foot), quoted(over), quoted(random.chance(0.5) ? 'h' : measured(height, look))], {
              color: quoted(look.accent),
            }),
          ]
        : []),
    ]);
  },
});
