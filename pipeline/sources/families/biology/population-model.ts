import type { Random } from '../../../random.js';
import { curveFigure, evenSteps, type CurveFigure } from '../curve-figure.js';
import { defineFamily } from '../family.js';

const growers = [
  { name: 'yeast', unit: 'h', scale: 20, count: 'Cells (millions/mL)', most: [10, 80] },
  { name: 'duckweed', unit: 'days', scale: 40, count: 'Fronds', most: [200, 900] },
  { name: 'reindeer', unit: 'years', scale: 30, count: 'Animals', most: [400, 2500] },
  { name: 'seals', unit: 'years', scale: 50, count: 'Animals (hundreds)', most: [30, 120] },
  { name: 'Paramecium', unit: 'days', scale: 16, count: 'Cells per 0.5 mL', most: [150, 500] },
] as const;

const logistic = (random: Random): CurveFigure => {
  const { name, unit, scale, count, most } = random.pick(growers);
  const capacity = Math.round(random.int(most[0], most[1]) / 10) * 10;
  const start = capacity * random.pick([0.02, 0.03, 0.05, 0.1]);
  const rate = random.between(7, 14) / scale;
  const law = (time: number): number => capacity / (1 + (capacity / start - 1) * Math.exp(-rate * time));
  const compared = random.chance(0.35);
  const times = evenSteps(0, scale, random.pick([21, 41]));
  return {
    titles: [`Growth of a population of ${name}`, 'Logistic growth', `Population of ${name}`],
    x: `Time (${unit})`,
    y: count,
    curves: [
      { name: 'logistic', points: times.map((time) => [time, law(time)] as const) },
      ...(compared
        ? [
            {
              name: 'exponential',
              dashed: true,
              points: times
                .map((time) => [time, start * Math.exp(rate * time)] as const)
                .filter(([, size]) => size <= capacity * 1.1),
            },
          ]
        : []),
    ],
    ...(compared && { series: 'Model' }),
    dots: !compared && random.chance(0.4),
    yDomain: [0, capacity * 1.2],
    digits: 3,
    notes: random.chance(0.7) ? [{ y: capacity, mark: 'line', ...(!compared && { text: `K = ${capacity}` }) }] : [],
  };
};

const pairs = [
  ['Hares', 'Lynx'],
  ['Voles', 'Owls'],
  ['Moose', 'Wolves'],
  ['Aphids', 'Ladybirds'],
  ['Plankton', 'Krill'],
] as const;

/** Lotka–Volterra, integrated by the midpoint rule in small steps. */
const hunt = (random: Random): CurveFigure => {
  const [prey, predator] = random.pick(pairs);
  const [a, b, c, d] = [
    random.between(0.8, 1.2),
    random.between(0.02, 0.04),
    random.between(0.6, 1),
    random.between(0.008, 0.014),
  ];
  let [x, y] = [random.int(40, 110), random.int(12, 40)];
  const step = 0.01;
  const phase = random.chance(0.25);
  // One turn is enough for the phase plane, and closer points for its curve.
  const [end, every] = phase ? [9, 10] : [random.pick([20, 25, 30]), 25];
  const [hunted, hunters]: [[number, number][], [number, number][]] = [[], []];
  for (let index = 0; index <= end / step; index++) {
    if (index % every === 0) {
      hunted.push([index * step, x]);
      hunters.push([index * step, y]);
    }
    const [mx, my] = [x + (step / 2) * x * (a - b * y), y + (step / 2) * y * (d * x - c)];
    [x, y] = [x + step * mx * (a - b * my), y + step * my * (d * mx - c)];
  }
  return phase
    ? {
        titles: ['Predator and prey in the phase plane', `${predator} against ${prey.toLowerCase()}`],
        x: `${prey} (thousands)`,
        y: `${predator} (thousands)`,
        curves: [{ name: 'path', points: hunted.map(([, size], index) => [size, hunters[index]?.[1] ?? 0] as const) }],
        ordered: true,
        digits: 3,
      }
    : {
        titles: [`${prey} and ${predator.toLowerCase()}`, 'Predator and prey', 'A Lotka–Volterra model'],
        x: 'Time (years)',
        y: 'Population (thousands)',
        series: 'Animal',
        curves: [
          { name: prey, points: hunted },
          { name: predator, points: hunters, dashed: random.chance(0.4) },
        ],
        digits: 3,
      };
};

export const populationModel = defineFamily({
  name: 'population-model',
  version: 1,
  subject: 'biology',
  concepts: ['logistic growth', 'carrying capacity', 'predator and prey', 'Lotka–Volterra equations'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => curveFigure(random, random.pick([logistic, hunt])(random.fork('model'))),
});
