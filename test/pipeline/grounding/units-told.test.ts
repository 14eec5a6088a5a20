import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const bars = (title: string, values: Readonly<Record<string, number>>, heading = 'Towns'): string =>
  JSON.stringify({
    title: heading,
    data: { values: Object.entries(values).map(([name, value]) => ({ name, value })) },
    mark: 'bar',
    encoding: {
      x: { field: 'name', type: 'nominal', title: 'Town', sort: null },
      y: { field: 'value', type: 'quantitative', title },
    },
  });

const cloud = (x: string, y: string, points: readonly (readonly [number, number])[]): string =>
  JSON.stringify({
    title: 'Measured points',
    data: { values: points.map(([a, b]) => ({ a, b })) },
    mark: 'point',
    encoding: {
      x: { field: 'a', type: 'quantitative', title: x },
      y: { field: 'b', type: 'quantitative', title: y },
    },
  });

const panels = (values: Readonly<Record<string, readonly number[]>>): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([area, list]) =>
        list.map((share, at) => ({ area, year: String(2005 + 5 * at), share })),
      ),
    },
    mark: 'bar',
    encoding: {
      column: { field: 'area', type: 'nominal' },
      x: { field: 'year', type: 'ordinal' },
      y: { field: 'share', type: 'quantitative', title: 'Homes with internet (%)' },
    },
  });

const matrix = (names: readonly string[], rows: readonly (readonly number[])[]): string =>
  JSON.stringify({
    data: { values: rows.flatMap((row, i) => row.map((r, k) => ({ a: names[i], b: names[k], r }))) },
    mark: 'rect',
    encoding: {
      x: { field: 'a', type: 'nominal', title: null, sort: null },
      y: { field: 'b', type: 'nominal', title: null, sort: null },
      color: { field: 'r', type: 'quantitative', title: 'Correlation' },
    },
  });

const programs = {
  delay: ['vega-lite', bars('Median delay (µs)', { Kaldby: 160, Ormsk: 95, Veland: 64 })],
  parcels: ['vega-lite', bars('Parcels handed out (hundreds)', { Kaldby: 32, Ormsk: 18, Veland: 25 })],
  people: ['vega-lite', bars('Population (millions)', { Kaldby: 3.2, Ormsk: 1.8, Veland: 2.5 })],
  pay: ['vega-lite', bars('Median pay, thousand euros a year', { Kaldby: 32.4, Ormsk: 18.2, Veland: 25.1 })],
  planets: [
    'vega-lite',
    cloud('Orbital period (days)', 'Planet radius (Earth radii)', [
      [4, 2.5],
      [11, 1.3],
      [30, 11.2],
      [87, 3.9],
    ]),
  ],
  internet: ['vega-lite', panels({ Urban: [38, 61, 77, 89], Rural: [12, 29, 51, 74] })],
  skills: [
    'vega-lite',
    matrix(
      ['Speed', 'Power', 'Stamina'],
      [
        [1, 0.6, -0.3],
        [0.6, 1, -0.4],
        [-0.3, -0.4, 1],
      ],
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['delay', 'The median delay is given in microseconds.', true],
  ['delay', 'The median delay is given in milliseconds.', false],
  ['delay', 'Bar chart of the median delay of three towns, measured in nanoseconds.', false],
  ['delay', 'The delay falls from 160 s in Kaldby to 64 s in Veland.', false],
  ['delay', 'The delay falls from 160 µs in Kaldby to 64 µs in Veland.', true],
  ['parcels', 'The y axis is in hundreds of parcels.', true],
  ['parcels', 'The y axis is in thousands of parcels.', false],
  ['parcels', 'A bar chart of the parcels handed out (in millions) in three towns.', false],
  ['people', 'The vertical axis gives the population in millions.', true],
  ['people', 'The vertical axis gives the population in per cent.', false],
  ['pay', 'In Ormsk the median pay is 18.2 thousand euros a year.', true],
  ['pay', 'In Ormsk the median pay is 18.2 euros an hour.', false],
  ['planets', 'Planet radius is given in kilometres.', false],
  ['planets', 'The horizontal axis counts hours.', false],
  ['internet', 'In every year the urban have more internet than the rural.', true],
  ['internet', 'In every year the rural have more internet than the urban.', false],
  ['skills', 'Only two pairs are negative.', true],
  ['skills', 'Four pairs are negative.', false],
  ['delay', 'How big is the gap between Kaldby and Veland? 96 microseconds.', true],
]);
