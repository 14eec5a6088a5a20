import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { createLook, list, solidProgram } from './look.js';

export const symbols = [
  'disc',
  'circle',
  'square',
  'diamond',
  'triangle',
  'star',
  'sparkle',
  'plus',
  'cross',
  'arrow',
  'bar',
  'pentagon',
  'hexagon',
  'half',
  'stripe',
] as const;

const letterSets = ['ABCDEF', 'PQRSTU', 'KLMNOP', 'UVWXYZ', '123456'];

/** Six different marks: symbols, pips of a die, or letters. */
export const sixMarks = (random: Random, upright = false): string[] =>
  random.weighted([
    [random.sample(symbols, 6) as string[], 5],
    [random.shuffle(['1', '2', '3', '4', '5', '6']), 3],
    [random.shuffle(Array.from(random.pick(letterSets.slice(0, 4)))), upright ? 4 : 0],
  ]);

const colours = [
  '#e07a5f',
  '#81b29a',
  '#f2cc8f',
  '#8ecae6',
  '#cdb4db',
  '#ffffff',
  '#b7b7a4',
  '#ffb4a2',
  '#90be6d',
  '#f9c74f',
];

/** The net of a cube with marks, numbers or colours on its six squares. */
export const cubeNet = defineFamily({
  name: 'cube-net',
  version: 1,
  subject: 'solid geometry',
  concepts: ['cube net', 'unfolding', 'opposite faces'],
  level: 'primary',
  language: 'mathjs',
  generate: (random) => {
    const look = createLook(random.fork('look'), 360);
    const marks = random.chance(0.85) ? `marks: ${list(sixMarks(random, true))}, ` : '';
    const fills =
      marks === '' || random.chance(0.3)
        ? `fills: ${list(random.sample(colours, 6))}, `
        : random.chance(0.5)
          ? `fill: "${look.fill}", `
          : '';
    return solidProgram([
      look.figure,
      `cubenet(${random.int(1, 11)}, {${marks}${fills}turn: ${random.pick([0, 90, 180, 270])}, mirror: ${random.chance(0.5) ? 'true' : 'false'}})`,
    ]);
  },
});
