import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const returns = Object.entries({ Brakes: 40, Gears: 25, Paint: 15, Saddle: 10, Bell: 6, Other: 4 });

const teams = { Rovers: [24, 15], United: [30, 22], Athletic: [18, 20], Wanderers: [12, 6] };

const animals: readonly (readonly [string, string, number, number])[] = [
  ['Mouse', 'mammal', 1, 600],
  ['Rabbit', 'mammal', 2, 200],
  ['Human', 'mammal', 70, 70],
  ['Horse', 'mammal', 500, 38],
  ['Elephant', 'mammal', 900, 28],
  ['Finch', 'bird', 1, 750],
  ['Hen', 'bird', 3, 280],
  ['Ostrich', 'bird', 110, 60],
];

const months = ['Jan', 'Feb', 'Mar'].map((month, at) => ({ month, bread: 30 - at * 4, cake: 10 + at * 6 }));

const upright = (field: string, title: string): object => ({
  field,
  type: 'quantitative',
  title,
  scale: { domain: [0, 40] },
});

const programs = {
  returns: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: returns.map(([cause, count], at) => ({
          cause,
          count,
          share: returns.slice(0, at + 1).reduce((sum, [, one]) => sum + one, 0),
        })),
      },
      encoding: { x: { field: 'cause', type: 'nominal', title: 'Cause', sort: null } },
      layer: [
        { mark: 'bar', encoding: { y: { field: 'count', type: 'quantitative', title: 'Returns' } } },
        {
          mark: { type: 'line', color: 'darkred' },
          encoding: { y: { field: 'share', type: 'quantitative', title: 'Cumulative share' } },
        },
      ],
      resolve: { scale: { y: 'independent' } },
    }),
  ],
  teams: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: Object.entries(teams).flatMap(([team, [home, away]]) => [
          { team, venue: 'home', goals: home },
          { team, venue: 'away', goals: away },
        ]),
      },
      mark: 'bar',
      encoding: {
        x: { field: 'team', type: 'nominal', title: 'Team', sort: null },
        xOffset: { field: 'venue' },
        y: { field: 'goals', type: 'quantitative', title: 'Goals' },
        color: { field: 'venue', type: 'nominal', title: 'Venue' },
      },
    }),
  ],
  animals: [
    'vega-lite',
    JSON.stringify({
      data: { values: animals.map(([name, kind, mass, pulse]) => ({ name, kind, mass, pulse })) },
      encoding: {
        x: { field: 'mass', type: 'quantitative', title: 'Mass (kg)' },
        y: { field: 'pulse', type: 'quantitative', title: 'Heart rate (beats per minute)' },
      },
      layer: [
        { mark: 'point', encoding: { color: { field: 'kind', type: 'nominal', title: 'Class' } } },
        { mark: { type: 'text', dy: -10 }, encoding: { text: { field: 'name', type: 'nominal' } } },
      ],
    }),
  ],
  moons: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: Object.entries({
          Moon: [27, 1737],
          Io: [2, 1822],
          Ganymede: [7, 2634],
          Callisto: [17, 2410],
          Titan: [16, 2575],
        }).map(([name, [period, radius]]) => ({ name, period, radius })),
      },
      encoding: {
        x: { field: 'period', type: 'quantitative', title: 'Orbital period (days)' },
        y: { field: 'radius', type: 'quantitative', title: 'Radius (km)' },
      },
      layer: [
        { mark: 'point' },
        { mark: { type: 'text', dy: -10 }, encoding: { text: { field: 'name', type: 'nominal' } } },
      ],
    }),
  ],
  bakery: [
    'vega-lite',
    JSON.stringify({
      data: { values: months },
      hconcat: [
        {
          title: 'Bread',
          mark: 'bar',
          encoding: { x: { field: 'month', sort: null }, y: upright('bread', 'Loaves (hundreds)') },
        },
        {
          title: 'Cake',
          mark: 'line',
          encoding: { x: { field: 'month', sort: null }, y: upright('cake', 'Cakes (dozens)') },
        },
      ],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // A line that only its colour tells from the bars.
  ['returns', 'The dark red line falls from left to right.', false],
  ['returns', 'The dark red line rises from left to right.', true],
  // What comes next after another.
  ['returns', 'After the brakes, the saddle is the most frequent cause.', false],
  ['returns', 'After the brakes, the gears are the most frequent cause.', true],
  // A bound behind its number.
  ['teams', 'Only one of the four teams reached 20 or more goals at home.', false],
  ['teams', 'Two of the four teams reached 20 or more goals at home.', true],
  ['teams', 'Athletic scored 20 or more goals at home.', false],
  ['teams', 'Athletic scored 20 or more goals away.', true],
  // So many of those that a name tells.
  ['animals', 'Four of the five mammals have a heart rate over 100.', false],
  ['animals', 'Two of the five mammals have a heart rate over 100.', true],
  ['moons', 'Three moons have radii above 2,000 km.', true],
  // Each of two panels has an axis.
  ['bakery', 'Both y axes go to 40.', true],
]);
