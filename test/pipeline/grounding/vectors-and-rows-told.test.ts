import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  arrows: [
    'mathjs',
    'figure({x: [-1, 8], y: [-1, 6]})\naxes("x", "y")\nvector([0, 0], [5, 1], "$\\\\vec{p}$", {color: "blue"})\nvector([5, 1], [7, 4], "$\\\\vec{q}$", {color: "green"})\nvector([0, 0], [7, 4], "$\\\\vec{s}$", {color: "crimson"})',
  ],
  row: [
    'mathjs',
    'numberline(-3, 3, 1)\npoint([-2, 0], "K", {color: "crimson"})\npoint([0.5, 0], "L", {color: "teal"})\npoint([1, 0], "M", {color: "purple"})',
  ],
  ramp: [
    'mathjs',
    'figure({unit: "m"})\nC = point(0, 0, "C")\nA = point(4, 0, "A")\nB = point(0, 3, "B")\nsegment(C, A, {color: "saddlebrown", width: 3})\nsegment(C, B, {color: "gray", width: 3})\nsegment(A, B, {color: "orange", width: 4})',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['arrows', 's ends at (7, 4).', true],
  ['arrows', 'The components of p are (5, 1) and those of q are (2, 3).', true],
  ['arrows', 'The components of p are (5, 1) and those of q are (3, 2).', false],
  ['arrows', 's is the sum p + q.', true],
  ['arrows', 's is the difference p − q.', false],
  ['row', 'M is the greatest of the three numbers that are marked.', true],
  ['row', 'M is the smallest of the three numbers that are marked.', false],
  ['row', 'There is only one negative point, the red K.', true],
  ['row', 'There are two negative points.', false],
  ['row', 'L and M are half a unit apart.', true],
  ['row', 'L and M are a whole unit apart.', false],
  ['row', 'A number line with five coloured points.', false],
  ['ramp', 'A right triangle made of a brown floor, a grey wall and an orange ladder.', true],
  ['ramp', 'A right triangle made of a brown floor, a grey wall and a blue ladder.', false],
]);
