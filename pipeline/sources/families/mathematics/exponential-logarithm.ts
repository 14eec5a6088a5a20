import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** Growth, decay and logarithms; or a function and its inverse, mirrored in y = x. */
export const exponentialLogarithm = defineFamily({
  name: 'exponential-logarithm',
  version: 1,
  subject: 'functions',
  concepts: ['exponential function', 'logarithm', 'inverse function', 'growth and decay'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const base = random.pick([1.5, 2, 2.5, 3]);
    const kind = random.pick(['exponential', 'decay', 'logarithm', 'inverse', 'compare'] as const);
    const shift = random.int(-2, 3);
    const tail = shift === 0 ? '' : shift > 0 ? ` + ${shift}` : ` - ${-shift}`;
    const one = `{color: "${look.accent}"}`;
    const two = `{color: "${look.second}"${look.accent === look.second ? ', dash: "dashed"' : ''}}`;
    const start = num(random.between(0.5, 3), 1);
    const asymptotes = random.chance(0.4) ? `{color: "${look.accent}", asymptotes: true}` : one;
    const bodies = {
      exponential: [`f(x) = ${base}^x${tail}`, `plot(f, "f", ${asymptotes})`],
      decay: [`f(x) = ${start} * ${base}^(-x)${tail}`, `plot(f, "f", ${asymptotes})`],
      logarithm: [`f(x) = log(x, ${base})${tail}`, `plot(f, "f", ${one})`],
      inverse: [
        `f(x) = ${base}^x`,
        `g(x) = log(x, ${base})`,
        `plot(f, "f", ${one})`,
        `plot(g, "g", ${two})`,
        'plot(x, {color: "#888888", dash: "dashed", width: 1.2})',
      ],
      compare: [
        `f(x) = ${base}^x`,
        `g(x) = ${num(base + random.pick([0.5, 1, 2]))}^x`,
        `plot(f, "f", ${one})`,
        `plot(g, "g", ${two})`,
      ],
    }[kind];
    const half = random.pick([4, 5]);
    const x = kind === 'logarithm' ? ([-1, 2 * half] as const) : ([-half, half] as const);
    const low = kind === 'inverse' ? -half : kind === 'logarithm' ? -4 + Math.min(shift, 0) : Math.min(-1, shift - 1);
    return figureOf([
      ...plane(x, [low, kind === 'inverse' ? half : Math.max(5, 5 + shift)], look, random, {
        equal: kind === 'inverse',
        boxed: false,
      }),
      ...bodies,
    ]);
  },
});
