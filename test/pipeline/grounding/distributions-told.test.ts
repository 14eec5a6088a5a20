import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const histogram = (body: string): string => `import matplotlib.pyplot as plt
edges = [0, 10, 20, 30, 40, 50, 60, 70]
middles = [5, 15, 25, 35, 45, 55, 65]
fig, ax = plt.subplots()
${body}
ax.set_xlabel('Waiting time (min)')
ax.set_ylabel('Number of patients')
plt.show()
`;

const lines = (values: Readonly<Record<string, readonly number[]>>): string =>
  JSON.stringify({
    data: {
      values: Object.entries(values).flatMap(([name, list]) =>
        list.map((value, at) => ({ name, year: String(2000 + at * 5), value })),
      ),
    },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'year', type: 'ordinal', title: 'Year' },
      y: { field: 'value', type: 'quantitative', title: 'Share of adults (%)' },
      color: { field: 'name', type: 'nominal', title: 'Group' },
    },
  });

const programs = {
  waits: ['matplotlib', histogram(`ax.hist(middles, bins=edges, weights=[40, 60, 35, 18, 8, 4, 1])`)],
  drip: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [
          ...[
            [0, 1],
            [20, 2],
            [24, 3],
            [25, 7],
            [26, 11],
            [40, 12],
          ].map(([added, ph]) => ({ added, ph, kind: 'strong acid' })),
          ...[
            [0, 3],
            [20, 5],
            [24, 6],
            [25, 9],
            [26, 11],
            [40, 12],
          ].map(([added, ph]) => ({ added, ph, kind: 'weak acid' })),
        ],
      },
      mark: { type: 'line', point: true },
      encoding: {
        x: { field: 'added', type: 'quantitative', title: 'Base added (mL)', scale: { domain: [0, 40] } },
        y: { field: 'ph', type: 'quantitative', title: 'pH', scale: { domain: [0, 14] } },
        color: { field: 'kind', type: 'nominal', title: null },
      },
    }),
  ],
  both: [
    'matplotlib',
    histogram(
      `ax.hist(middles, bins=edges, weights=[2, 6, 14, 30, 26, 10, 2], alpha=0.5, label='Before')
ax.hist(middles, bins=edges, weights=[10, 34, 20, 6, 2, 0, 0], alpha=0.5, label='After')
ax.legend()`,
    ),
  ],
  trips: [
    'matplotlib',
    `import matplotlib.pyplot as plt
fig, ax = plt.subplots()
ax.boxplot([[20, 24, 28, 33, 41], [8, 12, 15, 19, 26], [30, 38, 44, 52, 70]])
ax.set_xticklabels(['Train', 'Bike', 'Bus'])
ax.set_ylabel('Duration of a trip (min)')
plt.show()
`,
  ],
  smokers: ['vega-lite', lines({ Women: [20, 17, 14, 12], Men: [24, 19, 15, 13] })],
} as const satisfies Programs;

testJudged(programs, [
  ['waits', 'Only 5 people got 50 or more.', true],
  ['waits', 'Only 9 people got 50 or more.', false],
  ['drip', 'The curve of strong acid jumps from 3 to 11 when you add just 2 mL around 25 mL.', true],
  ['drip', 'At 25 mL the curve of strong acid has reached 9.', false],
  ['drip', 'Two curves, for strong acid and weak acid, on axes from 0 to 40 mL and pH 0 to 14.', true],
  ['waits', 'The distribution of waiting times is right-skewed.', true],
  ['waits', 'Waiting times are skewed to the left, with a long tail towards short times.', false],
  ['waits', 'The histogram has two clearly separate peaks.', false],
  ['waits', 'There is a single peak.', true],
  ['waits', 'The distribution is bell-shaped and symmetric.', false],
  ['waits', 'Most patients waited between 0 and 30 minutes.', true],
  ['waits', 'Most patients waited between 30 and 60 minutes.', false],
  ['waits', 'The waiting times are centred around 50 minutes.', false],
  ['both', 'After the change the distribution has shifted to the left.', true],
  ['both', 'After the change the distribution has shifted towards longer times.', false],
  ['both', 'The two histograms do not overlap.', false],
  ['both', 'The tallest bar belongs to After.', true],
  ['both', 'The tallest bar belongs to Before.', false],
  ['both', 'Before peaks at a longer time than After.', true],
  ['both', 'Before peaks at a shorter time than After.', false],
  ['trips', 'The shortest train trip is longer than the shortest bike trip.', true],
  ['trips', 'The shortest train trip is longer than the longest bike trip.', false],
  ['trips', 'The longest bus trip takes longer than the longest train trip.', true],
  ['trips', 'The median bike trip is longer than the longest train trip.', false],
  ['smokers', 'In 2015 the share of women who smoked daily was higher than that of men.', false],
  ['smokers', 'In 2015 the share of women who smoked daily was lower than that of men.', true],
  ['smokers', 'At each survey, whatever the question, women smoked on balance more cigarettes than men.', false],
  ['smokers', 'Women are not shown.', false],
]);
