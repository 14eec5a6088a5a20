import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';
import { lines } from './figures/told-charts.js';

const bars = (unit: string, noun: string, values: Readonly<Record<string, number>>): string =>
  JSON.stringify({
    data: { values: Object.entries(values).map(([name, value]) => ({ name, value })) },
    mark: 'bar',
    encoding: {
      x: { field: 'name', type: 'nominal', title: noun, sort: null },
      y: { field: 'value', type: 'quantitative', title: unit },
    },
  });

const programs = {
  sleep: ['vega-lite', bars('Hours of sleep', 'Animal', { Bat: 20, Cat: 13, Dog: 10, Human: 8, Cow: 4, Giraffe: 2 })],
  coffee: [
    'vega-lite',
    bars('Consumption (kg per person per year)', 'Country', {
      Finland: 12,
      Norway: 9.9,
      Denmark: 8.7,
      Sweden: 8.2,
      Belgium: 6.8,
    }),
  ],
  power: [
    'vega-lite',
    lines('Output (TWh)', 'Source', [1990, 2000, 2010, 2020], {
      Coal: [120, 110, 80, 30],
      Gas: [40, 60, 85, 95],
      Wind: [2, 6, 25, 64],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['sleep', 'At the top of the list is the bat.', true],
  ['sleep', 'At the top of the list is the cat.', false],
  ['sleep', 'The bat came out on top, with 20 hours.', true],
  ['sleep', 'The dog came out on top, with 10 hours.', false],
  ['sleep', 'The dog has a slight edge over the human.', true],
  ['sleep', 'The human has a slight edge over the dog.', false],
  ['sleep', 'It is clear that the cow sleeps less than the dog, which sleeps 10 hours.', true],
  ['sleep', 'It is clear that the cow sleeps less than the dog, which sleeps 14 hours.', false],
  ['sleep', 'The longest sleep belongs to the bat, whereas the giraffe has the shortest one.', true],
  ['sleep', 'The longest sleep belongs to the bat, whereas the cow has the shortest one.', false],
  ['sleep', 'The human does not sleep as long as the dog.', true],
  ['sleep', 'The cat does not sleep as long as the dog.', false],
  ['sleep', 'The human sleeps twice as long as the cow, which sleeps twice as long as the giraffe.', true],
  ['coffee', 'Only Finland manages more than ten kilos a year.', true],
  ['coffee', 'By contrast, Belgium consumes a mere 6.8 kg.', true],
  ['coffee', 'By contrast, Belgium consumes a mere 8.8 kg.', false],
  ['coffee', 'Sweden is well short of Norway.', true],
  ['coffee', 'Norway is well short of Sweden.', false],
  ['power', 'Coal stood at 120 TWh in 1990, but by 2020 it had fallen to 30 TWh.', true],
  ['power', 'Coal stood at 120 TWh in 1990, but by 2020 it had fallen to 50 TWh.', false],
  ['power', 'Gas saw a steady rise over the thirty years, reaching 95 TWh in 2020.', true],
  ['power', 'Gas saw a steady rise over the thirty years, reaching 64 TWh in 2020.', false],
  ['power', 'Coal saw a sharp rise over the period.', false],
  [
    'power',
    'Wind, on the other hand, climbed from 2 TWh to 64 TWh, and its output was still lower than that of gas in 2020.',
    true,
  ],
  [
    'power',
    'Wind, on the other hand, climbed from 2 TWh to 64 TWh, and its output was higher than that of gas in 2020.',
    false,
  ],
]);
