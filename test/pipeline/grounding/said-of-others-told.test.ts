import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

type Row = Readonly<Record<string, string | number>>;

const vega = (mark: string | object, values: readonly Row[], encoding: object): string =>
  JSON.stringify({ data: { values }, mark, encoding });

const x = (field: string, title: string, type = 'nominal'): object => ({ field, title, type, sort: null });
const y = (field: string, title: string): object => ({ field, title, type: 'quantitative' });
const serial = (labels: readonly (string | number)[], values: readonly number[]): Row[] =>
  labels.map((a, at) => ({ a, b: values[at] ?? 0 }));

const programs = {
  tank: [
    'vega-lite',
    vega('line', serial([0, 2, 4, 6, 8, 10], [80, 72, 65, 55, 40, 95]), {
      x: x('a', 'Hour', 'quantitative'),
      y: y('b', 'Level (%)'),
    }),
  ],
  readers: [
    'vega-lite',
    vega(
      'line',
      serial(['2008', '2009', '2010', '2011', '2012', '2013', '2014'], [1.1, 3.8, 10.1, 23.2, 20.2, 17.5, 13.3]),
      {
        x: x('a', 'Year'),
        y: y('b', 'Shipments (million)'),
      },
    ),
  ],
  glacier: [
    'vega-lite',
    vega('bar', serial(['1990', '2000', '2010', '2020'], [23.5, 21.2, 19, 16.4]), {
      x: x('a', 'Year'),
      y: y('b', 'Glacier length (km)'),
    }),
  ],
  services: [
    'vega-lite',
    vega(
      'line',
      ['Alma', 'Bruno', 'Cleo'].flatMap((s, at) =>
        ['2018', '2019', '2020', '2021'].map((a, index) => ({
          a,
          s,
          b:
            [
              [12, 25, 40, 68],
              [20, 26, 33, 52],
              [50, 52, 40, 30],
            ][at]?.[index] ?? 0,
        })),
      ),
      {
        x: x('a', 'Year'),
        y: y('b', 'Subscribers (million)'),
        color: { field: 's', type: 'nominal', title: 'Service' },
      },
    ),
  ],
  strikes: [
    'vega-lite',
    vega('bar', serial(['Belgium', 'France', 'Spain', 'Germany', 'Austria'], [97, 92, 49, 18, 2]), {
      y: x('a', 'Country'),
      x: y('b', 'Days lost'),
      color: { condition: { test: "datum.a === 'Germany'", value: '#c0392b' }, value: '#95a5a6' },
    }),
  ],
  votes: [
    'vega-lite',
    vega(
      'bar',
      ['East', 'North'].flatMap((a, at) =>
        ['Agree', 'Disagree'].map((s, index) => ({
          a,
          s,
          b:
            [
              [62, 38],
              [45, 55],
            ][at]?.[index] ?? 0,
        })),
      ),
      { x: x('a', 'District'), y: y('b', 'Votes (%)'), color: { field: 's', type: 'nominal', title: 'Answer' } },
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['tank', 'The tank starts at 80% and after 4 hours it falls to 65.', true],
  ['tank', 'The tank starts at 80% and after 4 hours it falls to 75.', false],
  ['tank', 'The level goes down in steps before it is refilled.', true],
  ['readers', 'Shipments boomed briefly and then shrank steadily.', true],
  ['readers', 'Shipments shrank steadily.', false],
  ['readers', 'The largest yearly gain came in 2011.', true],
  ['readers', 'Until 2011 shipments rose each year to 23.2 million, which is the highest of all.', true],
  ['glacier', 'In 2020 the glacier is shorter than 17 kilometers.', true],
  ['glacier', 'In 2020 the glacier is longer than 17 kilometers.', false],
  ['glacier', 'In 2000 the glacier was longer than 14 km.', true],
  ['glacier', 'In 2000 the glacier was shorter than 14 km.', false],
  ['services', 'Two services rise and one falls.', true],
  ['services', 'All three services rise.', false],
  ['services', 'Alma overtook Bruno in 2020 with 40 million.', true],
  ['services', 'In 2021 Cleo was the last of three.', true],
  ['strikes', 'Horizontal bars in green for four countries and in red for Germany.', false],
  ['strikes', 'Besides Belgium and France, no country lost more than 50 days.', true],
  ['strikes', 'No country lost more than 50 days.', false],
  ['strikes', 'All but two of the countries lost more than 20 days.', true],
  ['strikes', 'Spain and Germany lose 67 days together, leaving 191 for Belgium, France and Austria.', true],
  ['strikes', 'Germany, picked out in red, loses fewer than a fifth of the days that France does.', true],
  ['votes', 'Each bar goes up to 100%.', true],
  ['votes', 'The bars are stacked, and in the East agreement makes 62 percent.', true],
]);
