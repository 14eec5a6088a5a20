import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const chart = (mark: unknown, places: readonly string[], values: Readonly<Record<string, readonly number[]>>): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, list]) =>
        list.map((value, at) => ({ name, place: places[at], value })),
      ),
    },
    mark,
    encoding: {
      x: { field: 'place', type: 'ordinal', title: 'Month', sort: null },
      y: { field: 'value', type: 'quantitative', title: 'Visitors (thousand)' },
      ...(Object.keys(values).length > 1 ? { color: { field: 'name', type: 'nominal', title: 'Museum' } } : {}),
    },
  });

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

const programs = {
  one: ['vega-lite', chart('bar', months, { All: [40, 52, 61, 75, 88, 60, 31, 22] })],
  two: [
    'vega-lite',
    chart({ type: 'line', point: true }, months, {
      Castle: [20, 24, 30, 41, 52, 48, 40, 33],
      Harbour: [31, 33, 34, 36, 37, 39, 36, 21],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['one', 'The number of visitors climbs until May and falls after that.', true],
  ['one', 'The number of visitors climbs until May and keeps climbing after that.', false],
  ['one', 'Attendance goes up until August, which nobody had foreseen in the town.', false],
  ['one', 'It soared until May, when the new wing opened, and surged even further afterwards.', false],
  ['one', 'Attendance was at its highest in May. After that it picked up even more, as the papers wrote.', false],
  ['one', 'Attendance was at its highest in May. After that it slumped, as the papers wrote.', true],
  ['two', 'Visits to the Castle rose until May but have plunged since then, to the regret of the owners.', true],
  ['two', 'Visits to the Castle plummeted until May but have rebounded since then, says the owner.', false],
  ['two', 'Until March the Harbour had more visitors than the Castle.', true],
  ['two', 'Until March the Harbour had fewer visitors than the Castle.', false],
  ['two', 'From April to July the Castle stays below the Harbour.', false],
  ['two', 'The Castle stays above the Harbour all year round.', false],
  ['two', 'In every month the Harbour attracted fewer people than the Castle.', false],
  ['two', 'At no time did the Castle have fewer than 15 thousand visitors.', true],
  ['two', 'At no time did the Castle have more than 40 thousand visitors.', false],
  ['one', 'In none of the months were there more than 60 thousand visitors.', false],
  ['one', 'Five of the months, of which two are in spring, do not exceed 60 thousand.', true],
  ['two', 'Did the Castle have fewer visitors than the Harbour in May? No: it had 52 thousand.', true],
]);
