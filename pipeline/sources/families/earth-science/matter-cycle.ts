import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

type Step = readonly [from: string, to: string, process: string];

/** The steps that make the circle, and others that books show or leave out. */
interface Cycle {
  readonly titles: readonly string[];
  readonly circle: readonly Step[];
  readonly more: readonly Step[];
}

const cycles: readonly Cycle[] = [
  {
    titles: ['The rock cycle', 'How rocks change'],
    circle: [
      ['Magma', 'Igneous rock', 'cooling'],
      ['Igneous rock', 'Sediment', 'weathering'],
      ['Sediment', 'Sedimentary rock', 'compaction'],
      ['Sedimentary rock', 'Metamorphic rock', 'heat and pressure'],
      ['Metamorphic rock', 'Magma', 'melting'],
    ],
    more: [
      ['Igneous rock', 'Metamorphic rock', 'heat and pressure'],
      ['Sedimentary rock', 'Sediment', 'weathering'],
      ['Metamorphic rock', 'Sediment', 'weathering'],
      ['Igneous rock', 'Magma', 'melting'],
    ],
  },
  {
    titles: ['The water cycle', 'How water goes round'],
    circle: [
      ['Ocean', 'Water vapour', 'evaporation'],
      ['Water vapour', 'Clouds', 'condensation'],
      ['Clouds', 'Land', 'precipitation'],
      ['Land', 'Rivers', 'runoff'],
      ['Rivers', 'Ocean', 'flow'],
    ],
    more: [
      ['Clouds', 'Ocean', 'precipitation'],
      ['Land', 'Groundwater', 'infiltration'],
      ['Groundwater', 'Rivers', 'springs'],
      ['Land', 'Plants', 'uptake'],
      ['Plants', 'Water vapour', 'transpiration'],
      ['Clouds', 'Glaciers', 'snowfall'],
      ['Glaciers', 'Rivers', 'melting'],
    ],
  },
  {
    titles: ['The carbon cycle', 'Where carbon goes'],
    circle: [
      ['CO₂ in the air', 'Plants', 'photosynthesis'],
      ['Plants', 'Animals', 'feeding'],
      ['Animals', 'CO₂ in the air', 'respiration'],
    ],
    more: [
      ['Plants', 'CO₂ in the air', 'respiration'],
      ['Animals', 'Decomposers', 'death'],
      ['Plants', 'Decomposers', 'death'],
      ['Decomposers', 'CO₂ in the air', 'respiration'],
      ['Fossil fuels', 'CO₂ in the air', 'combustion'],
      ['Plants', 'Fossil fuels', 'fossilisation'],
      ['CO₂ in the air', 'Ocean', 'dissolving'],
      ['Ocean', 'Limestone', 'shell formation'],
      ['Limestone', 'CO₂ in the air', 'volcanism'],
    ],
  },
  {
    titles: ['The nitrogen cycle', 'Where nitrogen goes'],
    circle: [
      ['N₂ in the air', 'Ammonium', 'fixation'],
      ['Ammonium', 'Nitrite', 'nitrification'],
      ['Nitrite', 'Nitrate', 'nitrification'],
      ['Nitrate', 'N₂ in the air', 'denitrification'],
    ],
    more: [
      ['Nitrate', 'Plants', 'assimilation'],
      ['Plants', 'Animals', 'feeding'],
      ['Plants', 'Ammonium', 'decay'],
      ['Animals', 'Ammonium', 'excretion'],
      ['N₂ in the air', 'Nitrate', 'lightning'],
      ['Fertiliser', 'Nitrate', 'farming'],
    ],
  },
  {
    titles: ['The phosphorus cycle', 'Where phosphorus goes'],
    circle: [
      ['Rock', 'Soil phosphate', 'weathering'],
      ['Soil phosphate', 'Water', 'leaching'],
      ['Water', 'Sediment', 'precipitation'],
      ['Sediment', 'Rock', 'uplift'],
    ],
    more: [
      ['Soil phosphate', 'Plants', 'uptake'],
      ['Plants', 'Animals', 'feeding'],
      ['Plants', 'Soil phosphate', 'decay'],
      ['Animals', 'Soil phosphate', 'decay'],
      ['Rock', 'Fertiliser', 'mining'],
      ['Fertiliser', 'Soil phosphate', 'farming'],
    ],
  },
  {
    titles: ['Changes of state', 'States of matter'],
    circle: [
      ['Solid', 'Liquid', 'melting'],
      ['Liquid', 'Gas', 'evaporation'],
      ['Gas', 'Solid', 'deposition'],
    ],
    more: [
      ['Liquid', 'Solid', 'freezing'],
      ['Gas', 'Liquid', 'condensation'],
      ['Solid', 'Gas', 'sublimation'],
      ['Gas', 'Plasma', 'ionisation'],
      ['Plasma', 'Gas', 'recombination'],
    ],
  },
];

/** What was there before people used it: nothing need lead to it. */
const stores = ['Fossil fuels', 'Fertiliser'];

/** A random choice of further steps; each begins at something that the figure has. */
const someSteps = (random: Random, { circle, more }: Cycle): Step[] => {
  const kept = more.filter(() => random.chance(0.55));
  const known = new Set(circle.flatMap(([from, to]) => [from, to]));
  const reached = ([from]: Step): boolean => known.has(from) || stores.includes(from);
  const steps = [...circle];
  for (let rest = kept, size = -1; size !== rest.length;) {
    size = rest.length;
    for (const step of rest.filter(reached)) {
      steps.push(step);
      known.add(step[0]).add(step[1]);
    }
    rest = rest.filter((step) => !steps.includes(step));
  }
  return steps;
};

export const matterCycle = defineFamily({
  name: 'matter-cycle',
  version: 1,
  subject: 'earth science',
  concepts: ['rock cycle', 'water cycle', 'carbon cycle', 'nitrogen cycle', 'reservoir and flux'],
  level: 'middle',
  language: 'mermaid',
  generate: (random) => {
    const cycle = random.pick(cycles);
    const steps = someSteps(random, cycle);
    // The circle may be entered anywhere: that stands first on the page.
    const turn = random.int(0, cycle.circle.length - 1);
    const ordered = [
      ...steps.slice(turn, cycle.circle.length),
      ...steps.slice(0, turn),
      ...steps.slice(cycle.circle.length),
    ];
    const names = [...new Set(ordered.flatMap(([from, to]) => [from, to]))];
    const id = (name: string): string => `R${names.indexOf(name) + 1}`;
    const [open, close] = random.pick([
      ['["', '"]'],
      ['("', '")'],
      ['(["', '"])'],
    ] as const);
    return mermaidFigure(random, cycle.titles, 'flowchart TD', [
      ...names.map((name) => `${id(name)}${open}${name}${close}`),
      ...ordered.map(([from, to, process]) => `${id(from)} -- ${process} --> ${id(to)}`),
    ]);
  },
});
