// Draws docs/kinds/KIND.png, a picture for each kind of element and of relation, its elements outlined: node docs/kinds.mjs [KIND…]
import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../dist/renderers/browser/launch.js';
import { createRenderers } from '../dist/renderers/index.js';

const chart = (mark, encoding, values, more = {}) => ['vega-lite', JSON.stringify({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json', width: 150, height: 100,
  data: { values }, mark, encoding, config: { axis: { title: null }, legend: { disable: true } }, ...more,
})];
const xy = { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } };
const abc = { x: { field: 'x', type: 'nominal', axis: { labelAngle: 0 } }, y: { field: 'y', type: 'quantitative' } };
const few = [['A', 4], ['B', 7], ['C', 3]].map(([x, y]) => ({ x, y }));
const many = [[1, 2], [2, 4], [3, 3], [4, 6], [5, 5]].map(([x, y]) => ({ x, y }));
const spread = ['A', 'B', 'C'].flatMap((x, k) => [2, 4, 5, 6, 7, 9, 12].map((y) => ({ x, y: y + k * (y % 3) })));
const grid = ['A', 'B', 'C'].flatMap((x, i) => ['p', 'q'].map((y, j) => ({ x, y, v: i * 2 + j * 3 })));
const dot = 'digraph { rankdir=LR; node [fontsize=12]; subgraph cluster_a { label=core; a -> b } b -> c [label=next]; }';
const triangle = 'figure({width: 200, height: 150})\nA = point(0, 0, "A")\nB = point(4, 0, "B")\nC = point(4, 3, "C")\n';
const svg = (body) => ['svg', `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="120">${body}</svg>`];
const circuit = ['tikz', String.raw`\begin{circuitikz}\draw (0,0) to[battery1, l=$9\,$V] (0,2) to[R=$R_1$] (3,2) to[lamp, l=$L$] (3,0) -- (0,0);\end{circuitikz}`];

const kinds = {
  bar: chart('bar', abc, few),
  line: chart('line', xy, many),
  area: chart('area', xy, many),
  point: chart('point', xy, many),
  slice: chart({ type: 'arc' }, { theta: { field: 'y', type: 'quantitative' }, color: { field: 'x' } }, few),
  cell: chart('rect', { x: { field: 'x', axis: { labelAngle: 0 } }, y: { field: 'y' }, color: { field: 'v', type: 'quantitative' } }, grid),
  tick: chart('tick', { x: { field: 'y', type: 'quantitative' }, y: { field: 'x' } }, spread),
  rule: chart('rule', { y: { datum: 5 } }, few, { layer: [{ mark: 'bar', encoding: abc }, { mark: { type: 'rule', strokeDash: [4, 3] }, encoding: { y: { datum: 5 } } }], mark: undefined, encoding: undefined }),
  box: chart({ type: 'boxplot', size: 22 }, abc, spread),
  'error-bar': chart('errorbar', abc, spread, { layer: [{ mark: { type: 'errorbar', ticks: true }, encoding: abc }, { mark: 'point', encoding: { x: abc.x, y: { ...abc.y, aggregate: 'mean' } } }], mark: undefined, encoding: undefined }),
  'error-band': chart('errorband', xy, [1, 2, 3, 4].flatMap((x) => [x, x + 2, x + 3].map((y) => ({ x, y })))),
  node: ['dot', dot],
  edge: ['dot', dot],
  cluster: ['dot', dot],
  atom: ['smiles', 'CC(=O)O'],
  bond: ['smiles', 'CC(=O)O'],
  glyph: ['latex', String.raw`x = \frac{a + b}{2}`],
  circle: svg('<rect width="180" height="120" fill="#fff"/><circle cx="60" cy="60" r="36" fill="#9cc8e8"/><circle cx="130" cy="60" r="22" fill="none" stroke="#444"/>'),
  ellipse: svg('<ellipse cx="90" cy="60" rx="64" ry="34" fill="#f3d9a4" stroke="#775"/>'),
  polygon: ['mathjs', `${triangle}polygon(A, B, C, {fill: "lightblue"})`],
  segment: ['mathjs', `${triangle}segment(A, B)\nsegment(B, C, {dash: "dashed"})`],
  vector: ['mathjs', 'figure({width: 200, height: 150})\nvector([0, 0], [4, 1], "u")\nvector([0, 0], [1, 3], "v")'],
  arc: ['mathjs', 'figure({width: 200, height: 150})\nM = point(0, 0, "M")\narc(M, 2, 20, 130)'],
  angle: ['mathjs', `${triangle}polygon(A, B, C)\nangle(B, A, C, "α")\nrightangle(C, B, A)`],
  curve: ['mathjs', 'figure({width: 200, height: 150})\naxes([-3, 3], [-2, 4])\nplot("x^2 - 1")'],
  face: ['mathjs', 'figure({width: 200, height: 150})\ncuboid(4, 3, 2)'],
  solid: ['mathjs', 'figure({width: 200, height: 150})\ncuboid(4, 3, 2)'],
  component: circuit,
  wire: circuit,
  rect: svg('<rect x="20" y="20" width="60" height="80" fill="#dde6c8" stroke="#575"/><rect x="100" y="40" width="60" height="40" fill="#eee" stroke="#999"/>'),
  path: svg('<path d="M20 90 C40 10 90 130 110 50 S160 30 165 80" fill="none" stroke="#26a" stroke-width="3"/>'),
  text: chart('text', { ...abc, text: { field: 'x' } }, few),
};

const red = '#d6246e';
const renderers = createRenderers();
const { browser, kill } = await launchBrowser();
const page = await browser.newPage();
mkdirSync('docs/kinds', { recursive: true });

const thin = new Set(['line', 'rule', 'segment', 'vector', 'arc', 'curve', 'edge', 'wire', 'bond', 'path', 'angle']);

/** What marks an element: a broad stroke along one that is a course, a frame around any other. */
const outline = (element, colour, fill) => {
  if (fill === 'none' && thin.has(element.kind) && element.path?.length > 1) {
    const points = element.path.map((point) => point.join(',')).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-opacity=".4" stroke-width="7" stroke-linecap="round"/>`;
  }
  const { x, y, width, height } = element.box;
  const pad = 2;
  return `<rect x="${x - pad}" y="${y - pad}" width="${width + 2 * pad}" height="${height + 2 * pad}" rx="2" fill="${fill}" stroke="${colour}" stroke-width="1.4"/>`;
};

/** The figure, faint where it is not meant, with `outlines` over it. */
const picture = async (name, figure, outlines, places) => {
  const { width, height } = figure.scene;
  const image = `data:image/png;base64,${Buffer.from(figure.png).toString('base64')}`;
  const holes = places.map(({ box }) => outline({ box }, 'none', '#fff')).join('');
  await page.setViewport({ width: Math.ceil(width), height: Math.ceil(height), deviceScaleFactor: 1.5 });
  await page.setContent(`<style>body{margin:0}</style><svg width="${width}" height="${height}" style="display:block">
    <mask id="m">${holes}</mask><image href="${image}" width="${width}" height="${height}" opacity=".3"/>
    <image href="${image}" width="${width}" height="${height}" mask="url(#m)"/>${outlines}</svg>`);
  writeFileSync(`docs/kinds/${name}.png`, await page.screenshot());
};

const wanted = process.argv.slice(2);
for (const [kind, [language, program]] of Object.entries(kinds)) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  try {
    const figure = await renderers.of(language).render(program, { scale: 2 });
    const all = figure.scene.elements.filter((element) => element.kind === kind && element.role !== 'frame');
    const seen = all.filter(({ visible }) => visible);
    // The whole of a body is in the scene, but only its faces and edges have ink.
    const found = seen.length > 0 ? seen : all.slice(0, 3);
    if (found.length === 0) throw new Error(`no ${kind} among ${figure.scene.elements.length} elements`);
    const shown = kind === 'text' ? found.filter(({ role }) => role === 'mark') : found;
    await picture(kind, figure, shown.map((element) => outline(element, red, 'none')).join(''), shown);
    console.log(kind, found.length);
  } catch (error) {
    console.log(kind, 'FAILED', error.message);
    process.exitCode = 1;
  }
}
await browser.close();
await kill();
await renderers.close();
