import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  loop: [
    'tikz',
    '\\documentclass{standalone}\n\\usepackage{circuitikz}\n\\begin{document}\n\\begin{circuitikz}\n\\draw (0,0) to[battery1,l=$6\\,$V] (0,4) -- (1,4) to[R,l=$R_1\\;(3\\,\\mathrm{k}\\Omega)$] (4,4) to[R,l=$R_2\\;(1\\,\\mathrm{k}\\Omega)$] (4,0) -- (0,0);\n\\draw (4,4) -- (7,4) to[C,l=$C\\;(22\\,\\mu\\mathrm{F})$] (7,0) -- (4,0);\n\\end{circuitikz}\n\\end{document}',
  ],
  saw: ['latex', 'g(t) = \\frac{2}{\\pi} \\sum_{n=1}^{\\infty} \\frac{\\sin(n t)}{n}, \\qquad 0 < t < 2\\pi'],
  system: [
    'latex',
    '\\begin{pmatrix} 1 & 0 & 4 \\\\ 0 & 2 & 1 \\\\ 4 & 1 & 5 \\end{pmatrix} \\begin{pmatrix} u \\\\ v \\\\ w \\end{pmatrix} = \\begin{pmatrix} 7 \\\\ 9 \\\\ 3 \\end{pmatrix}',
  ],
  pond: [
    'dot',
    'digraph { algae -> snail; algae -> carp; snail -> heron; carp -> heron; carp -> pike; pike -> heron }',
  ],
  ring: ['dot', 'graph { node [shape=circle]; A -- B; A -- C; B -- C; B -- D; C -- E; D -- E; D -- F; E -- F }'],
  litmus: [
    'mermaid',
    'flowchart TD\n  A[Dip the paper] --> B{Colour?}\n  B -->|red| C[Acid]\n  B -->|blue| D[Base]\n  B -->|purple| E[Neutral]\n  style E fill:#dddddd',
  ],
  tulip: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="320" font-size="14"><rect width="400" height="320" fill="white"/>
<path d="M200,250 C120,240 80,180 100,80 C160,120 190,180 200,250 z" fill="#f7a8c4"/><ellipse cx="200" cy="230" rx="20" ry="24" fill="#c6e377"/><line x1="200" y1="206" x2="200" y2="120" stroke="#4b7a1e" stroke-width="6"/><ellipse cx="200" cy="113" rx="14" ry="7" fill="#5b3a1e"/>
<g stroke="black"><line x1="212" y1="113" x2="330" y2="60"/><line x1="202" y1="160" x2="330" y2="140"/><line x1="216" y1="232" x2="330" y2="220"/></g><text x="334" y="64">stigma</text><text x="334" y="144">style</text><text x="334" y="224">ovary</text></svg>`,
  ],
  lever: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="260" font-size="14"><rect width="500" height="260" fill="white"/><rect x="40" y="140" width="420" height="10" fill="#b58b53"/><polygon points="250,150 225,200 275,200" fill="gray"/>
<rect x="70" y="100" width="40" height="40" fill="#3b7dd8"/><text x="78" y="125">12 N</text><rect x="320" y="90" width="50" height="50" fill="#d8433b"/><text x="332" y="120">18 N</text>
<line x1="90" y1="175" x2="248" y2="175" stroke="black"/><text x="150" y="192">0.60 m</text><line x1="252" y1="175" x2="345" y2="175" stroke="black"/><text x="290" y="192">0.40 m</text><text x="236" y="222">pivot</text></svg>`,
  ],
  anisole: ['smiles', 'COc1cc(O)ccc1C=O'],
  glow: [
    'vega-lite',
    JSON.stringify({
      data: { values: [0, 1, 2, 3].map((day) => ({ day, activity: 800 / 2 ** day })) },
      mark: 'line',
      encoding: {
        x: { field: 'day', type: 'quantitative', title: 'Time (d)' },
        y: { field: 'activity', type: 'quantitative', title: 'Activity (Bq)' },
      },
    }),
  ],
  rim: [
    'mathjs',
    'figure({unit: "cm"})\nM = point(0, 0, "M")\nQ = point(13, 0, "Q")\ncircle(M, 5)\nT = point(25/13, 60/13, "T")\nsegment(Q, T)\nsegment(M, T)\nsegment(M, Q, {dash: "dashed"})',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['loop', 'R1 is 3 kilohm and R2 is a third of that.', true],
  ['loop', 'R1 is 2 kilohm and R2 is a third of that.', false],
  ['loop', 'The capacitance of C is given as 22 μF.', true],
  ['loop', 'The capacitance of C is given as 22 mF.', false],
  ['loop', 'The battery gives 6 V, so the current is small.', true],
  ['loop', 'The battery gives 9 V, so the current is small.', false],
  ['saw', 'The first term would be (2/π) sin t. After that comes sin 2t over 2.', true],
  ['saw', 'After that comes sin 4t over 2.', false],
  ['saw', 'The factor in front is 2 over pi.', true],
  ['saw', 'The factor in front is 3 over pi.', false],
  ['saw', 'There is no constant term.', true],
  ['saw', 'A constant term is added in front of the series.', false],
  ['saw', 'The formula says for which interval of t it holds.', true],
  ['saw', "The formula doesn't say on which interval of t it holds.", false],
  ['saw', 'Formula in which g of t is the product of two infinite sums.', false],
  ['saw', 'Each sine is divided by n, so higher terms count less and less.', true],
  ['saw', 'Each sine is multiplied by n, so higher terms count more and more.', false],
  ['system', 'Written out, the second row says 2v + w = 9.', true],
  ['system', 'Written out, the second row says u + 2v + w = 9.', false],
  ['system', 'The biggest number on the right side is 9.', true],
  ['system', 'The biggest number on the right side is 7.', false],
  ['system', 'The coefficient matrix is diagonal, its other entries being zero.', false],
  ['system', 'The matrix contains no zero entry.', false],
  ['system', 'The matrix contains two zero entries.', true],
  ['pond', 'Two animals feed on the algae in this web, namely the snail and the carp.', true],
  ['pond', 'Two animals feed on the algae in this web, namely the snail and the pike.', false],
  ['ring', 'Every vertex except A and F has three edges.', true],
  ['ring', 'Every vertex except A and F has four edges.', false],
  ['ring', 'The graph comprises six vertices and eight weighted edges.', true],
  ['ring', 'The graph comprises six vertices and ten weighted edges.', false],
  ['pond', "The heron isn't eaten by anything in this picture.", true],
  ['pond', "The pike isn't eaten by anything in this picture.", false],
  ['anisole', 'The structure contains a hydroxyl group on the ring.', true],
  ['anisole', 'The structure does not contain a hydroxyl group on the ring.', false],
  ['rim', 'As the figure shows, QT and MT are perpendicular to each other.', true],
  ['rim', 'As the figure shows, QT and MT are parallel to each other.', false],
  ['rim', 'Notice, class, how QT, you will see, is perpendicular to MT.', true],
  ['rim', 'Notice, class, how QT, you will see, is parallel to MT.', false],
  ['glow', 'Activity is plotted in becquerels.', true],
  ['glow', 'Activity is plotted in curies.', false],
  ['litmus', 'Red paper means acid and blue paper means base.', true],
  ['litmus', 'A blue paper means acid.', false],
  ['tulip', 'The stigma sits on top of the style.', true],
  ['tulip', 'The style sits on top of the stigma.', false],
  ['tulip', 'The style is green.', true],
  ['tulip', 'The style is pink.', false],
  ['lever', 'The lighter load acts at a distance of 0.60 m to the left of the pivot.', true],
  ['anisole', 'Three different oxygen groups hang on this ring: an aldehyde, a methoxy group and a hydroxyl.', true],
  ['rim', 'Q sits outside the circle, 8 cm beyond the edge.', true],
  ['rim', 'Q sits outside the circle, 7 cm beyond the edge.', false],
]);
