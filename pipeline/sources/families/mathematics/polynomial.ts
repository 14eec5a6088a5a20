import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane, until } from '../mathjs-figure.js';

/** `x^3 - 2 x + 1` from coefficients, highest power first. */
const written = (coefficients: readonly number[]): string => {
  const degree = coefficients.length - 1;
  const terms = coefficients.flatMap((value, index) => {
    if (value === 0) return [];
    const power = degree - index;
    const letter = power === 0 ? '' : power === 1 ? 'x' : `x^${power}`;
    const size = Math.abs(value) === 1 && power > 0 ? '' : `${num(Math.abs(value))}${power > 0 ? ' ' : ''}`;
    return [`${value < 0 ? '-' : '+'} ${size}${letter}`];
  });
  return terms.join(' ').replace(/^\+ /, '').replace(/^- /, '-');
};

const product = (roots: readonly number[], factor: number): number[] =>
  roots.reduce<number[]>(
    (list, root) => [...list, 0].map((value, index) => value - root * (list[index - 1] ?? 0)),
    [factor],
  );

/** A polynomial of degree two to four with whole roots, or without any; some with its special points. */
export const polynomial = defineFamily({
  name: 'polynomial',
  version: 1,
  subject: 'functions',
  concepts: ['polynomial', 'roots', 'extrema', 'parabola'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const { roots, factor, low, high, top } = until(
      () => {
        const roots = Array.from(
          {
            length: random.weighted([
              [2, 4],
              [3, 4],
              [4, 2],
            ] as const),
          },
          () => random.int(-4, 4),
        );
        const factor = random.pick([1, -1]) * random.pick([0.1, 0.2, 0.25, 0.5, 0.5, 1, 1, 2]);
        const [low, high] = [
          Math.min(...roots) - random.pick([1, 1.5, 2]),
          Math.max(...roots) + random.pick([1, 1.5, 2]),
        ];
        const values = Array.from({ length: 101 }, (_, index) =>
          roots.reduce((value, root) => value * (low + ((high - low) * index) / 100 - root), factor),
        );
        const inner = values.slice(12, 89);
        return { roots, factor, low, high, top: [Math.min(...inner), Math.max(...inner)] as const };
      },
      ({ roots, top }) => new Set(roots).size >= roots.length - 1 && top[1] - top[0] > 1.5 && top[1] - top[0] < 24,
    );
    const shift = random.chance(0.25) ? random.pick([-2, -1, 1, 2]) : 0;
    const coefficients = product(roots, factor).map(
      (value, index, all) => value + (index === all.length - 1 ? shift : 0),
    );
    const room = Math.max(1, (top[1] - top[0]) * 0.18);
    const x = [Math.min(low, -1), Math.max(high, 1)] as const;
    const y = [Math.min(top[0] + shift - room, -1), Math.max(top[1] + shift + room, 1)] as const;
    const name = random.pick(['f', 'g', 'p', 'h']);
    const shown =
      random.chance(0.4) && shift === 0
        ? [...new Set(roots)].map((root) => `point([${root}, 0], {color: "${look.second}"})`)
        : [];
    return figureOf([
      ...plane(x, y, look, random),
      `${name}(x) = ${written(coefficients)}`,
      `plot(${name}, "${name}", {color: "${look.accent}"})`,
      ...shown,
    ]);
  },
});
