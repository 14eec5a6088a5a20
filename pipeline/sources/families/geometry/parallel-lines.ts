import { defineFamily } from '../family.js';
import { at, figureOf, framed, mathjsLook, type Spot, turned } from '../mathjs-figure.js';

/** Two parallel lines and a transversal, with some of the eight angles. */
export const parallelLines = defineFamily({
  name: 'parallel-lines',
  version: 1,
  subject: 'geometry',
  concepts: ['parallel lines', 'transversal', 'corresponding angles', 'alternate angles'],
  level: 'middle',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const turn = random.chance(0.5) ? 0 : random.int(-30, 30);
    const gap = random.between(2, 3.2);
    const slant = random.pick([1, -1]) * random.between(38, 72);
    const across = gap / Math.tan((slant * Math.PI) / 180);
    const spot = (x: number, y: number): Spot => turned([x, y], turn);
    const [low, high] = [spot(-across / 2, 0), spot(across / 2, gap)];
    const [over, under] = [spot(across * 1.05, gap * 1.55), spot(-across * 1.05, -gap * 0.55)];
    const ends = [spot(-4, 0), spot(4, 0), spot(-4, gap), spot(4, gap)] as const;
    const names = random.pick([
      ['g', 'h', 't'],
      ['a', 'b', 'c'],
      ['l', 'm', 'n'],
      ['p', 'q', 's'],
    ] as const);
    const greek = random.shuffle(['α', 'β', 'γ', 'δ', 'φ', 'ε']);
    const value = random.chance(0.4);
    const corner = (vertex: Spot, from: Spot, to: Spot, index: number): string =>
      `angle(${at(from)}, ${at(vertex)}, ${at(to)}, ${value ? `{value: true, ` : `"${greek[index] ?? 'α'}", {`}color: "${index % 2 === 0 ? look.accent : look.second}"})`;
    const pair = random.pick(['corresponding', 'alternate', 'cointerior'] as const);
    const [left, right] = random.chance(0.5) ? [0, 1] : [1, 0];
    const side = (index: number): Spot => ends[index] as Spot;
    const angles = {
      corresponding: [corner(high, side(2 + right), over, 0), corner(low, side(right), high, 1)],
      alternate: [corner(high, side(2 + left), low, 0), corner(low, side(right), high, 1)],
      cointerior: [corner(high, side(2 + right), low, 0), corner(low, side(right), high, 1)],
    }[pair];
    const marks = random.chance(0.7)
      ? [
          `parallelmark(${at(turned([2.6, 0], turn))}, ${at(turned([3.4, 0], turn))})`,
          `parallelmark(${at(turned([2.6, gap], turn))}, ${at(turned([3.4, gap], turn))})`,
        ]
      : [];
    const line = (a: Spot, b: Spot, name: string, colour: string): string =>
      `segment(${at(a)}, ${at(b)}, {color: "${colour}"})\ntext(${at([b[0] + (b[0] - a[0]) * 0.045, b[1] + (b[1] - a[1]) * 0.045])}, "${name}")`;
    return figureOf([
      framed([...ends, over, under], look, random),
      line(ends[0], ends[1], names[0], '#222222'),
      line(ends[2], ends[3], names[1], '#222222'),
      line(under, over, names[2], look.second),
      ...angles,
      ...marks,
    ]);
  },
});
