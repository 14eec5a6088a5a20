import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** Ellipse, hyperbola, parabola or circle in the plane, with foci, axes or directrix. */
export const conicSection = defineFamily({
  name: 'conic-section',
  version: 1,
  subject: 'analytic geometry',
  concepts: ['conic section', 'ellipse', 'hyperbola', 'parabola', 'focus', 'directrix'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const [h, k] = random.chance(0.5) ? [0, 0] : [random.int(-2, 2), random.int(-2, 2)];
    const kind = random.pick(['ellipse', 'hyperbola', 'parabola', 'circle'] as const);
    const [a, b] = random.sample([1.5, 2, 2.5, 3, 3.5, 4], 2) as [number, number];
    const colour = `{color: "${look.accent}"}`;
    const second = `{color: "${look.second}", dash: "dashed", width: 1.2}`;
    const x = (by: number): string => (by === 0 ? 'x' : by > 0 ? `(x - ${by})` : `(x + ${-by})`);
    const y = (by: number): string => x(by).replace('x', 'y');
    const far = Math.sqrt(a * a + b * b);
    const focus = num(1 / (4 * (a / 8)), 3);
    const named = random.chance(0.6);
    const bodies = {
      ellipse: [
        `M = point(${h}, ${k}, "M")`,
        `c = ellipse(M, ${a}, ${b}, {color: "${look.accent}"${random.chance(0.4) ? `, fill: "${look.fill}"` : ''}})`,
        ...(named ? ['point(c.F1, "F_1")', 'point(c.F2, "F_2")'] : []),
      ],
      hyperbola: [
        `implicit(${x(h)}^2 / ${num(a * a)} - ${y(k)}^2 / ${num(b * b)} == 1, ${colour})`,
        ...(named ? [`point(${num(h - far)}, ${k}, "F_1")`, `point(${num(h + far)}, ${k}, "F_2")`] : []),
        ...(random.chance(0.6)
          ? [`plot(${k} + ${num(b / a)} (x - ${h}), ${second})`, `plot(${k} - ${num(b / a)} (x - ${h}), ${second})`]
          : []),
      ],
      parabola: [
        `f(x) = ${num(a / 8)} (x - ${h})^2 + ${k - 2}`,
        `plot(f, {color: "${look.accent}"})`,
        ...(named
          ? [`point(${h}, ${num(k - 2 + Number(focus))}, "F")`, `plot(${num(k - 2 - Number(focus))}, "d", ${second})`]
          : []),
        `point(${h}, ${k - 2}, "S")`,
      ],
      circle: [
        `M = point(${h}, ${k}, "M")`,
        `circle(M, ${a}, {color: "${look.accent}"${random.chance(0.4) ? `, fill: "${look.fill}"` : ''}})`,
        ...(named ? [`segment(M, [${num(h + a * 0.6)}, ${num(k + a * 0.8)}], "r", {color: "${look.second}"})`] : []),
      ],
    }[kind];
    const reach = kind === 'hyperbola' ? 7 : 6.5;
    return figureOf([
      ...plane([-reach, reach], [-reach + 0.5, reach - 0.5], look, random, { equal: true }),
      ...bodies.map((line) => line.replaceAll('- -', '+ ').replaceAll('+ -', '- ')),
    ]);
  },
});
