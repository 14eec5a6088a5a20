import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane, until } from '../mathjs-figure.js';

/** One, two or three lines in the plane; two that meet are a system of equations. */
export const linearFunctions = defineFamily({
  name: 'linear-functions',
  version: 1,
  subject: 'functions',
  concepts: ['linear function', 'slope', 'system of equations', 'intersection'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const half = random.pick([5, 6, 8]);
    const slopes = random.sample([-3, -2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2, 3, 0.25, -0.25], 3);
    const count = random.weighted([
      [1, 2],
      [2, 6],
      [3, 1],
    ] as const);
    const starts = until(
      () => Array.from({ length: 3 }, () => random.int(-4, 4)),
      (list) => {
        const [m = 0, n = 1] = slopes;
        const x = ((list[1] ?? 0) - (list[0] ?? 0)) / (m - n);
        return Math.abs(x) < half - 1 && Math.abs(m * x + (list[0] ?? 0)) < half - 1;
      },
    );
    const colours = [look.accent, look.second, '#777777'];
    const names = random.pick([
      ['f', 'g', 'h'],
      ['g', 'h', 'k'],
      ['p', 'q', 's'],
    ] as const);
    const lines = names.slice(0, count).flatMap((name, index) => {
      const [m = 0, t = 0] = [slopes[index], starts[index]];
      const formula = `${m === 1 ? '' : m === -1 ? '-' : `${num(m)} `}x${t === 0 ? '' : t > 0 ? ` + ${t}` : ` - ${-t}`}`;
      return [
        `${name}(x) = ${formula}`,
        `${name}_l = plot(${name}, "${name}", {color: "${colours[index] ?? ''}"${index > 0 && look.accent === look.second ? ', dash: "dashed"' : ''}})`,
      ];
    });
    const meeting = count > 1 && random.chance(0.6) ? [`intersection(${names[0]}_l, ${names[1]}_l, "S")`] : [];
    return figureOf([
      ...plane([-half, half], [-half, half], look, random, { equal: random.chance(0.5) }),
      ...lines,
      ...meeting,
    ]);
  },
});
