import { type Attack, page, svg, testAttacks } from './attack.js';

const stopped: Attack['outcome'] = [
  'timeout',
  'out-of-memory',
  'runtime',
  'too-large',
  'too-many-elements',
  'invalid',
  'syntax',
];

/** A document that may or may not come to its end: what counts is that the next one is drawn as ever. */
const html = (name: string, script: string, body?: string): Attack => ({
  name,
  language: 'html',
  program: page(script, body),
  outcome: [...stopped, 'drawn', 'unresolved-data'],
  timeoutMs: 1_000,
});

const never = (attack: Omit<Attack, 'outcome'>): Attack => ({ timeoutMs: 1_000, ...attack, outcome: stopped });

const nodes = Array.from({ length: 160 }, (_, index) => index);
const allEdges = (arrow: string): string =>
  nodes.flatMap((a) => nodes.slice(0, a).map((b) => `n${a} ${arrow} n${b}`)).join('\n');

testAttacks('without end', [
  never({ name: 'a loop', language: 'html', program: page('for (;;) {}') }),
  never({
    name: 'a regular expression',
    language: 'html',
    program: page('/^(a+)+$/.test("a".repeat(60) + "b")'),
  }),
  html('promises', 'const on = () => Promise.resolve().then(on); on()'),
  html(
    'timers, frames and messages',
    'const { port1, port2 } = new MessageChannel(); port1.onmessage = () => port2.postMessage(0); port2.postMessage(0); const on = () => { setTimeout(on); requestAnimationFrame(on); }; on()',
  ),
  html(
    'observers of their own changes',
    'new MutationObserver(() => document.body.append("x")).observe(document.body, { childList: true }); document.body.append("y")',
  ),
  html('recursion', 'const on = () => on() + on(); on()'),
  html('workers', 'for (let i = 0; i < 50; i += 1) new Worker(URL.createObjectURL(new Blob(["for (;;) {}"])))'),
  html('what it says', 'for (;;) console.log("x".repeat(1e6), document)'),
  html('answers that never come', 'Object.prototype.then = () => 0; Promise.prototype.then = () => 0'),
  html(
    'dialogs, prints and windows',
    'for (let i = 0; i < 300; i += 1) { alert(1); confirm(2); prompt(3); print(); open("about:blank"); open("http://figure.invalid/"); } onbeforeunload = () => "stay"; document.documentElement.requestFullscreen?.().catch(() => 0)',
  ),
  html('coming again', 'location.reload(); for (let i = 0; i < 500; i += 1) location.hash = i'),
  html(
    'work after its end',
    'onpagehide = onunload = onvisibilitychange = () => { navigator.sendBeacon("MARKER/late"); fetch("MARKER/later", { keepalive: true }); for (;;) {} }; setInterval(() => fetch("MARKER/i"), 1e3)',
  ),
  html(
    'animations',
    '',
    '<style>@keyframes k { to { margin-left: 9px } } p { animation: k 1ms infinite }</style><p>x</p>',
  ),
  never({ name: 'memory', language: 'html', program: page('const a = []; for (;;) a.push(new Array(1e6).fill(1.5))') }),
  html('memory outside of the heap', 'const a = []; for (;;) a.push(new Uint8Array(1e9).fill(1))'),
  html('a million elements', 'document.body.innerHTML = "<b>x</b>".repeat(1e6)'),
  never({
    name: '60,000 pixels',
    language: 'html',
    program: page('', '<div style="height: 60000px; background: teal">x</div>'),
  }),
  html(
    'a canvas as large as may be',
    'const c = document.createElement("canvas"); c.width = c.height = 60000; c.getContext("2d").fillRect(0, 0, 60000, 60000); document.body.append(c)',
  ),
  never({
    name: 'entities of entities',
    language: 'svg',
    program: `<!DOCTYPE svg [<!ENTITY a "xxxxxxxxxx">${Array.from('bcdefghij')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
      .join('')}]>${svg('<text y="20">&j;</text>')}`,
  }),
  {
    name: 'uses of uses',
    language: 'svg',
    timeoutMs: 1_000,
    outcome: [...stopped, 'drawn'],
    program: svg(
      `<defs><g id="g0"><circle r="2"/></g>${Array.from({ length: 24 }, (_, index) => `<g id="g${index + 1}"><use href="#g${index}"/><use href="#g${index}" x="1"/></g>`).join('')}</defs><use href="#g24"/>`,
    ),
  },
  never({
    name: 'a million elements',
    language: 'svg',
    program: () => svg('<circle r="1"/>'.repeat(1_000_000)),
  }),
  never({ name: '60,000 pixels', language: 'svg', program: svg('').replace('width="100"', 'width="60000"') }),
  never({
    name: 'signals',
    language: 'vega',
    program: '{"width":9,"height":9,"signals":[{"name":"s","update":"length(sequence(0, 1e9))"}],"marks":[]}',
  }),
  never({
    name: 'a million marks',
    language: 'vega-lite',
    program: '{"data":{"sequence":{"start":0,"stop":1000000,"as":"a"}},"mark":"point","encoding":{"x":{"field":"a"}}}',
  }),
  never({
    name: '60,000 pixels',
    language: 'vega-lite',
    program: '{"width":60000,"data":{"values":[{"a":1}]},"mark":"point","encoding":{"x":{"field":"a"}}}',
  }),
  {
    name: 'a layout',
    language: 'mermaid',
    timeoutMs: 1_000,
    outcome: stopped,
    program: `flowchart LR\n${allEdges('-->')}`,
  },
  {
    name: 'a layout',
    language: 'dot',
    timeoutMs: 1_000,
    outcome: stopped,
    program: `digraph { splines=ortho; nslimit=1e9; mclimit=1e6;\n${allEdges('->')} }`,
  },
  never({ name: 'macros', language: 'latex', program: String.raw`\def\x{\x\x}\x` }),
  {
    ...never({
      name: 'macros',
      language: 'tikz',
      program: String.raw`\begin{tikzpicture}\def\x{\x}\x\end{tikzpicture}`,
    }),
  },
  never({
    name: 'writing without end',
    language: 'tikz',
    timeoutMs: 3_000,
    program: String.raw`\begin{document}\newwrite\f\immediate\openout\f=f\loop\immediate\write\f{xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}\iftrue\repeat\end{document}`,
  }),
  never({
    name: 'a function that calls itself',
    language: 'mathjs',
    program: 'f(n) = f(n - 1) + f(n - 2)\npoint(f(9), 1)',
  }),
  never({ name: 'a number without end', language: 'mathjs', program: 'point((10 ^ 6)! , 1)\nA = ones(1e5, 1e5)' }),
  never({
    name: 'a matrix that its own method makes large',
    language: 'mathjs',
    program: 'a = matrix([1])\na.resize([1e5, 1e5])\npoint(1, 1)',
  }),
  never({ name: 'a range without end', language: 'mathjs', program: 'a = 1:1e12\npoint(1, 1)' }),
  never({
    name: 'texts that double',
    language: 'mathjs',
    program: `s = "ab"\n${'s = concat(s, s)\n'.repeat(60)}text([0, 0], s)`,
  }),
  never({ name: 'all sets of forty', language: 'mathjs', program: 'a = setPowerset(1:40)\npoint(1, 1)' }),
  never({
    name: 'digits without end',
    language: 'mathjs',
    program: 'a = bigint("9") ^ bigint("99999999")\npoint(1, 1)',
  }),
  never({
    name: 'slopes of a tower of powers',
    language: 'mathjs',
    program: `f(x) = x${'^x'.repeat(20)}\ntangent(f, 1)`,
  }),
  never({
    name: 'ten thousand brackets',
    language: 'mathjs',
    program: `point(${'('.repeat(10_000)}1${')'.repeat(10_000)}, 1)`,
  }),
  {
    name: 'a chain of twenty thousand atoms',
    language: 'smiles',
    timeoutMs: 1_000,
    outcome: [...stopped, 'drawn'],
    program: 'C1CC1'.repeat(4_000),
  },
]);
