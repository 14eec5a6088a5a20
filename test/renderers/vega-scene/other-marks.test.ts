import { describe, expect, it } from 'vitest';
import { createDrawing, marks, n, one, q, read, two, xy } from '../../helpers/scene-reading.js';

const { sceneOf } = createDrawing();

describe('other marks', () => {
  it('points show size, shape and colour through legends', async () => {
    const values = [
      { x: 1, y: 10, w: 5, s: 'p' },
      { x: 2, y: 30, w: 50, s: 'r' },
    ];
    const encoding = { x: q('x'), y: q('y', { scale: { type: 'log' } }), size: q('w'), shape: n('s'), color: n('s') };
    const scene = await sceneOf({ data: { values }, mark: 'point', encoding });
    expect(read(scene, 'point')[1]).toEqual({ x: 2, y: 30, size: 50, shape: 'r', color: 'r' });
    expect(scene.legends.map(({ kind, title }) => [kind, title])).toEqual(
      expect.arrayContaining([
        ['symbols', 's'],
        ['symbols', 'w'],
      ]),
    );
    expect(scene.axes.find(({ channel }) => channel === 'y')?.scale).toBe('log');
  });

  it.each([0, 40])('slices of a pie with a hole of %i', async (innerRadius) => {
    const encoding = { theta: q('v'), color: n('k') };
    const scene = await sceneOf({ data: one, mark: { type: 'arc', innerRadius }, encoding });
    expect(read(scene, 'slice')).toEqual([
      { theta: 28, color: 'A' },
      { theta: 55, color: 'B' },
    ]);
    expect(marks(scene).map(({ label }) => label)).toEqual(['A', 'B']);
  });

  it('cells are shown by colour, on a gradient', async () => {
    const scene = await sceneOf({ data: two, mark: 'rect', encoding: { x: n('k'), y: n('s'), color: q('v') } });
    expect(read(scene, 'cell')[3]).toEqual({ x: 'B', y: 'v', color: 6 });
    expect(scene.legends).toMatchObject([{ kind: 'gradient', channels: ['color'], domain: [2, 6] }]);
  });

  it('a box plot has boxes, medians and whiskers', async () => {
    const data = { values: [1, 2, 3, 4, 9].map((v) => ({ k: 'A', v })) };
    const scene = await sceneOf({ data, mark: { type: 'boxplot', extent: 'min-max' }, encoding: xy });
    expect(read(scene, 'box')).toEqual([{ x: 'A', y: 2, y2: 4 }]);
    expect(read(scene, 'tick')).toEqual([{ x: 'A', y: 3 }]);
    expect(read(scene, 'rule')).toHaveLength(2);
  });

  it.each(['errorbar', 'errorband'] as const)('an %s runs from the lower to the upper end', async (type) => {
    const values = [1, 2].map((x) => ({ x, low: x, high: x + 2 }));
    const encoding = { x: q('x'), y: q('low'), y2: { field: 'high' } };
    const scene = await sceneOf({ data: { values }, mark: type, encoding });
    const [first] = marks(scene, type === 'errorbar' ? 'error-bar' : 'error-band');
    expect(first?.points?.[0] ?? first?.encoding).toMatchObject({ x: 1, y: 1, y2: 3 });
  });

  it('a reference line says where it is', async () => {
    const layer = [{ mark: 'bar' }, { mark: 'rule', encoding: { x: null, y: { datum: 30 } } }];
    const scene = await sceneOf({ data: one, encoding: xy, layer });
    expect(read(scene, 'rule')[0]).toMatchObject({ y: 30 });
  });

  it('texts belong to the bars that they stand on', async () => {
    const layer = [{ mark: 'bar' }, { mark: { type: 'text', dy: -5 }, encoding: { text: q('v') } }];
    const scene = await sceneOf({ data: one, encoding: xy, layer });
    expect(marks(scene, 'text').map(({ text }) => text)).toEqual(['28', '55']);
    expect(scene.relations).toEqual([
      { kind: 'labels', from: 'text-1', to: 'bar-1' },
      { kind: 'labels', from: 'text-2', to: 'bar-2' },
    ]);
  });
});
