import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  box: [
    'mathjs',
    'figure({unit: "cm"})\nspace({projection: "oblique"})\ncuboid(6, 3, 2, {labels: "ABCDEFGH", edges: {AB: "6 cm"}})\nsegment3("A", "G", {color: "crimson"})',
  ],
  cone: ['mathjs', 'figure({unit: "cm"})\nspace()\ncone(3, 4, {radius: "3 cm", height: "4 cm"})'],
  fraction: ['mathjs', 'figure({x: [-4, 7], y: [-4, 6]})\naxes("x", "y")\nplot(x/(x - 2), "f", {color: "teal"})'],
  lines: [
    'mathjs',
    'figure({x: [-3, 4], y: [-2, 7]})\naxes("x", "y")\nplot(x^2, "p", {color: "blue"})\nA = point(1, 0, "A")\nB = point(2, 1, "B")\nline(A, B, "t", {color: "crimson"})',
  ],
  half: [
    'tikz',
    '\\documentclass[tikz]{standalone}\\begin{document}\\begin{tikzpicture}\\coordinate (A) at (-3,0);\\coordinate (B) at (3,0);\\coordinate (C) at (60:3);\\draw[thick] (B) arc (0:180:3);\\draw[blue] (A)--(B)--(C)--cycle;\\foreach \\p/\\q in {A/below left,B/below right,C/above right}{\\fill (\\p) circle (1.8pt); \\node[\\q] at (\\p) {$\\p$};}\\end{tikzpicture}\\end{document}',
  ],
  waves: [
    'mathjs',
    'figure({x: [-0.5, 6.8], y: [-2.5, 2.5]})\naxes("x", "y", {pi: true})\nplot(2 sin(x), "f", {from: 0, to: 2 * pi, color: "crimson"})\nplot(cos(x), "g", {from: 0, to: 2 * pi, color: "darkblue"})',
  ],
  strips: ['mathjs', 'axes("x", "y")\nriemann(x^2 / 4 + 1, 0, 4, 4, "right")\nplot(x^2 / 4 + 1, "f")'],
  arrows: [
    'mathjs',
    'axes("x", "y")\nO = point(0, 0, "O")\nvector(O, [4, 1], "a", {color: "blue"})\nvector(O, [2, 4], "b", {color: "red"})\nvector(O, [6, 5], "s", {color: "purple"})',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['box', 'The volume is 6 · 3 · 2 = 36 cubic centimetres.', true],
  ['box', 'The volume is 6 · 3 · 2 = 48 cubic centimetres.', false],
  ['box', 'The volume is 6 · 3 · 3 = 54 cubic centimetres.', false],
  ['box', 'The space diagonal AG of this box is 7 cm long, because 36 + 9 + 4 = 49.', true],
  ['box', 'The space diagonal AG of this box is 7 cm long, because 36 plus 9 plus 4 is 50.', false],
  ['box', 'A cuboid with a red diagonal from A to G.', true],
  ['box', 'A cuboid with a green diagonal from A to G.', false],
  ['cone', 'The height is 1 cm more than the radius.', true],
  ['cone', 'The height is 2 cm more than the radius.', false],
  ['cone', 'The height and the radius of the cone are different.', true],
  ['cone', 'The height and the radius of the cone are equal.', false],
  ['cone', 'The cone stands on its base.', true],
  ['cone', 'The cone stands on its tip.', false],
  ['fraction', 'The graph has a vertical asymptote at x = 2 and a horizontal one at y = 1.', true],
  ['fraction', 'The graph has a vertical asymptote at x = 2 and a horizontal one at y = 3.', false],
  ['lines', 'The line t meets the x-axis at x = 1.', true],
  ['lines', 'The line t meets the x-axis at x = 3.', false],
  ['lines', 'The lowest point of the parabola is the origin.', true],
  ['fraction', 'For very large x the values get close to 1.', true],
  ['fraction', 'For very large x the values get close to 0.', false],
  ['waves', 'Both curves have one full period from 0 to 2π.', true],
  ['waves', 'f goes through two full periods between 0 and 2π.', false],
  ['waves', 'At x = π the curve f is above the curve g.', true],
  ['waves', 'At x = π the curve g is above the curve f.', false],
  ['strips', 'The sum of the rectangles is more than the true area under f.', true],
  ['strips', 'The sum of the rectangles is less than the true area under f.', false],
  ['strips', 'The heights are taken at the right-hand ends.', true],
  ['strips', 'The heights are taken at the left-hand ends.', false],
  ['arrows', 'Parallelogram rule: s = a + b.', true],
  ['arrows', 'Parallelogram rule: s = a − b.', false],
  ['arrows', 'A blue arrow a and a purple arrow s.', true],
  ['arrows', 'A blue arrow a and a green arrow s.', false],
  ['half', 'A red triangle ABC.', false],
  ['half', 'A blue triangle ABC inscribed in a black semicircle.', true],
  ['half', 'A blue triangle ABC inscribed in a red semicircle.', false],
]);
