import { beforeAll, expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { isColour } from '../../../pipeline/grounding/language/colour.js';
import { knownUnit } from '../../../pipeline/grounding/language/unit-family.js';
import { isCounted, plural } from '../../../pipeline/grounding/language/noun.js';
import { plainNumber } from '../../../pipeline/grounding/language/number.js';
import { parseTitle } from '../../../pipeline/grounding/language/title.js';
import { legendColour } from '../../../pipeline/grounding/reading/looks.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawFigures } from './figures/draw.js';
import type { FigureName } from './figures/programs.js';

let scenes: Record<FigureName, Scene>;
beforeAll(async () => {
  scenes = await drawFigures();
});

const dense = (name: FigureName, seed = 'a'): string =>
  writeCaptions(scenes[name], factsOf(scenes[name]), createRandom(seed)).dense.text;

test.each<readonly [FigureName, RegExp]>([
  ['boxes', /For Night, the median is 310 ms .* 280 to 340 ms.* 250 to 350 ms .*480/],
  ['climate', /right (?:y-axis|vertical axis) shows “Temperature \(°C\)” from 0 to 26/],
  ['climate', /26 °C in July/],
  ['errors', /error bars extend from 10 to 14 cm for Control/],
  ['dumbbell', /dumbbell plot/i],
  ['bubbles', /size of each point stands for population/],
  ['lineSmalls', /panel for South, the values are 9 in Q1, 7 in Q2, 4 in Q3 and 2 in Q4/],
  ['gains', /−15/],
])('the dense caption of %s has %s', (name, pattern) => {
  for (const seed of ['a', 'b', 'c', 'd']) expect(dense(name, seed)).toMatch(pattern);
});

test("a box's extent is never called a value", () => {
  for (const seed of ['a', 'b', 'c', 'd']) expect(dense('boxes', seed)).not.toMatch(/values? /);
});

test.each([
  ['stimulus', 'stimuli'],
  ['bacterium', 'bacteria'],
  ['leaf', 'leaves'],
  ['species', 'species'],
  ['city', 'cities'],
])('several of %s are %s', (one, many) => {
  expect(plural(one)).toBe(many);
});

test.each(['water', 'heating', 'means', 'energy'])('%s is not counted', (noun) => {
  expect(isCounted(noun)).toBe(false);
});

test.each([
  ['Specific heat capacity (J/(kg·K))', 'specific heat capacity', 'J/(kg·K)'],
  ['Fuel consumption (L/100 km)', 'fuel consumption', 'L/100 km'],
  ['Electricity (TWh)', 'electricity', 'TWh'],
  ['Wage (thousand euros)', 'wage', 'thousand euros'],
  ['Revenue in million US dollars', 'revenue', 'million US dollars'],
  ['Births in 1,000s', 'births', 'thousands'],
])('%s is %s in %s', (title, noun, unit) => {
  expect(parseTitle(title)).toMatchObject({ noun, unit });
});

test.each(['Amplitude h[n]', 'Signal x[k]'])('the brackets of %s hold an index, and no unit', (title) => {
  expect(parseTitle(title).unit).toBeUndefined();
});

test('a negative number has a minus sign', () => {
  expect(plainNumber(-1234.5, 1)).toBe('−1,234.5');
});

test.each([
  ['#000000', 'black', true],
  ['#000000', 'dark blue', false],
  ['#000000', 'grey', false],
  ['#10182c', 'dark blue', true],
])('%s may be called %s: %s', (hex, word, may) => {
  expect(isColour(hex, word)).toBe(may);
});

test('a filled symbol of a legend has the colour of its filling, a hollow one that of its outline', () => {
  expect(legendColour({ fill: '#2ca02c', stroke: '#000000' }, '#ffffff')).toBe('#2ca02c');
  expect(legendColour({ fill: '#ffffff', stroke: '#2ca02c' }, '#ffffff')).toBe('#2ca02c');
  expect(legendColour({ fill: '#ffffff', stroke: '#000000' }, '#ffffff')).toBe('#ffffff');
  expect(legendColour({ stroke: '#2ca02c' }, '#ffffff')).toBe('#2ca02c');
});

test.each([
  ['mT', 'magnetism', 1e-3],
  ['Mt', 'mass', 1e12],
  ['T', 'magnetism', 1],
  ['t', 'mass', 1e6],
  ['mW', 'power', 1e-3],
  ['MW', 'power', 1e6],
  ['MeV', 'particle', 1e6],
  ['meV', 'particle', 1e-3],
  ['millimetres of mercury', 'pressure', 133.322],
  ['light years', 'length', 9.461e18],
])('%s is a unit of %s', (unit, family, size) => {
  expect(knownUnit(unit)).toMatchObject({ family, size });
});
