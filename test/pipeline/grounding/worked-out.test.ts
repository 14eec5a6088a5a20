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
  ['half', 'A blue triangle ABC inscribed in a black semicircle.', true],
  ['half', 'A blue triangle ABC inscribed in a red semicircle.', false],
]);
