import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  lamps: [
    'tikz',
    '\\documentclass{standalone}\\usepackage{circuitikz}\\begin{document}\\begin{circuitikz}\\draw (0,0) to[battery, l=$9\\,\\mathrm{V}$] (0,4) -- (6,4); \\draw (3,4) to[lamp, l=$L_1$, *-*] (3,0); \\draw (6,4) to[lamp, l=$L_2$] (6,0) -- (0,0);\\end{circuitikz}\\end{document}',
  ],
  filtration: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="460" font-size="15"><rect width="480" height="460" fill="white"/><polygon points="150,100 270,100 218,180 202,180" fill="#eef6fb" stroke="#333"/><polygon points="165,118 255,118 214,178 206,178" fill="#c9a66b"/><path d="M150 290 V420 H270 V290" fill="none" stroke="#333" stroke-width="3"/><rect x="152" y="350" width="116" height="68" fill="#9ecae1"/>
<g stroke="black"><line x1="245" y1="130" x2="330" y2="90"/><line x1="240" y1="150" x2="330" y2="150"/><line x1="250" y1="385" x2="330" y2="385"/></g><text x="336" y="95">muddy water</text><text x="336" y="155">funnel</text><text x="336" y="390">filtrate</text></svg>`,
  ],
  clubs: [
    'tikz',
    '\\documentclass[tikz]{standalone}\n\\begin{document}\n\\begin{tikzpicture}\n\\draw (-4.2,-4) rectangle (4.2,3.6);\n\\draw[fill=red,fill opacity=0.25] (-1.3,0.7) circle (2);\n\\draw[fill=blue,fill opacity=0.25] (1.3,0.7) circle (2);\n\\draw[fill=green,fill opacity=0.25] (0,-1.4) circle (2);\n\\node at (-2.6,3.0) {Chess};\\node at (2.6,3.0) {Music};\\node at (2.6,-2.9) {Drama};\n\\node at (-2,1.2) {9};\\node at (2,1.2) {14};\\node at (0,-2.4) {6};\n\\node at (0,1.5) {5};\\node at (-1.3,-0.6) {2};\\node at (1.3,-0.6) {7};\\node at (0,0) {3};\n\\end{tikzpicture}\n\\end{document}',
  ],
  machine: [
    'tikz',
    '\\documentclass[tikz]{standalone}\n\\usetikzlibrary{automata,positioning}\n\\begin{document}\n\\begin{tikzpicture}[->,node distance=3cm]\n\\node[state,initial] (a) {A};\n\\node[state,right=of a] (b) {B};\n\\node[state,right=of b] (c) {C};\n\\path (a) edge[loop above] node {0} (a) (a) edge[bend left] node[above] {1} (b) (b) edge[bend left] node[below] {1} (a) (b) edge node[above] {0} (c);\n\\end{tikzpicture}\n\\end{document}',
  ],
  seesaw: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="330" font-size="15"><polygon points="310,176 275,258 345,258" fill="#888"/><rect x="70" y="164" width="560" height="12" fill="#c58b4a"/><rect x="120" y="94" width="60" height="70" fill="#d9534f"/><text x="150" y="135" text-anchor="middle" fill="#fff">30 kg</text><rect x="525" y="114" width="50" height="50" fill="#3b82c4"/><text x="550" y="144" text-anchor="middle" fill="#fff">20 kg</text></svg>',
  ],
  maps: [
    'tikz',
    '\\documentclass{standalone}\n\\usepackage{tikz-cd}\n\\begin{document}\n\\begin{tikzcd}[sep=large]\nA \\arrow[r,"p"] \\arrow[d,"q"\'] & B \\arrow[d,"f"] \\\\\nC \\arrow[r,"g"\'] & D\n\\end{tikzcd}\n\\end{document}',
  ],
  forces: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="320" font-size="15"><defs><marker id="m" markerWidth="10" markerHeight="10" refX="8" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z"/></marker></defs><rect x="130" y="130" width="80" height="60" fill="#c9a"/><line x1="170" y1="160" x2="170" y2="50" stroke="blue" stroke-width="3" marker-end="url(#m)"/><text x="180" y="60">N = 17 N</text><line x1="170" y1="160" x2="170" y2="290" stroke="red" stroke-width="3" marker-end="url(#m)"/><text x="180" y="285">W = 20 N</text><line x1="210" y1="160" x2="290" y2="160" stroke="green" stroke-width="3" marker-end="url(#m)"/><text x="240" y="150">f = 10 N</text></svg>',
  ],
  parts: [
    'tikz',
    '\\documentclass[tikz]{standalone}\n\\begin{document}\n\\begin{tikzpicture}\n\\coordinate (A) at (0,0);\\coordinate (B) at (5,0);\\coordinate (C) at (3.2,2.4);\\coordinate (H) at (3.2,0);\n\\fill[blue!15] (A)--(H)--(C)--cycle;\n\\fill[orange!35] (H)--(B)--(C)--cycle;\n\\draw[thick] (A)--(B)--(C)--cycle;\n\\draw[red,dashed] (C)--(H);\n\\node[below left] at (A) {$A$};\\node[below right] at (B) {$B$};\\node[above] at (C) {$C$};\\node[below] at (H) {$H$};\n\\end{tikzpicture}\n\\end{document}',
  ],
  houses: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [
          { n: 'Dig', a: 0, b: 3, g: 'Ground' },
          { n: 'Walls', a: 6, b: 14, g: 'Shell' },
          { n: 'Roof', a: 14, b: 18, g: 'Shell' },
          { n: 'Garden', a: 18, b: 24, g: 'Ground' },
          { n: 'Path', a: 20, b: 22, g: 'Ground' },
        ],
      },
      mark: 'bar',
      encoding: {
        y: { field: 'n', type: 'nominal', sort: null },
        x: { field: 'a', type: 'quantitative', title: 'Week' },
        x2: { field: 'b' },
        color: { field: 'g', type: 'nominal', scale: { range: ['#8d6e63', '#ef6c00'] } },
      },
    }),
  ],
  village: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['0–19', '20–39', '40–59', '80+'].flatMap((age, at) => [
          { age, sex: 'Men', n: [-21, -28, -25, -3][at] },
          { age, sex: 'Women', n: [20, 26, 25, 7][at] },
        ]),
      },
      mark: 'bar',
      encoding: {
        y: { field: 'age', type: 'nominal', sort: null, title: 'Age' },
        x: { field: 'n', type: 'quantitative', title: 'Persons' },
        color: { field: 'sex', type: 'nominal' },
      },
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['lamps', 'None of the branches contains a switch.', true],
  ['lamps', 'One of the branches contains a switch.', false],
  // Lines lead to what lies on one another.
  ['filtration', 'The muddy water is in the funnel, the filtrate is pale blue.', true],
  ['filtration', 'The filtrate is in the funnel.', false],
  // Of those in one set, how many are in another.
  ['clubs', 'If a pupil does drama, it is more likely that the other club is music than chess.', true],
  ['clubs', 'If a pupil does drama, it is more likely that the other club is chess than music.', false],
  ['clubs', 'A circle stands red at upper left for Chess, blue at upper right for Music.', true],
  ['clubs', 'Chess is at the bottom right.', false],
  // Between two nodes nothing leads, though something leads from the first.
  ['machine', 'Nothing goes from A to C, and an arrow goes from A to B.', true],
  ['machine', 'Nothing goes from B.', false],
  ['machine', 'The loop over A has a 0, and B lies between A and C.', true],
  ['machine', 'A lies between B and C.', false],
  // Two boxes of three, each told by its colour; what is written on them is no colour of theirs.
  ['seesaw', 'Two boxes rest on it: a red one marked 30 kg towards the left, and a blue one marked 20 kg.', true],
  ['seesaw', 'The red box says 30 kg, and both numbers on the boxes are white.', true],
  ['seesaw', 'The boxes are white.', false],
  ['seesaw', 'The boxes are red, blue and brown.', true],
  ['seesaw', 'The boxes are red, blue and green.', false],
  // Letters make a square, and the second of two places has a subject of its own.
  ['maps', 'A stands directly above C, and D directly below B.', true],
  ['maps', 'C stands directly above A.', false],
  // Three numbers are added up, and one is so much smaller than another.
  ['forces', 'N is 17 N and the three values add up to 47 N.', true],
  ['forces', 'N is 17 N and the three values add up to 49 N.', false],
  ['forces', 'The red arrow is labelled W = 20 N, and the normal force is 3 N smaller than the weight.', true],
  // An area that is filled so is the triangle that is meant.
  ['parts', 'The orange triangle stands on the right.', true],
  ['parts', 'The green triangle stands on the right.', false],
  // Bars that follow each other make one stretch; of two shades of one name one may be meant.
  ['houses', 'Three bars are brown.', true],
  ['houses', 'Four bars are brown.', false],
  // Whole groups of a pyramid are both sides of it together.
  ['village', 'The men aged 20–39 number 28, so the biggest group of all is the 20–39s with 54 people.', true],
  ['village', 'The most women are in the group 40–59.', false],
]);
