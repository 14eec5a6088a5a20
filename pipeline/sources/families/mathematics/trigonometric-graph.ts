import { defineFamily } from '../family.js';
import { figureOf, mathjsLook, num, plane } from '../mathjs-figure.js';

/** Sine, cosine or tangent with amplitude, period, phase and offset; sometimes beside the plain one. */
export const trigonometricGraph = defineFamily({
  name: 'trigonometric-graph',
  version: 1,
  subject: 'functions',
  concepts: ['sine', 'cosine', 'tangent', 'amplitude', 'period', 'phase'],
  level: 'high',
  language: 'mathjs',
  generate: (random) => {
    const look = mathjsLook(random.fork('look'));
    const name = random.weighted([
      ['sin', 5],
      ['cos', 5],
      ['tan', 2],
    ] as const);
    const amplitude = name === 'tan' ? 1 : random.pick([0.5, 1, 1.5, 2, 2.5, 3]);
    const speed = random.pick([0.5, 1, 1, 2, 3]);
    const phase = random.pick(['', '', ' - pi / 2', ' + pi / 4', ' + pi / 3', ' - pi / 6']);
    const offset = name === 'tan' ? 0 : random.pick([0, 0, 0, 1, -1, 2]);
    const inside = `${speed === 1 ? '' : `${num(speed)} `}x${phase}`;
    const tail = offset === 0 ? '' : offset > 0 ? ` + ${offset}` : ` - ${-offset}`;
    const formula = `${amplitude === 1 ? '' : `${num(amplitude)} `}${name}(${inside})${tail}`;
    const reach = name === 'tan' ? 3.2 : amplitude + 0.6;
    const turns = random.pick([1, 1, 1.5]);
    const plain = name !== 'tan' && formula !== `${name}(x)` && random.chance(0.4);
    return figureOf([
      ...plane(
        [random.chance(0.6) ? -turns * Math.PI : -0.6, 2 * turns * Math.PI],
        [Math.min(offset - reach, -1.3), Math.max(offset + reach, 1.3)],
        look,
        random,
        { options: ['pi: true'], boxed: false },
      ),
      `f(x) = ${formula}`,
      `plot(f, "f", {color: "${look.accent}"${name === 'tan' && random.chance(0.6) ? ', asymptotes: true' : ''}})`,
      ...(plain
        ? [`plot(${name}(x), {color: "${look.accent === look.second ? '#777777' : look.second}", dash: "dashed"})`]
        : []),
    ]);
  },
});
