import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** Rectangles under a graph: left, middle, right, lower and upper sums. */
export const riemannSum = defineFamily({
  name: 'riemann-sum',
  version: 1,
  subject: 'calculus',
  concepts: ['Riemann sum', 'integral', 'approximation'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const [a, b] = [random.pick([0, 0, 0.5, 1]), random.pick([3, 3.5, 4, 4.5])];
    const n = random.int(3, 14);
    const way = random.pick(['left', 'right', 'middle', 'lower', 'upper'] as const);
    const size = random.pick([0.5, 1, 1.5, 2]);
    const [formula, top] = random.pick([
      [`x^2 / ${random.pick([4, 5, 6])} + ${size}`, (b * b) / 4 + size],
      [`${size} sqrt(x) + 0.5`, size * Math.sqrt(b) + 0.5],
      [`${size} sin(x) + ${size} + 1`, 2 * size + 1],
      [`${num(size + 3)} - x^2 / 8`, size + 3],
      [`${num(size + 2)} exp(-x / 3)`, size + 2],
    ] as const);
    return figureOf([
      ...plane([-0.6, b + 0.8], [-0.5, top + 0.6], look, random),
      `f(x) = ${formula}`,
      `riemann(f, ${num(a)}, ${num(b)}, ${n}, "${way}", {fill: "${look.accent}", opacity: ${num(random.between(0.15, 0.4), 2)}, color: "${look.accent}"})`,
      `plot(f, "f", {color: "${look.second}", from: 0})`,
    ]);
  },
});
