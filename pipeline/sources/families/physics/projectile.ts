import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane, until } from '../mathjs-figure.js';

/** The path of a thrown body, from the ground or from a height, with its velocity at the start. */
export const projectile = defineFamily({
  name: 'projectile',
  version: 2,
  subject: 'mechanics',
  concepts: ['projectile motion', 'trajectory', 'range', 'initial velocity'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const thrown = until(
      () => ({
        speed: random.int(6, 30),
        degrees: random.int(20, 75),
        start: random.chance(0.5) ? 0 : random.int(1, 12),
        g: 9.81,
      }),
      ({ speed, degrees }) => speed * Math.sin((degrees * Math.PI) / 180) > 5,
    );
    const { speed, degrees, start, g } = thrown;
    const [vx, vy] = [speed * Math.cos((degrees * Math.PI) / 180), speed * Math.sin((degrees * Math.PI) / 180)];
    const range = (vx * (vy + Math.sqrt(vy * vy + 2 * g * start))) / g;
    const top = start + (vy * vy) / (2 * g);
    const arrow = (range * 0.2) / vx;
    return figureOf([
      // The axis goes on past the landing: its title stands at its end.
      ...plane([-range * 0.06, range * 1.28], [-top * 0.1, top * 1.28], look, random, { titles: ['x in m', 'y in m'] }),
      `v = ${speed}`,
      `a = ${degrees} deg`,
      `y(x) = ${start === 0 ? '' : `${start} + `}x tan(a) - 9.81 x^2 / (2 (v cos(a))^2)`,
      `plot(y, {from: 0, to: ${num(range)}, color: "${look.accent}"})`,
      `vector([0, ${start}], [${num(vx * arrow)}, ${num(start + vy * arrow * 0.8)}], "v_0", {color: "${look.second}", width: 2})`,
      ...(random.chance(0.6)
        ? [
            `H = point(${num((vx * vy) / g)}, ${num(top)}, "H", {away: "above"})`,
            ...(random.chance(0.5) ? [`segment(H, [H.x, 0], {dash: "dashed"})`] : []),
          ]
        : []),
      ...(random.chance(0.6) ? [`W = point(${num(range)}, 0, "W", {away: "above right"})`] : []),
      ...(start > 0 ? [`point(0, ${start}, "A", {away: "left"})`] : []),
    ]);
  },
});
