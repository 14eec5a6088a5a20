import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  cubes: ['latex', '\\sum_{k=1}^{\\infty} \\frac{1}{k^3} = Z'],
  few: ['latex', 'S = \\sum_{k=1}^{n} \\frac{1}{k^2}'],
  shear: ['latex', 'A = \\begin{pmatrix} 1 & s & 0 \\\\ 0 & 1 & 0 \\\\ 0 & t & 1 \\end{pmatrix}'],
} as const satisfies Programs;

testJudged(programs, [
  ['cubes', 'An infinite series stands on the left.', true],
  ['cubes', 'The sum stops after finitely many terms.', false],
  ['cubes', 'Adding up all the reciprocal cubes gives Z.', true],
  ['cubes', 'Adding up all the reciprocal squares gives Z.', false],
  ['few', 'It has infinitely many terms.', false],
  ['few', 'It is a finite sum.', true],
  ['shear', 'There are four zeros in the matrix.', true],
  ['shear', 'There are no zeros in the matrix.', false],
]);
