import { describe, expect, it } from 'vitest';
import { createDrawing, marks, n, q, t } from '../../helpers/scene-reading.js';

const { sceneOf } = createDrawing();

describe('lines and areas', () => {
  const days = [1, 2, 3].flatMap((day) => [
    { day: `2020-01-0${day}`, v: day * 2, s: 'up' },
    { day: `2020-01-0${day}`, v: 9 - day, s: 'down' },
  ]);
  const encoding = { x: t('day'), y: q('v') };

  it('are one element for each series, called as in the legend', async () => {
    const scene = await sceneOf({ data: { values: days }, mark: 'line', encoding: { ...encoding, color: n('s') } });
    const lines = marks(scene, 'line');
    expect(new Set(lines.map(({ label }) => label))).toEqual(new Set(['down', 'up']));
    const up = lines.find(({ label }) => label === 'up');
    expect(up?.points?.map(({ y }) => y)).toEqual([2, 4, 6]);
    expect(up?.points?.[0]?.x).toBe('2020-01-01T00:00:00.000Z');
    expect(up?.path).toHaveLength(3);
    expect(scene.axes.find(({ channel }) => channel === 'x')).toMatchObject({ scale: 'time' });
  });

  it('have no point where a value is missing', async () => {
    const values = [1, null, 3].map((v, x) => ({ x, v }));
    const scene = await sceneOf({ data: { values }, mark: 'line', encoding: { x: q('x'), y: q('v') } });
    expect(marks(scene, 'line')[0]?.points?.map(({ y }) => y)).toEqual([1, 3]);
  });

  it('filled to zero, or to the one below', async () => {
    const single = await sceneOf({ data: { values: days.filter(({ s }) => s === 'up') }, mark: 'area', encoding });
    expect(marks(single, 'area')[0]?.points?.[2]).toMatchObject({ y: 6, y2: 0 });
    const both = await sceneOf({ data: { values: days }, mark: 'area', encoding: { ...encoding, color: n('s') } });
    const ends = marks(both, 'area').map(({ points }) => [points?.[0]?.y, points?.[0]?.y2]);
    expect(ends.toSorted((a, b) => Number(b[0]) - Number(a[0]))).toEqual([
      [10, 2],
      [2, 0],
    ]);
  });

  it('drawn over coloured points without a series have none', async () => {
    const values = [1, 2, 3].map((x) => ({ x, v: x, s: x > 1 ? 'p' : 'r' }));
    const layer = [{ mark: 'point', encoding: { color: n('s') } }, { mark: 'line' }];
    const scene = await sceneOf({ data: { values }, encoding: { x: q('x'), y: q('v') }, layer });
    expect(marks(scene, 'line')[0]?.label).toBeUndefined();
    expect(marks(scene, 'point')[0]?.label).toBe('r');
  });

  it('coloured by a constant have its name', async () => {
    const layer = ['first', 'second'].map((datum, index) => ({
      mark: 'line',
      encoding: { y: q(index === 0 ? 'a' : 'b'), color: { datum, type: 'nominal' } },
    }));
    const values = [1, 2].map((x) => ({ x, a: x, b: 3 * x }));
    const scene = await sceneOf({ data: { values }, encoding: { x: q('x') }, layer });
    expect(marks(scene, 'line').map(({ label }) => label)).toEqual(['first', 'second']);
  });
});
