import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

/** Age as a share of the longest life; each type keeps its form under changes of its one number. */
const types = [
  {
    type: 'I',
    names: ['Humans', 'Elephants', 'Dall sheep'],
    law: (k: number) => (t: number) => Math.exp(-((t / 0.85) ** (4 + 6 * k))),
  },
  {
    type: 'II',
    names: ['Songbirds', 'Squirrels', 'Lizards'],
    law: (k: number) => (t: number) => Math.exp(-(3.5 + 3 * k) * t),
  },
  {
    type: 'III',
    names: ['Oysters', 'Sea turtles', 'Oak trees'],
    law: (k: number) => (t: number) => Math.exp(-(4.2 + 1.6 * k) * t ** 0.25),
  },
] as const;

export const survivorship = defineFamily({
  name: 'survivorship-curve',
  version: 1,
  subject: 'biology',
  concepts: ['survivorship curve', 'mortality', 'reproductive strategies', 'logarithmic scale'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const count = random.pick([1, 2, 3, 3]);
    const chosen = random.sample(types, count).sort((a, b) => a.type.length - b.type.length);
    const cohort = random.pick([1000, 1000, 100, 10_000]);
    const named = random.chance(0.5);
    const ages = evenSteps(0, 100, random.pick([21, 41, 51]));
    const curves = chosen.map(({ type, names, law }) => {
      const living = law(random.unit());
      return {
        name: named ? random.pick(names) : `Type ${type}`,
        points: ages.map((age) => [age, Math.max(cohort * living(age / 100), cohort / 1000)] as const),
      };
    });
    const log = random.chance(0.7);
    return curveFigure(random, {
      titles: ['Survivorship curves', `Survivors of ${cohort} newborn`, 'How long do they live?'],
      x: random.pick(['Age (% of maximum life span)', 'Percentage of maximum life span (%)']),
      y: random.pick([`Survivors out of ${cohort}`, 'Number of survivors']),
      curves,
      ...(count > 1 && { series: named ? 'Species' : 'Curve' }),
      yLog: log,
      yDomain: [log ? cohort / 1000 : 0, cohort],
      xDomain: [0, 100],
      digits: 3,
    });
  },
});
