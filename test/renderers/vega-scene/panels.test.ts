import { describe, expect, it } from 'vitest';
import { createDrawing, marks, n, one, q, read, two, xy } from '../../helpers/scene-reading.js';

const { sceneOf } = createDrawing();

describe('panels', () => {
  it.each(['row', 'column', 'facet'])('of a %s know their value and share an axis', async (channel) => {
    const scene = await sceneOf({ data: two, mark: 'bar', encoding: { ...xy, [channel]: n('s', { columns: 1 }) } });
    const panels = scene.groups.filter(({ kind }) => kind === 'panel');
    expect(panels.map(({ facet }) => facet)).toEqual([{ s: 'u' }, { s: 'v' }]);
    expect(scene.axes.some(({ groups }) => groups.length === 2)).toBe(true);
  });

  it('of years are called as their headers say', async () => {
    const values = [2000, 2001].map((year) => ({ d: `${year}-06-01`, k: 'a', v: year }));
    const scene = await sceneOf({
      data: { values },
      mark: 'bar',
      encoding: { x: n('k'), y: q('v'), column: { field: 'd', timeUnit: 'year', type: 'temporal' } },
      resolve: { scale: { x: 'independent' } },
    });
    const panels = scene.groups.filter(({ kind }) => kind === 'panel');
    expect(panels.map(({ title, facet }) => [title, Object.keys(facet ?? {})])).toEqual([
      ['2000', ['year_d']],
      ['2001', ['year_d']],
    ]);
  });

  it('of a concatenation have titles of their own', async () => {
    const view = { data: one, mark: 'bar', encoding: xy };
    const scene = await sceneOf({
      hconcat: [
        { ...view, title: 'Left' },
        { ...view, title: 'Right' },
      ],
    });
    expect(scene.groups.map(({ kind, title }) => [kind, title])).toEqual([
      ['concat', undefined],
      ['panel', 'Left'],
      ['panel', 'Right'],
    ]);
  });

  it('with two axes measure each layer by its own', async () => {
    const data = { values: [1, 2].map((x) => ({ x, a: x, b: 1000 * x })) };
    const layer = [
      { mark: 'line', encoding: { y: q('a') } },
      { mark: 'point', encoding: { y: q('b') } },
    ];
    const scene = await sceneOf({ data, encoding: { x: q('x') }, layer, resolve: { scale: { y: 'independent' } } });
    expect(read(scene, 'point')[1]).toEqual({ x: 2, y: 2000 });
    expect(marks(scene, 'line')[0]?.points?.[1]).toEqual({ x: 2, y: 2 });
    expect(scene.axes.filter(({ channel }) => channel === 'y').map(({ orient }) => orient)).toEqual(['left', 'right']);
  });
});
