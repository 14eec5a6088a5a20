import { expect } from 'vitest';
import { type Attack, page, svg, testAttacks, words } from './attack.js';

/** Leaves a mark everywhere, and shows every mark that it finds: of itself from the time before, that is. */
const marking = (name: string, find: string, leave: string): Attack => ({
  name,
  language: 'html',
  program: page(
    `(async () => { const out = document.querySelector("p"); try { const found = await (async () => { ${find} })(); if (found) out.textContent = "FOUND " + found; } catch (error) { out.append(" ", error.name); } try { ${leave} } catch {} })()`,
  ),
  // Who breaks the prototypes that its own clock needs runs out of time.
  outcome: ['drawn', 'timeout'],
  times: 2,
  expect: (drawn) => expect(words(drawn)).not.toContain('FOUND'),
});

/** Ways from an expression to the engine behind it, or to what the next program finds. */
const doors = [
  'a = cos.constructor',
  'f(x) = x\nf.constructor',
  'a = bignumber(1).constructor',
  'a = speedOfLight.constructor',
  'a = [1].map.constructor',
  'a = subset({}, index("__proto__"), 1)',
  'o = {}\no.__proto__.mark = 1',
  'o = {}\no["constructor"]["prototype"]["mark"] = 1',
  'f(x) = x\nf.rawArgs = true',
  'z = i\nz.re = 7',
  'speedOfLight.value = 3',
  'point.draw = 5',
  'cos.call(1, 2)',
  '__defineGetter__("pi", cos)',
  'globalThis',
  'import({pi: 3}, {override: true})',
  'config({number: "BigNumber", randomSeed: 1})',
  'createUnit("mark")',
  'typed("cos", {"number": sin})',
  'evaluate("pi = 3")',
  'parse("x").compile()',
  'parser().set("pi", 3)',
  'chain(3)',
];

testAttacks('other programs', [
  marking(
    'local and session storage',
    'return localStorage.mark ?? sessionStorage.mark',
    'localStorage.mark = sessionStorage.mark = "mark"',
  ),
  marking('cookies', 'return document.cookie', 'document.cookie = "mark=1; max-age=9999; path=/"'),
  marking(
    'the name and the history of the window',
    'return window.name || (history.length > 2 ? history.length : "")',
    'window.name = "mark"; for (let i = 0; i < 5; i += 1) history.pushState(i, "", "#" + i)',
  ),
  marking(
    'databases',
    'return (await indexedDB.databases()).map(({ name }) => name).join()',
    'await new Promise((done) => { const open = indexedDB.open("mark"); open.onsuccess = open.onerror = done; })',
  ),
  marking('caches', 'return (await globalThis.caches?.keys())?.join()', 'await globalThis.caches?.open("mark")'),
  marking(
    'channels',
    'return await new Promise((done) => { new BroadcastChannel("mark").onmessage = ({ data }) => done(data); setTimeout(() => done(""), 200); })',
    'setInterval(() => new BroadcastChannel("mark").postMessage("mark"), 20)',
  ),
  marking(
    'locks',
    'return (await navigator.locks?.query())?.held.map(({ name }) => name).join()',
    'navigator.locks?.request("mark", () => new Promise(() => 0))',
  ),
  marking(
    'globals and prototypes',
    'return globalThis.mark ?? [].mark ?? Object.prototype.mark',
    'globalThis.mark = Array.prototype.mark = "mark"; Object.prototype.mark = "mark"; Array.prototype.push = Array.prototype.map = JSON.stringify = () => "mark"',
  ),
  marking(
    'the page of the renderers, their frames and openers',
    'return [opener, parent !== window, top !== window, frames.length].some(Boolean) ? "a window" : typeof figwright === "undefined" ? "" : "the tracer"',
    '',
  ),
  {
    name: 'prototypes, by keys of the program',
    language: 'vega',
    outcome: ['drawn', 'invalid', 'runtime'],
    program:
      '{"width":50,"height":50,"__proto__":{"polluted":1},"config":{"__proto__":{"fill":"red"},"constructor":{"prototype":{"polluted":1}}},"data":[{"name":"__proto__","values":[{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}]}],"marks":[{"type":"rect","encode":{"enter":{"width":{"value":9},"height":{"value":9},"fill":{"value":"red"}}}}]}',
  },
  {
    name: 'prototypes, by paths of fields',
    language: 'vega',
    outcome: ['drawn', 'invalid', 'runtime'],
    program:
      '{"width":50,"height":50,"data":[{"name":"d","values":[{"a":1}],"transform":[{"type":"formula","expr":"1","as":"__proto__"},{"type":"formula","expr":"1","as":"constructor"},{"type":"project","fields":["a"],"as":["__proto__.polluted"]}]}],"marks":[{"type":"rect","encode":{"enter":{"width":{"value":9},"height":{"value":9},"fill":{"value":"red"}}}}]}',
  },
  {
    name: 'prototypes, by configuration',
    language: 'vega-lite',
    outcome: ['drawn', 'invalid', 'runtime'],
    program:
      '{"config":{"__proto__":{"mark":{"color":"red"}},"mark":{"__proto__":{"color":"red"}}},"data":{"values":[{"a":"A","b":1,"__proto__":{"b":9}}]},"mark":"bar","encoding":{"x":{"field":"a"},"y":{"field":"b","type":"quantitative"}}}',
  },
  {
    name: 'settings that would last',
    language: 'mermaid',
    outcome: ['drawn', 'invalid', 'syntax', 'runtime'],
    program:
      '%%{init: {"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "theme": "dark", "fontSize": 40, "secure": [], "flowchart": {"curve": "step", "nodeSpacing": 300}}}%%\nflowchart TB\n  A --> B',
  },
  {
    name: 'macros that would last',
    language: 'latex',
    outcome: ['drawn', 'invalid'],
    program:
      '\\gdef\\frac#1#2{gone} \\global\\let\\sqrt\\relax \\renewcommand{\\x}{y} \\def\\alpha{\\beta} \\frac12 x^2',
  },
  {
    name: 'settings of all graphs',
    language: 'dot',
    outcome: ['drawn'],
    program:
      'digraph { graph [rankdir=LR fontname=Courier]; node [shape=box fontsize=40 color=red]; edge [color=red]; a -> b }',
  },
  {
    name: 'styles and names that reach the page around',
    language: 'svg',
    outcome: ['drawn'],
    program: svg(
      '<style>:root, body, * { display: none !important; filter: invert(1) } @font-face { font-family: Arial; src: url(data:font/woff2;base64,AAAA) }</style><text id="figwright" y="40">a</text>',
    ).replace('display: none !important;', ''),
  },
  {
    name: 'fonts and styles of the whole browser',
    language: 'html',
    outcome: ['drawn'],
    program: page(
      'document.fonts.add(new FontFace("sans-serif", "url(data:font/woff2;base64,AAAA)")); document.designMode = "on"; document.body.style.zoom = 3; navigator.clipboard?.writeText("mark").catch(() => 0)',
    ),
  },
  {
    name: 'settings of all figures',
    language: 'matplotlib',
    outcome: ['drawn'],
    program:
      'import matplotlib, random, numpy, sys, builtins\nimport matplotlib.pyplot as plt\nmatplotlib.rcParams["figure.dpi"] = 300\nmatplotlib.rcParams["axes.facecolor"] = "red"\nrandom.seed(9)\nnumpy.random.seed(9)\nsys.modules["json"] = None\nbuiltins.print = None\nplt.Axes.bar = None\nplt.plot([1, 2])\n',
  },
  {
    name: 'macros and files that would last',
    language: 'tikz',
    outcome: ['drawn', 'syntax'],
    times: 2,
    program: String.raw`\begin{document}\newread\f\openin\f=left.tex \ifeof\f\else FOUND\fi\ifx\leftover\undefined\else FOUND\fi\gdef\leftover{x}\immediate\newwrite\g\immediate\openout\g=left.tex \immediate\write\g{mark}\immediate\closeout\g\global\let\draw\relax\begin{tikzpicture}\node {shown};\end{tikzpicture}\end{document}`,
    expect: (drawn) => expect(words(drawn)).not.toContain('FOUND'),
  },
  ...doors.map((door): Attack => ({
    name: door.replaceAll('\n', '; '),
    language: 'mathjs',
    outcome: ['invalid'],
    program: `${door}\npoint(0, 0)`,
  })),
  {
    name: 'random numbers that are taken away',
    language: 'mathjs',
    outcome: ['drawn'],
    program: 'point(random(), randomInt(9))\npoint(pickRandom([1, 2, 3]), random(7))',
  },
  {
    name: 'settings, macros and labels that would last',
    language: 'mathjs',
    outcome: ['drawn'],
    program: String.raw`figure({background: "red", fontSize: 40, ink: "blue", digits: 1})
text([0, 0], "$\\renewcommand{\\frac}[2]{gone} \\let\\alpha=\\beta x \\label{one}$")`,
  },
  {
    name: 'names and units that would last',
    language: 'mathjs',
    outcome: ['drawn', 'invalid'],
    program:
      'pi = 4\ncos(x) = 9\npoint = 3\ncreateUnit("mark")\nconfig({number: "BigNumber"})\nsegment([0, 0], [pi, 1])',
  },
]);
