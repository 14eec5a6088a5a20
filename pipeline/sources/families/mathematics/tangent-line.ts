import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** A graph with its tangent at one place; sometimes a secant beside it. */
export const tangentLine = defineFamily({
  name: 'tangent-line',
  version: 1,
  subject: 'calculus',
  concepts: ['derivative', 'tangent', 'secant', 'slope'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const [p, c] = [random.int(0, 3), random.int(-1, 2)];
    const factor = random.pick([0.25, 0.5, 0.3, -0.25, -0.5]);
    const kind = random.pick(['parabola', 'cubic', 'root', 'sine'] as const);
    const formula = {
      parabola: `${factor} (x - ${p})^2 + ${c}`,
      cubic: `${num(factor / 2.5)} x^3 - ${random.pick([0.4, 0.8, 1])} x + ${c}`,
      root: `${num(Math.abs(factor) * 4)} sqrt(x + 1) + ${c}`,
      sine: `${num(factor * 4)} sin(x) + ${c}`,
    }[kind].replaceAll('+ -', '- ');
    const place = random.pick([-0.5, 0.5, 1, 1.5, 2, 2.5, 3]);
    const y = {
      parabola: factor * (place - p) ** 2 + c,
      cubic: (factor / 2.5) * place ** 3 - 0.8 * place + c,
      root: Math.abs(factor) * 4 * Math.sqrt(place + 1) + c,
      sine: factor * 4 * Math.sin(place) + c,
    }[kind];
    const name = random.pick(['P', 'Q', 'T', 'B']);
    const second = place + random.pick([1, 1.5, -1.5]);
    const secant =
      random.chance(0.35) && (kind !== 'root' || second > -1)
        ? [
            `Q_2 = point([${num(second)}, f(${num(second)})], "${name === 'Q' ? 'R' : 'Q'}")`,
            `line(${name}, Q_2, {color: "#777777", dash: "dashed"})`,
          ]
        : [];
    return figureOf([
      ...plane([-1.5, 5], [Math.min(y - 3, -1), Math.max(y + 3, 1.5)], look, random),
      `f(x) = ${formula}`,
      `k = plot(f, "f", {color: "${look.accent}"${kind === 'root' ? ', from: -1' : ''}})`,
      `tangent(k, ${num(place)}, "t", {color: "${look.second}"${look.accent === look.second ? ', dash: "dashed"' : ''}})`,
      `${name} = point([${num(place)}, f(${num(place)})], "${name}")`,
      ...secant,
    ]);
  },
});
