import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const chart = (mark: string, title: string, values: Readonly<Record<string, number>>, measure: string): string =>
  JSON.stringify({
    title,
    data: { values: Object.entries(values).map(([place, value]) => ({ place, value })) },
    mark,
    encoding: {
      x: { field: 'place', type: 'ordinal', title: null, sort: null },
      y: { field: 'value', type: 'quantitative', title: measure },
    },
  });

const programs = {
  rent: [
    'vega-lite',
    chart(
      'line',
      'Monthly rent',
      { 2015: 1240, 2016: 1400, 2017: 1650, 2018: 1900, 2019: 2150, 2020: 1950, 2021: 2100 },
      'Rent (dollars)',
    ),
  ],
  level: [
    'vega-lite',
    chart(
      'line',
      'Reservoir level',
      { Jan: 62, Feb: 67, Mar: 73, Apr: 79, May: 84, Jun: 76, Jul: 66, Aug: 54, Sep: 42, Oct: 33, Nov: 44, Dec: 58 },
      'Percent of capacity',
    ),
  ],
  migration: [
    'vega-lite',
    chart(
      'bar',
      'Net migration by region',
      { West: 6.2, East: -4.1, South: 12.5, Centre: -8.3 },
      'Net migration (thousands)',
    ),
  ],
  pets: ['vega-lite', chart('bar', 'Favourite pets', { Dogs: 42, Cats: 34, Fish: 14, Birds: 10 }, 'Share (%)')],
} satisfies Programs;

testJudged(programs, [
  ['rent', 'The rent did not even double.', true],
  ['rent', 'The rent fell from 1240 to 1000.', false],
  ['level', 'In the last two months it rose by 25 points.', true],
  ['level', 'In the first five months it rose steadily.', true],
  ['migration', 'No region lost more than 10 thousand.', true],
  ['migration', 'No region lost more than 5 thousand.', false],
  ['pets', 'No pet gets to 50 percent.', true],
  ['pets', 'No pet gets to 40 percent.', false],
]);
