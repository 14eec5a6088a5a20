import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="300" viewBox="0 0 440 300"><rect width="440" height="300" fill="white"/><g font-family="sans-serif" font-size="15">${inner}</g></svg>`;

const programs = {
  keys: [
    'dot',
    'digraph { node [shape=circle, style=filled, fillcolor=lightcyan]; 40 -> 20; 40 -> 60; 20 -> 10; 20 -> 30; 60 -> 50; 60 -> 75; 75 -> 80 }',
  ],
  guess: [
    'dot',
    `digraph { node [shape=diamond]; a [label="Has wings?"]; b [label="Does it sing?"]; c [label="Has legs?"]; node [shape=box];
      a -> b [label="yes"]; a -> c [label="no"]; b -> Robin [label="yes"]; b -> Duck [label="no"]; c -> Horse [label="yes"]; c -> Snake [label="no"] }`,
  ],
  box: [
    'dot',
    `graph { layout=neato; node [shape=circle, pin=true]; A [pos="0,0!", style=filled, fillcolor=tomato]; B [pos="2,0!"];
      C [pos="2,2!"]; D [pos="0,2!"]; A -- B; B -- C; C -- D; D -- A; A -- C [style=dashed] }`,
  ],
  spur: [
    'dot',
    'graph { A -- B [label="4"]; A -- C [label="2"]; B -- C [label="1"]; C -- D [label="8"]; D -- E [label="3"] }',
  ],
  mood: [
    'dot',
    'digraph { Happy -> Happy [label="0.8"]; Happy -> Sad [label="0.2"]; Sad -> Happy [label="0.5"]; Sad -> Sad [label="0.5"] }',
  ],
  kinds: ['mermaid', 'classDiagram\nVehicle <|-- Car\nVehicle <|-- Boat\nCar <|-- Taxi'],
  waves: [
    'mathjs',
    'figure({x: [-0.5, 6.6], y: [-3.5, 3.5]})\naxes("x", "y", {pi: true})\nplot(3 sin(x), "f", {color: "royalblue"})\nplot(cos(x), "g", {color: "crimson", dash: "dashed"})',
  ],
  kite: [
    'mathjs',
    'A = point(0, 0, "A")\nB = point(5, 0, "B")\nC = point(7, 3, "C")\nD = point(2, 3, "D")\npolygon(A, B, C, D)\nsegment(A, C, {dash: "dashed"})\nsegment(B, D, {dash: "dashed"})',
  ],
  meter: [
    'svg',
    svg(`<g stroke="black" stroke-width="2" fill="none"><path d="M60 130 V50 H140"/><path d="M200 50 H360 V110"/><path d="M360 170 V250 H60 V150"/>
      <line x1="40" y1="130" x2="80" y2="130"/><line x1="50" y1="150" x2="70" y2="150" stroke-width="5"/><rect x="140" y="38" width="60" height="24"/>
      <rect x="348" y="110" width="24" height="60"/><path d="M270 50 V125"/><path d="M270 165 V250"/><circle cx="270" cy="145" r="20"/></g>
      <circle cx="270" cy="50" r="4"/><circle cx="270" cy="250" r="4"/><text x="270" y="151" text-anchor="middle">V</text>
      <text x="155" y="30">R1</text><text x="380" y="145">R2</text><text x="12" y="145">6 V</text>`),
  ],
  isle: [
    'svg',
    svg(`<circle cx="90" cy="80" r="7" fill="red"/><circle cx="330" cy="80" r="7" fill="red"/><circle cx="210" cy="260" r="7" fill="red"/>
      <line x1="90" y1="80" x2="330" y2="80" stroke="black" stroke-width="2"/><line x1="330" y1="80" x2="210" y2="260" stroke="black" stroke-width="2" stroke-dasharray="7 5"/>
      <text x="60" y="65">Norby</text><text x="320" y="65">Easton</text><text x="225" y="270">Marsh</text><text x="190" y="72">14 km</text>`),
  ],
  optics: [
    'svg',
    svg(`<line x1="20" y1="130" x2="420" y2="130" stroke="gray" stroke-dasharray="8 4 2 4"/><ellipse cx="220" cy="130" rx="12" ry="100" fill="#cfe8ff" stroke="steelblue"/>
      <line x1="90" y1="130" x2="90" y2="70" stroke="darkgreen" stroke-width="3"/><line x1="350" y1="130" x2="350" y2="190" stroke="darkgreen" stroke-width="3"/>
      <polyline points="90,70 220,70 350,190" fill="none" stroke="red"/><line x1="90" y1="70" x2="350" y2="190" stroke="orange"/>
      <text x="60" y="60">object</text><text x="360" y="206">image</text>`),
  ],
  clubs: [
    'svg',
    svg(`<circle cx="165" cy="155" r="100" fill="royalblue" fill-opacity="0.3" stroke="royalblue"/><circle cx="275" cy="155" r="100" fill="goldenrod" fill-opacity="0.3" stroke="goldenrod"/>
      <text x="90" y="45">Chess</text><text x="300" y="45">Choir</text><text x="110" y="160">11</text><text x="215" y="160">6</text><text x="320" y="160">8</text><text x="400" y="280">3</text>`),
  ],
  trees: [
    'svg',
    svg(`<rect x="80" y="130" width="50" height="120" fill="#4c78a8"/><rect x="170" y="60" width="50" height="190" fill="#4c78a8"/><rect x="260" y="200" width="50" height="50" fill="#4c78a8"/>
      <line x1="60" y1="250" x2="400" y2="250" stroke="black"/><line x1="60" y1="30" x2="60" y2="250" stroke="black"/><g text-anchor="end"><text x="54" y="255">0</text><text x="54" y="205">5</text>
      <text x="54" y="155">10</text><text x="54" y="105">15</text><text x="54" y="55">20</text></g><g text-anchor="middle"><text x="105" y="270">oak</text><text x="195" y="270">birch</text><text x="285" y="270">yew</text></g>`),
  ],
  face: [
    'svg',
    svg(`<circle cx="150" cy="150" r="120" fill="beige" stroke="black"/>${[12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour) => `<text x="${150 + 100 * Math.sin((hour * Math.PI) / 6)}" y="${156 - 100 * Math.cos((hour * Math.PI) / 6)}" text-anchor="middle">${hour}</text>`).join('')}
      <line x1="150" y1="150" x2="92" y2="166" stroke="black" stroke-width="6"/><line x1="150" y1="150" x2="150" y2="60" stroke="red" stroke-width="3"/>`),
  ],
  row: [
    'svg',
    svg(`<defs><marker id="h" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0 L8 4 L0 8 Z"/></marker></defs>${['kelp', 'urchin', 'otter'].map((name, at) => `<rect x="${15 + 140 * at}" y="45" width="100" height="50" fill="lightyellow" stroke="black"/><text x="${65 + 140 * at}" y="75" text-anchor="middle">${name}</text><text x="${65 + 140 * at}" y="120" text-anchor="middle">${['producer', 'herbivore', 'predator'][at] ?? ''}</text>`).join('')}
      <line x1="115" y1="70" x2="154" y2="70" stroke="black" marker-end="url(#h)"/><line x1="255" y1="70" x2="294" y2="70" stroke="black" marker-end="url(#h)"/>`),
  ],
  topics: [
    'mermaid',
    'mindmap\n  root((Music))\n    Strings\n      Violin\n      Cello\n      Harp\n    Winds\n      Flute',
  ],
  shapes: [
    'mermaid',
    'classDiagram\nclass Shape {\n+area()\n+perimeter()\n}\nclass Disc {\n+area()\n}\nShape <|-- Disc',
  ],
} as const satisfies Programs;

testJudged(programs, [
  ['keys', 'The root of the tree is 40, and the largest key, 80, is the only child of 75.', true],
  ['guess', 'Robin, duck, horse and snake are the four animals at the bottom.', true],
  ['box', 'A is red and lies at the bottom left of the square.', true],
  ['box', 'A is red and lies at the top right of the square.', false],
  ['box', 'The graph on the vertices A, B, C, D has five edges.', true],
  ['box', 'The graph on the vertices A, B, C, D has six edges.', false],
  ['spur', 'E hangs on the rest of the network by a single edge. Vertex C has degree 3.', true],
  ['mood', 'The numbers on the arrows that leave Sad add up to 1.', true],
  ['mood', 'The numbers on the arrows that leave Sad add up to 2.', false],
  ['kinds', 'Taxi does not inherit from Vehicle directly but by way of Car.', true],
  ['kinds', 'Taxi does not inherit from Vehicle directly but by way of Boat.', false],
  ['waves', 'At x = 0 the dashed curve starts at its maximum. The blue one passes through the origin there.', true],
  ['waves', 'The blue curve is solid. The dashed one passes through the origin.', false],
  ['waves', 'Two waves: a solid blue one labelled f and a dashed red one labelled g.', true],
  ['kite', 'A quadrilateral with both diagonals drawn dashed.', true],
  ['meter', 'The voltmeter is connected in parallel with R2.', true],
  ['meter', 'The voltmeter is connected in parallel with R1.', false],
  ['isle', 'Easton lies due east of Norby.', true],
  ['isle', 'Easton lies due west of Norby.', false],
  ['isle', 'The road between Easton and Marsh is dashed.', true],
  ['isle', 'The road between Norby and Easton is dashed.', false],
  ['optics', 'A lens with two rays, one red and one orange.', true],
  ['optics', 'A lens with four rays.', false],
  ['clubs', '11 of them take nothing but chess, and 6 take choir as well.', true],
  ['clubs', '10 of them take nothing but chess.', false],
  ['clubs', 'Two overlapping circles, Chess in blue and Choir in yellow.', true],
  ['trees', 'Oak reaches 12, slightly less than birch, and yew is the rarest with 5.', true],
  ['trees', 'Oak reaches 12, more than birch.', false],
  ['trees', 'Oak reaches 9, less than birch.', false],
  ['face', 'The short hand points to the lower left.', true],
  ['face', 'The short hand points to the upper right.', false],
  ['row', 'The kelp is the producer.', true],
  ['row', 'The urchin is the producer.', false],
  ['meter', 'A circuit with a meter marked V.', true],
  ['meter', 'A circuit with a meter marked A.', false],
  ['topics', 'The Strings branch has three leaves.', true],
  ['topics', 'The Strings branch has two leaves.', false],
  ['shapes', 'The class Shape declares area() and perimeter().', true],
  ['shapes', 'The class Shape declares area() and volume().', false],
]);
