import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const sources = ['Coal', 'Gas', 'Wind', 'Solar'];
const years = [2018, 2019, 2020, 2021, 2022, 2023];

const programs = {
  stacked: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: years.flatMap((year, at) =>
          sources.map((source, index) => ({ year, source, power: 31 - index * 4 + at * (index + 1) })),
        ),
      },
      mark: 'bar',
      encoding: {
        x: { field: 'year', type: 'ordinal', title: 'Year' },
        y: { field: 'power', type: 'quantitative', title: 'Electricity (TWh)' },
        color: { field: 'source', type: 'nominal', title: 'Source' },
      },
    }),
  ],
  panels: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['North', 'South', 'West'].flatMap((region, at) =>
          ['2000', '2005', '2010', '2015'].map((year, index) => ({ region, year, rent: 7 + at * 2 + index })),
        ),
      },
      mark: 'bar',
      encoding: {
        column: { field: 'region', type: 'nominal' },
        x: { field: 'year', type: 'nominal', title: 'Year' },
        y: { field: 'rent', type: 'quantitative', title: 'Rent (euros)' },
      },
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['stacked', 'Stacked bars of electricity generation from four sources over six years.', true],
  ['stacked', 'Stacked bars of electricity generation from five sources over six years.', false],
  ['stacked', 'You can see four different sources stacked up.', true],
  ['stacked', 'You can see five different sources stacked up.', false],
  ['stacked', 'Three sources are stacked on top of each other.', false],
  ['stacked', 'Every bar is divided into seven parts.', false],
  ['stacked', 'The graph shows how much electricity was generated from seven sources in each year.', false],
  ['stacked', 'Coal is the largest of the five sources.', false],
  ['stacked', 'The chart tracks four kinds of power over six years.', true],
  ['stacked', 'The chart tracks five kinds of power over six years.', false],
  ['stacked', 'The chart summarises seven years of generation.', false],
  ['stacked', 'Four fuels were compared, and each of them grew.', true],
  ['stacked', 'Five fuels were compared, and each of them grew.', false],
  ['panels', 'Three small bar charts side by side, one for each region.', true],
  ['panels', 'Four small bar charts side by side, one for each region.', false],
  ['panels', 'There are four bar charts, one per region.', false],
]);
