import { describe, expect, it } from 'vitest';
import { createDrawing, marks, read, related } from '../../helpers/scene-reading.js';

const { vegaScene } = createDrawing();

describe('native Vega', () => {
  const rows = ['p', 'r'].flatMap((k) => [0, 1].map((s) => ({ k, s, v: k === 'p' ? 2 + s : 7 + s })));
  const band = { name: 'band', type: 'band', domain: ['p', 'r'], range: 'height' };
  const size = { name: 'size', domain: [0, 10], range: 'width' };
  const axes = [
    { orient: 'left', scale: 'band' },
    { orient: 'bottom', scale: 'size' },
  ];
  const within = (mark: object): object => ({
    type: 'group',
    from: { facet: { name: 'one', data: 'd', groupby: 'k' } },
    encode: { enter: { y: { scale: 'band', field: 'k' }, height: { scale: 'band', band: 1 } } },
    signals: [{ name: 'height', update: "bandwidth('band')" }],
    scales: [{ name: 'inner', type: 'band', domain: [0, 1], range: 'height' }],
    marks: [mark],
  });
  const figure = (marks_: object[]): object => ({
    width: 200,
    height: 100,
    data: [{ name: 'd', values: rows }],
    scales: [band, size],
    axes,
    marks: marks_,
  });

  it('bars in a group for each category have that category', async () => {
    const enter = {
      y: { scale: 'inner', field: 's' },
      height: { scale: 'inner', band: 1 },
      x: { scale: 'size', field: 'v' },
      x2: { scale: 'size', value: 0 },
      fill: { value: 'teal' },
    };
    const scene = await vegaScene(figure([within({ type: 'rect', from: { data: 'one' }, encode: { enter } })]));
    expect(read(scene, 'bar')).toEqual([
      { x: 2, x2: 0, y: 'p' },
      { x: 3, x2: 0, y: 'p' },
      { x: 7, x2: 0, y: 'r' },
      { x: 8, x2: 0, y: 'r' },
    ]);
    expect(scene.groups).toHaveLength(1);
  });

  it('rectangles of one size on a scale of time, coloured by numbers, are cells', async () => {
    const times = Array.from({ length: 12 }, (_, at) => ({ d: Date.UTC(2020, 0, 1 + at), k: at % 3, v: at }));
    const encode = {
      enter: {
        x: { scale: 'time', field: 'd' },
        width: { value: 10 },
        y: { scale: 'rows', field: 'k' },
        height: { scale: 'rows', band: 1 },
        fill: { scale: 'colour', field: 'v' },
      },
    };
    const scene = await vegaScene({
      width: 200,
      height: 60,
      data: [{ name: 'd', values: times }],
      scales: [
        { name: 'time', type: 'time', domain: { data: 'd', field: 'd' }, range: 'width' },
        { name: 'rows', type: 'band', domain: [0, 1, 2], range: 'height' },
        { name: 'colour', type: 'linear', domain: [0, 11], range: { scheme: 'viridis' } },
      ],
      axes: [
        { orient: 'bottom', scale: 'time' },
        { orient: 'left', scale: 'rows' },
      ],
      legends: [{ fill: 'colour', type: 'gradient' }],
      marks: [{ type: 'rect', from: { data: 'd' }, encode }],
    });
    expect(marks(scene, 'cell')).toHaveLength(12);
    expect(read(scene, 'cell')[5]).toMatchObject({ y: 2, color: 5 });
  });

  it('a stack named by Vega itself has its value at the far end', async () => {
    const enter = {
      y: { scale: 'band', field: 'k' },
      height: { scale: 'band', band: 1 },
      x: { scale: 'size', field: 'y0' },
      x2: { scale: 'size', field: 'y1' },
      fill: { value: 'teal' },
    };
    const values = rows.map((one_) => ({ ...one_, v: one_.v / 4 }));
    const scene = await vegaScene({
      ...figure([{ type: 'rect', from: { data: 'd' }, encode: { enter } }]),
      data: [{ name: 'd', values, transform: [{ type: 'stack', groupby: ['k'], field: 'v' }] }],
    });
    expect(read(scene, 'bar').slice(0, 2)).toEqual([
      { x: 0.5, x2: 0, y: 'p' },
      { x: 1.25, x2: 0.5, y: 'p' },
    ]);
    expect(related(scene, 'stacked-on')).toBe(2);
  });

  it('texts placed by another mark name its elements', async () => {
    const at = { x: { scale: 'size', field: 'v' }, y: { scale: 'band', field: 'k', band: 0.5 } };
    const scene = await vegaScene(
      figure([
        { name: 'dots', type: 'symbol', from: { data: 'd' }, encode: { enter: { ...at, fill: { value: 'teal' } } } },
        {
          type: 'text',
          from: { data: 'dots' },
          encode: {
            enter: { x: { field: 'x' }, y: { field: 'y' }, text: { field: 'datum.v' }, fill: { value: 'black' } },
          },
        },
      ]),
    );
    expect(related(scene, 'labels')).toBe(4);
    expect(marks(scene, 'text')[3]).toMatchObject({ text: '8', data: { k: 'r', s: 1, v: 8 } });
  });

  it('plots side by side without a size of their own are panels as large as their axes', async () => {
    const half = (x: number, title: string): object => ({
      type: 'group',
      encode: { enter: { x: { value: x } } },
      scales: [{ name: 'own', domain: [0, 10], range: [0, 90] }],
      axes: [{ orient: 'bottom', scale: 'own', title }],
      marks: [
        {
          type: 'rect',
          from: { data: 'd' },
          encode: {
            enter: {
              x: { scale: 'own', field: 'v' },
              x2: { scale: 'own', value: 0 },
              y: { scale: 'band', field: 'k' },
              height: { value: 5 },
              fill: { value: 'teal' },
            },
          },
        },
      ],
    });
    const scene = await vegaScene({ ...figure([half(0, 'one'), half(110, 'two')]), axes: [] });
    expect(scene.axes.map(({ title, groups }) => [title, groups])).toEqual([
      ['one', ['panel-2']],
      ['two', ['panel-3']],
    ]);
    expect(scene.groups[2]?.box.width).toBe(90);
    expect(read(scene).at(-1)).toMatchObject({ x: 8, x2: 0 });
  });

  it('a program with a broken expression takes nothing into the next one', async () => {
    const broken = { ...figure([]), signals: [{ name: 'a', update: 'index + nowhere(1)' }] };
    const sound = { ...figure([]), signals: [{ name: 'a', update: '1 + 1' }] };
    const again = async (): Promise<void> => {
      await expect(vegaScene(broken)).rejects.toThrow('nowhere');
      await expect(vegaScene(sound)).resolves.toBeDefined();
    };
    for (let turn = 0; turn < 4; turn += 1) await again();
  });

  it('a map has regions for areas, points for places and paths for routes; a ring around a dial is a circle', async () => {
    const feature = (type: string, coordinates: unknown): object => ({
      type: 'Feature',
      geometry: { type, coordinates },
    });
    const shape = (data: string, ink: object): object => ({
      type: 'shape',
      from: { data },
      encode: { enter: ink },
      transform: [{ type: 'geoshape', projection: 'p' }],
    });
    const square = [[[0, 0], [0, 20], [20, 20], [20, 0], [0, 0]]]; // prettier-ignore
    const scene = await vegaScene({
      width: 200,
      height: 200,
      projections: [{ name: 'p', type: 'mercator', scale: 150, translate: [60, 120] }],
      data: [
        { name: 'land', values: [feature('Polygon', square), feature('Point', [10, 10])] },
        { name: 'ways', values: [feature('LineString', [[0, 0], [15, 5]])] }, // prettier-ignore
      ],
      marks: [
        shape('land', { fill: { value: 'tan' } }),
        shape('ways', { stroke: { value: 'red' } }),
        {
          type: 'arc',
          encode: {
            enter: {
              x: { value: 150 },
              y: { value: 50 },
              startAngle: { value: 0 },
              endAngle: { signal: '2 * PI' },
              innerRadius: { value: 38 },
              outerRadius: { value: 40 },
              fill: { value: 'black' },
            },
          },
        },
      ],
    });
    expect(marks(scene).map(({ kind }) => kind)).toEqual(['region', 'point', 'path', 'circle']);
    expect(scene.layers.map(({ kind }) => kind)).toEqual(['region', 'path', 'circle']);
  });
});
