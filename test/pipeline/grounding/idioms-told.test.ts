import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const chart = (
  mark: string,
  [unit, noun, place]: readonly [unit: string, noun: string, place: string],
  places: readonly string[],
  values: Readonly<Record<string, readonly number[]>>,
): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, list]) =>
        list.map((value, at) => ({ name, place: places[at], value })),
      ),
    },
    mark: { type: mark },
    encoding: {
      x: { field: 'place', type: 'ordinal', title: place, sort: null },
      ...(mark === 'bar' ? { xOffset: { field: 'name' } } : {}),
      y: { field: 'value', type: 'quantitative', title: unit },
      color: { field: 'name', type: 'nominal', title: noun },
    },
  });

const pie = (values: Readonly<Record<string, number>>): string =>
  JSON.stringify({
    title: 'Page views by device',
    data: { values: Object.entries(values).map(([name, value]) => ({ name, value })) },
    mark: 'arc',
    encoding: { theta: { field: 'value', type: 'quantitative' }, color: { field: 'name', type: 'nominal' } },
  });

const programs = {
  ring: [
    'vega-lite',
    JSON.stringify({
      data: { values: ['Wind', 'Solar', 'Gas', 'Coal'].map((source, at) => ({ source, share: [40, 28, 22, 10][at] })) },
      layer: [
        {
          mark: { type: 'arc', innerRadius: 60 },
          encoding: {
            theta: { field: 'share', type: 'quantitative', title: 'Share (%)' },
            color: { field: 'source', sort: null },
          },
        },
        { data: { values: [{}] }, mark: { type: 'text', text: '410 GWh', fontSize: 16 } },
      ],
    }),
  ],
  plants: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [1, 2, 3].flatMap((week) => [
          { week, plant: 'sunflower', height: [2, 20, 40][week - 1] },
          { week, plant: 'bean', height: [4, 18, 21][week - 1] },
        ]),
      },
      mark: 'line',
      encoding: {
        x: { field: 'week', type: 'quantitative' },
        y: { field: 'height', type: 'quantitative', title: 'Height (cm)' },
        color: { field: 'plant' },
      },
    }),
  ],
  devices: ['vega-lite', pie({ Phone: 54, Desktop: 30, Tablet: 9, 'Smart TV': 7 })],
  homes: [
    'vega-lite',
    chart('bar', ['Percent of all homes', 'Year', 'Size'], ['1 person', '2 people', '3 people', '4 people'], {
      1960: [14, 29, 27, 30],
      2020: [28, 36, 21, 15],
    }),
  ],
  net: [
    'vega-lite',
    chart('line', ['Percent of households', 'Country', 'Year'], ['2010', '2012', '2014', '2016'], {
      Iceland: [87, 90, 93, 96],
      Estonia: [64, 70, 80, 90],
      Romania: [23, 45, 70, 86],
    }),
  ],
  revenue: [
    'vega-lite',
    chart('line', ['Revenue (million euros)', 'Segment', 'Year'], ['2017', '2018', '2019', '2020', '2021'], {
      Devices: [21, 22, 20, 17, 18],
      Services: [6, 8, 10, 13, 15],
      Cloud: [2, 4, 7, 12, 19],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['ring', 'In total, 410 GWh were produced.', true],
  ['ring', 'In total, 510 GWh were produced.', false],
  ['plants', 'At the end, 19 cm separate the two plants.', true],
  ['plants', 'At the end, 29 cm separate the two plants.', false],
  ['devices', 'Smart TVs are the smallest group, under 8%.', true],
  ['devices', 'More than half of all page views came from phones.', true],
  ['devices', 'Less than half of all page views came from phones.', false],
  ['homes', 'Two person homes are the most common in both years.', true],
  ['homes', 'Four person homes are the most common in both years.', false],
  ['net', 'Romania made the biggest leap, from less than a quarter of the households in 2010 to 86% in 2016.', true],
  ['net', 'Iceland made the biggest leap.', false],
  ['net', 'The rise was the smallest in Iceland.', true],
  ['net', 'The rise was the smallest in Estonia.', false],
  ['net', 'Iceland stays on top during the whole period.', true],
  ['net', 'Estonia stays on top during the whole period.', false],
  ['net', 'Romania is at the bottom all the way.', true],
  ['net', 'Estonia is at the bottom all the way.', false],
  ['net', 'In 2016 Iceland had the highest share by a wide margin, nearly 97%.', true],
  ['net', 'In 2016 Iceland had the highest share by a wide margin, nearly 67%.', false],
  ['revenue', 'Devices brought in the most until 2020.', true],
  ['revenue', 'Cloud brought in the most until 2020.', false],
  ['revenue', 'Services has brought in the least since 2020.', false],
  ['revenue', 'Devices went from 21 to 18 between 2017 and 2021.', true],
  ['revenue', 'Devices went from 21 to 28 between 2017 and 2021.', false],
]);
