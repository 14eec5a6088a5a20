import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const chart = (
  mark: unknown,
  places: readonly string[],
  values: Readonly<Record<string, readonly number[]>>,
  level?: number,
): string => {
  const rows = Object.entries(values).flatMap(([name, list]) =>
    list.map((value, at) => ({ name, place: places[at], value })),
  );
  const line = { mark: { type: 'rule', strokeDash: [4, 4] }, encoding: { y: { datum: level } } };
  const marks = {
    mark,
    encoding: {
      x: { field: 'place', type: 'ordinal', title: 'Year', sort: null },
      y: { field: 'value', type: 'quantitative', title: 'Output (TWh)' },
      ...(Object.keys(values).length > 1 ? { color: { field: 'name', type: 'nominal', title: 'Source' } } : {}),
    },
  };
  return JSON.stringify({ data: { values: rows }, ...(level === undefined ? marks : { layer: [marks, line] }) });
};

const years = ['2000', '2005', '2010', '2015', '2020'];

const programs = {
  sources: [
    'vega-lite',
    chart({ type: 'line', point: true }, years, {
      Coal: [50, 44, 36, 22, 9],
      Wind: [2, 8, 15, 24, 36],
      Gas: [20, 26, 22, 27, 30],
    }),
  ],
  level: ['vega-lite', chart({ type: 'line', point: true }, years, { Output: [18, 24, 31, 26, 22] }, 25)],
} as const satisfies Programs;

testJudged(programs, [
  ['sources', 'Coal falls from 2005 to 2015, as one can see from the points on the dark line in the middle.', true],
  ['sources', 'Coal climbs from 2005 to 2015, as one can see from the points on the dark line in the middle.', false],
  ['sources', 'After 2010, whatever the reason may be, the output of wind declined.', false],
  ['sources', 'Until 2015 the output of wind kept falling, to everybody’s surprise.', false],
  ['sources', 'Wind grows throughout the period.', true],
  ['sources', 'Coal grows throughout the period.', false],
  ['sources', 'Gas grows without interruption.', false],
  ['sources', 'Coal, the line that starts highest of them all, expanded over the years.', false],
  ['level', 'The output never crosses the dashed line.', false],
  ['level', 'In 2000 the output was below the dashed line.', true],
  ['level', 'In 2000 the output was already above the dashed line.', false],
  ['level', 'At no time does the output exceed the dashed line.', false],
]);
