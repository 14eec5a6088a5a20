import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  inscribed: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(0, 0, "A")\nB = point(8, 0, "B")\nC = point(0, 6, "C")\npolygon(A, B, C)\nincircle(A, B, C, {color: "teal"})\nI = point(2, 2, "I")\nT = point(2, 0, "T")\nsegment(I, T, {dash: "dashed", color: "crimson"})',
  ],
  // "4 cm" stands as near to the diagonal AC as to the height DF.
  slanted: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="430" height="245" font-size="16"><polygon points="33,213 306,213 397,31 124,31" fill="#ffc" stroke="black"/><line x1="33" y1="213" x2="397" y2="31" stroke="blue"/><line x1="306" y1="213" x2="124" y2="31" stroke="red"/><line x1="124" y1="31" x2="124" y2="213" stroke="black" stroke-dasharray="4 3"/>
<text x="16" y="230">A</text><text x="312" y="230">B</text><text x="403" y="26">C</text><text x="105" y="26">D</text><text x="118" y="230">F</text><text x="224" y="128">M</text><text x="85" y="168">4 cm</text><text x="244" y="26">6 cm</text></svg>`,
  ],
  // 8:20, in a language of geometry.
  clock: [
    'mathjs',
    'figure({width: 340, height: 340})\ncircle([0, 0], 6, {fill: "white", width: 2})\nh(k) = text([5 * sin(k * pi / 6), 5 * cos(k * pi / 6)], format(k))\nforEach(1:12, h)\nsegment([0, 0], [3 * sin(pi * (8 + 20 / 60) / 6), 3 * cos(pi * (8 + 20 / 60) / 6)], {color: "navy", width: 5})\nsegment([0, 0], [4.4 * sin(pi * 20 / 30), 4.4 * cos(pi * 20 / 30)], {color: "green", width: 3})',
  ],
  sets: [
    'mathjs',
    'figure({width: 480, height: 340})\ncircle([0, 0], 3, {fill: "khaki", opacity: 0.5})\ncircle([3.4, 0], 3, {fill: "plum", opacity: 0.5})\npolygon([-4, -4], [7.5, -4], [7.5, 4.6], [-4, 4.6])\ntext([-0.6, 3.5], "Chess")\ntext([4.2, 3.5], "Drama")\ntext([-1.1, 0], "11")\ntext([1.7, 0], "6")\ntext([4.6, 0], "8")\ntext([6.6, -3.3], "4")',
  ],
  // Circles of geometry stay geometry.
  circles: [
    'mathjs',
    'figure({x: [-4, 8], y: [-4, 4]})\nA = point(0, 0, "A")\nB = point(3, 0, "B")\ncircle([0, 0], 3, "k", {color: "teal"})\ncircle([3, 0], 3, "l", {color: "crimson"})',
  ],
  row: [
    'mathjs',
    'numberline(-3, 3, 1, {minor: 4})\npoint([-1.25, 0], "K", {color: "crimson"})\npoint([0.5, 0], "L", {color: "teal"})\npoint([2, 0], "M", {color: "purple"})',
  ],
  left: ['mathjs', 'axes("x", "y")\nriemann(x^2 / 3, 0, 3, 3, "left")\nplot(x^2 / 3, "f", {from: 0, to: 3})'],
  height: [
    'mathjs',
    'figure({x: [-1, 12], y: [-1, 10]})\nA = point(0, 0, "A")\nB = point(10, 0, "B")\nC = point(4, 8, "C")\nD = point(4, 0, "D")\npolygon(A, B, C)\nsegment(C, D, {dash: "dashed"})',
  ],
  glycolic: ['tikz', '\\chemfig{HO-[1]CH_2-[7]C(=[6]O)-[1]OH}'],
  draws: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="560" height="300" font-family="Arial" font-size="16"><path d="M40 150L180 80M40 150L180 220M212 75L340 40M212 85L340 110M212 215L340 180M212 225L340 260" stroke="black"/><circle cx="40" cy="150" r="5"/><g><circle cx="196" cy="80" r="16" fill="#43a047"/><circle cx="196" cy="220" r="16" fill="#fbc02d"/><circle cx="356" cy="40" r="16" fill="#43a047"/><circle cx="356" cy="110" r="16" fill="#fbc02d"/><circle cx="356" cy="180" r="16" fill="#43a047"/><circle cx="356" cy="260" r="16" fill="#fbc02d"/></g><g text-anchor="middle"><text x="196" y="86">G</text><text x="196" y="226">Y</text><text x="356" y="46">G</text><text x="356" y="116">Y</text><text x="356" y="186">G</text><text x="356" y="266">Y</text></g><text x="80" y="108">3/4</text><text x="80" y="212">1/4</text><text x="262" y="50">2/3</text><text x="262" y="118">1/3</text><text x="262" y="188">1/2</text><text x="262" y="254">1/2</text></svg>',
  ],
  pond: ['dot', 'digraph { Algae -> Snail; Reed -> Snail; Snail -> Heron; Fish -> Heron; Algae -> Fish }'],
  words: [
    'tikz',
    '\\begin{tikzpicture}[->,node distance=3cm,auto]\n\\node[state,initial] (a) {$q_0$};\n\\node[state] (b) [right of=a] {$q_1$};\n\\node[state,accepting] (c) [right of=b] {$q_2$};\n\\path (a) edge [loop above] node {1} (a) (a) edge [bend left] node {0} (b) (b) edge [bend left] node {0} (a) (b) edge node {1} (c) (c) edge [loop above] node {0,1} (c);\n\\end{tikzpicture}',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['inscribed', 'A red dashed radius leads down to T.', true],
  ['inscribed', 'The red segment is a radius.', true],
  ['inscribed', 'The red segment is a diameter.', false],
  ['slanted', 'Its area is 24 cm².', true],
  ['slanted', 'Its area is 20 cm².', false],
  ['slanted', 'The height DF measures 4 cm.', true],
  ['slanted', 'The height DF measures 5 cm.', false],
  ['clock', 'The clock shows twenty past eight.', true],
  ['clock', 'The clock shows twenty past seven.', false],
  ['clock', 'The hour hand is between 8 and 9, closer to 8.', true],
  ['clock', 'The hour hand is between 8 and 9, closer to 9.', false],
  ['clock', 'In forty minutes it will be nine o’clock.', true],
  ['clock', 'In ten minutes it will be nine o’clock.', false],
  ['clock', 'A clock face with a short thick blue hand.', true],
  ['clock', 'A clock face with a short thick red hand.', false],
  ['sets', 'Eleven pupils chose only chess, 8 only drama and 6 both.', true],
  ['sets', 'Eleven pupils chose only chess, 6 only drama and 8 both.', false],
  ['sets', 'Twenty-five pupils chose chess or drama.', true],
  ['sets', 'Twenty-nine pupils chose chess or drama.', false],
  ['sets', 'In total there are 29 pupils.', true],
  ['sets', 'In total there are 25 pupils.', false],
  ['sets', 'There are 4 pupils who don’t take part in any of the two clubs.', true],
  ['sets', 'Everyone takes part in at least one of the two.', false],
  ['sets', 'Two overlapping circles inside a rectangle.', true],
  ['circles', 'The circles k and l intersect.', true],
  ['row', 'K is at -1 1/4 because it is one small tick to the left of -1.', true],
  ['row', 'K is at -1 3/4.', false],
  ['left', 'The left sum with three rectangles of width 1.', true],
  ['left', 'The left sum with five rectangles of width 1.', false],
  ['height', 'The altitude divides AB into pieces of 4 and 6.', true],
  ['height', 'The altitude divides AB into pieces of 3 and 7.', false],
  ['glycolic', 'It has two OH groups, one of them as part of a carboxyl group.', true],
  ['glycolic', 'It has two OH groups, both of them as part of a carboxyl group.', false],
  ['glycolic', 'The oxygen with the double bond points straight down.', true],
  ['glycolic', 'The oxygen with the double bond points straight up.', false],
  ['draws', 'On the first draw green has the probability 3/4 and yellow 1/4.', true],
  ['draws', 'On the first draw green has the probability 1/4 and yellow 3/4.', false],
  ['draws', 'The most likely result is GG.', true],
  ['draws', 'The least likely result is GY.', false],
  ['draws', 'GG is twice as likely as GY.', true],
  ['draws', 'GY is twice as likely as GG.', false],
  ['draws', 'YG and YY are equally likely.', true],
  ['draws', 'GG and YY are equally likely.', false],
  ['draws', 'Two stages and four final outcomes.', true],
  ['draws', 'Three stages and eight final outcomes.', false],
  ['draws', 'Two yellow ones: 1/4 · 1/2 = 1/6.', false],
  ['pond', 'The snail eats algae and gets eaten by the heron.', true],
  ['pond', 'The snail eats algae and gets eaten by the fish.', false],
  ['pond', 'The heron, the top predator, receives arrows from the snail and from the fish.', true],
  ['pond', 'The heron, the top predator, receives arrows from the snail and from the reed.', false],
  ['words', 'The word 01 is accepted.', true],
  ['words', 'The word 00 is accepted.', false],
]);
