import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { expectJudged, expectSupportedCaptions } from './caption-cases.js';
import { drawAll } from './figures/draw.js';

/** Rain of four months, of an average year and of one that lies below it. */
const rain = (average: string, year: string): string =>
  JSON.stringify({
    data: {
      values: [
        ['Jan', 70, 35],
        ['Feb', 125, 80],
        ['Mar', 175, 105],
        ['Apr', 225, 120],
      ].flatMap(([month, usual, dry]) => [
        { month, kind: 'average', rain: usual },
        { month, kind: 'dry year', rain: dry },
      ]),
    },
    encoding: {
      x: { field: 'month', type: 'ordinal', sort: null },
      y: { field: 'rain', type: 'quantitative', title: 'Rain (mm)' },
      color: { field: 'kind', type: 'nominal', scale: { range: ['#9ecae1', 'crimson'] } },
    },
    layer: [
      { transform: [{ filter: "datum.kind == 'average'" }], mark: average },
      { transform: [{ filter: "datum.kind == 'dry year'" }], mark: year },
    ],
  });

/** Two dots on either side that nearly touch, each with words in its colour that had to move. */
const slopes = (): string => {
  const rows = [
    ['Bus', 180, 200, 190, 222, 'salmon'],
    ['Walking', 230, 192, 230, 190, 'teal'],
  ] as const;
  const marks = rows.map(
    ([name, left, right, leftText, rightText, ink]) =>
      `<line x1="160" y1="${left}" x2="400" y2="${right}" stroke="${ink}" stroke-width="3"/><circle cx="160" cy="${left}" r="5" fill="${ink}"/><circle cx="400" cy="${right}" r="5" fill="${ink}"/><text x="150" y="${leftText}" text-anchor="end" fill="${ink}">${name} 2001</text><text x="410" y="${rightText}" fill="${ink}">${name} 2021</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="300" font-size="13"><rect width="560" height="300" fill="white"/>${marks.join('')}</svg>`;
};

const pies = JSON.stringify({
  hconcat: [
    ['Morocco', [88, 3, 9]],
    ['Belgium', [1, 81, 18]],
  ].map(([title, shares]) => ({
    title,
    data: {
      values: ['Agriculture', 'Industry', 'Households'].map((use, index) => ({ use, share: shares?.[index] })),
    },
    mark: 'arc',
    encoding: { theta: { field: 'share', type: 'quantitative' }, color: { field: 'use', type: 'nominal' } },
  })),
});

let scenes: Record<'bars' | 'area' | 'slopes' | 'pies', Scene>;
beforeAll(async () => {
  scenes = await drawAll({
    bars: ['vega-lite', rain('bar', 'line')],
    area: ['vega-lite', rain('area', 'line')],
    slopes: ['svg', slopes()],
    pies: ['vega-lite', pies],
  });
});

const dense = (scene: Scene, seed: number): string =>
  writeCaptions(scene, factsOf(scene), createRandom(String(seed))).dense.text;

describe('what is drawn over the main marks on their scale', () => {
  test.each(['bars', 'area'] as const)('is told with its course beside %s', (name) => {
    for (let seed = 0; seed < 8; seed++) {
      const text = dense(scenes[name], seed);
      expect(text).toMatch(/with a line/);
      expect(text).toMatch(/line for dry year \w+ from 35 mm in January to 120 mm in April/);
      // The lowest of the bars is not the lowest value that is seen.
      expect(text).not.toMatch(/(?<!Among the bars, )(?:the (?:lowest|smallest) value|values range)/i);
    }
    expectSupportedCaptions(scenes[name], 8);
  });
});

describe('dots that nearly touch', () => {
  test('are joined as their lines end in them, and named in their colours', () => {
    const text = dense(scenes.slopes, 1);
    expect(text).toMatch(/Bus 2001 is connected to Bus 2021/);
    expect(text).toMatch(/Walking 2001 is connected to Walking 2021/);
    expectSupportedCaptions(scenes.slopes, 4);
  });
});

describe('shares of several pies', () => {
  test.each([
    ['Industry makes up 85% of the whole.', false],
    ['In the Belgium panel, Industry makes up 81% of the whole.', true],
    ['In the Morocco panel, Industry makes up 3% of the whole.', true],
  ])('%s is %s', (text, isTrue) => {
    expectJudged(scenes.pies, text, isTrue);
  });

  test('are told as they are', () => {
    expectSupportedCaptions(scenes.pies, 8);
  });
});
