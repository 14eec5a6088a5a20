import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

interface Axis {
  readonly title: string;
  readonly type: 'nominal' | 'quantitative';
}

const chart = (mark: string, x: Axis, y: Axis, pairs: readonly (readonly [string | number, number])[]): string =>
  JSON.stringify({
    data: { values: pairs.map(([a, b]) => ({ a, b })) },
    mark,
    encoding: { x: { field: 'a', sort: null, ...x }, y: { field: 'b', ...y } },
  });

const named = (title: string): Axis => ({ title, type: 'nominal' });
const measured = (title: string): Axis => ({ title, type: 'quantitative' });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const levels = [72, 80, 86, 90, 84, 75, 63, 52, 45, 50, 58, 66];

const programs = {
  reservoir: [
    'vega-lite',
    chart(
      'line',
      named('Month'),
      measured('Level (%)'),
      months.map((month, at) => [month, levels[at] ?? 0]),
    ),
  ],
  pupils: [
    'vega-lite',
    chart('bar', named('Way to school'), measured('Share of pupils (%)'), [
      ['Walk', 48],
      ['Bus', 30],
      ['Car', 22],
    ]),
  ],
  fish: [
    'vega-lite',
    chart('bar', named('Country'), measured('kg per person per year'), [
      ['Finland', 12],
      ['Norway', 9.9],
      ['Denmark', 8.7],
    ]),
  ],
  ways: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['Year 7', 'Year 9'].flatMap((year, at) =>
          ['Walk', 'Bus'].map((way, index) => ({ year, way, share: 40 + at * 5 - index * 10 })),
        ),
      },
      mark: 'bar',
      encoding: {
        x: { field: 'year', type: 'nominal', title: 'Class' },
        y: { field: 'share', type: 'quantitative', title: 'Price (pounds per litre)' },
        color: {
          field: 'way',
          type: 'nominal',
          title: 'Way',
          scale: { domain: ['Walk', 'Bus'], range: ['seagreen', 'orange'] },
        },
      },
    }),
  ],
  study: [
    'vega-lite',
    chart(
      'point',
      measured('Hours'),
      measured('Mark'),
      [20, 45, 12, 50, 28, 66, 40, 75, 44].map((mark, at) => [at + 1, mark]),
    ),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['reservoir', 'The level increases until April and then it goes down for five months.', true],
  ['reservoir', 'The chart shows the level for five months.', false],
  ['pupils', 'Pupils who live further away than two kilometres take the bus, 30% of them.', true],
  ['pupils', 'Up to the age of 14 the bus is taken by fewer pupils than walk.', true],
  ['fish', 'Only Finland manages more than ten kilos a year, though Norway misses that mark by a whisker.', true],
  ['ways', 'The green portions stand for the children who walk.', true],
  ['ways', 'The orange portions stand for the children who walk.', false],
  ['ways', 'The y-axis shows the price in pounds per litre.', true],
  ['ways', 'The y-axis shows the price in pounds per gallon.', false],
  ['ways', 'The chart shows prices for two different classes.', true],
  ['ways', 'The chart shows prices for three different classes.', false],
  ['study', 'There is a loose positive relation between hours and mark.', true],
  ['study', 'There is a loose negative relation between hours and mark.', false],
]);
