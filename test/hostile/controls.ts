import type { Language } from '../../renderers/index.js';

const bars =
  '{"data":{"values":[{"a":"A","b":1},{"a":"B","b":2}]},"mark":"bar","encoding":{"x":{"field":"a"},"y":{"field":"b","type":"quantitative"}}}';

/** One innocent program per language: what it draws must not change by whatever was drawn before it. */
export const controls: Readonly<Partial<Record<Language, string>>> = {
  'vega-lite': bars,
  vega: '{"width":100,"height":100,"marks":[{"type":"rect","encode":{"enter":{"x":{"value":10},"y":{"value":10},"width":{"value":50},"height":{"value":30},"fill":{"value":"teal"}}}}]}',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60"><circle cx="30" cy="30" r="20" fill="teal"/><text x="60" y="30">A</text></svg>',
  mermaid: 'flowchart LR\n  A --> B',
  dot: 'digraph { a -> b }',
  smiles: 'CCO',
  latex: 'x^2',
  html: '<!doctype html><body><h1>Plain</h1><canvas id="c" width="100" height="50"></canvas><p id="p"></p><script>c.getContext("2d").fillRect(5, 5, 40, 30); p.textContent = [Math.random(), Date.now(), [1, 2].map(String), JSON.stringify({ a: 1 }), Object.keys(localStorage).length, document.cookie, window.name].join(" ")</script></body>',
  tikz: '\\begin{tikzpicture}\\draw (0,0) circle (1);\\end{tikzpicture}',
  mathjs: [
    'point(1, 2, "A")',
    'segment([0, 0], [3, 1])',
    'point(re(i + 2), random(), "$\\\\frac{1}{2} \\\\label{one}$")',
    'text([0, 3], concat(string(bignumber(1) / 3), string(to(5 cm, m))))',
  ].join('\n'),
  matplotlib: 'import matplotlib.pyplot as plt\nplt.bar(["A", "B"], [1, 2])\nplt.show()\n',
};
