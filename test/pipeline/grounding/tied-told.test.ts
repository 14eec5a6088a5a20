import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  circle: [
    'mathjs',
    'figure({width: 420, height: 380, unit: "cm"})\nO = point(0, 0, "O")\nA = point(-5, 0, "A")\nB = point(5, 0, "B")\nC = point(3, 4, "C")\ncircle(O, 5, {color: "navy"})\npolygon(A, B, C, {fill: "#e8f1fb", color: "crimson"})\nsegment(O, C, {dash: "dashed"})\nrightangle(A, C, B)',
  ],
} as const satisfies Programs;

/** A size or a look contradicts only where nothing but a verb or an "of" stands between it and its thing; a question never. */
testJudged(programs, [
  ['circle', 'Circle with a light-blue, red-edged triangle above its diameter and a dashed line from O to C.', true],
  ['circle', 'Which side is the hypotenuse? AB, as it lies opposite the right angle at C.', true],
  ['circle', 'The circle is drawn in yellow.', false],
  ['circle', 'The triangle ABC has the diameter AB as one side.', true],
]);
