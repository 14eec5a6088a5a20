import { beforeAll, expect, test } from 'vitest';
import { factsOf, type Fact, type Predicate } from '../../../pipeline/grounding/index.js';
import { axisDivision } from '../../../pipeline/grounding/reading/division.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawFigures } from './figures/draw.js';
import { programs, type FigureName } from './figures/programs.js';

let scenes: Record<FigureName, Scene>;
beforeAll(async () => {
  scenes = await drawFigures();
});

const find = (name: FigureName, predicate: Predicate, ...args: readonly (string | number)[]): Fact | undefined =>
  factsOf(scenes[name]).find((fact) => fact.predicate === predicate && args.every((arg) => fact.args.includes(arg)));

const table: readonly (readonly [FigureName, Predicate, readonly (string | number)[], string | number])[] = [
  ['bars', 'figure', [], 'bar chart'],
  ['bars', 'title', [], 'Yield of nine test plots'],
  ['bars', 'axis-unit', [], 'kg'],
  ['bars', 'axis-range', [0], 100],
  ['bars', 'count', ['bar'], 9],
  ['bars', 'value', ['D'], 91],
  ['bars', 'extreme', ['max'], 91],
  ['bars', 'extreme', ['min', 'G'], 19],
  ['bars', 'colour', ['bar'], 'blue'],
  ['bars', 'orientation', [], 'vertical'],
  ['grouped', 'arrangement', [], 'grouped'],
  ['grouped', 'value', ['East', '2022'], 130],
  ['grouped', 'colour', ['South'], 'red'],
  ['grouped', 'legend-entry', ['East'], 'green'],
  ['stacked', 'arrangement', [], 'stacked'],
  ['stacked', 'value', ['Wind', 'Q3'], 35],
  ['lines', 'figure', [], 'line chart'],
  ['lines', 'trend', ['Oslo'], 'rising'],
  ['lines', 'trend', ['Madrid'], 'falling'],
  ['lines', 'monotonic', ['Madrid'], 'decreasing'],
  ['scatter', 'correlation', [], 'negative'],
  ['scatter', 'count', ['point'], 12],
  ['pie', 'share', ['Bus'], 40],
  ['heat', 'value', ['Noon', 'Wed'], 40],
  ['sideways', 'orientation', [], 'horizontal'],
  ['sideways', 'reference', ['x'], 50],
  ['sideways', 'order', [], 'descending'],
  ['panels', 'composition', [], 'side by side'],
  ['panels', 'count', ['panel'], 2],
  ['panels', 'value', ['Forest', 'Autumn'], 9],
  ['histogram', 'figure', [], 'histogram'],
  ['plan', 'figure', [], 'Gantt chart'],
  ['plan', 'count', ['category'], 3],
  ['spans', 'figure', [], 'range bar chart'],
  ['spans', 'interval', [12], 28],
  ['histogram', 'value', ['20 to 30'], 5],
];

test.each(table)('%s: %s of %j is %s', (name, predicate, args, value) => {
  expect(find(name, predicate, ...args)?.value).toBe(value);
});

test.each(Object.keys(programs) as FigureName[])(
  'facts of %s have ids of their own, the same each time, most salient first',
  (name) => {
    const facts = factsOf(scenes[name]);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(factsOf(structuredClone(scenes[name]))).toEqual(facts);
    expect(facts.map(({ salience }) => salience)).toEqual(facts.map(({ salience }) => salience).sort((a, b) => b - a));
  },
);

test('what cannot be seen gives no facts', () => {
  const hidden: Scene = {
    ...scenes.bars,
    elements: scenes.bars.elements.map((element) => (element.label === 'D' ? { ...element, visible: false } : element)),
  };
  const facts = factsOf(hidden);
  expect(facts.find(({ predicate, args }) => predicate === 'count' && args.includes('bar'))?.value).toBe(8);
  expect(facts.some(({ predicate, value }) => predicate === 'value' && value === 91)).toBe(false);
});

test('numbers along an axis are told apart by no more decimals than it takes', () => {
  const axis = scenes.scatter.axes.find(({ channel }) => channel === 'x');
  if (!axis) throw new Error('the scatter plot has no x-axis');
  expect(axisDivision(axis, [1.632653, 1.836734, 2]).labels).toEqual(['1.63', '1.84', '2']);
  expect(axisDivision(axis, [0.001, 0.01, 0.1]).labels).toEqual(['0.001', '0.01', '0.1']);
  expect(axisDivision(axis, [2.5]).labels).toEqual(['2.5']);
});
