import { defineFamily } from '../family.js';
import { alt, at, pickTikzLook, scope, tikzFigure } from '../tikz/document.js';

const leptons = [
  ['e^-', 'e^+'],
  ['\\mu^-', '\\mu^+'],
  ['\\tau^-', '\\tau^+'],
  ['u', '\\bar{u}'],
  ['d', '\\bar{d}'],
  ['s', '\\bar{s}'],
  ['c', '\\bar{c}'],
  ['b', '\\bar{b}'],
] as const;

const carriers = [
  ['\\gamma', 'snake'],
  ['Z^0', 'snake'],
  ['g', 'coil'],
  ['H', 'dashed'],
] as const;

/** How each sort of carrier is drawn. */
const strokes = {
  dashed: 'dashed',
  coil: 'decorate, decoration={coil, aspect=0.6, segment length=5pt, amplitude=3pt}',
  snake: 'decorate, decoration={snake, segment length=7pt, amplitude=2pt}',
} as const;

export const feynmanDiagram = defineFamily({
  name: 'feynman-diagram',
  version: 2,
  subject: 'physics',
  concepts: ['Feynman diagram', 'annihilation', 'scattering', 'exchange particle'],
  level: 'undergraduate',
  language: 'tikz',
  generate: (random) => {
    const look = pickTikzLook(random.fork('look'));
    const [one, other] = random.sample(leptons, 2);
    const strong = [one, other].every((pair) => /^[udscb]$/.test(pair?.[0] ?? ''));
    const [carrier, style] = random.pick(carriers.filter(([name]) => name !== 'g' || strong));
    const [a, anti] = one ?? ['', ''];
    const [b, antiB] = other ?? ['', ''];
    const scattering = random.chance(0.45);
    const [wide, high, gap] = [random.between(1.6, 2.4), random.between(1, 1.7), random.between(1.4, 2.2)];
    const boson = strokes[style];
    const exchanged = { snake: 'wavy propagator', coil: 'coiled propagator', dashed: 'scalar propagator' }[style];
    /** A line that comes in on the left or goes out on the right, and the particle's name at its outer end. */
    const fermion = (from: string, to: string, outer: string, text: string): string[] => {
      const left = outer.startsWith('(-');
      return scope(left ? 'incoming line' : 'outgoing line', [
        `\\draw[fermion, accent] ${from} -- ${to};`,
        `\\node[${left ? 'left' : 'right'}] at ${outer} {$${text}$};`,
      ]);
    };
    const dots = random.chance(0.6) ? 0.05 : 0.07;
    const lines: string[] = [];
    const vertices = scattering ? [at(0, gap / 2), at(0, -gap / 2)] : [at(-gap / 2, 0), at(gap / 2, 0)];
    const [v, w] = [vertices[0] ?? '', vertices[1] ?? ''];
    const x = scattering ? wide : gap / 2 + wide * 0.8;
    const y = scattering ? gap / 2 + high * 0.6 : high;
    const corner = { tl: at(-x, y), bl: at(-x, -y), tr: at(x, y), br: at(x, -y) };
    if (scattering) {
      lines.push(
        ...fermion(corner.tl, v, corner.tl, a),
        ...fermion(v, corner.tr, corner.tr, a),
        ...fermion(corner.bl, w, corner.bl, b),
        ...fermion(w, corner.br, corner.br, b),
      );
      lines.push(`\\draw[${boson}, second, ${alt(exchanged)}] ${v} -- node[right=4pt, black] {$${carrier}$} ${w};`);
    } else {
      lines.push(
        ...fermion(corner.bl, v, corner.bl, a),
        ...fermion(v, corner.tl, corner.tl, anti),
        ...fermion(corner.br, w, corner.br, antiB),
        ...fermion(w, corner.tr, corner.tr, b),
      );
      lines.push(`\\draw[${boson}, second, ${alt(exchanged)}] ${v} -- node[above=4pt, black] {$${carrier}$} ${w};`);
    }
    lines.push(...vertices.map((vertex) => `\\fill[${alt('vertex')}] ${vertex} circle (${dots});`));
    if (random.chance(0.35))
      lines.push(`\\draw[->, ${alt('time axis')}] ${at(-1, -y - 0.6)} -- node[below] {time} ${at(1, -y - 0.6)};`);
    return tikzFigure(look, {
      name: 'Feynman diagram',
      libraries: ['decorations.markings', 'decorations.pathmorphing'],
      options: 'fermion/.style={postaction={decorate}, decoration={markings, mark=at position 0.55 with {\\arrow{>}}}}',
      lines,
    });
  },
});
