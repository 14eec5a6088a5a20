import { defineFamily } from '../family.js';
import { alt, at, num, pickTikzLook, scope, tikzFigure } from '../tikz/document.js';

const shared = (a: number, b: number): number => (b === 0 ? a : shared(b, a % b));

/** "3/4" in lowest terms, as a mixed number where asked, as a whole number where it is one. */
const fraction = (part: number, whole: number, mixed: boolean): string => {
  const divisor = shared(part, whole);
  const [top, bottom] = [part / divisor, whole / divisor];
  if (bottom === 1) return String(top);
  const full = Math.floor(top / bottom);
  return mixed && full > 0 ? `${full}\\frac{${top % bottom}}{${bottom}}` : `\\frac{${top}}{${bottom}}`;
};

const tick = (x: number, whole: boolean, label: string): string => {
  const reach = whole ? 0.2 : 0.12;
  const words = label === '' ? '' : ` ${at(x, -reach)} node[below] {$${label}$}`;
  return `\\draw[${alt(whole ? 'whole number mark' : 'fraction mark')}] ${at(x, -reach)} -- ${at(x, reach)}${words};`;
};

const dot = (x: number, name: string): string[] =>
  scope('point', [`\\fill[accent] ${at(x, 0)} circle (0.1);`, `\\node[above, accent] at ${at(x, 0.15)} {$${name}$};`]);

export const fractionNumberLine = defineFamily({
  name: 'fraction-number-line',
  version: 2,
  subject: 'mathematics',
  concepts: ['fractions', 'number line', 'mixed numbers', 'adding fractions'],
  level: 'primary',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    const whole = random.int(2, 12);
    const ones = random.int(1, whole > 6 ? 2 : 4);
    const steps = whole * ones;
    const length = Math.max(6, Math.min(13, steps * random.between(0.7, 1)));
    const xOf = (part: number): number => (part / steps) * length;
    const all = random.chance(0.55) && length / steps > 0.55;
    const mixed = random.chance(0.5);
    const ticks = Array.from({ length: steps + 1 }, (_, part) => {
      const round = part % whole === 0;
      return tick(xOf(part), round, round ? String(part / whole) : all ? fraction(part, whole, mixed) : '');
    });
    const jumps = random.chance(0.35) && steps > 3;
    const points: string[] = [];
    if (jumps) {
      const first = random.int(1, steps - 2);
      const second = random.int(1, steps - 1 - first);
      for (const [from, to, colour] of [
        [0, first, 'accent'],
        [first, first + second, 'second'],
      ] as const) {
        const text = fraction(to - from, whole, mixed);
        points.push(
          `\\draw[->, thick, ${colour}, ${alt('jump')}] ${at(xOf(from), 0.25)} to[bend left=55] node[above] {$${from === 0 ? '' : '+'}${text}$} ${at(xOf(to), 0.25)};`,
        );
      }
      points.push(`\\fill[accent, ${alt('point')}] ${at(xOf(first + second), 0)} circle (0.1);`);
    } else {
      const letters = random.shuffle(Array.from('ABCDPQRS'));
      const count = random.int(1, Math.min(3, steps - 1));
      const named = random.chance(0.6);
      const places = random
        .sample(
          Array.from({ length: steps - 1 }, (_, index) => index + 1),
          count,
        )
        .toSorted((a, b) => a - b);
      const ways = all || named ? letters : places.map((part) => fraction(part, whole, mixed));
      for (const [index, part] of places.entries()) points.push(...dot(xOf(part), ways[index] ?? ''));
    }
    const margin = 0.5;
    return tikzFigure(look, {
      name: 'fraction diagram',
      lines: [
        `\\draw[${random.pick(['->', '<->', '->'])}, ${alt('number line')}] ${at(-margin, 0)} -- ${at(length + margin, 0)};`,
        ...ticks,
        ...points,
        ...(random.chance(0.1)
          ? [`\\node[below] at ${at(length / 2, -1)} {each step: $\\frac{1}{${num(whole)}}$};`]
          : []),
      ],
    });
  },
});
