import { defineFamily } from '../family.js';
import { at, pickTikzLook, tikzFigure } from '../tikz/document.js';

const parts = {
  R: { name: 'R', units: ['\\Omega', '\\mathrm{k}\\Omega'], values: [10, 22, 47, 100, 150, 220, 330, 470] },
  L: { name: 'L', units: ['\\mathrm{mH}', '\\mathrm{H}'], values: [1, 2, 5, 10, 20, 50, 100] },
  C: { name: 'C', units: ['\\mu\\mathrm{F}', '\\mathrm{nF}', '\\mathrm{pF}'], values: [1, 4.7, 10, 22, 47, 100] },
} as const;

export const rlcCircuit = defineFamily({
  name: 'rlc-circuit',
  version: 1,
  subject: 'physics',
  concepts: ['alternating current', 'resistor', 'inductor', 'capacitor', 'series circuit'],
  level: 'undergraduate',
  language: 'tikz',
  generate: (random) => {
    const kinds = random.shuffle(
      random.pick([
        ['R', 'L', 'C'],
        ['R', 'C'],
        ['R', 'L'],
        ['L', 'C'],
        ['R', 'R', 'C'],
        ['R', 'L', 'C', 'C'],
      ] as const),
    );
    const [width, height] = [random.between(4.8, 6.4), random.between(2.8, 3.8)];
    const way = random.pick(['name', 'value', 'both']);
    const counts = { R: 0, L: 0, C: 0 };
    const labelOf = (kind: 'R' | 'L' | 'C'): string => {
      counts[kind] += 1;
      const name = kinds.filter((other) => other === kind).length > 1 ? `${kind}_${counts[kind]}` : kind;
      const value = `${random.pick(parts[kind].values)}\\,${random.pick(parts[kind].units)}`;
      return way === 'name' ? name : way === 'value' ? value : `${name} \\mathrel{=} ${value}`;
    };
    const drawn = kinds.map((kind) => `${kind}, l=$${labelOf(kind)}$`);
    const source = random.pick([
      'sV, l=$u(t)$',
      'sV, l=$V_s$',
      'sV, l=$\\mathcal{E}$',
      'V, l=$V_0$',
      'battery1, l=$\\mathcal{E}$',
    ]);
    const current = random.chance(0.4) ? ', i=$I$' : '';
    // Parts stand on the top, at the right, and at the bottom, from right to left.
    const [first = 'short', second, third, fourth] = drawn;
    const long = third !== undefined && random.chance(0.5);
    const top = long
      ? `to[${first}] ${at(width / 2, height)} to[${second ?? 'short'}] ${at(width, height)}`
      : `to[${first}${current}] ${at(width, height)}`;
    const right = (long ? third : second) ?? 'short';
    const bottom = (long ? fourth : third) ?? random.pick(['short', 'short', 'cspst, l=$S$', 'ospst, l=$S$']);
    const extra =
      long || fourth === undefined
        ? []
        : [
            `\\draw ${at(width, height)} -- ${at(width + 2.4, height)} to[${fourth}] ${at(width + 2.4, 0)} -- ${at(width, 0)};`,
          ];
    return tikzFigure(pickTikzLook(random.fork('look')), {
      packages: ['circuitikz'],
      environment: 'circuitikz',
      options: random.pick(['american', 'european']),
      lines: [
        `\\draw ${at(0, 0)} to[${source}] ${at(0, height)} ${top} to[${right}${extra.length > 0 ? ', *-*' : ''}] ${at(width, 0)} to[${bottom}] ${at(0, 0)};`,
        ...extra,
        ...(random.chance(0.25) ? [`\\node[ground] at ${at(0, 0)} {};`] : []),
      ],
    });
  },
});
