import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  lines: [
    'mathjs',
    'figure({width: 460, height: 320, x: [-3, 6], y: [-1.6, 4.6]})\nline([0, 0], [1, 0])\nline([0, 3], [1, 3])\nP = point(0, 0, "P")\nQ = point(2, 3, "Q")\nline(P, Q, "t", {color: "darkorange"})\nangle([5, 0], P, Q, "α", {fill: "lightgreen"})\nangle([5, 3], Q, [4, 6], "β", {fill: "lightblue"})\ntext([5.7, 0.3], "g")\ntext([5.7, 3.3], "h")',
  ],
  row: [
    'mathjs',
    'figure({width: 560, height: 120})\nnumberline(-4, 4, 1)\ninterval(-2, 3, {left: "open", right: "closed", color: "purple"})\npoint([0.25, 0], "A", {color: "black"})\npoint([3.5, 0], "B", {color: "orange"})',
  ],
  waves: [
    'mathjs',
    'figure({x: [-0.4, 6.9], y: [-2.6, 2.6]})\naxes("x", "y", {pi: true})\nplot(2 sin(x), "f", {color: "blue"})\nplot(cos(x), "g", {color: "green", dash: "dashed"})',
  ],
  arrows: [
    'mathjs',
    'figure({x: [-1, 8], y: [-1, 7]})\naxes("x", "y")\nvector([1, 1], [5, 2], "a", {color: "blue"})\nvector([5, 2], [6, 6], "b", {color: "green"})\nvector([1, 1], [6, 6], "c", {color: "red"})',
  ],
  round: [
    'mathjs',
    'O = point(0, 0, "O")\ncircle(O, 3, "k")\nP = point(7, 0, "P")\nT = point(9/7, 3 sqrt(40)/7, "T")\nS = point(9/7, -3 sqrt(40)/7, "S")\nsegment(P, T)\nsegment(P, S)',
  ],
  box: [
    'mathjs',
    'figure({unit: "cm"})\nspace({projection: "isometric"})\ncuboid(5, 3, 4, {labels: "ABCDEFGH", edges: {AB: "5 cm", BC: "3 cm", CG: "4 cm"}, fill: "lightgreen"})',
  ],
  cubes: [
    'mathjs',
    'space({projection: "isometric", at: [-5, 0]})\nS = cubes([[3, 2, 1], [2, 0, 1]])\ncubeviews(S, {at: [0, 0], views: ["front", "left", "top"], names: ["front", "left", "top"]})',
  ],
  solids: [
    'mathjs',
    'figure({unit: "cm", width: 560, height: 380})\nspace({projection: "oblique"})\ncylinder(2, 5, {fill: "lightblue"})\nspace({projection: "oblique", at: [7, 0]})\ncone(3, 4, {fill: "mistyrose"})',
  ],
  numbers: [
    'mathjs',
    'figure({width: 560, height: 130})\nnumberline(-3, 3, 1)\npoint([-2, 0], "P", {color: "red"})\npoint([0.5, 0], "Q", {color: "blue"})\npoint([2.5, 0], "R", {color: "green"})',
  ],
  branches: [
    'mathjs',
    'figure({width: 420, height: 380, x: [-5, 5], y: [-5, 5]})\naxes("x", "y")\nplot(1/x, "h", {color: "purple"})\npoint(2, 2, "B")\npoint(-1, -2, "C")',
  ],
  square: [
    'mathjs',
    'figure({unit: "cm"})\nA = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(4, 4, "C")\nD = point(0, 4, "D")\npolygon(A, B, C, D)\nsegment(A, C, "d", {color: "red"})\nM = midpoint(A, C, "M")\ncircle(M, 2, {color: "blue"})',
  ],
} as const satisfies Programs;

testJudged(programs, [
  // Letters that are only written beside lines are their names, Greek ones may be spelled out.
  ['lines', 'Two parallel lines g and h are cut by the orange transversal t at the points P and Q.', true],
  ['lines', 'Line h runs above line g; the angle alpha is shaded green and beta is shaded blue.', true],
  ['lines', 'Line h runs above line g; the angle alpha is shaded green and beta is shaded yellow.', false],
  ['lines', 'Line g runs above line h.', false],
  // Clauses that begin with a number, and places told by fractions.
  ['row', 'The interval runs from −2 to 3; 3 belongs to it, −2 does not.', true],
  ['row', 'The interval runs from −2 to 3; −2 belongs to it, 3 does not.', false],
  ['row', 'At −2 there is an open circle, at 3 a filled one.', true],
  ['row', 'At 3 there is an open circle.', false],
  ['row', 'All numbers greater than −2 and at most 3 are marked.', true],
  ['row', 'All numbers greater than −2 and less than 3 are marked.', false],
  ['row', 'Point A is at one quarter and point B at three and a half.', true],
  ['row', 'Point A is at one half and point B at three and a half.', false],
  // What a colour or a dash belongs to.
  ['waves', 'One period of a sine curve drawn solid in blue and of a cosine curve drawn dashed in green.', true],
  ['waves', 'Two waves: the one in blue is solid, the one in green is dashed.', true],
  ['waves', 'Two waves: the one in blue is dashed, the one in green is solid.', false],
  ['arrows', 'Three arrows on a grid: a blue, b green and c red.', true],
  ['arrows', 'Three arrows on a grid: a blue, b red and c green.', false],
  ['round', 'Two tangents are drawn from P to the circle k; they touch it at T and S.', true],
  ['box', 'Its top face is EFGH.', true],
  ['box', 'Its top face is ABCD.', false],
  ['cubes', 'Seen from the front, the building has three columns with 3, 2 and 1 squares.', true],
  ['cubes', 'Seen from the front, the building has three columns with 3, 2 and 2 squares.', false],
  // Solids side by side, and views that are listed.
  ['solids', 'The cylinder is taller than the cone.', true],
  ['solids', 'The cone is taller than the cylinder.', false],
  ['solids', 'A blue cylinder on the left and a pink cone on the right.', true],
  ['solids', 'A blue cylinder on the right and a pink cone on the left.', false],
  ['cubes', 'A stack of cubes and beside it its front, left and top views.', true],
  ['cubes', 'A stack of cubes and beside it its back, right and bottom views.', false],
  // Points on a number line.
  ['numbers', 'R is the largest of the three numbers.', true],
  ['numbers', 'Q is the largest of the three numbers.', false],
  ['numbers', 'The red point is furthest to the left.', true],
  ['numbers', 'Q lies halfway between 0 and 1.', true],
  ['numbers', 'Q lies halfway between 1 and 2.', false],
  ['numbers', 'P is negative.', true],
  ['numbers', 'R is greater than Q.', true],
  ['numbers', 'P is greater than Q.', false],
  // Graphs with several branches, and points beside them.
  ['branches', 'The function h decreases on each branch.', true],
  ['branches', 'The function h increases on each branch.', false],
  ['branches', 'The point B lies above the curve.', true],
  ['branches', 'The point C lies above the curve.', false],
  ['square', 'The red diagonal d goes from A to C.', true],
  ['square', 'The red diagonal d goes from B to D.', false],
  ['square', 'The circle is inscribed in the square.', true],
  ['square', 'A square with its circumscribed circle.', false],
]);
