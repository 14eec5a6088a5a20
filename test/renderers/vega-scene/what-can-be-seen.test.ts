import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createDrawing, marks, n, one, q, row, xy } from '../../helpers/scene-reading.js';

const { drawn, sceneOf } = createDrawing();

describe('what can be seen', () => {
  it('drops labels that overlap', async () => {
    const data = { values: Array.from({ length: 40 }, (_, x) => ({ x: x * 1000, v: x })) };
    const axis = { labelOverlap: true, tickCount: 40 };
    const scene = await sceneOf({ width: 120, data, mark: 'point', encoding: { x: q('x', { axis }), y: q('v') } });
    const labels = scene.axes.find(({ channel }) => channel === 'x')?.ticks.map(({ label }) => label);
    expect(labels).toContain('');
    expect(labels?.some((label) => label !== '')).toBe(true);
  });

  it.each([
    ['no opacity', { opacity: 0 }, {}],
    ['no size', { size: 0 }, {}],
    ['a place outside the canvas', { clip: false }, { x: q('v', { scale: { domain: [100, 200] } }) }],
    ['a place that is clipped away', { clip: true }, { x: q('v', { scale: { domain: [100, 200] } }) }],
  ])('a point with %s is not visible', async (_, more, encoding) => {
    const data = { values: [{ v: -2000 }] };
    const scene = await sceneOf({
      autosize: 'none',
      data,
      mark: { type: 'circle', ...more },
      encoding: { x: { value: 50 }, ...encoding },
    });
    expect(marks(scene).map(({ visible }) => visible)).toEqual([false]);
  });

  it('a text that is too long ends as drawn', async () => {
    const data = { values: [row('A very long name indeed', 'u', 1)] };
    const encoding = { y: n('k', { axis: { labelLimit: 60 } }), x: q('v') };
    const scene = await sceneOf({ data, mark: 'bar', encoding });
    const label = scene.axes.find(({ channel }) => channel === 'y')?.ticks[0]?.label;
    expect(label).toMatch(/^A very.*…$/);
  });

  it('titles, paper and ink are those of the image', async () => {
    const { scene, png } = await drawn({
      title: { text: 'Main', subtitle: 'Below' },
      background: '#fafad2',
      data: one,
      mark: 'bar',
      encoding: { ...xy, color: n('k', { scale: { range: ['#c0392b', '#2e86c1'] } }) },
    });
    expect(scene).toMatchObject({ title: 'Main', subtitle: 'Below', background: '#fafad2' });
    const image = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number): string => {
      const at = (Math.round(y) * image.info.width + Math.round(x)) * 3;
      return `#${image.data.subarray(at, at + 3).toString('hex')}`;
    };
    expect(pixel(1, 1)).toBe('#fafad2');
    for (const { box, fill } of marks(scene, 'bar'))
      expect(pixel(box.x + box.width / 2, box.y + box.height / 2)).toBe(fill);
  });

  it('a colour that is none is reported', async () => {
    const paints = async (color: string): Promise<readonly string[]> =>
      (await drawn({ data: one, mark: { type: 'bar', color }, encoding: xy })).log.map(({ message }) => message);
    expect(await paints('blakc')).toContain('unknown-color: "blakc" is no colour');
    expect(await paints('rgba(10, 20, 30, 0.5)')).toEqual([]);
  });
});
