import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Scene, SceneElement } from '../../renderers/scene.js';

const libraries = {
  plotly: 'https://cdn.plot.ly/plotly-2.27.0.min.js',
  chart: 'https://cdn.jsdelivr.net/npm/chart.js',
  secondChart: 'https://cdnjs.cloudflare.com/ajax/libs/Chart.js/2.9.4/Chart.min.js',
  echarts: 'https://cdn.jsdelivr.net/npm/echarts@5/dist/echarts.min.js',
  d3: 'https://d3js.org/d3.v7.min.js',
  jsxgraph: 'https://cdn.jsdelivr.net/npm/jsxgraph/distrib/jsxgraphcore.js',
  three: 'https://cdnjs.cloudflare.com/ajax/libs/three.js/r128/three.min.js',
  katex: 'https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.js',
};

describe('the scene of a document', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  const sceneOf = async (body: string, library?: keyof typeof libraries): Promise<Scene> => {
    const load = library === undefined ? '' : `<script src="${libraries[library]}"></script>`;
    return (await renderers.of('html').render(`<!doctype html><body>${load}${body}</body>`)).scene;
  };
  const plotly = (traces: string, layout = '{}'): Promise<Scene> =>
    sceneOf(
      `<div id="a" style="width:600px;height:400px"></div><script>Plotly.newPlot('a', ${traces}, ${layout})</script>`,
      'plotly',
    );
  const chart = (config: string): Promise<Scene> =>
    sceneOf(
      `<div style="width:600px"><canvas id="a"></canvas></div><script>new Chart('a', ${config})</script>`,
      'chart',
    );
  const echarts = (option: string): Promise<Scene> =>
    sceneOf(
      `<div id="a" style="width:600px;height:400px"></div><script>echarts.init(document.getElementById('a')).setOption(${option})</script>`,
      'echarts',
    );
  const shown = (scene: Scene, kind: SceneElement['kind']): SceneElement[] =>
    scene.elements.filter((element) => element.kind === kind && element.visible && element.role === 'mark');

  const months = "['Jan', 'Feb', 'Mar']";

  it.each<[string, () => Promise<Scene>]>([
    [
      'plotly.js',
      () =>
        plotly(
          `[{ type: 'bar', name: 'North', x: ${months}, y: [30, 80, 45], marker: { color: '#1f77b4' } }, { type: 'bar', name: 'South', x: ${months}, y: [20, 60, 75], marker: { color: '#ff7f0e' } }]`,
          "{ title: { text: 'Rain' }, xaxis: { title: { text: 'Month' } }, yaxis: { title: { text: 'Rain (mm)' } } }",
        ),
    ],
    [
      'Chart.js',
      () =>
        chart(
          `{ type: 'bar', data: { labels: ${months}, datasets: [{ label: 'North', data: [30, 80, 45], backgroundColor: '#1f77b4' }, { label: 'South', data: [20, 60, 75], backgroundColor: '#ff7f0e' }] }, options: { plugins: { title: { display: true, text: 'Rain' } }, scales: { x: { title: { display: true, text: 'Month' } }, y: { title: { display: true, text: 'Rain (mm)' } } } } }`,
        ),
    ],
    [
      'Chart.js 2',
      () =>
        sceneOf(
          `<div style="width:600px"><canvas id="a"></canvas></div><script>new Chart('a', { type: 'bar', data: { labels: ${months}, datasets: [{ label: 'North', data: [30, 80, 45], backgroundColor: '#1f77b4' }, { label: 'South', data: [20, 60, 75], backgroundColor: '#ff7f0e' }] }, options: { title: { display: true, text: 'Rain' }, scales: { xAxes: [{ scaleLabel: { display: true, labelString: 'Month' } }], yAxes: [{ ticks: { beginAtZero: true }, scaleLabel: { display: true, labelString: 'Rain (mm)' } }] } } })</script>`,
          'secondChart',
        ),
    ],
    [
      'ECharts',
      () =>
        echarts(
          `{ title: { text: 'Rain' }, legend: {}, color: ['#1f77b4', '#ff7f0e'], xAxis: { name: 'Month', data: ${months} }, yAxis: { name: 'Rain (mm)' }, series: [{ name: 'North', type: 'bar', data: [30, 80, 45] }, { name: 'South', type: 'bar', data: [20, 60, 75] }] }`,
        ),
    ],
  ])('reads the bars, axes and legend of %s', async (_, draw) => {
    const scene = await draw();
    expect(scene.title).toBe('Rain');
    expect(shown(scene, 'bar').map(({ label, fill, encoding }) => [label, fill, encoding])).toEqual([
      ['North', '#1f77b4', { color: 'North', x: 'Jan', y: 30, y2: 0 }],
      ['North', '#1f77b4', { color: 'North', x: 'Feb', y: 80, y2: 0 }],
      ['North', '#1f77b4', { color: 'North', x: 'Mar', y: 45, y2: 0 }],
      ['South', '#ff7f0e', { color: 'South', x: 'Jan', y: 20, y2: 0 }],
      ['South', '#ff7f0e', { color: 'South', x: 'Feb', y: 60, y2: 0 }],
      ['South', '#ff7f0e', { color: 'South', x: 'Mar', y: 75, y2: 0 }],
    ]);
    const [x, y] = [
      scene.axes.find(({ channel }) => channel === 'x'),
      scene.axes.find(({ channel }) => channel === 'y'),
    ];
    expect(x).toMatchObject({ title: 'Month', scale: 'band', domain: ['Jan', 'Feb', 'Mar'], orient: 'bottom' });
    expect(x?.ticks.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(y).toMatchObject({ title: 'Rain (mm)', scale: 'linear', orient: 'left', grid: true });
    expect(scene.legends).toMatchObject([
      {
        entries: [
          { label: 'North', fill: '#1f77b4' },
          { label: 'South', fill: '#ff7f0e' },
        ],
      },
    ]);
    expect(scene.layers).toMatchObject([{ kind: 'bar', count: 6 }]);
    const roles = new Set(scene.elements.filter(({ visible }) => visible).map(({ role }) => role));
    for (const role of ['title', 'axis-title', 'axis-label', 'legend-label'] as const) expect(roles).toContain(role);
  });

  it('reads lines, lying bars and slices of Chart.js 2', async () => {
    const scene = await sceneOf(
      `<div style="width:500px"><canvas id="a"></canvas><canvas id="b"></canvas><canvas id="c"></canvas></div><script>
        new Chart('a', { type: 'line', data: { labels: ['Jan', 'Feb'], datasets: [{ label: 'North', data: [3, 8], borderColor: '#1f77b4', fill: false }] } });
        new Chart('b', { type: 'horizontalBar', data: { labels: ['Jan', 'Feb'], datasets: [{ data: [30, 122], backgroundColor: '#ff7f0e' }] }, options: { legend: { display: false }, scales: { xAxes: [{ ticks: { beginAtZero: true } }] } } });
        new Chart('c', { type: 'pie', data: { labels: ['Oak', 'Elm'], datasets: [{ data: [1, 3], backgroundColor: ['#2ca02c', '#d62728'] }] } });
      </script>`,
      'secondChart',
    );
    expect(shown(scene, 'line')[0]?.points).toEqual([
      { x: 'Jan', y: 3 },
      { x: 'Feb', y: 8 },
    ]);
    expect(shown(scene, 'bar').map(({ encoding }) => encoding)).toEqual([
      { x: 30, x2: 0, y: 'Jan' },
      { x: 122, x2: 0, y: 'Feb' },
    ]);
    expect(shown(scene, 'slice').map(({ encoding }) => encoding)).toEqual([
      { color: 'Oak', theta: 1 },
      { color: 'Elm', theta: 3 },
    ]);
  });

  it('runs what a document keeps beside it under a name without a number', async () => {
    const body = `<script src="js/d3.min.js"></script><script>
      d3.select('body').append('svg').attr({ width: 99, height: 99 }).append('path').attr('d', d3.svg.line()([[9, 9], [60, 60], [90, 9]])).style('fill', 'red');
    </script>`;
    expect(shown(await sceneOf(body), 'path').length + shown(await sceneOf(body), 'polygon').length).toBeGreaterThan(0);
  });

  it.each<[string, () => Promise<Scene>]>([
    [
      'plotly.js',
      () =>
        plotly(
          "[{ type: 'scatter', mode: 'lines', x: [1, 2, 3], y: [4, 9, 2], line: { color: '#00aa00', dash: 'dash' } }]",
        ),
    ],
    [
      'Chart.js',
      () =>
        chart(
          "{ type: 'scatter', data: { datasets: [{ data: [{ x: 1, y: 4 }, { x: 2, y: 9 }, { x: 3, y: 2 }], showLine: true, borderColor: '#00aa00', borderDash: [9, 9], pointRadius: 0 }] }, options: { plugins: { legend: { display: false } } } }",
        ),
    ],
    [
      'ECharts',
      () =>
        echarts(
          "{ xAxis: { type: 'value' }, yAxis: {}, series: [{ type: 'line', showSymbol: false, data: [[1, 4], [2, 9], [3, 2]], lineStyle: { color: '#00aa00', type: 'dashed' } }] }",
        ),
    ],
  ])('reads a line of %s, vertex by vertex', async (_, draw) => {
    const scene = await draw();
    const [line, ...more] = shown(scene, 'line');
    expect(more).toEqual([]);
    expect(line?.points).toEqual([
      { x: 1, y: 4 },
      { x: 2, y: 9 },
      { x: 3, y: 2 },
    ]);
    expect(line?.path).toHaveLength(3);
    expect(line?.stroke).toBe('#00aa00');
    expect(line?.dash).toBeDefined();
  });

  it('reads the error bars of plotly.js, over the middle of a bar and around a point', async () => {
    const scene = await plotly(
      "[{ type: 'bar', name: 'a', x: ['p', 'q'], y: [5, 8], error_y: { type: 'data', array: [1, 2] } }, { type: 'bar', name: 'b', x: ['p', 'q'], y: [3, 4] }, { mode: 'markers', name: 'c', x: ['p'], y: [6], error_y: { type: 'constant', value: 2 } }]",
    );
    expect(shown(scene, 'error-bar').map(({ encoding }) => encoding)).toEqual([
      { color: 'a', x: 'p', y: 6, y2: 4 },
      { color: 'a', x: 'q', y: 10, y2: 6 },
      { color: 'c', x: 'p', y: 8, y2: 4 },
    ]);
    const [bar] = shown(scene, 'bar').filter(({ label }) => label === 'a');
    const [error] = shown(scene, 'error-bar');
    expect(error?.box.x).toBeCloseTo((bar?.box.x ?? 0) + (bar?.box.width ?? 0) / 2, 0);
  });

  it.each<[string, () => Promise<Scene>]>([
    [
      'plotly.js',
      () =>
        plotly("[{ type: 'pie', labels: ['A', 'B'], values: [75, 25], marker: { colors: ['#aa0000', '#0000aa'] } }]"),
    ],
    [
      'Chart.js',
      () =>
        chart(
          "{ type: 'pie', data: { labels: ['A', 'B'], datasets: [{ data: [75, 25], backgroundColor: ['#aa0000', '#0000aa'] }] } }",
        ),
    ],
    [
      'ECharts',
      () =>
        echarts(
          "{ color: ['#aa0000', '#0000aa'], series: [{ type: 'pie', data: [{ name: 'A', value: 75 }, { name: 'B', value: 25 }] }] }",
        ),
    ],
  ])('reads the slices of %s', async (_, draw) => {
    const scene = await draw();
    expect(shown(scene, 'slice').map(({ label, fill, encoding }) => [label, fill, encoding])).toEqual([
      ['A', '#aa0000', { theta: 75, color: 'A' }],
      ['B', '#0000aa', { theta: 25, color: 'B' }],
    ]);
  });

  it.each<[string, () => Promise<Scene>]>([
    [
      'plotly.js',
      () =>
        plotly(
          "[{ type: 'bar', name: 'a', x: ['p'], y: [3] }, { type: 'bar', name: 'b', x: ['p'], y: [4] }]",
          "{ barmode: 'stack' }",
        ),
    ],
    [
      'Chart.js',
      () =>
        chart(
          "{ type: 'bar', data: { labels: ['p'], datasets: [{ label: 'a', data: [3], backgroundColor: 'red' }, { label: 'b', data: [4], backgroundColor: 'blue' }] }, options: { scales: { x: { stacked: true }, y: { stacked: true } } } }",
        ),
    ],
    [
      'ECharts',
      () =>
        echarts(
          "{ legend: {}, xAxis: { data: ['p'] }, yAxis: {}, series: [{ name: 'a', type: 'bar', stack: 's', data: [3] }, { name: 'b', type: 'bar', stack: 's', data: [4] }] }",
        ),
    ],
  ])('reads where stacked bars of %s begin and end', async (_, draw) => {
    const scene = await draw();
    expect(shown(scene, 'bar').map(({ encoding }) => [encoding?.y2, encoding?.y])).toEqual([
      [0, 3],
      [3, 7],
    ]);
  });

  it('reads horizontal bars, points with sizes, boxes, bins and cells', async () => {
    const bars = await chart(
      "{ type: 'bar', data: { labels: ['p', 'q'], datasets: [{ data: [3, 4], backgroundColor: 'teal' }] }, options: { indexAxis: 'y', plugins: { legend: { display: false } } } }",
    );
    expect(shown(bars, 'bar').map(({ label, encoding }) => [label, encoding])).toEqual([
      ['p', { x: 3, x2: 0, y: 'p' }],
      ['q', { x: 4, x2: 0, y: 'q' }],
    ]);
    const bubbles = await plotly(
      "[{ mode: 'markers', x: [1, 2], y: [3, 5], marker: { size: [12, 40], color: 'purple', symbol: 'square' } }]",
    );
    expect(shown(bubbles, 'point').map(({ encoding, shape }) => [encoding, shape])).toEqual([
      [{ x: 1, y: 3, size: 12 }, 'square'],
      [{ x: 2, y: 5, size: 40 }, 'square'],
    ]);
    const boxes = await plotly("[{ type: 'box', name: 'g', y: [1, 2, 3, 4, 5, 6, 7, 8, 9], boxpoints: false }]");
    expect(shown(boxes, 'box')[0]?.encoding).toMatchObject({ x: 'g', y2: 2.75, y: 7.25 });
    const bins = await plotly(
      "[{ type: 'histogram', x: [1, 1, 2, 3, 3, 3], xbins: { start: 0.5, end: 3.5, size: 1 } }]",
    );
    expect(shown(bins, 'bar').map(({ encoding }) => encoding?.y)).toEqual([2, 1, 3]);
    const cells = await plotly("[{ type: 'heatmap', x: ['p', 'q'], y: ['r', 's'], z: [[1, 2], [3, 4]] }]");
    expect(shown(cells, 'cell').map(({ encoding }) => encoding)).toEqual([
      { x: 'p', y: 'r', color: 1 },
      { x: 'q', y: 'r', color: 2 },
      { x: 'p', y: 's', color: 3 },
      { x: 'q', y: 's', color: 4 },
    ]);
    expect(new Set(shown(cells, 'cell').map(({ fill }) => fill)).size).toBe(4);
  });

  it('reads shapes that d3 made, with the records bound to them', async () => {
    const scene = await sceneOf(
      "<svg width='200' height='100'></svg><script>d3.select('svg').selectAll('circle').data([{ name: 'p', size: 9 }, { name: 'q', size: 20 }]).join('circle').attr('cx', (d, i) => 30 + 80 * i).attr('cy', 50).attr('r', (d) => d.size).attr('fill', 'orange')</script>",
      'd3',
    );
    expect(shown(scene, 'circle').map(({ box, data, fill }) => [box.width, data, fill])).toEqual([
      [18, { name: 'p', size: 9 }, '#ffa500'],
      [40, { name: 'q', size: 20 }, '#ffa500'],
    ]);
  });

  const withD3 = (...lines: string[]): Promise<Scene> =>
    sceneOf(
      `<svg width="500" height="300"></svg><script>const svg = d3.select('svg'); ${lines.join(';')}</script>`,
      'd3',
    );
  const plane =
    "svg.append('g').attr('transform', 'translate(0,250)').call(d3.axisBottom(x)); svg.append('g').attr('transform', 'translate(60,0)').call(d3.axisLeft(y).ticks(4)); svg.append('text').attr('transform', 'translate(14,130) rotate(-90)').text('Boxes')";

  it('reads a chart that d3 drew by the scales of its axes', async () => {
    const scene = await withD3(
      "const rows = d3.stack().keys(['red', 'white'])([{ day: 'Mon', red: 4, white: 2 }, { day: 'Tue', red: 1, white: 5 }])",
      "const x = d3.scaleBand(['Mon', 'Tue'], [60, 380]), y = d3.scaleLinear([0, 8], [250, 50])",
      "const ink = d3.scaleOrdinal(['red', 'white'], ['#aa0000', '#ddddcc'])",
      "svg.selectAll('.s').data(rows).join('g').attr('fill', (s) => ink(s.key)).selectAll('rect').data((s) => s).join('rect').attr('x', (d) => x(d.data.day) + 5).attr('width', x.bandwidth() - 10).attr('y', (d) => y(d[1])).attr('height', (d) => y(d[0]) - y(d[1]))",
      "const key = svg.selectAll('.k').data(['red', 'white']).join('g').attr('transform', (d, i) => `translate(400,${60 + i * 20})`)",
      "key.append('rect').attr('width', 12).attr('height', 12).attr('fill', ink); key.append('text').attr('x', 18).attr('y', 11).text((d) => d)",
      plane,
      "svg.append('text').attr('x', 200).attr('y', 25).text('Wine')",
    );
    expect(shown(scene, 'bar').map(({ encoding }) => encoding)).toEqual([
      { x: 'Mon', y: 4, y2: 0, color: 'red' },
      { x: 'Tue', y: 1, y2: 0, color: 'red' },
      { x: 'Mon', y: 6, y2: 4, color: 'white' },
      { x: 'Tue', y: 6, y2: 1, color: 'white' },
    ]);
    expect(scene.title).toBe('Wine');
    expect(scene.axes.map(({ channel, scale, title, domain }) => [channel, scale, title, domain])).toEqual([
      ['x', 'band', undefined, ['Mon', 'Tue']],
      ['y', 'linear', 'Boxes', [0, 8]],
    ]);
    expect(scene.legends[0]?.entries.map(({ label, fill }) => [label, fill])).toEqual([
      ['red', '#aa0000'],
      ['white', '#ddddcc'],
    ]);
  });

  it('reads lines that d3 drew by the words beside them, keeps what is no data, and reads the arcs of a pie', async () => {
    const lines = await withD3(
      'const x = d3.scaleLinear([2000, 2004], [60, 380]), y = d3.scaleLinear([0, 8], [250, 50])',
      "for (const [name, ink, values] of [['Elm', 'green', [2, 3, 7]], ['Ash', 'brown', [6, 5.5, 1]]]) { const path = d3.line().x((d, i) => x(2000 + 2 * i)).y((d) => y(d)).curve(d3.curveMonotoneX); svg.append('path').attr('fill', 'none').attr('stroke', ink).attr('d', path(values)); svg.append('text').attr('x', 385).attr('y', y(values[2])).attr('fill', ink).text(name) }",
      "svg.append('ellipse').attr('cx', 220).attr('cy', 100).attr('rx', 30).attr('ry', 10).attr('fill', 'gold')",
      plane,
    );
    expect(shown(lines, 'line').map(({ label, points }) => [label, points?.map(({ x, y }) => [x, y])])).toEqual([
      [
        'Elm',
        [
          [2000, 2],
          [2002, 3],
          [2004, 7],
        ],
      ],
      [
        'Ash',
        [
          [2000, 6],
          [2002, 5.5],
          [2004, 1],
        ],
      ],
    ]);
    expect(shown(lines, 'ellipse')).toHaveLength(1);
    const pie = await withD3(
      "const arcs = d3.pie().value((d) => d.v)([{ name: 'Gas', v: 3 }, { name: 'Wind', v: 5 }])",
      "svg.append('g').attr('transform', 'translate(200,150)').selectAll('path').data(arcs).join('path').attr('fill', (d, i) => ['orange', 'teal'][i]).attr('d', d3.arc().innerRadius(30).outerRadius(90))",
    );
    expect(shown(pie, 'slice').map(({ encoding }) => encoding)).toEqual([
      { theta: 3, color: 'Gas' },
      { theta: 5, color: 'Wind' },
    ]);
  });

  it('reads what is on a board of JSXGraph, with what it measures', async () => {
    const scene = await sceneOf(
      "<div id='b' style='width:400px;height:400px'></div><script>const board = JXG.JSXGraph.initBoard('b', { boundingbox: [-5, 5, 5, -5], axis: false, showNavigation: false, showCopyright: false });" +
        "const [A, B, C] = [[0, 0], [3, 0], [0, 4]].map((place, index) => board.create('point', place, { name: 'ABC'[index] }));" +
        "board.create('polygon', [A, B, C]); board.create('circle', [A, 2]); board.create('segment', [B, C]);</script>",
      'jsxgraph',
    );
    expect(shown(scene, 'point').map(({ label, encoding }) => [label, encoding])).toEqual([
      ['A', { x: 0, y: 0 }],
      ['B', { x: 3, y: 0 }],
      ['C', { x: 0, y: 4 }],
    ]);
    expect(shown(scene, 'polygon')[0]?.measures).toEqual({ area: 6, perimeter: 12 });
    expect(shown(scene, 'circle')[0]?.measures?.radius).toBe(2);
    expect(shown(scene, 'segment').some(({ measures }) => measures?.length === 5)).toBe(true);
  });

  it('reads the plane of a board: its axes, where arrows end, and what is special about a graph', async () => {
    const scene = await sceneOf(
      "<div id='b' style='width:400px;height:400px'></div><script>const board = JXG.JSXGraph.initBoard('b', { boundingbox: [-5, 5, 5, -5], axis: true, showNavigation: false, showCopyright: false });" +
        "board.create('functiongraph', [(x) => x * x - 2, -4, 4]); board.create('arrow', [[0, 0], [3, 1]]);</script>",
      'jsxgraph',
    );
    expect(scene.groups).toHaveLength(1);
    expect(scene.axes.map(({ channel, domain }) => [channel, domain])).toEqual([
      ['x', [-5, 5]],
      ['y', [-5, 5]],
    ]);
    const [curve, arrow] = [shown(scene, 'curve')[0], shown(scene, 'vector')[0]];
    expect(curve?.features?.map(({ kind, y }) => [kind, y])).toEqual([
      ['root', 0],
      ['y-intercept', -2],
      ['minimum', -2],
      ['root', 0],
    ]);
    const [from, to] = arrow?.path ?? [];
    expect([(to?.[0] ?? 0) - (from?.[0] ?? 0), (to?.[1] ?? 0) - (from?.[1] ?? 0)]).toEqual([120, -40]);
    expect(shown(scene, 'rule')).toEqual([]);
  });

  it('reads bodies in space, as their camera sees them', async () => {
    const scene = await sceneOf(
      '<script>const scene = new THREE.Scene(), camera = new THREE.PerspectiveCamera(50, 1.5, 0.1, 100); camera.position.z = 8; const renderer = new THREE.WebGLRenderer({ antialias: true }); renderer.setSize(300, 200); document.body.append(renderer.domElement);' +
        "const add = (geometry, color, x, name) => { const mesh = new THREE.Mesh(geometry, new THREE.MeshBasicMaterial({ color })); mesh.position.x = x; mesh.name = name; scene.add(mesh); }; add(new THREE.BoxGeometry(1, 2, 3), 0xff0000, -2, 'block'); add(new THREE.SphereGeometry(1), 0x0000ff, 2, 'ball'); renderer.render(scene, camera);</script>",
      'three',
    );
    const [block, ball] = shown(scene, 'solid');
    expect(block).toMatchObject({
      label: 'block',
      fill: '#ff0000',
      measures: { volume: 6, surface: 22 },
      data: { geometry: 'BoxGeometry', x: -2 },
    });
    expect(ball).toMatchObject({ label: 'ball', fill: '#0000ff', data: { geometry: 'SphereGeometry', radius: 1 } });
    expect(ball?.measures?.volume).toBeCloseTo((4 / 3) * Math.PI, 6);
    expect((block?.box.x ?? 999) < (ball?.box.x ?? 0)).toBe(true);
  });

  const sheet = '<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.css">';

  it.each([
    ['a^2 + b^2 = c^2', 'a² + b² = c²'],
    ['x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}', 'x = (−b ± √(b² − 4ac))/2a'],
    ['\\sum_{i=1}^{n} x_i', '∑_(i=1)ⁿx_i'],
    ['\\int_0^1 x^2\\,dx', '∫₀¹ x² dx'],
    ['\\lim_{x\\to 0} \\frac{\\sin x}{x}', 'lim_(x→0) (sin x)/x'],
    ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', '(1, 2; 3, 4)'],
  ])('reads %s of KaTeX as it is typed in a line', async (tex, text) => {
    const program = `${sheet}<p id='a'></p><script>katex.render(${JSON.stringify(tex)}, a, { displayMode: true })</script>`;
    const scene = await sceneOf(program, 'katex');
    expect(scene.elements.filter(({ kind }) => kind === 'text').map((one) => one.text)).toEqual([text]);
  });

  it.each([
    ['\\frac{V_1}{T_1} = \\frac{V_2}{T_2}', 'V₁/T₁ = V₂/T₂'],
    ['k = \\frac{p_1^2}{2m}', 'k = p₁²/2m'],
    ['e^{\\frac{x}{2}} + 1', 'e^(x/2) + 1'],
  ])('reads %s of KaTeX in a line of text, where fractions are small', async (tex, text) => {
    const program = `${sheet}<p id='a'></p><script>katex.render(${JSON.stringify(tex)}, a)</script>`;
    const scene = await sceneOf(program, 'katex');
    expect(scene.elements.filter(({ kind }) => kind === 'text').map((one) => one.text)).toEqual([text]);
  });

  it('reads a formula where it is drawn, whatever is kept beside it', async () => {
    const program = `${sheet}<p id='a'></p><script>katex.render('c = 6^2', a); a.querySelector('.katex-mathml').textContent = 'c = 99'</script>`;
    const { elements } = await sceneOf(program, 'katex');
    expect(elements.flatMap(({ text = [] }) => text)).toContain('c = 6²');
  });

  it('reads formulas of KaTeX, and the expression behind them', async () => {
    const scene = await sceneOf("<p id='a'></p><script>katex.render('\\\\frac{a}{b}', a)</script>", 'katex');
    const formula = scene.elements.find(({ data }) => data?.['tex'] !== undefined);
    expect(formula?.data).toEqual({ tex: '\\frac{a}{b}' });
    expect(formula?.text?.replaceAll(' ', '').split('').toSorted().join('')).toBe('ab');
  });

  it('reads what a canvas was asked to draw, and not what was wiped away', async () => {
    const scene = await sceneOf(
      "<canvas id='a' width='300' height='200'></canvas><script>const pen = a.getContext('2d'); pen.fillRect(0, 0, 90, 90); pen.clearRect(0, 0, 300, 200);" +
        "pen.fillStyle = 'teal'; pen.fillRect(10, 20, 50, 40); pen.beginPath(); pen.arc(150, 60, 30, 0, 7); pen.fillStyle = 'gold'; pen.fill();" +
        "pen.beginPath(); pen.moveTo(10, 150); pen.lineTo(200, 150); pen.strokeStyle = '#cc0000'; pen.lineWidth = 3; pen.stroke(); pen.fillStyle = 'black'; pen.font = '16px sans-serif'; pen.fillText('words', 210, 40)</script>",
    );
    expect(scene.elements.map(({ kind, visible }) => [kind, visible])).toEqual([
      ['rect', true],
      ['circle', true],
      ['rule', true],
      ['text', true],
    ]);
    expect(scene.elements[0]).toMatchObject({ box: { x: 18, y: 28, width: 50, height: 40 }, fill: '#008080' });
    expect(scene.elements[2]).toMatchObject({ stroke: '#cc0000', strokeWidth: 3 });
    expect(scene.elements[3]?.text).toBe('words');
  });

  it.each<[string, () => Promise<Scene>]>([
    [
      'plotly.js',
      () =>
        plotly(
          "[{ type: 'scatterpolar', r: [3, 5, 2, 3], theta: ['p', 'q', 'r', 'p'], mode: 'lines' }]",
          '{ polar: { radialaxis: { range: [0, 6] } } }',
        ),
    ],
    [
      'Chart.js',
      () =>
        chart(
          "{ type: 'radar', data: { labels: ['p', 'q', 'r'], datasets: [{ data: [3, 5, 2] }] }, options: { scales: { r: { min: 0, max: 6 } } } }",
        ),
    ],
    [
      'ECharts',
      () =>
        echarts(
          "{ animation: false, radar: { indicator: ['p', 'q', 'r'].map((name) => ({ name, min: 0, max: 6 })) }, series: [{ type: 'radar', data: [[3, 5, 2]] }] }",
        ),
    ],
  ])('reads the corners of a radar chart of %s', async (_, draw) => {
    const scene = await draw();
    expect(scene.groups[0]?.round?.domain).toEqual([0, 6]);
    expect(shown(scene, 'line')[0]?.points).toEqual([
      { theta: 'p', radius: 3 },
      { theta: 'q', radius: 5 },
      { theta: 'r', radius: 2 },
      { theta: 'p', radius: 3 },
    ]);
  });

  it('reads the four prices of candles', async () => {
    const told = [
      await plotly(
        `[{ type: 'candlestick', x: ${months}, open: [2, 5, 4], close: [5, 4, 6], low: [1, 3, 3], high: [6, 7, 8] }]`,
      ),
      await echarts(
        `{ animation: false, xAxis: { data: ${months} }, yAxis: {}, series: [{ type: 'candlestick', data: [[2, 5, 1, 6], [5, 4, 3, 7], [4, 6, 3, 8]] }] }`,
      ),
    ];
    for (const scene of told) {
      expect(shown(scene, 'bar').map(({ encoding }) => [encoding?.y2, encoding?.y])).toEqual([
        [2, 5],
        [5, 4],
        [4, 6],
      ]);
      expect(shown(scene, 'rule').map(({ encoding }) => [encoding?.y2, encoding?.y])).toEqual([
        [1, 6],
        [3, 7],
        [3, 8],
      ]);
    }
  });

  it('reads words and boxes of the document itself', async () => {
    const scene = await sceneOf(
      "<h1>Cells</h1><p>Two <b>words</b>,<br>one line</p><div style='width:50px;height:50px;border-radius:50%;background:navy'></div><p style='visibility:hidden'>no</p><p style='opacity:0'>no</p><div style='overflow:hidden;height:0'>no</div>",
    );
    expect(scene.title).toBe('Cells');
    expect(scene.elements.filter(({ visible }) => visible).map(({ kind, text }) => text ?? kind)).toEqual([
      'Cells',
      'Two words,\none line',
      'circle',
    ]);
  });

  it('says where the cells of a table stand, and has borders of single sides as lines', async () => {
    const scene = await sceneOf(
      "<table style='border-collapse:collapse'><tr><th>Metal</th><th colspan='2'>Uses</th></tr><tr><td>Iron</td><td>rails</td><td style='border-bottom:2px solid #ff0000'>ships</td></tr></table><div style='width:0;border:20px solid transparent;border-bottom-color:#008000'></div>",
    );
    const told = scene.elements.filter(({ text }) => text !== undefined).map(({ text, data }) => [text, data]);
    expect(told).toEqual([
      ['Metal', { table: 1, row: 1, column: 1, head: true }],
      ['Uses', { table: 1, row: 1, column: 2, columns: 2, head: true }],
      ['Iron', { table: 1, row: 2, column: 1 }],
      ['rails', { table: 1, row: 2, column: 2 }],
      ['ships', { table: 1, row: 2, column: 3 }],
    ]);
    expect(shown(scene, 'rule').map(({ stroke, data }) => [stroke, data?.['column']])).toEqual([['#ff0000', 3]]);
    expect(shown(scene, 'polygon').map(({ fill, path }) => [fill, path?.length])).toEqual([['#008000', 3]]);
  });

  it('believes no model that the picture does not bear out', async () => {
    const forged = await sceneOf(
      "<canvas id='a' width='400' height='300'></canvas><script>const shown = new Chart('a', { type: 'bar', data: { labels: ['p', 'q'], datasets: [{ data: [3, 9], backgroundColor: '#aa0000' }] }, options: { responsive: false, animation: false, plugins: { legend: { display: false } } } });" +
        // Says that the short bar is as tall as the other one, and where a bar is that is not there.
        'const metas = shown.getSortedVisibleDatasetMetas(); metas[0].controller.getParsed = (i) => ({ x: i, y: 9 }); </script>',
      'chart',
    );
    expect(shown(forged, 'bar').map(({ encoding }) => encoding?.y)).toEqual([undefined, 9]);
    const absent = await sceneOf(
      "<canvas id='a' width='200' height='100'></canvas><p>words</p><script>const pen = a.getContext('2d'); Object.getPrototypeOf(pen).fillRect.call(pen, 0, 0, 40, 40); pen.fillStyle = 'red'; pen.fillRect(100, 50, 50, 50); pen.globalCompositeOperation = 'destination-out'; pen.beginPath(); pen.arc(125, 75, 60, 0, 7); pen.fill()</script>",
    );
    expect(shown(absent, 'rect').map(({ fill }) => fill)).toEqual(['#000000']);
  });
});
