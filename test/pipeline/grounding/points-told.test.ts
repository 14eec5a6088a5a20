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

const cloud = (list: readonly (readonly [string, number, number])[]): string =>
  JSON.stringify({
    title: 'Laptops tested',
    data: { values: list.map(([screen, a, b]) => ({ screen, a, b })) },
    mark: 'point',
    encoding: {
      x: { field: 'a', type: 'quantitative', title: 'Weight (kg)' },
      y: { field: 'b', type: 'quantitative', title: 'Battery life (hours)' },
      color: { field: 'screen', type: 'nominal', title: 'Screen' },
    },
  });

const strip = (clubs: Readonly<Record<string, readonly number[]>>): string =>
  JSON.stringify({
    title: '100 m times by club',
    data: { values: Object.entries(clubs).flatMap(([club, times]) => times.map((time) => ({ club, time }))) },
    mark: 'tick',
    encoding: {
      x: { field: 'time', type: 'quantitative', title: 'Time (s)', scale: { domain: [11, 15] } },
      y: { field: 'club', type: 'nominal', title: 'Club' },
    },
  });

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
  pupils: [
    'vega-lite',
    points(['Hours of study', 'Exam score'], {
      Ben: [3, 60, 1],
      Cem: [5, 55, 1],
      Fay: [9, 88, 1],
      Gus: [11, 84, 1],
    }),
  ],
  laptops: [
    'vega-lite',
    cloud([
      ['13 inch', 1, 14],
      ['13 inch', 1.3, 16],
      ['17 inch', 2.3, 7],
      ['17 inch', 2.6, 5],
      ['17 inch', 2.8, 6],
    ]),
  ],
  sprints: [
    'vega-lite',
    strip({ Falcons: [11.2, 11.9, 13], Harriers: [12, 12.3, 12.6, 12.2], Lions: [11.8, 13.4, 14.8] }),
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
  // Verbs that speak of one axis.
  ['pupils', 'Gus scored higher than Fay.', false],
  ['pupils', 'Fay scored higher than Gus.', true],
  ['pupils', 'Fay studied longer than Gus.', false],
  ['pupils', 'Gus studied longer than Fay.', true],
  ['pupils', 'Three of the pupils scored above 80.', false],
  ['pupils', 'Two of the pupils scored above 80.', true],
  ['pupils', 'Cem did better than Ben despite studying two hours more.', false],
  ['pupils', 'Ben did better than Cem despite studying two hours less.', true],
  ['pupils', 'Gus got a better mark than Fay.', false],
  ['laptops', 'The lightest laptop has the longest battery life.', false],
  ['laptops', 'The heaviest laptop has the longest battery life.', false],
  // So many marks of a group.
  ['laptops', 'Four of the laptops tested have a 13-inch screen.', false],
  ['laptops', 'Two of the laptops tested have a 13-inch screen.', true],
  ['laptops', 'None of the 17 inch laptops lasts longer than 7 hours.', true],
  ['sprints', 'The Harriers have six runners.', false],
  ['sprints', 'The Harriers have four runners.', true],
  ['sprints', 'Four came from the Harriers, but only three from the Lions.', true],
  ['sprints', 'Four came from the Harriers, but only two from the Lions.', false],
  // Whose is the first of all, how much the first of a group has, how far a row reaches.
  ['sprints', 'The slowest time of all belongs to the Harriers.', false],
  ['sprints', 'The slowest time of all belongs to the Lions.', true],
  ['sprints', 'The fastest runner is a Lion.', false],
  ['sprints', 'The fastest Lion needed about 13.4 seconds.', false],
  ['sprints', 'The fastest Lion needed about 11.8 seconds.', true],
  ['sprints', "The Harriers' times are more widely scattered than those of the Falcons.", false],
  ['sprints', "The Falcons' times are more widely scattered than those of the Harriers.", true],
  ['sprints', 'The Harriers are the most spread out.', false],
  ['sprints', 'The Harriers are the most consistent.', true],
]);
