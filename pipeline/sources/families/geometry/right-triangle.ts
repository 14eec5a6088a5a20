import { defineFamily } from '../family.js';
import { figureOf, framed, letters, mathjsLook, num, points, type Spot, turned } from '../mathjs-figure.js';

/** The right triangle of Pythagoras and of sine and cosine: two parts are given, a third is asked for. */
export const rightTriangle = defineFamily({
  name: 'right-triangle',
  version: 1,
  subject: 'geometry',
  concepts: ['right triangle', 'Pythagorean theorem', 'trigonometric ratios'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const [long, high] = [random.between(3, 9), random.between(2.2, 7)].map((side) => Number(side.toFixed(1))) as [
      number,
      number,
    ];
    const turn = random.pick([0, 0, 0, 90, 180, 270, random.int(1, 359)]);
    const mirrored = random.chance(0.5);
    const spots = (
      [
        [0, 0],
        [mirrored ? -long : long, 0],
        [0, high],
      ] as const
    )
      .map((spot) => turned(spot, turn))
      .map(([x, y]): Spot => [Number(x.toFixed(3)), Number(y.toFixed(3))]);
    const [c, a, b] = letters(random, 3) as [string, string, string];
    const unit = random.pick(['cm', 'm', 'km', 'mm']);
    const sizes = [long, high, Math.hypot(long, high)];
    const asked = random.int(0, 2);
    const named = random.chance(0.35);
    const text = (index: number): string =>
      named
        ? (['b', 'a', 'c'][index] ?? '')
        : index === asked
          ? random.pick(['x', '?'])
          : `${num(sizes[index] ?? 0, 1)} ${unit}`;
    const sides = [
      [c, a],
      [c, b],
      [a, b],
    ] as const;
    const angle = random.chance(0.5)
      ? [`angle(${c}, ${a}, ${b}, "${random.pick(['α', 'θ', 'φ'])}", {color: "${look.accent}"})`]
      : [];
    return figureOf([
      framed(spots, look, random, [`unit: "${unit}"`]),
      ...points([c, a, b], spots, look),
      `polygon(${c}, ${a}, ${b}${random.chance(0.5) ? `, {fill: "${look.fill}"}` : ''})`,
      `rightangle(${a}, ${c}, ${b}${random.chance(0.5) ? `, {color: "${look.second}"}` : ''})`,
      ...sides.map(([one, other], index) => `segment(${one}, ${other}, "${text(index)}")`),
      ...angle,
    ]);
  },
});
