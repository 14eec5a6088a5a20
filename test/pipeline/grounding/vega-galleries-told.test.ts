import { beforeAll, describe, test } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { arcs, bundles, tidyTree } from '../../helpers/vega-graphs.js';
import { parallel, radar, rose } from '../../helpers/vega-plots.js';
import { expectSupportedCaptions, expectWellFormedCaptions, testJudged } from './caption-cases.js';
import { drawAll, type Programs } from './figures/draw.js';

const vega = (program: object): readonly ['vega', string] => ['vega', JSON.stringify(program)];

const programs = {
  tree: vega(tidyTree),
  arcs: vega(arcs),
  bundles: vega(bundles),
  rose: vega(rose),
  radar: vega(radar),
  parallel: vega(parallel),
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
]);

describe.each(Object.keys(programs) as (keyof typeof programs)[])('captions of %s', (name) => {
  let scenes: Record<keyof typeof programs, Scene>;
  beforeAll(async () => {
    scenes = await drawAll(programs);
  });
  test('are supported, whatever the seed', () => expectSupportedCaptions(scenes[name], 8));
  test('are whole sentences', () => expectWellFormedCaptions(scenes[name]));
});
