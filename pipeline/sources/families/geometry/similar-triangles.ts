import { defineFamily } from '../family.js';
import { figureOf, framed, letters, mathjsLook, points, type Spot, turned } from '../mathjs-figure.js';

/** A parallel to one side of a triangle cuts off a similar one; or two triangles share a vertex (the hourglass). */
export const similarTriangles = defineFamily({
  name: 'similar-triangles',
  version: 1,
  subject: 'geometry',
  concepts: ['similar triangles', 'intercept theorem', 'ratio'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const part = random.pick([0.4, 0.5, 0.6, 0.65]) * (random.chance(0.35) ? -1 : 1);
    const turn = random.pick([0, 0, 180, 90, random.int(0, 359)]);
    const [w, h, s] = [random.between(5, 8), random.between(3.5, 6), random.between(0.5, 4)];
    const whole: Spot[] = [
      [0, 0],
      [w, s * 0.3],
      [s, h],
    ];
    const [z, one, other] = whole.map((spot) => turned(spot, turn)) as [Spot, Spot, Spot];
    const scaled = ([x, y]: Spot): Spot => [x * part, y * part];
    const spots = [z, one, other, scaled(one), scaled(other)].map(([x, y]): Spot => [
      Number(x.toFixed(3)),
      Number(y.toFixed(3)),
    ]);
    const [c, a, b, d, e] = letters(random, 5) as [string, string, string, string, string];
    const line = `{color: "${look.accent}"}`;
    return figureOf([
      framed(spots, look, random),
      ...points([c, a, b, d, e], spots, look),
      `polygon(${c}, ${a}, ${b}${random.chance(0.5) ? `, {fill: "${look.fill}"}` : ''})`,
      `polygon(${c}, ${d}, ${e}, ${line})`,
      `parallelmark(${a}, ${b})`,
      `parallelmark(${d}, ${e})`,
      ...(random.chance(0.5)
        ? [
            `angle(${c}, ${a}, ${b}, "${random.pick(['α', 'φ'])}")`,
            `angle(${c}, ${d}, ${e}, "${random.pick(['α', 'φ'])}")`,
          ]
        : []),
    ]);
  },
});
