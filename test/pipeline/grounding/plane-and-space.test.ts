import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  lines: [
    'mathjs',
    'numberline(-4, 5, 1, {y: 0})\ninterval(-2, 3, "a", {color: "crimson", y: 0})\nnumberline(-4, 5, 1, {y: -2})\ninterval(1, 4, "b", {color: "royalblue", y: -2})',
  ],
  half: [
    'mathjs',
    'figure({unit: "AU"})\nM = point(0, 0, "M")\nA = point(-5, 0, "A")\nB = point(5, 0, "B")\nC = point(3, 4, "C")\npolygon(A, B, C)\narc([0, 0], 5, 0, 180, {color: "steelblue"})\nangle(B, A, C)\nangle(C, B, A)',
  ],
  region: [
    'mathjs',
    'figure({x: [-3, 6], y: [-5, 7]})\naxes("x", "y")\nf(x) = x^2 - 2 x - 3\ng(x) = x + 1\nbetween(g, f, -1, 4, {fill: "gold"})\nplot(f, "f", {color: "navy"})\nplot(g, "g", {color: "darkgreen"})\npoint(-1, 0, "P")\npoint(4, 5, "Q")',
  ],
  strokes: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(0, 0, "A")\nB = point(14, 0, "B")\nC = point(5, 12, "C")\nsegment(A, B)\nsegment(B, C)\nsegment(C, A)\nincircle(A, B, C)',
  ],
  cut: [
    'mathjs',
    'K = cuboid(4, 4, 4, {labels: "ABCDEFGH"})\nsection(K, midpoint3("A", "B"), midpoint3("B", "C"), midpoint3("C", "G"), {fill: "gold"})',
  ],
  bodies: [
    'mathjs',
    'figure({unit: "cm"})\nspace({at: [0, 0]})\ncone(3, 4, {slant: "5 cm"})\nspace({at: [9, 0]})\ncylinder(3, 4)',
  ],
  slope: [
    'mathjs',
    'A = point(0, 0, {show: false})\nB = point(8, 0, {show: false})\nC = point(8, 4, {show: false})\npolygon(A, B, C, {fill: "#e8e8e8"})\nm = [4, 2.5]\nvector(m, m + [0, -4], "W = 20 N", {color: "crimson"})\nvector(m, m + [-1.6, 3.2], "N = 17.9 N", {color: "royalblue"})\nvector(m, m + [-1.6, -0.8], "f = 8.9 N", {color: "seagreen"})',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['lines', 'Two number lines from −4 to 5, the upper one carrying a red interval.', true],
  ['lines', 'Three number lines from −4 to 5.', false],
  ['half', 'C lies on the semicircle over AB.', true],
  ['half', 'The blue half circle has a radius of 5 AU.', true],
  ['half', 'The angle at B is more than twice as large as the angle at A.', true],
  ['half', 'The angle at B is more than three times as large as the angle at A.', false],
  ['region', 'The graphs meet at P(-1, 0) and Q(4, 5), and the region enclosed between them is shaded yellow.', true],
  ['region', 'The graphs meet at P(-1, 0) and Q(4, 5), and the region enclosed between them is shaded blue.', false],
  ['strokes', 'The perimeter is 42 cm.', true],
  ['strokes', 'The perimeter is 40 cm.', false],
  ['cut', 'A plane through the middles of three edges makes a six-sided section.', true],
  ['cut', 'The pentagonal section is yellow.', false],
  ['cut', 'Each corner of the section is the midpoint of an edge.', true],
  ['cut', 'All corners of the section are corners of the cube.', false],
  ['bodies', 'A cone with a height of 4 cm and a slant of 5 cm.', true],
  ['bodies', 'A cone with a height of 4 cm and a slant of 4 cm.', false],
  ['bodies', 'The volume of the cone is 12π cm³.', true],
  ['bodies', 'The volume of the cone is 36π cm³.', false],
  ['bodies', 'Three cones of water fill the cylinder.', true],
  ['bodies', 'Two cones of water fill the cylinder.', false],
  ['slope', 'The weight of the block, 20 N, points vertically downwards.', true],
  ['slope', 'The weight of the block, 25 N, points vertically downwards.', false],
  ['slope', 'The normal force is perpendicular to the incline and the friction acts down the slope.', true],
  ['slope', 'The friction acts up the slope.', false],
  ['slope', 'Three arrows: red for the weight, blue for the normal force and green for friction.', true],
  ['slope', 'Three arrows: blue for the weight, red for the normal force and green for friction.', false],
]);
