import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../renderers/scene.js';
import { createDrawing, marks, read } from '../../helpers/scene-reading.js';
import { arcs, bundles, tidyTree } from '../../helpers/vega-graphs.js';
import { parallel, radar, rose } from '../../helpers/vega-plots.js';

const { vegaScene } = createDrawing();

const joined = ({ elements, relations }: Scene): string[] => {
  const name = (id: string): string => elements.find((element) => element.id === id)?.label ?? '?';
  return relations.flatMap(({ kind, from, to }) => (kind === 'connects' ? [`${name(from)}–${name(to)}`] : []));
};

describe('strokes between the records that they join', () => {
  it('are the edges of a tree, from the parent to the child', async () => {
    const scene = await vegaScene(tidyTree);
    expect(joined(scene)).toEqual(['Bakery–Bread', 'Bakery–Cakes', 'Bread–Rye', 'Bread–Wheat', 'Cakes–Plum']);
    expect([scene.name, scene.layers, marks(scene, 'node').length]).toEqual(['tree diagram', [], 6]);
  });

  it('run along their curve from the one node to the other', async () => {
    const scene = await vegaScene(tidyTree);
    const [edge] = marks(scene, 'edge');
    const [from, to] = ['Bakery', 'Bread'].map((name) => marks(scene, 'node').find(({ label }) => label === name)?.box);
    const middle = (box = { x: 0, y: 0, width: 0, height: 0 }): number[] => [
      Math.round(box.x + box.width / 2),
      Math.round(box.y + box.height / 2),
    ];
    expect(edge?.path?.[0]?.map(Math.round)).toEqual(middle(from));
    expect(edge?.path?.at(-1)?.map(Math.round)).toEqual(middle(to));
    expect(edge?.path?.length).toBeGreaterThan(4);
  });

  it('are arcs over a row, whose ends a transform of the mark looked up', async () => {
    const scene = await vegaScene(arcs);
    expect(joined(scene)).toEqual(['Ann–Ben', 'Ann–Cleo', 'Ben–Dora', 'Cleo–Dora', 'Ann–Dora']);
    expect([scene.name, marks(scene, 'node').length]).toEqual(['arc diagram', 4]);
  });

  it('are bundles from the first to the last of their points', async () => {
    const scene = await vegaScene(bundles);
    expect(joined(scene)).toHaveLength(3);
    expect(new Set(joined(scene).flatMap((name) => name.split('–')))).toEqual(new Set(['Ash', 'Birch', 'Cod', 'Dace']));
  });
});

describe('around a centre', () => {
  it('sectors whose length shows a value are bars, named by what is written beside them', async () => {
    expect(read(await vegaScene(rose), 'bar')).toEqual([
      { theta: 'Spring', radius: 9 },
      { theta: 'Summer', radius: 16 },
      { theta: 'Autumn', radius: 4 },
      { theta: 'Winter', radius: 1 },
    ]);
  });

  it('outlines show an angle and a distance, and come back to where they began', async () => {
    const [kite] = marks(await vegaScene(radar), 'line');
    expect(kite?.points).toEqual([
      { theta: 'Speed', radius: 4 },
      { theta: 'Power', radius: 8 },
      { theta: 'Range', radius: 6 },
      { theta: 'Speed', radius: 4 },
    ]);
    expect(kite?.label).toBe('Kite');
  });
});

it('lines over parallel axes are read on the axis where each vertex stands', async () => {
  const scene = await vegaScene(parallel);
  expect(scene.layers.map(({ plot }) => plot)).toEqual(['parallel']);
  expect(marks(scene, 'line').map(({ label, points }) => [label, points])).toEqual([
    [
      'Alto',
      [
        { x: 'Price', y: 12 },
        { x: 'Range', y: 180 },
        { x: 'Seats', y: 4 },
      ],
    ],
    [
      'Bolt',
      [
        { x: 'Price', y: 21 },
        { x: 'Range', y: 340 },
        { x: 'Seats', y: 5 },
      ],
    ],
    [
      'Cielo',
      [
        { x: 'Price', y: 28 },
        { x: 'Range', y: 420 },
        { x: 'Seats', y: 2 },
      ],
    ],
  ]);
});
