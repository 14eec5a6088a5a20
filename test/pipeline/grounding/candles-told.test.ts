import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const days = [
  ['Mon', 40, 44],
  ['Tue', 44, 42],
  ['Wed', 42, 47],
  ['Thu', 47, 51],
  ['Fri', 51, 49],
];

const programs = {
  share: [
    'vega-lite',
    JSON.stringify({
      title: 'Share price in one week (euros)',
      width: 300,
      data: {
        values: days.map(([day, open, close]) => ({
          day,
          open,
          close,
          low: Math.min(Number(open), Number(close)) - 1,
          high: Math.max(Number(open), Number(close)) + 1,
        })),
      },
      encoding: {
        x: { field: 'day', type: 'ordinal', sort: null, title: 'Day' },
        y: { type: 'quantitative', scale: { zero: false }, title: 'Price (euros)' },
        color: { condition: { test: 'datum.open < datum.close', value: 'green' }, value: 'red' },
      },
      layer: [
        { mark: 'rule', encoding: { y: { field: 'low' }, y2: { field: 'high' } } },
        { mark: { type: 'bar', size: 14 }, encoding: { y: { field: 'open' }, y2: { field: 'close' } } },
      ],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['share', 'The price at the end is lower than at the start.', false],
  ['share', 'The price at the end is higher than at the start.', true],
  ['share', 'Green candles mark days on which the price fell.', false],
  ['share', 'After three green days the price fell on Friday.', true],
  ['share', 'The share closed the week lower than it had opened.', false],
  ['share', 'From Wednesday to Thursday the closing price falls.', false],
  ['share', 'From Wednesday to Thursday the closing price rises.', true],
]);
