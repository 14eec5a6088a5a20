import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const cell = (x: number, y: number, width: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="40" fill="${fill}" stroke="#222"/>`;

const programs = {
  medals: [
    'html',
    `<!DOCTYPE html><html><head><style>th,td{border:1px solid #888;padding:6px 16px}</style></head><body><table><caption>Medals at the games</caption><tr><th>School</th><th>Gold</th><th>Silver</th><th>Bronze</th><th>Total</th></tr><tr><td>Ashgrove</td><td>9</td><td>4</td><td>6</td><td>19</td></tr><tr><td>Brookside</td><td>7</td><td>8</td><td>3</td><td>18</td></tr><tr><td>Dunmore</td><td>2</td><td>6</td><td>0</td><td>8</td></tr></table></body></html>`,
  ],
  placed: ['mathjs', 'axes("x", "y", {grid: true})\nA = point(0, 4, "P")\nB = point(2, 4, "Q")\nsegment(A, B)'],
  bars: [
    'svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="200">${[0, 1, 2, 3].map((at) => cell(60 + at * 90, 20, 90, at < 1 ? 'orchid' : 'white')).join('')}${[0, 1, 2].map((at) => cell(60 + at * 120, 100, 120, at < 2 ? 'teal' : 'white')).join('')}<text x="450" y="46">1/4</text><text x="450" y="126">2/3</text></svg>`,
  ],
  table: [
    'html',
    '<html><body><h2>Birds</h2><table style="border-collapse:collapse" border="1"><tr><th>Bird</th><th>Wingspan (cm)</th><th>Weight (g)</th></tr><tr><td>Robin</td><td>21</td><td>18</td></tr><tr style="background:#fde68a"><td>Blackbird</td><td>36</td><td>100</td></tr><tr><td>Wren</td><td>15</td><td>9</td></tr></table></body></html>',
  ],
  formulas: [
    'html',
    '<!doctype html><html><head><link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.css"><script src="https://cdn.jsdelivr.net/npm/katex@0.16.9/dist/katex.min.js"></script></head><body><div id="a"></div><div id="b"></div><script>katex.render("A = \\\\pi r^2", document.getElementById("a")); katex.render("V = \\\\frac{4}{3} \\\\pi r^3", document.getElementById("b"));</script></body></html>',
  ],
  bodies: [
    'html',
    '<html><body><script src="https://cdn.jsdelivr.net/npm/three@0.128.0/build/three.min.js"></script><script>const s = new THREE.Scene(); const c = new THREE.PerspectiveCamera(45, 2, 0.1, 100); c.position.set(0, 3, 10); c.lookAt(0, 1, 0); const r = new THREE.WebGLRenderer({ preserveDrawingBuffer: true }); r.setSize(600, 300); document.body.appendChild(r.domElement); const m = (g, k, x, y) => { const o = new THREE.Mesh(g, new THREE.MeshBasicMaterial({ color: k })); o.position.set(x, y, 0); s.add(o); return o; }; m(new THREE.BoxGeometry(1, 1, 1), 0xff0000, -2, 0.5); m(new THREE.SphereGeometry(0.6, 24, 16), 0x0000ff, 0, 0.6); m(new THREE.ConeGeometry(0.7, 1.6, 24), 0x008000, 2, 0.8).rotation.x = Math.PI; r.render(s, c);</script></body></html>',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['medals', 'Most of the silver went to Brookside.', true],
  ['medals', 'Most of the silver went to Dunmore.', false],
  ['medals', 'No school went without gold.', true],
  ['medals', 'None of the schools went without bronze.', false],
  ['medals', 'Dunmore did not win a single bronze.', true],
  ['medals', 'Brookside did not win a single bronze.', false],
  ['medals', 'Ashgrove has one medal more than Brookside overall.', true],
  ['medals', 'Brookside has one medal more than Ashgrove overall.', false],
  ['medals', 'Ashgrove won three more gold medals than Brookside.', false],
  ['medals', 'This is a table with the medals of six schools.', false],
  ['placed', 'P is the point (0, 4).', true],
  ['placed', 'P is the point (0, 5).', false],
  ['placed', 'The point (2, 4) is called Q.', true],
  ['placed', 'The point (2, 5) is called Q.', false],
  ['bars', 'The upper bar is divided into four equal sections.', true],
  ['bars', 'The upper bar is divided into six equal sections.', false],
  ['bars', 'Two of the three parts of the bottom bar are filled.', true],
  ['bars', 'One of the three parts of the bottom bar are filled.', false],
  ['bars', 'In the first bar three pieces are white.', true],
  ['bars', 'In the first bar two pieces are white.', false],
  ['bars', 'The lower bar stands for two thirds.', true],
  ['bars', 'The lower bar stands for three quarters.', false],
  ['bars', '2/3 is the larger fraction, so 2/3 is the largest of those shown.', true],
  ['bars', '1/4 is the largest of those shown.', false],
  ['table', 'The table lists three birds in three columns.', true],
  ['table', 'The table lists five birds.', false],
  ['table', 'The blackbird has the largest wingspan, and the wren has the smallest.', true],
  ['table', 'The robin has the largest wingspan.', false],
  ['table', 'The robin weighs less than the blackbird.', true],
  ['table', 'The robin has a greater weight than the blackbird.', false],
  ['table', 'The weight of the wren is 9 g.', true],
  ['table', 'The weight of the wren is 19 g.', false],
  ['table', 'The row of the blackbird is highlighted in yellow.', true],
  ['table', 'The row of the wren is highlighted.', false],
  ['formulas', 'The first formula says that A is pi r squared.', true],
  ['formulas', 'The first formula says that A is two pi r.', false],
  ['formulas', 'There are two formulas on the page.', true],
  ['formulas', 'There are three formulas on the page.', false],
  ['bodies', 'The green cone stands on its head, with the tip pointing down.', true],
  ['bodies', 'The green cone has its tip at the top.', false],
  ['bodies', 'The ball lies between the cube and the cone.', true],
  ['bodies', 'The cube lies between the ball and the cone.', false],
  ['bodies', 'The cone is the tallest of the three.', true],
  ['bodies', 'The ball rests on top of the cube.', false],
]);
