import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const grid = (
  [x, y, value]: readonly [string, string, string],
  across: readonly string[],
  rows: Readonly<Record<string, readonly number[]>>,
): string =>
  JSON.stringify({
    data: {
      values: Object.entries(rows).flatMap(([row, list]) => list.map((own, at) => ({ row, column: across[at], own }))),
    },
    mark: 'rect',
    encoding: {
      x: { field: 'column', type: 'ordinal', title: x, sort: null },
      y: { field: 'row', type: 'ordinal', title: y, sort: null },
      color: { field: 'own', type: 'quantitative', title: value },
    },
  });

const programs = {
  features: [
    'vega-lite',
    grid(['', '', 'Pearson r'], ['Price', 'Size', 'Rooms', 'Age'], {
      Price: [1, 0.82, 0.46, -0.4],
      Size: [0.82, 1, 0.61, -0.12],
      Rooms: [0.46, 0.61, 1, -0.25],
      Age: [-0.4, -0.12, -0.25, 1],
    }),
  ],
  birds: [
    'vega-lite',
    grid(['Predicted species', 'True species', 'Calls'], ['Finch', 'Wren', 'Robin'], {
      Finch: [40, 6, 2],
      Wren: [3, 44, 0],
      Robin: [1, 5, 43],
    }),
  ],
  library: [
    'vega-lite',
    grid(['Day', 'Time', 'Visitors'], ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], {
      Morning: [12, 18, 25, 21, 30],
      Noon: [20, 26, 31, 35, 41],
      Evening: [40, 33, 29, 22, 10],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // Pairs of a table of coefficients.
  ['features', 'Price correlates more strongly with rooms than with size.', false],
  ['features', 'Price correlates more strongly with size than with rooms.', true],
  ['features', 'There are no negative correlations in the matrix.', false],
  ['features', 'The strongest correlation is between size and rooms.', false],
  ['features', 'The most negative value is -0.4, between price and age.', true],
  ['features', 'Age is positively correlated with price, size and rooms.', false],
  ['features', 'Age is negatively correlated with price, size and rooms.', true],
  // Each with the others alone, and each pair once.
  ['features', 'No pair exceeds 0.82.', true],
  ['features', 'No pair exceeds 0.7.', false],
  ['features', "Rooms' strongest partner is size at 0.61.", true],
  ['features', 'In this heat map, three pairs are positive and three negative.', true],
  // What is taken for what, as a share of all that there are.
  ['birds', 'Finch reached 83% and robin 88%, in a heatmap of calls.', true],
  ['birds', 'Finch reached 83 calls.', false],
  ['birds', 'No finch was ever mistaken for a wren.', false],
  ['birds', 'No wren was ever mistaken for a robin.', true],
  ['birds', 'Finches are mistaken for robins more often than for wrens.', false],
  // A row from one end to the other.
  ['library', 'From Monday to Friday the morning numbers climb steadily.', false],
  ['library', 'From Monday to Friday the noon numbers climb steadily.', true],
  ['library', 'The morning is the only time that ever falls below 10 visitors.', false],
  ['library', 'The morning is the only time that ever has less than 20 visitors.', false],
  ['library', 'The morning is lowest on both Monday and Tuesday.', true],
  ['library', 'On Tuesday the number of visitors falls from each time to the next.', false],
]);
