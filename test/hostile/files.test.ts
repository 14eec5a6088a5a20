import { type Attack, page, svg, testAttacks } from './attack.js';

const html = (name: string, script: string, body?: string): Attack => ({
  name,
  language: 'html',
  program: page(script, body),
  outcome: ['drawn', 'unresolved-data', 'runtime'],
});

testAttacks('files', [
  html(
    'asked for by a script',
    'const out = document.querySelector("p"); for (const address of ["file://FILE", "view-source:file://FILE", "filesystem:http://figure.invalid/FILE", "http://figure.invalid/FILE", "FILE"]) { fetch(address).then((answer) => answer.text()).then((text) => out.append(text), () => 0); const call = new XMLHttpRequest(); try { call.open("GET", address, false); call.send(); out.append(call.responseText); } catch {} }',
  ),
  html(
    'shown in a frame, as a picture or as a style',
    'document.querySelector("iframe").onload = (event) => document.body.append(event.target.contentDocument?.body?.innerText ?? "")',
    '<p>shown</p><iframe src="file://FILE"></iframe><object data="file://FILE"></object><embed src="file://FILE"><link rel="stylesheet" href="file://FILE"><script src="file://FILE"></script>',
  ),
  html('gone to', 'location = "file://FILE"'),
  html(
    'of the library folder, by paths that lead out of it',
    'const out = document.querySelector("p"); for (const path of ["..%2f..%2f..%2fpackage.json", "%2e%2e/%2e%2e/package.json", "dist/../../package.json", "....//....//package.json", "\\\\..\\\\package.json", "FILE"]) for (const start of ["https://unpkg.com/d3/", "https://cdn.jsdelivr.net/npm/d3@7/", "https://cdnjs.cloudflare.com/ajax/libs/d3/7/"]) fetch(start + path).then((answer) => answer.text()).then((text) => { if (/figwright|secret/.test(text)) out.append("LEAK " + text); }, () => 0)',
  ),
  {
    name: 'entities and inclusions',
    language: 'svg',
    outcome: ['invalid', 'syntax'],
    program: `<!DOCTYPE svg [<!ENTITY e SYSTEM "file://FILE"><!ENTITY % p SYSTEM "file://FILE">%p;]>${svg('<text y="20">&e;</text>')}`,
  },
  {
    name: 'inclusion by XInclude and style sheets',
    language: 'svg',
    outcome: ['drawn', 'invalid', 'unresolved-data', 'syntax'],
    program: `<?xml-stylesheet href="file://FILE" type="text/xsl"?>${svg('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://FILE" parse="text"/><text y="40"><tref href="file://FILE"/>x</text>')}`,
  },
  {
    name: 'a picture of the disk',
    language: 'svg',
    outcome: ['unresolved-data'],
    program: svg('<image href="file://FILE" width="9" height="9"/>'),
  },
  {
    name: 'data of the disk',
    language: 'vega',
    outcome: ['unresolved-data', 'runtime'],
    program:
      '{"width":50,"height":50,"data":[{"name":"d","url":"file://FILE","format":{"type":"dsv","delimiter":"|"}}],"marks":[{"type":"text","from":{"data":"d"},"encode":{"enter":{"text":{"signal":"toString(datum)"}}}}]}',
  },
  {
    name: 'data of the disk by a bare path',
    language: 'vega-lite',
    outcome: ['unresolved-data'],
    program: '{"data":{"url":"FILE","format":{"type":"csv"}},"mark":"text","encoding":{"text":{"field":"a"}}}',
  },
  {
    name: 'the disk in labels and configuration',
    language: 'mermaid',
    outcome: ['drawn', 'invalid', 'syntax', 'runtime', 'unresolved-data'],
    program:
      '%%{init: {"themeCSS": "@import url(file://FILE)"}}%%\nflowchart LR\n  A["<object data=\'file://FILE\'></object>"] --> B@{ img: "file://FILE", label: "x" }',
  },
  {
    name: 'pictures and fonts of the disk',
    language: 'dot',
    outcome: ['drawn', 'invalid', 'unresolved-data', 'runtime', 'syntax'],
    program:
      'digraph { graph [fontpath="/etc" imagepath="/"] a [image="FILE" shape=none]; b [shape=epsf shapefile="FILE"]; a -> b }',
  },
  { name: 'inclusion', language: 'latex', outcome: ['invalid', 'syntax'], program: '\\input{FILE}' },
  {
    name: 'reading by \\openin and \\write18',
    language: 'latex',
    outcome: ['invalid', 'syntax'],
    program: '\\newread\\f \\openin\\f=FILE \\read\\f to\\x \\x \\immediate\\write18{cat FILE}',
  },
  {
    name: 'the file system in expressions',
    language: 'vega',
    outcome: ['invalid', 'runtime', 'drawn'],
    program:
      '{"width":50,"height":50,"marks":[{"type":"text","encode":{"enter":{"text":{"signal":"this.constructor.constructor(\'return process\')().mainModule.require(\'fs\').readFileSync(\'FILE\')"}}}}]}',
  },
  {
    name: 'reading by \\input',
    language: 'tikz',
    outcome: ['syntax'],
    program: String.raw`\begin{tikzpicture}\node {\input{FILE}};\end{tikzpicture}`,
  },
  {
    name: 'reading by \\openin and \\write18',
    language: 'tikz',
    outcome: ['drawn', 'syntax', 'runtime'],
    program: String.raw`\begin{document}\newread\f\openin\f=FILE \ifeof\f nothing\else\read\f to\x\x\fi\immediate\write18{cat FILE > /tmp/x}\begin{tikzpicture}\draw (0,0) circle (1);\end{tikzpicture}\end{document}`,
  },
]);
