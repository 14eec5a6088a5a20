import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  right: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(0, 0, "A")\nB = point(9, 0, "B")\nC = point(0, 12, "C")\npolygon(A, B, C)\nsegment(A, B)\nsegment(A, C, {dash: "dashed"})',
  ],
  steps: ['mathjs', 'axes("x", "y")\nriemann(x + 2, 0, 4, 4, "left")\nplot(x + 2, "f")'],
  waves: [
    'mathjs',
    'figure({x: [-0.5, 6.6], y: [-3.5, 3.5]})\naxes("x", "y", {pi: true})\nplot(3 sin(x), "f", {color: "royalblue"})\nplot(cos(x), "g", {color: "crimson", dash: "dashed"})',
  ],
  arrows: [
    'mathjs',
    'figure({x: [-1, 8], y: [-1, 6]})\naxes("x", "y")\nvector([0, 0], [5, 1], "a", {color: "blue"})\nvector([5, 1], [7, 4], "b", {color: "green"})\nvector([0, 0], [7, 4], "c", {color: "crimson"})',
  ],
  bend: ['mathjs', 'axes("x", "y")\nplot(5 - x^2, "f", {color: "purple"})\nplot(x + 3, "g", {color: "teal"})'],
  row: ['mathjs', 'numberline(-5, 5, 1)\ninterval(-3, 1)\npoint([3, 0], "P", {color: "crimson"})'],
} as const satisfies Programs;

testJudged(programs, [
  ['right', 'The legs of the triangle measure 9 and 12.', true],
  ['right', 'The legs of the triangle measure 9 and 11.', false],
  ['right', 'In triangle ABC, AB = 9 cm.', true],
  ['right', 'In triangle ABC, AB = 8 cm.', false],
  ['right', 'Angle CAB measures 90°.', true],
  ['right', 'Angle KAB measures 90°.', false],
  ['right', 'A triangle with a dashed segment from A to C.', true],
  ['right', 'A triangle with a dashed segment from A to B.', false],
  ['steps', 'The four rectangles have heights of 2, 3, 4 and 5.', true],
  ['steps', 'The four rectangles have heights of 1, 2, 3 and 4.', false],
  ['steps', 'The rectangles get taller from left to right.', true],
  ['steps', 'The rectangles get shorter from left to right.', false],
  ['waves', 'The blue curve has the amplitude 3, whereas g has the amplitude 1.', true],
  ['waves', 'The blue curve has the amplitude 2, whereas g has the amplitude 1.', false],
  ['waves', 'The period of the dashed curve is 2π.', true],
  ['waves', 'The period of the dashed curve is π.', false],
  ['arrows', 'b begins where a ends.', true],
  ['arrows', 'b begins where c ends.', false],
  ['arrows', 'Among the three arrows, c is the longest.', true],
  ['arrows', 'Among the three arrows, a is the longest.', false],
  ['arrows', 'Vector c leads from the origin to (7, 4).', true],
  ['arrows', 'Vector c leads from the origin to (4, 7).', false],
  ['bend', 'Between the two intersections the parabola f runs above the line g.', true],
  ['bend', 'Between the two intersections the parabola f runs below the line g.', false],
  ['bend', 'The parabola is the one drawn in purple.', true],
  ['bend', 'The parabola is the one drawn in teal.', false],
  ['row', 'The point P is on the right of the zero.', true],
  ['row', 'The point P is on the left of the zero.', false],
]);
