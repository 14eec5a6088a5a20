import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const nuclides = [
  { name: 'iodine-131', half: 8.02, unit: 'days' },
  { name: 'technetium-99m', half: 6.01, unit: 'h' },
  { name: 'carbon-14', half: 5.73, unit: 'thousand years' },
  { name: 'radon-222', half: 3.82, unit: 'days' },
  { name: 'caesium-137', half: 30.1, unit: 'years' },
  { name: 'cobalt-60', half: 5.27, unit: 'years' },
  { name: 'fluorine-18', half: 110, unit: 'min' },
  { name: 'strontium-90', half: 28.8, unit: 'years' },
  { name: 'polonium-210', half: 138, unit: 'days' },
  { name: 'tritium', half: 12.3, unit: 'years' },
] as const;

export const radioactiveDecay = defineFamily({
  name: 'radioactive-decay',
  version: 1,
  subject: 'physics',
  concepts: ['half-life', 'exponential decay', 'activity', 'parent and daughter nuclei'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const { name, half, unit } = random.pick(nuclides);
    const start = random.pick([100, 200, 400, 500, 800, 1000, 1200, 1600]);
    const periods = random.int(3, 6);
    const end = half * periods;
    const times = evenSteps(0, end, random.pick([25, 37, 49]));
    const left = (time: number): number => start * 2 ** (-time / half);
    const quantity = random.pick(['Activity (kBq)', 'Nuclei left (millions)', 'Mass (mg)', 'Count rate (counts/s)']);
    const daughters = quantity.startsWith('Nuclei') && random.chance(0.6);
    const halves = Array.from({ length: random.int(1, 3) }, (_, index) => index + 1);
    return curveFigure(random, {
      titles: [`Decay of ${name}`, `Radioactive decay of ${name}`, `Half-life of ${name}`],
      x: `Time (${unit})`,
      y: quantity,
      curves: [
        { name: 'parent', points: times.map((time) => [time, left(time)] as const) },
        ...(daughters
          ? [{ name: 'daughter', points: times.map((time) => [time, start - left(time)] as const), dashed: true }]
          : []),
      ],
      ...(daughters && { series: 'Nuclei' }),
      yDomain: [0, start * 1.1],
      notes: random.chance(0.65)
        ? halves.map((number) => ({
            x: half * number,
            y: left(half * number),
            mark: 'dot' as const,
            ...(!daughters && {
              text: `${Number((half * number).toPrecision(4))} ${unit}, ${Number(left(half * number).toPrecision(4))}`,
            }),
          }))
        : [],
    });
  },
});
