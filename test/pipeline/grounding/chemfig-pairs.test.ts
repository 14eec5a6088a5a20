import { expect, test } from 'vitest';
import { isColour } from '../../../pipeline/grounding/language/colour.js';
import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

test.each([
  ['#b3b3ff', 'blue', true],
  ['#cce6cc', 'green', true],
  ['#b3b3ff', 'green', false],
  ['#c8b4ff', 'blue', false],
])('%s may be called %s: %s', (hex, word, may) => expect(isColour(hex, word)).toBe(may));

const programs = {
  pair: [
    'tikz',
    String.raw`\documentclass{standalone}\usepackage{chemfig}\begin{document}\begin{tabular}{c@{\qquad\qquad}c}
\chemfig{H-C(-[2]H)(-[6]H)-C(=[1]O)(-[7]O-[0]H)} & \chemfig{H-C(-[2]H)(-[6]H)-C(-[2]H)(-[6]H)-O-H}\\[6mm]
acetic acid & ethanol
\end{tabular}\end{document}`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['pair', 'Ethanol contains six hydrogen atoms.', true],
  ['pair', 'Ethanol contains seven hydrogen atoms.', false],
  ['pair', 'Both molecules have two carbon atoms.', true],
  ['pair', 'Acetic acid has one oxygen atom more than ethanol.', true],
  ['pair', 'Ethanol has one oxygen atom more than acetic acid.', false],
  ['pair', 'Acetic acid and ethanol have equally many oxygen atoms.', false],
  ['pair', 'Acetic acid (left) and ethanol (right).', true],
  ['pair', 'Acetic acid (left) and methanol (right).', false],
]);
