import { describe, expect, it } from 'vitest';
import { createDrawing, marks, n, one, q, read, related, row, two, xy } from '../../helpers/scene-reading.js';

const { sceneOf } = createDrawing();

describe('bars', () => {
  it('stand on zero', async () => {
    const scene = await sceneOf({ data: one, mark: 'bar', encoding: xy });
    expect(read(scene, 'bar')).toEqual([
      { x: 'A', y: 28, y2: 0 },
      { x: 'B', y: 55, y2: 0 },
    ]);
    expect(marks(scene).map(({ label }) => label)).toEqual(['A', 'B']);
    expect(scene.layers).toMatchObject([{ kind: 'bar', count: 2, fields: { x: 'k', y: 'v' } }]);
  });

  it('below zero have the value at their lower end', async () => {
    const data = { values: [row('A', 'u', -7), row('B', 'u', 4)] };
    const scene = await sceneOf({ data, mark: 'bar', encoding: xy });
    expect(read(scene, 'bar')).toEqual([
      { x: 'A', y: -7, y2: 0 },
      { x: 'B', y: 4, y2: 0 },
    ]);
  });

  it('lie when the quantity is on x', async () => {
    const scene = await sceneOf({ data: one, mark: 'bar', encoding: { x: q('v'), y: n('k') } });
    expect(read(scene, 'bar')[1]).toEqual({ x: 55, x2: 0, y: 'B' });
  });

  it('as long as their axis still have their value', async () => {
    const data = { values: [row('A', 'u', 10)] };
    const scene = await sceneOf({ data, mark: 'bar', encoding: xy });
    expect(read(scene, 'bar')).toEqual([{ x: 'A', y: 10, y2: 0 }]);
  });

  it('stand on each other in a stack', async () => {
    const scene = await sceneOf({ data: two, mark: 'bar', encoding: { ...xy, color: n('s') } });
    const b = marks(scene, 'bar').filter(({ encoding }) => encoding?.x === 'B');
    expect(b.map(({ encoding }) => [encoding?.y, encoding?.y2])).toEqual(
      expect.arrayContaining([
        [6, 0],
        [8, 6],
      ]),
    );
    expect(related(scene, 'stacked-on')).toBe(2);
  });

  it('reach one in a normalised stack', async () => {
    const encoding = { x: n('k'), y: q('v', { stack: 'normalize' }), color: n('s') };
    const scene = await sceneOf({ data: two, mark: 'bar', encoding });
    expect(marks(scene).map(({ encoding: shown }) => shown?.y)).toContain(1);
    expect(read(scene, 'bar').find((shown) => shown?.x === 'B' && shown.color === 'v')).toMatchObject({
      y: 0.75,
      y2: 0,
    });
  });

  it('side by side keep their category and are called by their series', async () => {
    const scene = await sceneOf({ data: two, mark: 'bar', encoding: { ...xy, xOffset: n('s'), color: n('s') } });
    expect(marks(scene, 'bar').map(({ label, encoding }) => [label, encoding?.x, encoding?.y])).toEqual([
      ['u', 'A', 3],
      ['v', 'A', 5],
      ['u', 'B', 2],
      ['v', 'B', 6],
    ]);
  });

  it('of a histogram span their bin', async () => {
    const data = { values: [1, 2, 11, 12, 13, 25].map((v) => ({ v })) };
    const encoding = { x: q('v', { bin: { step: 10 } }), y: { aggregate: 'count' } };
    const scene = await sceneOf({ data, mark: 'bar', encoding });
    expect(read(scene, 'bar')).toEqual([
      { x: 0, x2: 10, y: 2, y2: 0 },
      { x: 10, x2: 20, y: 3, y2: 0 },
      { x: 20, x2: 30, y: 1, y2: 0 },
    ]);
  });

  it('of a waterfall run from one sum to the next, not to their middle', async () => {
    const data = {
      values: [
        { k: 'a', to: 40, from: 0, middle: 20 },
        { k: 'b', to: 60, from: 40, middle: 50 },
        { k: 'c', to: 30, from: 60, middle: 45 },
      ],
    };
    const encoding = { x: n('k'), y: q('from'), y2: { field: 'to' } };
    const scene = await sceneOf({ data, mark: 'bar', encoding });
    expect(read(scene, 'bar')).toEqual([
      { x: 'a', y: 40, y2: 0 },
      { x: 'b', y: 60, y2: 40 },
      { x: 'c', y: 30, y2: 60 },
    ]);
  });
});
