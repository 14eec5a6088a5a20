import { curveFigure, evenSteps } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const variables = [
  { title: 'Height (cm)', means: [150, 185], deviations: [5, 12], words: 'Heights' },
  { title: 'IQ score', means: [100, 100], deviations: [15, 16], words: 'IQ scores' },
  { title: 'Mass of an apple (g)', means: [120, 220], deviations: [10, 30], words: 'Masses of apples' },
  { title: 'Test score', means: [50, 75], deviations: [6, 14], words: 'Test scores' },
  { title: 'Diameter of a bolt (mm)', means: [6, 20], deviations: [1, 3], words: 'Diameters of bolts' },
  { title: 'Travel time (min)', means: [20, 55], deviations: [3, 9], words: 'Travel times' },
  { title: 'z', means: [0, 0], deviations: [1, 1], words: 'The standard normal distribution' },
] as const;

const density = (x: number, mean: number, deviation: number): number =>
  Math.exp(-((x - mean) ** 2) / (2 * deviation ** 2)) / (deviation * Math.sqrt(2 * Math.PI));

export const normalDistribution = defineFamily({
  name: 'normal-distribution',
  version: 1,
  subject: 'probability',
  concepts: ['normal distribution', 'mean', 'standard deviation', 'probability density'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const { title, means, deviations, words } = random.pick(variables);
    const standard = title === 'z';
    const count = standard ? 1 : random.pick([1, 1, 2, 3]);
    const curves = Array.from({ length: count }, (_, index) => ({
      mean: random.int(means[0], means[1]) + index * Math.round(deviations[1] * random.between(0.3, 1.2)),
      deviation: random.int(deviations[0], deviations[1]),
      name: 'ABC'[index] ?? '',
    }));
    const low = Math.min(...curves.map(({ mean, deviation }) => mean - 3.5 * deviation));
    const high = Math.max(...curves.map(({ mean, deviation }) => mean + 3.5 * deviation));
    const [{ mean, deviation } = { mean: 0, deviation: 1 }] = curves;
    const marks = random.pick(['none', 'mean', 'sigma', 'two'] as const);
    const lines: Record<typeof marks, readonly (readonly [number, string])[]> = {
      none: [],
      mean: [[mean, 'μ']],
      sigma: [
        [mean - deviation, 'μ − σ'],
        [mean, 'μ'],
        [mean + deviation, 'μ + σ'],
      ],
      two: [
        [mean - 2 * deviation, 'μ − 2σ'],
        [mean, 'μ'],
        [mean + 2 * deviation, 'μ + 2σ'],
      ],
    };
    return curveFigure(random, {
      titles: [
        words,
        count === 1 ? `Normal distribution, μ = ${mean}, σ = ${deviation}` : 'Normal distributions',
        'Bell curves',
      ],
      x: title,
      y: 'Probability density',
      curves: curves.map(({ mean, deviation, name }) => ({
        // A name with numbers in it would read like a value in a sentence.
        name,
        points: evenSteps(low, high, 91).map((x) => [x, density(x, mean, deviation)] as const),
      })),
      ...(count > 1 && { series: 'Distribution' }),
      xDomain: [Number(low.toFixed(1)), Number(high.toFixed(1))],
      fill: count === 1 && random.chance(0.5),
      digits: 4,
      notes: count > 1 ? [] : lines[marks].map(([x, text]) => ({ x, mark: 'line', text })),
    });
  },
});
