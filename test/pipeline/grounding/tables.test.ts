import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { expectSupportedCaptions, testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const programs = {
  lined: [
    'html',
    '<html><head><style>table{border-collapse:collapse} td,th{border-bottom:1px solid #ccc;padding:8px}</style></head><body><h2>Rain by station</h2><table><tr><th>Station</th><th>Spring (mm)</th><th>Autumn (mm)</th></tr><tr><td>Hill</td><td>210</td><td>340</td></tr><tr><td>Coast</td><td>120</td><td>260</td></tr><tr><td>Plain</td><td>90</td><td>130</td></tr></table></body></html>',
  ],
  ranked: [
    'html',
    '<html><body><table><tr><th>Rank</th><th>Runner</th><th>Time (s)</th></tr><tr><td>1</td><td>Ines</td><td>52.1</td></tr><tr><td>2</td><td>Olga</td><td>53.4</td></tr><tr><td>3</td><td>Ruth</td><td>54.0</td></tr></table></body></html>',
  ],
  square: [
    'html',
    '<html><body><table border="1"><tr><td>2</td><td>7</td><td>6</td></tr><tr><td>9</td><td>5</td><td>1</td></tr><tr><td>4</td><td>3</td><td>8</td></tr></table></body></html>',
  ],
} as const satisfies Programs;

type Name = keyof typeof programs;

describe('captions of tables', () => {
  let scenes: Record<Name, Scene>;
  beforeAll(async () => {
    scenes = await drawAll(programs);
  });

  test.each<readonly [Name, string]>([
    ['lined', 'A table titled “Rain by station” with three rows and three columns.'],
    ['lined', 'The columns are headed “Station”, “Spring (mm)” and “Autumn (mm)”.'],
    ['lined', 'For Coast, “Spring (mm)” is 120 and “Autumn (mm)” is 260.'],
    ['ranked', 'The columns are headed “Rank”, “Runner” and “Time (s)”.'],
    ['ranked', 'For Olga, “Rank” is 2 and “Time (s)” is 53.4.'],
    ['square', 'The second row reads “9”, “5” and “1”.'],
  ])('of %s say "%s"', (name, words) => {
    expect(writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('a')).dense.text).toContain(words);
  });

  test.each(Object.keys(programs) as Name[])('of %s hold', (name) => expectSupportedCaptions(scenes[name], 4));
});

testJudged(programs, [
  ['lined', 'Coast is in the second row.', true],
  ['lined', 'Coast is at the bottom of the table.', false],
  ['lined', 'Three stations are listed, and Hill has the most rain in autumn.', true],
  ['lined', 'Plain has the most rain in autumn.', false],
  ['ranked', 'Ines is at the top.', true],
  ['ranked', 'The first row is Olga.', false],
]);
