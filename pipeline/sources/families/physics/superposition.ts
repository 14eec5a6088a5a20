import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** Two waves and their sum: constructive, destructive, or beats. */
export const superposition = defineFamily({
  name: 'superposition',
  version: 2,
  subject: 'waves',
  concepts: ['superposition', 'interference', 'phase', 'beats'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const kind = random.pick(['phase', 'amplitudes', 'beats'] as const);
    const [a, b] = [random.pick([1, 1.2, 1.5, 0.8]), random.pick([0.5, 0.8, 1, 1.3])];
    const first = random.pick([1, 1.5, 2]);
    const second = kind === 'beats' ? first * random.pick([1.15, 1.2, 1.25]) : first;
    const phase = kind === 'beats' ? 0 : random.pick([0, 30, 45, 60, 90, 120, 150, 180]);
    const length = kind === 'beats' ? 30 / first : 12 / first;
    const wave = (amplitude: number, speed: number, degrees: number): string =>
      `${num(amplitude)} sin(${num(speed)} x${degrees === 0 ? '' : ` + ${degrees} deg`})`;
    const titles = random.pick([
      ['x in m', 'y in cm'],
      ['t in s', 'y in cm'],
      ['x', 'y'],
    ] as const);
    const thin = `width: 1.4, dash: "${random.pick(['dashed', 'dotted'])}"`;
    const ends = `from: 0, to: ${num(length)}`;
    const parts = [`f(x) = ${wave(a, first, 0)}`, `g(x) = ${wave(b, second, phase)}`].map((line) =>
      line.replace(/ \+ (\d+) deg/, (_, degrees: string) => ` + ${num((Number(degrees) * Math.PI) / 180)}`),
    );
    return figureOf([
      // The axis goes on past the waves: its title stands at its end.
      ...plane([0, length * 1.16], [-a - b - 0.3, a + b + 0.3], look, random, { titles }),
      ...parts,
      `plot(f, "y_1", {${ends}, color: "${look.accent}", ${thin}})`,
      `plot(g, "y_2", {${ends}, color: "${look.accent === look.second ? '#666666' : look.second}", ${thin}})`,
      'h(x) = f(x) + g(x)',
      `plot(h, {${ends}, color: "#222222", width: 2.4})`,
    ]);
  },
});
