import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const programs = {
  districts: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: Object.entries({
          Ashdale: 240,
          'Elm Park': 170,
          Grange: 20,
          Foxhill: -45,
          Brook: -130,
          Denham: -310,
        }).map(([district, change]) => ({ district, change, result: change < 0 ? 'loss' : 'gain' })),
      },
      mark: 'bar',
      encoding: {
        y: { field: 'district', type: 'nominal', title: 'District', sort: '-x' },
        x: { field: 'change', type: 'quantitative', title: 'Net change (people)' },
        color: { field: 'result', type: 'nominal', title: 'Result' },
      },
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['districts', 'Three districts gained people and three lost people.', true],
  ['districts', 'Four districts gained people and two lost people.', false],
  ['districts', 'Elm Park made the largest gain.', false],
  ['districts', 'Ashdale made the largest gain.', true],
  ['districts', 'Ashdale gained roughly 340 people.', false],
  ['districts', 'Ashdale gained roughly 240 people.', true],
  ['districts', "Foxhill's loss exceeds that of Brook.", false],
  ['districts', "Brook's loss exceeds that of Foxhill.", true],
  ['districts', 'Brook lost the most people.', false],
  ['districts', 'Denham lost the most people.', true],
  ['districts', 'Brook gained people.', false],
  ['districts', 'Only Denham lost more than 200 people.', true],
  ['districts', 'Only Brook lost more than 200 people.', false],
  ['districts', 'Ashdale gained twelve times as many people as Grange.', true],
]);
