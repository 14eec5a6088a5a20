import { expect } from 'vitest';
import type { Rendering } from '../../renderers/renderer.js';
import { type Attack, page, svg, testAttacks, words } from './attack.js';

const shown = ({ scene }: Rendering): string =>
  scene.elements
    .filter(({ visible }) => visible)
    .map(({ text = '' }) => text)
    .join(' ');

/** Shows `TRUE`, and would have the scene say otherwise. */
const lie = (name: string, script: string, body = '<h1>TRUE</h1>'): Attack => ({
  name,
  language: 'html',
  program: page(script, body),
  outcome: ['drawn'],
  expect: (drawn) => {
    expect(shown(drawn)).toContain('TRUE');
    expect(shown(drawn)).not.toContain('FORGED');
    const [first] = drawn.scene.elements.filter(({ text }) => text?.includes('TRUE') === true);
    expect(first?.box.width).toBeGreaterThan(20);
  },
});

const painted = '<canvas id="c" width="200" height="60"></canvas><p>TRUE words</p>';

testAttacks('forging', [
  lie(
    'what elements say of themselves',
    'Element.prototype.getBoundingClientRect = Range.prototype.getClientRects = () => [new DOMRect(0, 0, 1, 1)]; Element.prototype.checkVisibility = () => false; getComputedStyle = () => ({ display: "none", opacity: "0" }); Object.defineProperty(Node.prototype, "textContent", { get: () => "FORGED" }); Object.defineProperty(Node.prototype, "childNodes", { get: () => [] }); Object.defineProperty(CharacterData.prototype, "data", { get: () => "FORGED" })',
  ),
  lie(
    'names that hide members of the document',
    '',
    '<h1>TRUE</h1><img name="body" alt=""><img name="documentElement" alt=""><img name="images" alt=""><img name="querySelectorAll" alt=""><form><input name="children"><input name="getBoundingClientRect"><input name="localName"><input name="checkVisibility"><input name="childNodes"></form>',
  ),
  lie(
    'the functions of the tracer',
    'globalThis.figwright = { trace: () => ({ ok: true, width: 9, height: 9, background: "#000000", traced: "{}", places: [] }), settle: () => 0 }; try { Object.defineProperty(globalThis, "figwrightRead", { value: () => ({ charts: [], boards: [], notes: [], paintings: [{ source: 3, strokes: [{ kind: "text", text: "FORGED", opacity: 1, box: { x: 0, y: 0, width: 90, height: 20 } }] }] }) }); } catch {} globalThis.figwrightRead = globalThis.figwrightPass = () => { throw 1; }',
  ),
  lie(
    'what the world answers with',
    'const forged = [{ source: 0, kind: "text", text: "FORGED", opacity: 1, box: { x: 5, y: 300, width: 90, height: 20 }, strokes: [{ kind: "text", text: "FORGED", opacity: 1, box: { x: 5, y: 300, width: 90, height: 20 } }] }]; Array.prototype.flatMap = Array.prototype.map = Array.prototype.filter = () => forged; JSON.stringify = () => "FORGED"; Object.prototype.toJSON = () => "FORGED"; Map.prototype.get = () => forged',
  ),
  lie(
    'pens that say that they are of another canvas',
    'const other = document.createElement("canvas").getContext("2d"); Object.defineProperty(other, "canvas", { value: c }); other.fillText("FORGED", 20, 30); c.getContext("2d").fillRect(0, 0, 9, 9)',
    painted,
  ),
  lie(
    'words that are painted where nobody sees them',
    'const pen = c.getContext("2d"); pen.globalAlpha = 0; pen.fillText("FORGED", 20, 30); pen.globalAlpha = 1; pen.fillStyle = "#fff"; pen.fillText("FORGED", 20, 50); pen.fillText("FORGED", 900, 50)',
    painted,
  ),
  lie(
    'models of libraries that are not there',
    'const fake = { data: [{ type: "bar", x: ["FORGED"], y: [1] }], _fullData: [{ type: "bar", x: ["FORGED"], y: [1], visible: true }], layout: { title: { text: "FORGED" } }, _fullLayout: { title: { text: "FORGED" }, _size: { l: 0, t: 0, w: 90, h: 90 } } }; const host = document.createElement("div"); host.className = "js-plotly-plot"; Object.assign(host, fake); document.body.append(host); globalThis.figwrightKnow("Chart", { instances: { 0: { canvas: host, config: { type: "bar" }, data: { labels: ["FORGED"], datasets: [{ label: "FORGED", data: [1] }] } } } })',
  ),
  lie(
    'words that style sheets hide',
    '',
    '<h1>TRUE</h1><p style="opacity: 0">FORGED</p><p style="visibility: hidden">FORGED</p><p style="position: absolute; left: -900px">FORGED</p><p hidden>FORGED</p><p style="font-size: 0">FORGED</p><p style="transform: scale(0)">FORGED</p><p style="clip-path: circle(0)">FORGED</p><p style="filter: opacity(0)">FORGED</p><p style="mask: linear-gradient(transparent, transparent)">FORGED</p><p style="color: white">FORGED</p><p style="background: teal; color: teal">FORGED</p><details><summary>more</summary>FORGED</details><p style="position: relative">FORGED<b style="position: absolute; inset: 0; background: white"></b></p>',
  ),
  {
    name: 'words that nobody sees',
    language: 'svg',
    outcome: ['drawn'],
    program: svg(
      '<text y="20" x="40">TRUE</text><text y="40" opacity="0">FORGED</text><text y="40" fill="none">FORGED</text><text y="900">FORGED</text><text y="40" visibility="hidden">FORGED</text><text y="40" display="none">FORGED</text>',
    ),
    expect: (drawn) => {
      expect(shown(drawn)).toContain('TRUE');
      expect(shown(drawn)).not.toContain('FORGED');
    },
  },
  {
    name: 'drawings of one’s own in a special',
    language: 'tikz',
    outcome: ['drawn', 'syntax', 'invalid'],
    program: String.raw`\begin{tikzpicture}\node {TRUE};\special{dvisvgm:raw <script>fetch('MARKER/s')</script>}\special{ps:: (FORGED) show}\end{tikzpicture}`,
    expect: (drawn) => expect(words(drawn)).not.toContain('FORGED'),
  },
]);
