import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane, until } from '../mathjs-figure.js';

/** The integral as an area: under one graph, or between two. */
export const areaUnderCurve = defineFamily({
  name: 'area-under-curve',
  version: 1,
  subject: 'calculus',
  concepts: ['integral', 'area between curves'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const shade = `{fill: "${look.accent}", opacity: ${num(random.between(0.15, 0.4), 2)}${random.chance(0.2) ? ', hatch: true' : ''}}`;
    if (random.chance(0.5)) {
      const [p, q] = until(
        () => [random.int(-3, 1), random.int(0, 4)] as const,
        ([one, other]) => other - one >= 2,
      );
      const factor = random.pick([0.5, 1, 0.25]);
      const slope = random.pick([-1, 0, 1, 0.5]);
      const start = random.int(-1, 2);
      const line = `${slope === 0 ? '' : `${num(slope)} x + `}${start}`;
      const curve = `${factor} (x - ${p}) (x - ${q}) + ${line}`.replaceAll('- -', '+ ').replaceAll('+ -', '- ');
      const values = [p - 1, p, (p + q) / 2, q, q + 1].flatMap((x) => [
        factor * (x - p) * (x - q) + slope * x + start,
        slope * x + start,
      ]);
      const upper = random.chance(0.5);
      return figureOf([
        ...plane(
          [Math.min(p - 1.2, -1), Math.max(q + 1.2, 1)],
          [Math.min(...values, -0.8) - 0.4, Math.max(...values, 0.8) + 0.4],
          look,
          random,
        ),
        `f(x) = ${curve}`,
        `g(x) = ${line}`,
        `between(g, f, ${p}, ${q}, ${upper ? '"A", ' : ''}${shade})`,
        `plot(f, "f", {color: "${look.accent}"})`,
        `plot(g, "g", {color: "${look.second}"})`,
      ]);
    }
    const [kind, a] = [random.pick(['root', 'parabola', 'sine', 'exponential'] as const), random.pick([0, 0.5, 1])];
    const b = a + random.pick([1.5, 2, 2.5, 3]);
    const size = num(random.between(0.6, 2), 1);
    const formula = {
      root: `${size} sqrt(x)`,
      parabola: `${size} + x^2 / ${random.pick([3, 4, 5])}`,
      sine: `${size} sin(x) + ${size} + 0.5`,
      exponential: `${size} exp(x / ${random.pick([2, 3])})`,
    }[kind];
    const top = {
      root: Number(size) * 2.3,
      parabola: Number(size) + (b + 1) ** 2 / 4,
      sine: 2 * Number(size) + 1,
      exponential: Number(size) * Math.exp((b + 0.6) / 2.4),
    }[kind];
    return figureOf([
      ...plane([kind === 'root' ? -0.4 : -1, b + 1], [-0.6, Math.max(2, top + 0.4)], look, random),
      `f(x) = ${formula}`,
      `area(f, ${num(a)}, ${num(b)}, "A", ${shade})`,
      `plot(f, "f", {color: "${look.accent}"${kind === 'root' ? ', from: 0' : ''}})`,
    ]);
  },
});
