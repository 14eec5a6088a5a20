import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { arcs, bundles, tidyTree } from '../../helpers/vega-graphs.js';
import { parallel, radar, rose, sunburst } from '../../helpers/vega-plots.js';
import { expectSupportedCaptions, expectWellFormedCaptions, testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const vega = (program: object): readonly ['vega', string] => ['vega', JSON.stringify(program)];

const lite = (program: object): readonly ['vega-lite', string] => ['vega-lite', JSON.stringify(program)];

const programs = {
  tree: vega(tidyTree),
  arcs: vega(arcs),
  bundles: vega(bundles),
  rose: vega(rose),
  radar: vega(radar),
  parallel: vega(parallel),
  sunburst: vega(sunburst),
  donut: lite({
    data: { values: [3, 5, 2].map((v, at) => ({ k: at + 1, v })) },
    mark: { type: 'arc', innerRadius: 40 },
    encoding: { theta: { field: 'v', type: 'quantitative' }, color: { field: 'k', type: 'nominal' } },
  }),
  people: lite({
    data: {
      values: [0, 20, 40, 60].flatMap((age) => [
        { age, s: 'Women', n: -9 - age },
        { age, s: 'Men', n: 8 + age },
      ]),
    },
    mark: 'bar',
    encoding: {
      y: { field: 'age', type: 'ordinal', axis: null },
      x: { field: 'n', type: 'quantitative', title: 'population' },
      color: { field: 's', type: 'nominal' },
    },
  }),
  bare: lite({
    data: { values: [1, 2, 3, 11, 12, 13, 14, 21].map((v) => ({ v })) },
    mark: 'bar',
    encoding: {
      x: { field: 'v', type: 'quantitative', bin: { step: 10 }, axis: null },
      y: { aggregate: 'count', type: 'quantitative' },
    },
  }),
} as const satisfies Programs;

testJudged(programs, [
  ['tree', 'Bakery is the root of the tree, which has three leaves.', true],
  ['tree', 'Bread is the root of the tree.', false],
  ['tree', 'Bread has two children, Rye and Wheat.', true],
  ['tree', 'Plum is a child of Bread.', false],
  ['tree', 'The tree has four levels.', false],
  ['tree', 'There are six nodes and five links.', true],
  ['tree', 'There are eight nodes.', false],
  ['tree', 'Plum is the only node below Cakes.', true],
  ['tree', 'The root is Bakery; two thirds of the leaves are under Bread, one third under Cakes.', true],
  ['tree', 'Plum has a parent that begins with C.', true],
  ['arcs', 'Ann is connected to Ben, Cleo and Dora.', true],
  ['arcs', 'Ben is connected to Cleo.', false],
  ['arcs', 'The arc diagram has four nodes and five arcs.', true],
  ['arcs', 'An undirected graph of four people.', true],
  ['bundles', 'Four names are joined by three lines.', true],
  ['bundles', 'Ash is connected to Birch.', false],
  ['rose', 'A polar bar chart with four bars.', true],
  ['rose', 'Summer has the most sightings, 16.', true],
  ['rose', 'Spring has the most sightings.', false],
  ['rose', 'Autumn has 9 sightings.', false],
  ['rose', 'There are four times as many sightings in Summer as in Autumn.', true],
  ['radar', 'The radar chart compares Kite and Swift.', true],
  ['radar', 'Swift is faster than Kite, with a speed of 9 against 4.', true],
  ['radar', 'Kite has a power of 3.', false],
  ['parallel', 'Parallel coordinates plot with three vertical axes: Price, Range and Seats.', true],
  ['parallel', 'The plot has five vertical axes.', false],
  ['parallel', 'Cielo is the dearest car, at 28 k€.', true],
  ['parallel', 'Alto is the dearest car.', false],
  ['parallel', 'Bolt has the most seats, 5.', true],
  ['parallel', 'Alto has a longer range than Bolt.', false],
  ['parallel', 'Cielo has 5 seats.', false],
  ['parallel', 'There are three lines.', true],
  ['parallel', 'There are nine lines.', false],
  ['sunburst', 'A sunburst chart with seven sectors.', true],
  ['sunburst', 'A sunburst chart with nine sectors.', false],
  ['donut', 'The largest slice makes up 50% of the whole.', true],
  ['people', 'A population pyramid of women and men.', true],
]);

/** What captions used to say of such figures. */
const untrue: Partial<Record<keyof typeof programs, RegExp>> = {
  donut: /runs from 1 to 3|for low values/,
  people: /grouped/,
  bare: /covers \d+ and reaches/,
};
const writtenOf = (scene: Scene): string => writeCaptions(scene, factsOf(scene), createRandom('told')).dense.text;

describe.each(Object.keys(programs) as (keyof typeof programs)[])('captions of %s', (name) => {
  let scenes: Record<keyof typeof programs, Scene>;
  beforeAll(async () => {
    scenes = await drawAll(programs);
  });
  test('are supported, whatever the seed', () => expectSupportedCaptions(scenes[name], 8));
  test('tell what is seen', () =>
    expect(writtenOf(scenes[name])).not.toMatch(untrue[name] ?? /pie chart|chart of \w+ points/));
  test('are whole sentences', () => expectWellFormedCaptions(scenes[name]));
});
