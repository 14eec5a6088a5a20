import { defineFamily } from '../family.js';
import { alt, at, num, scope, pickTikzLook, tikzFigure } from '../tikz/document.js';

const media = [
  ['air', 1],
  ['water', 1.33],
  ['ice', 1.31],
  ['ethanol', 1.36],
  ['glycerol', 1.47],
  ['oil', 1.46],
  ['glass', 1.52],
  ['flint glass', 1.66],
  ['sapphire', 1.77],
  ['diamond', 2.42],
] as const;

const mediumOf = (way: string, medium: readonly [string, number] | undefined, index: number): string => {
  const [name = '', n = 1] = medium ?? [];
  if (way === 'names') return name;
  const value = `$n_${index} = ${n.toFixed(2)}$`;
  return way === 'both' ? `${name}, ${value}` : value;
};

const angleMark = (name: string, [start, end]: readonly [number, number], arc: number, text: string): string[] => {
  const reach = arc + 0.38 + (Math.abs(end - start) < 22 ? 0.45 : 0);
  return scope(name, [
    `\\draw (${num(start)}:${num(arc)}) arc (${num(start)}:${num(end)}:${num(arc)});`,
    `\\node at (${num((start + end) / 2)}:${num(reach)}) {$${text}$};`,
  ]);
};

export const refraction = defineFamily({
  name: 'refraction',
  version: 2,
  subject: 'physics',
  concepts: ['refraction', "Snell's law", 'angle of incidence', 'refractive index', 'total internal reflection'],
  level: 'high',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    let [upper, lower] = random.sample(media, 2);
    let incidence = random.int(18, 65);
    const sine = (): number => ((upper?.[1] ?? 1) / (lower?.[1] ?? 1)) * Math.sin((incidence * Math.PI) / 180);
    // Close to the critical angle, and with two media that are nearly one, there is nothing to see.
    while (
      Math.abs(sine() - 1) < 0.06 ||
      Math.abs((upper?.[1] ?? 1) - (lower?.[1] ?? 1)) < 0.12 ||
      (sine() > 1 && random.chance(0.5))
    ) {
      [upper, lower] = random.sample(media, 2);
      incidence = random.int(18, 65);
    }
    const total = sine() > 1;
    const bent = total ? incidence : (Math.asin(sine()) * 180) / Math.PI;
    const [wide, high] = [random.between(3.2, 3.8), random.between(2.3, 3)];
    const length = high - 0.1;
    const reflected = total || random.chance(0.35);
    const [one, two] = random.pick([
      ['\\theta_1', '\\theta_2'],
      ['i', 'r'],
      ['\\alpha', '\\beta'],
    ]);
    const numbers = random.chance(0.45);
    const shown = (name: string, degrees: number): string => (numbers ? `${Math.round(degrees)}^\\circ` : name);
    const indices = random.pick(['names', look.font === '\\large' ? 'names' : 'both', 'indices']);
    const edge = wide + (indices === 'both' ? 0.9 : 0);
    const flip = random.chance(0.4);
    const arc = random.between(0.8, 1.1);
    const angle = (name: string, start: number, end: number, text: string): string[] =>
      angleMark(`angle of ${name}`, [start, end], arc, text);
    const ray = (name: string, degrees: number, style: string): string =>
      `\\draw[${style}, very thick, accent, ${alt(name)}] (0,0) -- (${num(degrees)}:${num(length)});`;
    return tikzFigure(look, {
      name: 'refraction diagram',
      libraries: ['decorations.markings'],
      options: `${flip ? 'xscale=-1, ' : ''}mid arrow/.style={postaction={decorate}, decoration={markings, mark=at position 0.55 with {\\arrow{>}}}}`,
      lines: [
        ...scope('lower medium', [
          ...(look.tint === 0 ? [] : [`\\fill[second!${look.tint}] ${at(-edge, -high)} rectangle ${at(edge, 0)};`]),
          `\\node[${flip ? 'left' : 'right'}] at ${at(-edge, -0.35)} {${mediumOf(indices, lower, 2)}};`,
        ]),
        `\\draw[${alt('boundary')}] ${at(-edge, 0)} -- ${at(edge, 0)};`,
        `\\draw[dashed, ${alt('normal')}] ${at(0, -high)} -- ${at(0, high)};`,
        `\\draw[mid arrow, very thick, accent, ${alt('incident ray')}] (${90 + incidence}:${num(length)}) -- (0,0);`,
        ...(reflected ? [ray('reflected ray', 90 - incidence, total ? 'mid arrow' : 'mid arrow, dashed')] : []),
        ...(total ? [] : [ray('refracted ray', 270 + bent, 'mid arrow')]),
        ...angle('incidence', 90, 90 + incidence, shown(one, incidence)),
        ...(total
          ? angle('reflection', 90 - incidence, 90, shown(one, incidence))
          : angle('refraction', 270, 270 + bent, shown(two, bent))),
        `\\node[${flip ? 'right' : 'left'}] at ${at(edge, 0.35)} {${mediumOf(indices, upper, 1)}};`,
      ],
    });
  },
});
