import { defineFamily } from '../family.js';
import { alt, at, num, scope, paleFill, options, pickTikzLook, tikzFigure } from '../tikz/document.js';

/** Of weight, normal force and friction. */
const symbols = [
  ['m\\vec{g}', '\\vec{N}', '\\vec{f}'],
  ['mg', 'N', 'f'],
  ['\\vec{F}_g', '\\vec{F}_N', '\\vec{F}_f'],
  ['\\vec{W}', '\\vec{N}', '\\vec{F}_r'],
  ['G', 'R', 'F'],
] as const;

const arrow = (name: string, from: string, to: string, label: string, side: string): string =>
  `\\draw[->, very thick, accent, ${alt(name)}] ${from} -- ${to} node[${side}] {$${label}$};`;

const angleMark = (degrees: number, radius: number, shown: string, side: string): string[] =>
  scope('angle', [
    `\\draw ${at(radius, 0)} arc (0:${degrees}:${num(radius)});`,
    `\\node[${side}] at (${num(degrees / 2)}:${num(radius)}) {$${shown}$};`,
  ]);

export const inclinedPlane = defineFamily({
  name: 'inclined-plane',
  version: 2,
  subject: 'physics',
  concepts: ['free-body diagram', 'inclined plane', 'normal force', 'friction', 'weight'],
  level: 'high',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    const angle = random.int(14, 48);
    const slope = (angle * Math.PI) / 180;
    const base = random.between(4.5, 6.5) * (angle > 35 ? 0.8 : 1);
    const [wide, tall] = [random.between(1, 1.4), random.between(0.7, 1)];
    const along = (base / Math.cos(slope)) * random.between(0.58, 0.72);
    const shown = random.pick([
      `${angle}^\\circ`,
      '\\theta',
      '\\alpha',
      ...(base > 5.2 ? [`\\theta = ${angle}^\\circ`] : []),
    ]);
    const radius = random.between(0.8, 1.2);
    // The arrow of the weight ends clear of the ground, of its own label and of the angle's.
    let weight: number;
    do weight = random.between(1.6, 2.8);
    while (Math.abs(along * Math.sin(slope) + (tall / 2) * Math.cos(slope) - weight - 0.2) < 0.45);
    const normal = weight * Math.cos(slope);
    const room = base / Math.cos(slope) - along - wide / 2;
    const friction = random.chance(0.75) ? Math.min(0.85 * room, weight * Math.sin(slope) * random.between(0.6, 1)) : 0;
    const pull = friction > 0 && random.chance(0.3) ? random.between(1.1, 1.7) : 0;
    const parts = random.chance(0.3);
    const [w, n, f] = random.pick(symbols);
    const mass = random.pick(['m', '', `${random.pick([0.5, 1, 2, 2.5, 3, 4, 5, 8, 10, 12, 20])}\\,\\mathrm{kg}`]);
    const flip = random.chance(0.4);
    const middle = `(${num(along)},${num(tall / 2)})`;
    // Friction holds against the slope, or against what pulls up the slope.
    const side = (pull > 0 ? -1 : 1) * (wide / 2);
    return tikzFigure(look, {
      name: 'free-body diagram',
      options: flip ? 'xscale=-1' : '',
      lines: [
        `\\draw[${options(paleFill(look, 'third'), alt('inclined plane'))}] (0,0) -- ${at(base, 0)} -- ${at(base, base * Math.tan(slope))} -- cycle;`,
        ...angleMark(angle, radius, shown, flip ? 'left' : 'right'),
        `\\begin{scope}[rotate=${angle}]`,
        `  \\draw[${options(paleFill(look, 'second'), alt('block'))}] ${at(along - wide / 2, 0)} rectangle ${at(along + wide / 2, tall)};`,
        `  \\coordinate (O) at ${middle};`,
        `  \\coordinate (N) at ${at(along, tall / 2 + normal)};`,
        `  \\coordinate (F1) at ${at(along + side, 0)};`,
        `  \\coordinate (F2) at ${at(along + side + Math.sign(side) * friction, 0)};`,
        `  \\coordinate (P1) at ${at(along + wide / 2, tall / 2)};`,
        `  \\coordinate (P2) at ${at(along + wide / 2 + pull, tall / 2)};`,
        `  \\coordinate (M) at ${at(along - wide * 0.3, tall * 0.72)};`,
        '\\end{scope}',
        ...(parts
          ? [
              `\\draw[dashed, accent, ->, ${alt('component of the weight')}] (O) -- ++(${angle - 90}:${num(weight * Math.cos(slope))});`,
              `\\draw[dashed, accent, ->, ${alt('component of the weight')}] (O) -- ++(${angle + 180}:${num(weight * Math.sin(slope))});`,
            ]
          : []),
        arrow('weight', '(O)', `++(0,${num(-weight)})`, w, 'below'),
        arrow('normal force', '(O)', '(N)', n, 'above'),
        ...(friction > 0 ? [arrow('friction force', '(F1)', '(F2)', f, 'below')] : []),
        ...(pull > 0 ? [arrow('pulling force', '(P1)', '(P2)', random.pick(['\\vec{F}', 'P', 'T']), 'above')] : []),
        `\\fill[${alt('centre of mass')}] (O) circle (0.05);`,
        ...(mass === 'm' ? ['\\node at (M) {$m$};'] : []),
        ...(mass === '' || mass === 'm' ? [] : [`\\node[below] at ${at(base * 0.18, -0.15)} {$m = ${mass}$};`]),
      ],
    });
  },
});
