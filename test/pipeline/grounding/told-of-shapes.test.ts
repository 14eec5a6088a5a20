import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const cell = (number: number, x: number, y: number): string =>
  `<rect x="${x}" y="${y}" width="40" height="40" fill="white" stroke="black"/><text x="${x + 20}" y="${y + 26}" text-anchor="middle">${number}</text>`;
const row = (label: string, numbers: readonly number[], y: number): string =>
  `<text x="10" y="${y + 26}">${label}</text>${numbers.map((one, at) => cell(one, 100 + 40 * at, y)).join('')}`;
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400" font-family="sans-serif" font-size="14"><rect width="600" height="400" fill="white"/>${inner}</svg>`;

const programs = {
  cell: [
    'svg',
    svg(
      `<rect x="120" y="50" width="360" height="290" fill="#d9f2c4" stroke="#3b7d23"/><circle cx="200" cy="120" r="38" fill="#d7b5e8"/>
      <ellipse cx="400" cy="100" rx="30" ry="15" fill="#2e8b3a"/><ellipse cx="180" cy="290" rx="30" ry="15" fill="#2e8b3a"/><ellipse cx="430" cy="285" rx="30" ry="15" fill="#2e8b3a"/>
      <ellipse cx="165" cy="210" rx="17" ry="9" fill="#e8743b"/><ellipse cx="440" cy="190" rx="17" ry="9" fill="#e8743b"/>
      <g stroke="#333"><line x1="430" y1="285" x2="520" y2="290"/><line x1="165" y1="112" x2="95" y2="100"/><line x1="150" y1="210" x2="105" y2="210"/></g>
      <text x="524" y="295">chloroplast</text><text x="20" y="104">nucleus</text><text x="2" y="214">mitochondrion</text>`,
    ),
  ],
  ground: [
    'svg',
    svg(
      `<polygon points="0,290 120,290 270,120 350,120 500,290 600,290 600,400 0,400" fill="#a58667"/><ellipse cx="310" cy="362" rx="120" ry="30" fill="#e2491d"/>
      <circle cx="310" cy="60" r="26" fill="#8d8d8d"/><g stroke="black"><line x1="330" y1="55" x2="450" y2="40"/><line x1="220" y1="365" x2="130" y2="380"/></g>
      <text x="454" y="45">ash cloud</text><text x="20" y="386">magma chamber</text>`,
    ),
  ],
  sorting: [
    'svg',
    svg(row('start', [7, 3, 9, 1, 5], 20) + row('step 1', [3, 7, 9, 1, 5], 80) + row('step 2', [1, 3, 7, 9, 5], 140)),
  ],
  adder: [
    'tikz',
    `\\documentclass{standalone}\\usepackage{circuitikz}\\begin{document}\\begin{circuitikz}[american]
    \\node[american xor port] (X) at (4,3) {};\\node[american and port] (N) at (4,0.6) {};
    \\draw (X.in 1) -- ++(-2.6,0) coordinate (a) node[left] {$A$};\\draw (X.in 2) -- (a |- X.in 2) coordinate (b) node[left] {$B$};
    \\draw ($(a)+(1.4,0)$) node[circ]{} |- (N.in 1);\\draw ($(b)+(0.7,0)$) node[circ]{} |- (N.in 2);
    \\draw (X.out) -- ++(1,0) node[right] {$S$ (sum)};\\draw (N.out) -- ++(1,0) node[right] {$C$ (carry)};
    \\end{circuitikz}\\end{document}`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['cell', 'There are more chloroplasts than mitochondria.', true],
  ['cell', 'There are more mitochondria than chloroplasts.', false],
  ['cell', 'The nucleus is pushed to the upper left.', true],
  ['cell', 'The nucleus is pushed to the lower right.', false],
  ['cell', 'A cell with labels for nucleus, chloroplast and mitochondrion.', true],
  ['cell', 'A cell with labels for nucleus, chloroplast, vacuole and mitochondrion.', false],
  ['ground', 'There are two labels.', true],
  ['ground', 'The magma chamber is red.', true],
  ['ground', 'The magma chamber is blue.', false],
  ['ground', 'The ash cloud is right above the magma chamber.', true],
  ['ground', 'The magma chamber is right above the ash cloud.', false],
  ['sorting', 'It starts with 7, 3, 9, 1, 5.', true],
  ['sorting', 'It starts with 7, 3, 9, 1, 6.', false],
  ['sorting', 'After step 1 the list reads 3, 7, 9, 1, 5.', true],
  ['sorting', 'After step 2 the list reads 3, 7, 9, 1, 5.', false],
  ['adder', 'If A = 1 and B = 1 then C comes out as 1.', true],
  ['adder', 'If A = 1 and B = 0 then C comes out as 1.', false],
  ['adder', 'It has two gates: an XOR for the sum and an AND for the carry.', true],
  ['adder', 'It has two gates: an OR for the sum and an AND for the carry.', false],
  ['adder', 'The AND gate produces the carry C.', true],
  ['adder', 'The XOR gate produces the carry C.', false],
  ['adder', 'The carry C comes from the XOR gate.', false],
  ['sorting', 'Three rows of five boxes.', true],
  ['sorting', 'Four rows of five boxes.', false],
]);
