import { expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

/** Places along an axis that are numbers, told apart and in order, and no amounts. */
const chart = (title: string): string =>
  JSON.stringify({
    data: {
      values: [0, 1, 4, 16].flatMap((place, at) => [
        { name: 'Small', place: String(place), value: [31, 33, 36, 38][at] },
        { name: 'Large', place: String(place), value: [49, 58, 70, 78][at] },
      ]),
    },
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'place', type: 'ordinal', title, sort: null },
      y: { field: 'value', type: 'quantitative', title: 'Accuracy (%)' },
      color: { field: 'name', type: 'nominal', title: 'Model' },
    },
  });

const programs = {
  shots: ['vega-lite', chart('Number of in-context examples')],
  sizes: ['vega-lite', chart('Batch size')],
} as const satisfies Programs;

testJudged(programs, [
  ['shots', 'The line for Small rises from 31% at 0 to 38% at 16.', true],
  ['shots', 'The line for Small rises from 31% at 0 to 48% at 16.', false],
  ['shots', 'For Large, the values are 49% at 0, 58% at 1, 70% at 4 and 78% at 16.', true],
  ['shots', 'For Large, the values are 49% at 0, 58% at 1, 70% at 4 and 88% at 16.', false],
]);

test('the curve through a cloud of points goes as its whole course goes', async () => {
  const values = [0, 10, 20, 30, 40].map((x) => ({ x, y: 10 - ((x - 20) / 6.4) ** 2 }));
  const course = Array.from({ length: 81 }, (_, at) => ({ x: at / 2, y: 10 - ((at / 2 - 20) / 6.4) ** 2 + at / 200 }));
  const encoding = { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } };
  const spec = {
    encoding,
    layer: [
      { data: { values: course }, mark: 'line' },
      { data: { values }, mark: 'point' },
    ],
  };
  const { thrown } = await drawAll({ thrown: ['vega-lite', JSON.stringify(spec)] });
  const { text } = writeCaptions(thrown, factsOf(thrown), createRandom('thrown')).dense;
  expect(text).toContain('A curve through the points rises and then falls from left to right.');
});

test('captions name what numbers count once, where the name is short, and else leave it to the axis', async () => {
  const scenes = await drawAll(programs);
  const dense = (name: keyof typeof programs): string =>
    writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('places')).dense.text;
  expect(dense('shots')).toContain('58% at 1, 70% at 4');
  expect(dense('sizes')).toContain('for batch size 0, 33% for 1, 36% for 4');
});
