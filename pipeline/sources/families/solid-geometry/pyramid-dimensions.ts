import { defineFamily } from '../family.js';
import {
  axonometric,
  call,
  createLook,
  filled,
  list,
  measured,
  oblique,
  options,
  pyramidLabels,
  quoted,
  solidProgram,
} from './look.js';

/** A regular pyramid with its height, a side of its base, and sometimes the height of a face. */
export const pyramidDimensions = defineFamily({
  name: 'pyramid-dimensions',
  version: 1,
  subject: 'solid geometry',
  concepts: ['pyramid', 'height', 'slant height', 'volume'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'));
    const sides = random.weighted([
      [3, 3],
      [4, 6],
      [5, 1],
      [6, 3],
    ] as const);
    const side = random.int(3, sides === 6 ? 5 : 9);
    const height = random.int(4, 11);
    const names = pyramidLabels(random, sides);
    const apex = names.at(-1) ?? 'S';
    const [first = 'A', second = 'B'] = names;
    const foot = ['O', 'M', 'H', 'F'].find((letter) => !names.includes(letter)) ?? 'O';
    const middle = ['M', 'N', 'K'].find((letter) => !names.includes(letter) && letter !== foot) ?? 'M';
    const slant = random.chance(0.45);
    const shown = random.pick(['measure', 'name', 'none'] as const);
    const colour = { color: quoted(look.accent) };
    const heightText = shown === 'measure' ? [quoted(measured(height, look))] : shown === 'name' ? [quoted('h')] : [];
    return solidProgram([
      look.figure,
      sides === 4 && random.chance(0.45) ? oblique(random.fork('view')) : axonometric(random.fork('view'), [14, 24]),
      call(
        'pyramid',
        [sides === 4 ? `ngon(4, ${side})` : `ngon(${sides}, ${side}, {turn: ${random.int(5, 24)}})`, height],
        {
          labels: list(names),
          edges: random.chance(0.8) ? options({ [`${first}${second}`]: quoted(measured(side, look)) }) : undefined,
          ...filled(random, look, 0.4),
        },
      ),
      `point3([0, 0, 0], ${quoted(foot)})`,
      call('segment3', [quoted(apex), quoted(foot), ...heightText], colour),
      ...(slant
        ? [
            `point3(midpoint3(${quoted(first)}, ${quoted(second)}), ${quoted(middle)})`,
            call('segment3', [quoted(foot), quoted(middle)], colour),
            call('segment3', [quoted(apex), quoted(middle)], colour),
            `angle3(${quoted(apex)}, ${quoted(foot)}, ${quoted(middle)})`,
          ]
        : [
            call('segment3', [quoted(foot), quoted(first)], colour),
            `angle3(${quoted(apex)}, ${quoted(foot)}, ${quoted(first)})`,
          ]),
    ]);
  },
});
