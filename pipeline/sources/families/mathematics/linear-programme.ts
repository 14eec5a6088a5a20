import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane, until } from '../mathjs-figure.js';

/** The feasible region of a linear programme in two variables, and a line of equal value. */
export const linearProgramme = defineFamily({
  name: 'linear-programme',
  version: 1,
  subject: 'optimisation',
  concepts: ['linear programming', 'feasible region', 'inequality', 'objective'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const { p, q, r, s, most } = until(
      () => ({
        p: random.int(1, 3),
        q: random.int(1, 3),
        r: random.int(8, 18),
        s: random.int(1, 3),
        most: random.int(2, 6),
      }),
      ({ p, q, r, s, most }) => r / p > 3 && r / q > most + 1 && r / p < 12 && r / q < 12 && s * 2 < r / p,
    );
    const [wide, high] = [Math.ceil(r / p) + 1, Math.ceil(Math.max(r / q, most)) + 1];
    const left = random.chance(0.5) ? s : 0;
    const conditions = [`${p} x + ${q} y <= ${r}`, `x >= ${left}`, 'y >= 0', `y <= ${most}`];
    const [cost, gain] = [random.int(1, 4), random.int(1, 4)];
    const titles = random.pick([
      ['x', 'y'],
      ['x_1', 'x_2'],
    ] as const);
    const level = cost * left + gain * most;
    return figureOf([
      ...plane([-0.6, wide], [-0.6, high], look, random, { titles, boxed: false }),
      `R = region(${conditions.join(', ')}, {fill: "${look.accent}", opacity: ${num(random.between(0.18, 0.4), 2)}${random.chance(0.2) ? ', hatch: true' : ''}})`,
      `f(x) = (${r} - ${p} x) / ${q}`,
      `plot(f, {color: "${look.accent}"})`,
      `plot(${most}, {color: "${look.second}"})`,
      ...(left > 0 ? [`line([${left}, 0], [${left}, 1], {color: "#555555"})`] : []),
      ...(random.chance(0.6)
        ? [`plot((${level} - ${cost} x) / ${gain}, {dash: "dashed", color: "#666666", width: 1.4})`]
        : []),
      ...(random.chance(0.6) ? [`point(${num((r - q * most) / p)}, ${most}, "${random.pick(['P', 'C', 'M'])}")`] : []),
    ]);
  },
});
