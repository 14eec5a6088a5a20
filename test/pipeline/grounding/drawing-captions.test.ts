import { beforeAll, expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  limit: ['latex', '\\lim_{y \\to \\infty} \\left(1 + \\frac{2}{y}\\right)^{y} = e^2'],
  given: ['latex', 'P(H \\mid E) = \\frac{P(E \\mid H)\\,P(H)}{P(E)}'],
  flux: ['latex', '\\oint_{S} \\vec{D} \\cdot d\\vec{A} = q'],
  mean: ['latex', 's^2 = \\frac{1}{n} \\sum_{i=1}^{n} (x_i - \\bar{x})^2'],
  entropy: ['latex', 'H = \\frac{1}{N} \\log \\frac{p}{q}'],
  wave: ['latex', '\\nabla \\cdot \\vec{B} = 0, \\quad c > 0'],
  ramp: ['latex', 'g(u) = \\begin{cases} u^2 & u < 1 \\\\ 2u + 4 & 1 \\le u \\le 6 \\\\ 9 & u > 6 \\end{cases}'],
  pair: ['latex', '\\begin{pmatrix} 1 & 5 \\\\ 2 & 7 \\end{pmatrix}'],
  ethanol: ['smiles', 'CCO'],
  line: ['dot', 'digraph { Order -> Pack; Pack -> Ship; Order -> Bill; Bill -> Ship }'],
  lease: [
    'mermaid',
    'sequenceDiagram\n  participant L as Laptop\n  participant S as Server\n  S->>L: OFFER 10.0.4.27\n  L->>S: REQUEST 10.0.4.27',
  ],
  split: ['dot', 'digraph { Order -> Pack; Order -> Bill }'],
} as const satisfies Programs;

type Name = keyof typeof programs;
let scenes: Record<Name, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

const alt = (name: Name): string => writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('a')).alt.text;

test.each<readonly [Name, string]>([
  ['limit', 'It reads lim_{y→∞} (1 + 2/y)^y = e².'],
  ['given', 'It reads P(H|E) = P(E|H)P(H)/P(E).'],
  ['flux', 'It reads ∮_{S} D⃗·dA⃗ = q.'],
  ['mean', 'It reads s² = 1/n ∑_{i=1}^{n} (x_i − x̄)².'],
  ['entropy', 'It reads H = 1/N log (p/q).'],
  ['wave', 'It reads ∇·B⃗ = 0, where c > 0.'],
  ['ramp', 'It reads g(u) = u² if u < 1, 2u + 4 if 1 ≤ u ≤ 6 and 9 if u > 6.'],
  [
    'pair',
    'with a matrix. The matrix has two rows and two columns. Its first row is 1 and 5. Its second row is 2 and 7.',
  ],
  ['ethanol', 'C₂H₆O'],
  ['line', 'It starts at Order and ends at Ship.'],
  ['split', 'It starts at Order.'],
])('the alternative text of %s says "%s"', (name, words) => {
  expect(alt(name)).toContain(words);
});

testJudged(programs, [
  ['limit', 'It reads lim_{y→∞} (1 + 2/y)^y = e².', true],
  ['limit', 'It reads lim_{y→0} (1 + 2/y)^y = e².', false],
  ['limit', 'It reads lim_{y→∞} (1 + 3/y)^y = e².', false],
  ['given', 'It reads P(H|E) = P(E|H)P(E)/P(H).', false],
  ['flux', 'It reads ∮_{S} D⃗·dA⃗ = q.', true],
  ['flux', 'It reads ∮_{S} D⃗·dB⃗ = q.', false],
  ['mean', 'It reads s² = 1/n ∑_{i=1}^{n} (x_i − x̄)².', true],
  ['mean', 'It reads s² = 1/n ∑_{i=1}^{n} (x_i − x̂)².', false],
  ['ramp', 'It reads g(u) = u² if u < 1, 2u + 4 if 1 ≤ u ≤ 6 and 9 if u > 6.', true],
  ['ramp', 'It reads g(u) = u² if u < 1, 2u + 4 if 1 ≤ u ≤ 6 and 8 if u > 6.', false],
  ['ramp', 'It reads g(u) = u² if u < 1, 2u + 4 if 1 ≤ u ≤ 5 and 9 if u > 6.', false],
  ['pair', 'A formula with five matrices.', false],
  ['ethanol', 'A structural formula of a molecule with the formula C₂H₆O.', true],
  ['ethanol', 'A structural formula of a molecule with the formula C₂H₈O.', false],
  ['lease', 'Server sends “OFFER 10.0.4.27” to Laptop.', true],
  ['lease', 'Server sends the offer 10.0.4.28 to Laptop.', false],
  ['line', 'It starts at Order and ends at Ship.', true],
  ['line', 'It starts at Order and ends at Pack.', false],
]);
