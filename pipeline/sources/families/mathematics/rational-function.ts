import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** A fraction of polynomials with its asymptotes, or with a hole. */
export const rationalFunction = defineFamily({
  name: 'rational-function',
  version: 1,
  subject: 'functions',
  concepts: ['rational function', 'asymptote', 'pole', 'hole'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const pole = random.int(-2, 3);
    const factor = random.pick([1, 2, 3, -1, -2, 4]);
    const shift = random.int(-2, 3);
    const minus = (value: number): string => (value === 0 ? 'x' : value > 0 ? `x - ${value}` : `x + ${-value}`);
    const plus = (value: number): string => (value === 0 ? '' : value > 0 ? ` + ${value}` : ` - ${-value}`);
    const kind = random.pick(['hyperbola', 'square', 'oblique', 'two', 'hole'] as const);
    const other = pole + random.pick([-3, -2, 2, 3]);
    const formula = {
      hyperbola: `${factor} / (${minus(pole)})${plus(shift)}`,
      square: `${factor} / (${minus(pole)})^2${plus(shift)}`,
      oblique: `x / ${random.pick([1, 2])}${plus(shift)} + ${Math.abs(factor)} / (${minus(pole)})`,
      two: `${factor} x / ((${minus(pole)}) (${minus(other)}))`,
      hole: `(x^2${pole + other === 0 ? '' : pole + other > 0 ? ` - ${pole + other} x` : ` + ${-(pole + other)} x`}${plus(pole * other)}) / (${minus(pole)})`,
    }[kind];
    const half = random.pick([5, 6, 7]);
    const middle = Math.round((pole + (kind === 'two' ? other : pole)) / 2);
    const x = [Math.min(middle - half, -1), Math.max(middle + half, 1)] as const;
    const level =
      kind === 'hole' ? pole - other : kind === 'oblique' ? Math.round(pole / 2) + shift : kind === 'two' ? 0 : shift;
    const y = [Math.min(level - random.pick([5, 6]), -1), Math.max(level + random.pick([5, 6]), 1)] as const;
    const name = random.pick(['f', 'g', 'r']);
    const asymptotes = kind === 'hole' ? '' : random.chance(0.75) ? ', asymptotes: true' : '';
    return figureOf([
      ...plane(x, y, look, random),
      `${name}(x) = ${formula}`,
      `plot(${name}, "${name}", {color: "${look.accent}", width: ${num(random.between(1.6, 2.4), 1)}${asymptotes}})`,
    ]);
  },
});
