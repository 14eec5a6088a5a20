import { expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { expectSupportedCaptions, testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const vega = (spec: object): string => JSON.stringify({ width: 320, height: 220, ...spec });

const programs = {
  income: [
    'vega-lite',
    vega({
      title: 'Broadband at home',
      mark: 'bar',
      data: {
        values: [
          { income: 'Less than $30,000', share: 41 },
          { income: '$30,000-$69,999', share: 68 },
          { income: '$70,000-$99,999', share: 83 },
          { income: '$100,000+', share: 90 },
        ],
      },
      encoding: {
        x: { field: 'income', type: 'nominal', sort: null, title: 'Household income' },
        y: { field: 'share', type: 'quantitative', title: 'Share (%)' },
      },
    }),
  ],
  ages: [
    'vega-lite',
    vega({
      title: 'Audience by age',
      mark: 'arc',
      data: {
        values: [
          { age: '18-24', share: 20 },
          { age: '25-44', share: 45 },
          { age: '45+', share: 35 },
        ],
      },
      encoding: {
        theta: { field: 'share', type: 'quantitative' },
        color: { field: 'age', type: 'nominal', title: 'Age group' },
      },
    }),
  ],
  ratings: [
    'vega-lite',
    vega({
      title: 'Ratings',
      data: {
        values: [
          { gym: 'Yoga', from: 3, to: 4.6 },
          { gym: 'Spin', from: 3, to: 4.1 },
          { gym: 'Boxing', from: 3, to: 3.7 },
          { gym: 'Swim', from: 3, to: 4.3 },
        ],
      },
      encoding: { y: { field: 'gym', type: 'nominal', title: null } },
      layer: [
        {
          mark: 'rule',
          encoding: {
            x: { field: 'from', type: 'quantitative', title: 'Rating', scale: { domain: [3, 5] } },
            x2: { field: 'to' },
          },
        },
        {
          mark: { type: 'point', filled: true },
          encoding: { x: { field: 'to', type: 'quantitative', title: 'Rating' } },
        },
      ],
    }),
  ],
} as const satisfies Programs;

testJudged(programs, [
  // A sign of money is a part of a name, and its number is no bound.
  ['income', 'The share is 41 for Less than $30,000, 68 for $30,000-$69,999 and 90 for $100,000+.', true],
  ['income', 'The share is 41 for Less than $30,000, 83 for $30,000-$69,999 and 90 for $100,000+.', false],
  ['income', 'The share is 52 for Less than $30,000 and 68 for $30,000-$69,999.', false],
  ['ages', 'The shares are 20% for 18-24, 45% for 25-44 and 35% for 45+.', true],
  ['ages', 'The shares are 20% for 18-24, 35% for 25-44 and 45% for 45+.', false],
  // Stems may begin where the axis was cut off.
  ['ratings', 'A lollipop chart of the ratings of four classes.', true],
  ['ratings', 'Boxing has the highest rating.', false],
]);

test('captions tell such figures as they are', async () => {
  const scenes = await drawAll(programs);
  for (const scene of Object.values(scenes)) expectSupportedCaptions(scene, 3);
  const { dense } = writeCaptions(scenes.ages, factsOf(scenes.ages), createRandom('ages'));
  expect(dense.text).toContain('20% for 18-24');
  const { brief } = writeCaptions(scenes.ratings, factsOf(scenes.ratings), createRandom('ratings'));
  expect(brief.text).toMatch(/lollipop chart/);
});
