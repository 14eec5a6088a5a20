import { defineFamily } from '../family.js';
import { alt, at, num, pickTikzLook, scope, tikzFigure } from '../tikz/document.js';

/** Capacity, millilitres between numbers, strokes between two numbers. */
const scales = [
  [10, 1, 5],
  [10, 2, 4],
  [25, 5, 5],
  [50, 10, 10],
  [100, 10, 5],
  [100, 20, 4],
  [250, 50, 5],
  [500, 100, 10],
] as const;

export const graduatedCylinder = defineFamily({
  name: 'graduated-cylinder',
  version: 2,
  subject: 'chemistry',
  concepts: ['measuring volume', 'graduated cylinder', 'meniscus', 'displacement'],
  level: 'middle',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    const [capacity, major, parts] = random.pick(scales);
    const height = random.between(4.4, 5.6);
    const half = random.between(0.5, 0.75);
    const minor = major / parts;
    const steps = Math.round(capacity / minor);
    const level = random.int(Math.ceil(steps * 0.2), Math.floor(steps * 0.75)) * minor;
    const sunk = random.chance(0.45);
    const rise = random.int(Math.ceil(steps * 0.06), Math.floor(steps * 0.2)) * minor;
    const yOf = (volume: number): number => (volume / capacity) * height;
    const right = random.chance(0.5);
    const cylinder = (x: number, volume: number, stone: boolean, caption: string): string[] => {
      const y = yOf(volume);
      const dip = half * 0.22;
      const side = right ? 1 : -1;
      const marks = Array.from({ length: steps }, (_, index) => {
        const value = (index + 1) * minor;
        const numbered = (index + 1) % parts === 0;
        const length = numbered ? half * 0.8 : half * 0.42;
        const edge = x + side * half;
        const text = numbered
          ? ` node[${right ? 'right' : 'left'}, xshift=${right ? '' : '-'}${num(length * 28.45 + 2)}pt] {${num(value)}}`
          : '';
        return `\\draw[${alt('scale mark')}] ${at(edge - side * length, yOf(value))} -- ${at(edge, yOf(value))}${text.replace(/, xshift=[^\]]*/, '')};`;
      });
      return scope('graduated cylinder', [
        `\\fill[accent!${look.tint + 15}, ${alt('liquid')}] ${at(x - half, 0)} -- ${at(x - half, y + dip)} .. controls ${at(x - half * 0.6, y)} and ${at(x + half * 0.6, y)} .. ${at(x + half, y + dip)} -- ${at(x + half, 0)} -- cycle;`,
        ...(stone
          ? [`\\draw[fill=gray!50, ${alt('stone')}] ${at(x, 0.32)} ellipse (${num(half * 0.6)} and 0.3);`]
          : []),
        ...marks,
        `\\draw[very thick] ${at(x - half - 0.12, height + 0.55)} -- ${at(x - half, height + 0.4)} -- ${at(x - half, 0)} -- ${at(x + half, 0)} -- ${at(x + half, height + 0.4)} -- ${at(x + half + 0.12, height + 0.55)};`,
        `\\draw[very thick, fill=white] ${at(x - half - 0.3, -0.18)} rectangle ${at(x + half + 0.3, 0)};`,
        ...(caption === '' ? [] : [`\\node[below] at ${at(x, -0.25)} {${caption}};`]),
      ]);
    };
    const unit = `\\node[above] at ${at(0, height + 0.6)} {${random.pick(['mL', 'ml', 'mL', 'cm$^3$'])}};`;
    const gap = 2 * half + random.between(1.9, 2.6);
    const words = random.pick([
      ['before', 'after'],
      ['A', 'B'],
      ['water', 'water and stone'],
    ]);
    return tikzFigure(look, {
      lines: [
        unit,
        ...cylinder(0, level, false, sunk ? (words[0] ?? '') : ''),
        ...(sunk ? cylinder(gap, level + rise, true, words[1] ?? '') : []),
      ],
    });
  },
});
