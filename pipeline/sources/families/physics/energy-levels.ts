import { pickLook } from '../drawing/look.js';
import { createPaper } from '../drawing/paper.js';
import { pickTitle } from '../drawing/title.js';
import { defineFamily } from '../family.js';

/** Levels in eV below ionisation. Hydrogen-like ions follow −13.6 Z² / n²; the others are rounded from NIST's tables. */
const atoms = [
  {
    name: 'hydrogen',
    levels: [1, 2, 3, 4, 5].map((n) => -13.6 / n ** 2),
    labels: ['n = 1', 'n = 2', 'n = 3', 'n = 4', 'n = 5'],
  },
  {
    name: 'singly ionised helium',
    levels: [1, 2, 3, 4].map((n) => -54.4 / n ** 2),
    labels: ['n = 1', 'n = 2', 'n = 3', 'n = 4'],
  },
  { name: 'sodium', levels: [-5.14, -3.04, -1.95, -1.52, -1.39], labels: ['3s', '3p', '4s', '3d', '4p'] },
  { name: 'mercury', levels: [-10.44, -5.55, -3.74, -2.68, -1.56], labels: ['1', '2', '3', '4', '5'] },
  { name: 'an atom', levels: [-9, -5.2, -3.1, -1.6], labels: ['E_1', 'E_2', 'E_3', 'E_4'] },
] as const;

export const energyLevels = defineFamily({
  name: 'energy-levels',
  version: 2,
  subject: 'physics',
  concepts: ['energy level', 'photon', 'emission and absorption', 'spectrum of hydrogen'],
  level: 'high',
  language: 'svg',
  generate: (random) => {
    const look = pickLook(random.fork('look'));
    const paper = createPaper(look, 'energy level diagram');
    const { name, levels, labels } = random.pick(atoms);
    const [width, height] = [random.int(24, 38) * 10, random.int(26, 38) * 10];
    const lowest = levels[0] ?? -1;
    const count = random.int(3, levels.length);
    const shown = levels.slice(0, count);
    // Near ionisation levels crowd: they keep a line's height between them, as in books that do not draw to scale.
    const places: number[] = [];
    for (const energy of shown) {
      const y = height * (energy / lowest);
      places.push(Math.min(y, (places.at(-1) ?? Infinity) - look.fontSize - 4));
    }
    const lift = Math.min(0, ...places) - 26;
    for (const [index, y] of places.entries()) {
      paper.group('energy level', () => {
        paper.line([0, y], [width, y], { 'stroke-width': 2 });
        paper.text(labels[index] ?? '', [-10, y], { anchor: 'end' });
        paper.text(`−${Math.abs(shown[index] ?? 0).toFixed(2)} eV`, [width + 10, y], { anchor: 'start' });
      });
    }
    if (random.chance(0.6))
      paper.group('ionisation limit', () => {
        paper.line([0, lift], [width, lift], { 'stroke-dasharray': '6 4' });
        paper.text('0 eV', [width + 10, lift], { anchor: 'start' });
        paper.text(random.pick(['n = ∞', 'ionised', '∞']), [-10, lift], { anchor: 'end' });
      });
    const pairs = shown.flatMap((_, high) => shown.slice(0, high).map((_low, low) => [high, low] as const));
    const emission = random.chance(0.7);
    const chosen = random.sample(pairs, random.int(1, Math.min(5, pairs.length)));
    const labelled = random.chance(0.5);
    for (const [index, [high, low]] of chosen.entries()) {
      const x = (width * (index + 0.6)) / (chosen.length + 0.2);
      const [top, bottom] = [places[high] ?? 0, places[low] ?? 0];
      const ink = { stroke: look.accents[index % 6], 'stroke-width': 2 };
      const nm = 1239.84 / ((shown[high] ?? 0) - (shown[low] ?? 0));
      paper.group(emission ? 'downward transition' : 'upward transition', () => {
        paper.arrow([x, emission ? top : bottom], [x, emission ? bottom : top], ink);
        if (labelled && bottom - top > 40 && width / chosen.length > 74)
          paper.text(`${nm.toFixed(0)} nm`, [x + 5, bottom - 13], { anchor: 'start', size: look.fontSize - 3 });
      });
    }
    return paper.finish(
      pickTitle(random, [
        `Energy levels of ${name}`,
        emission ? `Emission lines of ${name}` : `Absorption by ${name}`,
        'Energy level diagram',
      ]),
    );
  },
});
