import { beforeAll, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

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
} as const satisfies Programs;

let scenes: Record<keyof typeof programs, Scene>;
beforeAll(async () => {
  scenes = await drawAll(programs);
});

test.each<readonly [keyof typeof programs, string, boolean]>([
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
])('%s: %s is held to be %s', (name, text, isTrue) => expectJudged(scenes[name], text, isTrue));
