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
  parity: [
    'latex',
    'h(k) = \\begin{cases} k - 3 & \\text{if } k \\text{ is odd} \\\\ 5k & \\text{otherwise} \\end{cases}',
  ],
  acts: [
    'latex',
    '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix} \\begin{pmatrix} 5 \\\\ 6 \\end{pmatrix} = \\begin{pmatrix} 17 \\\\ 39 \\end{pmatrix}',
  ],
  two: [
    'latex',
    'A = \\begin{bmatrix} 2 & 0 \\\\ 1 & 3 \\end{bmatrix}, \\quad B = \\begin{bmatrix} 1 & 1 & 0 \\\\ 0 & 1 & 4 \\end{bmatrix}',
  ],
  house: [
    'mermaid',
    'gantt\n  dateFormat YYYY-MM-DD\n  section Ground\n  Digging :a, 2024-03-01, 10d\n  Pouring :b, after a, 12d\n  section Walls\n  Bricks :c, after b, 20d',
  ],
  euler: ['latex', '\\zeta(s) = \\prod_{p} \\frac{1}{1 - p^{-s}}'],
  rust: ['latex', '\\mathrm{4\\,Fe + 3\\,O_2 \\longrightarrow 2\\,Fe_2O_3}'],
  turn: ['latex', 'R = \\begin{pmatrix} 0 & -1 \\\\ 1 & 0 \\end{pmatrix}, \\quad \\det R = 1'],
  ethanol: ['smiles', 'CCO'],
  indole: ['smiles', 'c1ccc2[nH]ccc2c1'],
  salt: ['smiles', '[K+].CC(=O)[O-]'],
  both: ['smiles', 'CCO.CC(C)=O'],
  kite: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(0, 4, "A")\nB = point(3, 0, "B")\nC = point(0, -7, "C")\nD = point(-3, 0, "D")\nM = point(0, 0, "M")\nsegment(A, M)\nsegment(M, C)\nsegment(D, M)\nsegment(M, B)\nsegment(C, [4, -10], "5 cm")',
  ],
  menus: [
    'mermaid',
    'gitGraph\n  commit id: "soup"\n  branch spicy\n  commit id: "chili"\n  checkout main\n  commit id: "bread" tag: "v7"\n  merge spicy',
  ],
  fleet: [
    'mermaid',
    'classDiagram\n  class Boat {\n    +int length\n    +sail()\n  }\n  class Ketch\n  class Sloop\n  class Mast\n  Boat <|-- Ketch\n  Boat <|-- Sloop\n  Boat *-- Mast\n  Skipper "1" --> "0..*" Boat : steers',
  ],
  choice: [
    'mermaid',
    'quadrantChart\n  x-axis Cheap --> Dear\n  quadrant-1 Splurge\n  Yacht: [0.9, 0.8]\n  Opera: [0.7, 0.7]\n  Walk: [0.1, 0.2]',
  ],
  line: ['dot', 'digraph { Order -> Pack; Pack -> Ship; Order -> Bill; Bill -> Ship }'],
  lease: [
    'mermaid',
    'sequenceDiagram\n  participant L as Laptop\n  participant S as Server\n  S->>L: OFFER 10.0.4.27\n  L->>S: REQUEST 10.0.4.27',
  ],
  split: ['dot', 'digraph { Order -> Pack; Order -> Bill }'],
  energy: [
    'mermaid',
    'sankey-beta\nCoal,Power,40\nGas,Power,25\nGas,Heat,15\nPower,Homes,35\nPower,Industry,30\nHeat,Homes,15',
  ],
  turnout: [
    'html',
    `<!doctype html><body><script src="https://d3js.org/d3.v7.min.js"></script><script>
const data = [['Norland', 42, 58], ['Easton', 55, 49], ['Westby', 30, 37]], y = d3.scaleLinear([20, 65], [300, 60]), ink = d3.schemeCategory10;
const svg = d3.select('body').append('svg').attr('width', 420).attr('height', 360);
svg.append('text').attr('x', 210).attr('y', 24).attr('text-anchor', 'middle').attr('font-weight', 'bold').text('Turnout by region');
svg.selectAll('line').data(data).join('line').attr('x1', 120).attr('x2', 300).attr('y1', d => y(d[1])).attr('y2', d => y(d[2])).attr('stroke', (d, i) => ink[i]).attr('stroke-width', 2);
for (const [at, x, side] of [[1, 120, 'end'], [2, 300, 'start']]) {
  svg.selectAll('circle.c' + at).data(data).join('circle').attr('cx', x).attr('cy', d => y(d[at])).attr('r', 4).attr('fill', (d, i) => ink[i]);
  svg.selectAll('text.t' + at).data(data).join('text').attr('x', x + (at === 1 ? -10 : 10)).attr('y', d => y(d[at]) + 4).attr('text-anchor', side).attr('font-size', 12).text(d => at === 1 ? d[0] + ' ' + d[1] : d[2]);
  svg.append('text').attr('x', x).attr('y', 340).attr('text-anchor', 'middle').text(at === 1 ? '2010' : '2020');
}
</script></body>`,
  ],
} as const satisfies Programs;

type Name = keyof typeof programs;
let scenes: Record<Name, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

const dense = (name: Name): string => writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('a')).dense.text;

test.each<readonly [Name, string]>([
  ['indole', 'one five-membered ring and one benzene ring, which share a bond.'],
  ['salt', 'A structural formula of two ions with the formula'],
  ['both', 'A structural formula of two separate molecules with the overall formula C₅H₁₂O₂'],
  ['kite', 'The segment DM is as long as the segment MB.'],
  ['kite', 'One segment is labelled “5 cm”.'],
  ['kite', 'The segments AM and MC are perpendicular to the segments DM and MB.'],
  ['menus', 'A git graph with four commits and two branches. The branch main has the commits “soup” and “bread”.'],
  ['menus', 'The branch spicy is merged into main.'],
  ['menus', 'is tagged “v7”.'],
  ['fleet', 'A class diagram with five classes. Ketch and Sloop are subclasses of Boat. Mast is a part of Boat.'],
  ['fleet', 'Each Skipper has zero or more Boats, and each Boat has exactly one Skipper.'],
  ['fleet', 'Boat has the attribute length and the method sail.'],
  ['choice', 'the quadrant “Splurge”'],
  ['energy', 'From Gas, 25 flows to Power, and 15 flows to Heat.'],
  ['energy', 'The widest flow leads from Coal to Power.'],
  ['turnout', 'For Norland, the values are 42 in 2010 and 58 in 2020.'],
])('the dense caption of %s says "%s"', (name, words) => {
  expect(dense(name)).toContain(words);
});

test('two pieces of one line are not called parallel', () => {
  expect(dense('kite')).not.toContain('parallel');
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
  ['parity', 'It reads h(k) = k − 3 if k is odd and 5k otherwise.'],
  ['rust', 'It reads 4Fe + 3O₂ → 2Fe₂O₃.'],
  ['turn', 'R is a matrix with two rows and two columns. Its first row is 0 and −1.'],
  ['turn', 'Beside the matrix it reads det R = 1.'],
  ['ethanol', 'C₂H₆O'],
  ['ethanol', 'It has one hydroxyl group and one methyl group.'],
  ['line', 'It starts at Order and ends at Ship.'],
  ['split', 'It starts at Order.'],
  ['house', 'three tasks from 1 March 2024 to 12 April 2024'],
  ['acts', 'The second matrix has two rows and one column. The first row of the second matrix is 5.'],
  ['two', 'B is a matrix with two rows and three columns. The first row of B is 1, 1 and 0.'],
  ['euler', 'It reads ζ(s) = ∏_{p} 1/(1 − p^{−s}).'],
])('the alternative text of %s says "%s"', (name, words) => {
  expect(alt(name)).toContain(words);
});

testJudged(programs, [
  ['house', 'The chart shows three tasks from 1 March 2024 to 12 April 2024.', true],
  ['acts', 'The second matrix has two rows and one column.', true],
  ['acts', 'The second matrix has two rows and two columns.', false],
  ['two', 'The first row of B is 1, 2 and 0.', false],
  ['euler', 'It reads ζ(s) = ∏_{p} 1/(1 − p^{−s}).', true],
  ['euler', 'It reads ζ(s) = ∑_{p} 1/(1 − p^{−s}).', false],
  ['energy', 'From Gas, 15 flows to Heat.', true],
  ['energy', 'From Gas, 40 flows to Power.', false],
  ['turnout', 'The chart shows the turnout of three regions in 2010 and 2020.', true],
  ['turnout', 'Norland rose from 42 in 2010 to 58 in 2020.', true],
  ['turnout', 'Easton is the only region that fell.', true],
  ['turnout', 'Westby fell from 2010 to 2020.', false],
  ['turnout', 'Easton had the highest turnout in 2020.', false],
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
  ['kite', 'One segment is labelled “5 cm”.', true],
  ['kite', 'There is one segment.', false],
  ['fleet', 'Mast is a part of Boat.', true],
  ['fleet', 'Mast is a subclass of Boat.', false],
  ['menus', 'The branch main is merged into spicy.', false],
  ['line', 'It starts at Order and ends at Ship.', true],
  ['line', 'It starts at Order and ends at Pack.', false],
]);
