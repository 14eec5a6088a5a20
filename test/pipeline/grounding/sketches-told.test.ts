import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  light: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="420" font-size="16"><rect width="480" height="210" fill="#ffffff"/><rect y="210" width="480" height="210" fill="#cfe4f2"/>
<line x1="240" y1="30" x2="240" y2="390" stroke="gray" stroke-dasharray="6 5"/><line x1="90" y1="60" x2="240" y2="210" stroke="red" stroke-width="3"/><line x1="240" y1="210" x2="329" y2="378" stroke="red" stroke-width="3"/>
<line x1="240" y1="210" x2="390" y2="60" stroke="red" stroke-width="1.5" stroke-dasharray="4 4"/><text x="245" y="45">normal</text><text x="30" y="80">incident ray</text><text x="372" y="50">reflected ray</text></svg>`,
  ],
  island: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="420" font-size="14"><rect width="600" height="420" fill="#bfe3f7"/><path d="M120,120 C200,40 380,50 470,110 C540,170 500,300 400,350 C290,400 150,340 110,260 C90,210 90,160 120,120 z" fill="#cfe8b0"/>
<circle cx="170" cy="160" r="7"/><circle cx="420" cy="160" r="7"/><text x="140" y="148">Alden</text><text x="404" y="148">Brook</text><text x="164" y="318">Mt. Oru 840 m</text><text x="312" y="222">River Lim</text>
<text x="555" y="80">N</text><line x1="450" y1="395" x2="550" y2="395" stroke="black"/><text x="478" y="385">10 km</text></svg>`,
  ],
  weather: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect x="20" y="20" width="60" height="100" fill="#d22"/><text x="20" y="150">July: 25 °C</text></svg>',
  ],
  parallel: [
    'tikz',
    '\\documentclass{standalone}\n\\usepackage[siunitx]{circuitikz}\n\\begin{document}\n\\begin{circuitikz}\n\\draw (0,0) to[battery1, l=12<\\volt>] (0,4) to[R, l=$R_1$, a=4<\\ohm>] (4,4) to[short, -*] (5,4);\n\\draw (5,4) to[R, l_=$R_2$, a^=6<\\ohm>, -*] (5,0);\n\\draw (5,4) -- (8,4) to[R, l=$R_3$, a=3<\\ohm>] (8,0) -- (5,0) -- (0,0);\n\\node[above] at (5,4.1) {P};\n\\node[below] at (5,-0.1) {Q};\n\\end{circuitikz}\n\\end{document}',
  ],
  flower: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="360" font-size="14"><rect width="520" height="360" fill="#e9f6ff"/><rect x="246" y="170" width="12" height="170" fill="#4c9a2a"/>
<g fill="#f48fb1"><circle cx="252" cy="90" r="32"/><circle cx="300" cy="130" r="32"/><circle cx="282" cy="185" r="32"/><circle cx="222" cy="185" r="32"/><circle cx="204" cy="130" r="32"/></g><circle cx="252" cy="140" r="28" fill="#fdd835"/>
<ellipse cx="60" cy="60" rx="24" ry="14" fill="#e53935"/><ellipse cx="460" cy="60" rx="24" ry="14" fill="#e53935"/>
<g stroke="black"><line x1="330" y1="120" x2="400" y2="90"/><line x1="270" y1="145" x2="400" y2="160"/><line x1="258" y1="250" x2="400" y2="250"/></g><text x="406" y="94">petal</text><text x="406" y="164">stamen</text><text x="406" y="254">stem</text></svg>`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  // What is written beside a ray is the ray's name, and not that of the glass where it ends.
  ['light', 'The incident ray is red.', true],
  ['light', 'The incident ray is green.', false],
  ['light', 'The reflected ray is drawn with a dashed line.', true],
  ['light', 'The normal is dashed.', true],
  // A map: names on an island, its scale, its north.
  ['island', 'North is at the top, so Brook lies to the east of Alden.', true],
  ['island', 'The River Lim lies between Alden and Brook.', true],
  ['island', 'Going by the scale bar, Alden and Brook are about 25 km apart.', true],
  ['island', 'Going by the scale bar, Alden and Brook are about 25 m apart.', false],
  ['island', 'Alden and Brook are 60 km apart.', false],
  ['weather', 'A red bar and the temperature in degrees Celsius.', true],
  ['weather', 'A red bar and the temperature in degrees Fahrenheit.', false],
  ['parallel', 'R2 and R3 are connected in parallel between the nodes P and Q.', true],
  ['parallel', 'There are three resistors, and the one with the biggest value is R2.', true],
  ['parallel', 'There are three resistors, and the one with the biggest value is R3.', false],
  // Things that are told by their colour, whatever they stand for, and parts that are listed.
  ['flower', 'The flower has five pink petals.', true],
  ['flower', 'The flower has seven pink petals.', false],
  ['flower', 'Two beetles fly beside it, drawn as red ovals.', true],
  ['flower', 'Four beetles fly beside it, drawn as red ovals.', false],
  ['flower', 'Three parts are labelled: petal, stamen and stem.', true],
  ['flower', 'Four parts are labelled: petal, stamen, root and stem.', false],
]);
