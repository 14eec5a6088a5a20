import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const points = (
  [x, y]: readonly [string, string],
  values: Readonly<Record<string, readonly [number, number, number]>>,
): string => {
  const list = Object.entries(values).map(([name, [a, b, size]]) => ({ name, a, b, size }));
  const encoding = {
    x: { field: 'a', type: 'quantitative', title: x },
    y: { field: 'b', type: 'quantitative', title: y },
  };
  return JSON.stringify({
    data: { values: list },
    width: 400,
    encoding,
    layer: [
      { mark: 'circle', encoding: { size: { field: 'size', type: 'quantitative', title: 'Inhabitants (millions)' } } },
      { mark: { type: 'text', dy: -12 }, encoding: { text: { field: 'name', type: 'nominal' } } },
    ],
  });
};

const programs = {
  towns: [
    'vega-lite',
    points(['Density (people per ha)', 'Life expectancy (years)'], {
      Arno: [12, 74, 2],
      Brix: [25, 79, 9],
      Cole: [38, 83, 5],
      Dunn: [51, 70, 1],
    }),
  ],
  nights: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [
          [4, 410],
          [5, 390],
          [6, 350],
          [7, 330],
          [9, 290],
        ].map(([a, b]) => ({ a, b })),
      },
      mark: 'point',
      encoding: {
        x: { field: 'a', type: 'quantitative', title: 'Hours of sleep' },
        y: { field: 'b', type: 'quantitative', title: 'Reaction time (ms)' },
      },
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // Adjectives and verbs that speak of one axis.
  ['towns', 'Brix is more densely populated than Cole.', false],
  ['towns', 'Cole is more densely populated than Brix.', true],
  ['towns', 'People in Dunn live longer than people in Arno.', false],
  ['towns', 'People in Arno live longer than people in Dunn.', true],
  ['towns', 'Dunn is the densest town and has the smallest bubble.', true],
  // Two ends that are said to be of one point.
  ['towns', 'The town with the highest density has the highest life expectancy.', false],
  ['towns', 'The largest bubble belongs to the town with the lowest density.', false],
  ['nights', 'The quickest reaction came from the person who slept the least.', false],
  ['nights', 'The slowest reaction came from the person who slept the least.', true],
  // Two points that are meant by their place.
  ['nights', 'Longer sleep goes together with faster reactions.', true],
  ['nights', 'Longer sleep goes together with slower reactions.', false],
  ['nights', 'The person with 5 hours of sleep had a longer reaction time than the person with 4 hours.', false],
  ['nights', 'The person with 4 hours of sleep had a longer reaction time than the person with 5 hours.', true],
]);
