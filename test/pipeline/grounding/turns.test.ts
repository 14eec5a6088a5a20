import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  plot: [
    'tikz',
    String.raw`\documentclass{standalone}\usepackage{pgfplots}\begin{document}\begin{tikzpicture}
\begin{axis}[xmin=-0.5, xmax=6.8, ymin=-2.6, ymax=2.6, xtick={1.5708,3.1416,4.7124,6.2832}, xticklabels={$\frac{\pi}{2}$,$\pi$,$\frac{3\pi}{2}$,$2\pi$}, samples=120, domain=0:6.2832]
\addplot[blue] {2*sin(deg(x))}; \addlegendentry{$2\sin x$}
\addplot[red, dashed] {cos(deg(x))}; \addlegendentry{$\cos x$}
\end{axis}\end{tikzpicture}\end{document}`,
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['plot', 'The blue curve reaches its maximum at π/2 and its minimum at 3π/2.', true],
  ['plot', 'The blue curve reaches its maximum at π and its minimum at 2π.', false],
  ['plot', 'At x = π the cosine has its minimum, −1.', true],
  ['plot', 'The sine curve peaks at π.', false],
  ['plot', 'The sine falls from π/2 to 3π/2.', true],
  ['plot', 'The sine rises from π/2 to 3π/2.', false],
  ['plot', 'The sine crosses zero at π.', true],
  ['plot', 'The x-axis runs from 0 to 3π.', false],
  ['plot', 'The blue curve goes through the origin.', true],
  ['plot', 'The red curve goes through the origin.', false],
  ['plot', 'The blue curve has an amplitude of 2.', true],
  ['plot', 'The blue curve has the amplitude 3, which is three times that of the dashed red curve.', false],
]);
