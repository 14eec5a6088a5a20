import { defineFamily } from '../family.js';
import { at, pickTikzLook, tikzFigure } from '../tikz/document.js';

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
  version: 1,
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
    const fermion = (from: string, to: string, forwards: boolean): string =>
      forwards ? `\\draw[fermion, accent] ${from} -- ${to};` : `\\draw[fermion, accent] ${to} -- ${from};`;
    const label = (place: string, side: string, text: string): string => `\\node[${side}] at ${place} {$${text}$};`;
    const dots = random.chance(0.6) ? 0.05 : 0.07;
    const lines: string[] = [];
    const vertices = scattering ? [at(0, gap / 2), at(0, -gap / 2)] : [at(-gap / 2, 0), at(gap / 2, 0)];
    const [v, w] = [vertices[0] ?? '', vertices[1] ?? ''];
    const x = scattering ? wide : gap / 2 + wide * 0.8;
    const y = scattering ? gap / 2 + high * 0.6 : high;
    const corner = { tl: at(-x, y), bl: at(-x, -y), tr: at(x, y), br: at(x, -y) };
    if (scattering) {
      lines.push(
        fermion(corner.tl, v, true),
        fermion(v, corner.tr, true),
        fermion(corner.bl, w, true),
        fermion(w, corner.br, true),
      );
      lines.push(`\\draw[${boson}, second] ${v} -- node[right=4pt, black] {$${carrier}$} ${w};`);
      lines.push(
        label(corner.tl, 'left', a),
        label(corner.tr, 'right', a),
        label(corner.bl, 'left', b),
        label(corner.br, 'right', b),
      );
    } else {
      lines.push(
        fermion(corner.bl, v, true),
        fermion(v, corner.tl, true),
        fermion(corner.br, w, true),
        fermion(w, corner.tr, true),
      );
      lines.push(`\\draw[${boson}, second] ${v} -- node[above=4pt, black] {$${carrier}$} ${w};`);
      lines.push(
        label(corner.bl, 'left', a),
        label(corner.tl, 'left', anti),
        label(corner.tr, 'right', b),
        label(corner.br, 'right', antiB),
      );
    }
    lines.push(...vertices.map((vertex) => `\\fill ${vertex} circle (${dots});`));
    if (random.chance(0.35)) lines.push(`\\draw[->] ${at(-1, -y - 0.6)} -- node[below] {time} ${at(1, -y - 0.6)};`);
    return tikzFigure(look, {
      libraries: ['decorations.markings', 'decorations.pathmorphing'],
      options: 'fermion/.style={postaction={decorate}, decoration={markings, mark=at position 0.55 with {\\arrow{>}}}}',
      lines,
    });
  },
});
