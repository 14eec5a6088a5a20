import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import type { Rendering } from '../../renderers/renderer.js';
import { testRenderer } from '../contracts/renderer.js';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const shapes =
  '<h1>Figure</h1><svg width="200" height="100"><circle cx="50" cy="50" r="30" fill="teal"/><rect x="90" y="20" width="60" height="40"/></svg><p>under it</p>';

testRenderer({
  language: 'html',
  good: page(shapes),
  other: page(shapes.replace('teal', 'crimson')),
  broken: [
    ['a document of nothing', page('<script>const a = 1;</script>'), 'invalid'],
    ['a script that throws before it draws', page('<script>throw new Error("no")</script>'), 'runtime'],
    ['a script that does not parse', page('<script>const = 1</script>'), 'runtime'],
    [
      'a canvas on which a script that fails draws nothing',
      page('<canvas></canvas><script>drawAll(document.querySelector("canvas"))</script>'),
      'runtime',
    ],
    ['a canvas on which nothing is drawn', page('<canvas></canvas>'), 'invalid'],
    ['a page of 60,000 pixels', page('<div style="width: 60000px; height: 9px; background: red"></div>'), 'too-large'],
    ['a picture on the internet', page(`${shapes}<img src="https://example.org/a.png">`), 'unresolved-data'],
    ['a picture on the disk', page(`${shapes}<img src="file:///etc/hostname">`), 'unresolved-data'],
    [
      'a library that is not there',
      page(
        '<div id="a"></div><script>Highcharts.chart("a", {})</script>',
        '<script src="https://code.highcharts.com/highcharts.js"></script>',
      ),
      'unresolved-data',
    ],
    [
      'a file beside it that is no library',
      page('<p>x</p><script>draw()</script>', '<script src="lib/charts.js"></script>'),
      'unresolved-data',
    ],
    [
      'a file outside of the packages',
      page('<p>x</p><script>draw()</script>', '<script src="node_modules/d3/../../package.json"></script>'),
      'unresolved-data',
    ],
    [
      'data that are not in it',
      page(`${shapes}<script>fetch("data.json").then((answer) => answer.json())</script>`),
      'unresolved-data',
    ],
  ],
  hanging: page(`${shapes}<script>for (;;) {}</script>`),
  calling: page(
    `${shapes}<img src="MARKER/a.png"><script>fetch("MARKER/b"); new WebSocket("MARKER/c".replace("http", "ws")); navigator.sendBeacon("MARKER/d"); location = "MARKER/e"</script>`,
    '<link rel="stylesheet" href="MARKER/f.css"><link rel="preconnect" href="MARKER"><script src="MARKER/g.js"></script>',
  ),
});

describe('documents', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  const draw = (program: string): Promise<Rendering> => renderers.of('html').render(program);

  it.each([
    ['https://d3js.org/d3.v7.min.js', 'd3.select("#a")'],
    ['https://d3js.org/d3.v5.js', 'd3.nest()'],
    ['http://d3js.org/d3.v3.min.js', 'd3.scale.category20c()'],
    ['//cdnjs.cloudflare.com/ajax/libs/d3/3.5.17/d3.js', 'd3.layout.pack()'],
    ['https://cdn.jsdelivr.net/npm/d3@4.13', 'd3.schemeCategory20[3]'],
    ['js/d3.v4.min.js', 'd3.schemeCategory20[3]'],
    ['js/d3.min.js', 'd3.svg.line()'],
    ['https://cdn.jsdelivr.net/npm/d3@6/dist/d3.min.js', 'd3.group([], (one) => one)'],
    ['https://cdnjs.cloudflare.com/ajax/libs/Chart.js/1.0.2/Chart.min.js', 'Chart.types.Bar'],
    ['https://cdn.jsdelivr.net/npm/chart.js@2.8.0', 'Chart.controllers.horizontalBar'],
    ['//cdn.jsdelivr.net/npm/d3@7', 'd3.select("#a")'],
    ['https://cdnjs.cloudflare.com/ajax/libs/d3/6.7.0/d3.min.js', 'd3.select("#a")'],
    ['https://cdn.plot.ly/plotly-2.27.0.min.js', 'Plotly.newPlot'],
    ['https://cdn.jsdelivr.net/npm/chart.js', 'Chart.version'],
    ['https://cdnjs.cloudflare.com/ajax/libs/Chart.js/3.9.1/chart.min.js', 'Chart.version'],
    ['https://unpkg.com/echarts@5/dist/echarts.min.js', 'echarts.init'],
    ['https://cdn.jsdelivr.net/npm/jsxgraph@1.4/distrib/jsxgraphcore.js', 'JXG.JSXGraph.initBoard'],
    ['https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.js', 'katex.render'],
    ['https://cdnjs.cloudflare.com/ajax/libs/three.js/r128/three.min.js', 'new THREE.Scene()'],
    ['https://cdn.jsdelivr.net/npm/vega@5', 'vega.View'],
    ['https://code.jquery.com/jquery-1.11.3.min.js', '$("body").length'],
    ['https://ajax.googleapis.com/ajax/libs/jquery/3.6.0/jquery.min.js', 'jQuery.trim(" a ")'],
    ['js/jquery-3.5.1.slim.min.js', '$.fn.jquery'],
    ['https://unpkg.com/mathjs@11.8.0/lib/browser/math.js', 'math.evaluate("1 + 1")'],
    ['plotly.js', 'Plotly.newPlot'],
    ['./lib/plotly-2.27.0.min.js', 'Plotly.newPlot'],
    ['d3.v7.min.js', 'd3.select("#a")'],
    ['js/chart.umd.js', 'Chart.version'],
    ['chart.js', 'Chart.version'],
    ['Chart-4.4.0.min.js', 'Chart.version'],
    ['https://cdnjs.cloudflare.com/ajax/libs/Chart.js/3.9.1/chart.js', 'Chart.version'],
    ['https://cdn.jsdelivr.net/npm/chart.js@2.9.4/dist/Chart.js', 'Chart.controllers.horizontalBar'],
    ['https://cdn.jsdelivr.net/npm/chart.js@3.9.1/dist/chart.js', 'Chart.version'],
    ['d3-7.8.5.js', 'd3.select("#a")'],
    ['Three.r128.min.js', 'new THREE.Scene()'],
    ['js/tex-svg.js', 'MathJax.startup'],
    ['/static/echarts.min.js', 'echarts.init'],
    ['node_modules/three/build/three.min.js', 'new THREE.Scene()'],
    ['vendor/katex.min.js', 'katex.render'],
  ])('has %s on hand', async (address, use) => {
    const { scene } = await draw(
      page(
        `<p id="a"></p><script>document.body.append(typeof (${use}))</script>`,
        `<script src="${address}"></script>`,
      ),
    );
    expect(scene.elements[0]?.text).toMatch(/^(?:object|function|string|number)$/);
  });

  it.each([
    ['https://cdn.jsdelivr.net/npm/d3@7/+esm', 'import { select } from', 'select'],
    ['https://cdn.jsdelivr.net/npm/chart.js@4/+esm', 'import { Chart } from', 'Chart'],
    ['https://esm.sh/chart.js@4.4.0/auto', 'import Chart from', 'Chart'],
    ['https://unpkg.com/echarts@5.4.3/dist/echarts.esm.min.js', 'import * as echarts from', 'echarts.init'],
    ['https://cdn.skypack.dev/three@0.132.2', 'import * as THREE from', 'THREE.Scene'],
    ['https://unpkg.com/three@0.160.0/build/three.module.js', 'import { Mesh } from', 'Mesh'],
    ['https://cdn.jsdelivr.net/npm/katex@0.16/dist/katex.mjs', 'import katex from', 'katex.render'],
    [
      'https://cdn.jsdelivr.net/npm/katex@0.16/dist/contrib/auto-render.mjs',
      'import renderMathInElement from',
      'renderMathInElement',
    ],
    ['https://esm.sh/d3-scale@4', 'import { scaleLinear } from', 'scaleLinear'],
  ])('has the module %s on hand', async (address, statement, use) => {
    const { scene } = await draw(
      page(`<script type="module">${statement} "${address}"; document.body.append(typeof ${use})</script>`),
    );
    expect(scene.elements[0]?.text).toBe('function');
  });

  it.each([
    ['https://cdn.plot.ly/plotly-2.32.0.min.js', 'Rates'],
    ['https://cdn.plot.ly/plotly-3.0.1.min.js', undefined],
  ])('%s has a text for a title as it had', async (address, title) => {
    const { scene } = await draw(
      page(
        '<div id="a"></div><script>Plotly.newPlot("a", [{ x: [1, 2], y: [3, 4] }], { title: "Rates" })</script>',
        `<script src="${address}"></script>`,
      ),
    );
    expect(scene.title).toBe(title);
  });

  it('refuses a figure whose module did not load, though nothing throws', async () => {
    const program = page(
      `${shapes}<script type="module">import nothing from "https://cdn.jsdelivr.net/npm/no-such-library/+esm"</script>`,
    );
    await expect(draw(program)).rejects.toThrow(/no-such-library/);
  });

  it.each([
    ['import * as THREE from "three"', 'THREE.Scene'],
    ["import {OrbitControls} from 'three/addons/controls/OrbitControls.js'", 'OrbitControls'],
    ['import Chart from "chart.js/auto"', 'Chart'],
    ["import * as d3 from 'd3'", 'd3.select'],
    ['import { scaleLinear } from "d3-scale"', 'scaleLinear'],
  ])('knows the library of %s by its mere name', async (statement, use) => {
    const { scene } = await draw(
      page(`<script type="module">${statement}; document.body.append(typeof ${use})</script>`),
    );
    expect(scene.elements[0]?.text).toBe('function');
  });

  it('follows import maps, and modules that import others', async () => {
    const map = JSON.stringify({
      imports: {
        three: 'https://cdn.jsdelivr.net/npm/three@0.160.0/build/three.module.js',
        'three/addons/': 'https://cdn.jsdelivr.net/npm/three@0.160.0/examples/jsm/',
      },
    });
    const { scene } = await draw(
      page(
        `<script type="importmap">${map}</script><script type="module">import { OrbitControls } from 'three/addons/controls/OrbitControls.js'; document.body.append(typeof OrbitControls)</script>`,
      ),
    );
    expect(scene.elements[0]?.text).toBe('function');
  });

  it('names what it refused when the figure then fails', async () => {
    const program = page(
      '<script>Highcharts.chart()</script>',
      '<script src="https://code.highcharts.com/highcharts.js"></script>',
    );
    await expect(draw(program)).rejects.toThrow(/code\.highcharts\.com\/highcharts\.js.*Highcharts is not defined/s);
  });

  it('lets time pass for the document alone, and the same for everyone', async () => {
    const program = page(
      '<p id="a"></p><script>const start = Date.now(); const said = []; let frames = 0;' +
        'requestAnimationFrame(function next(at) { if (++frames < 40) requestAnimationFrame(next); else said.push(Math.round(at)); });' +
        'setTimeout(() => { said.push(Date.now() - start, Math.random(), new Date().toISOString()); a.textContent = said.join(" "); }, 5000)</script>',
    );
    const [first, second] = [await draw(program), await draw(program)];
    expect(first.scene.elements[0]?.text).toMatch(/^2000 5000 0\.\d+ 2020-01-01T00:00:05\.000Z$/);
    expect(second.scene).toEqual(first.scene);
    expect(first.ms).toBeLessThan(5_000);
  });

  it('shows what moves at its end, or where it never ends at its start', async () => {
    const { scene } = await draw(
      page(
        '<style>@keyframes go { from { opacity: 1 } to { opacity: 0.5 } } .once { animation: go 2s forwards } .ever { animation: go 3s infinite }</style>' +
          '<p class="once">once</p><p class="ever">ever</p>' +
          '<svg width="90" height="20"><rect width="10" height="10"><animate attributeName="width" to="50" dur="2s" fill="freeze"/></rect></svg>',
      ),
    );
    expect(scene.elements.map(({ opacity }) => opacity)).toEqual([0.5, 1, 1]);
    expect(scene.elements[2]?.box.width).toBe(50);
  });
});
