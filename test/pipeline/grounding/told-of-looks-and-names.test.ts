import { testJudged } from './caption-cases.js';
import type { Programs } from './figures/draw.js';

const points = [0, 2, 4, 6, 8, 10, 12, 13];

const programs = {
  // A legend that explains colours in which nothing is drawn.
  unexplained: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['2012', '2014', '2016'].flatMap((year, at) => [
          { year, source: 'Coal', n: 40 - at },
          { year, source: 'Gas', n: 20 + at },
        ]),
      },
      encoding: {
        x: { field: 'year', type: 'ordinal' },
        y: { field: 'n', type: 'quantitative', title: 'Electricity' },
      },
      layer: [
        { mark: { type: 'bar', color: '#08306b' } },
        {
          transform: [{ filter: 'false' }],
          mark: 'bar',
          encoding: {
            color: {
              field: 'source',
              type: 'nominal',
              title: 'Source',
              scale: { domain: ['Coal', 'Gas'], range: ['#d4a017', '#7b3fa0'] },
            },
          },
        },
      ],
    }),
  ],
  stretched: [
    'vega-lite',
    JSON.stringify({
      title: 'Tensile test',
      data: { values: points.map((x) => ({ x, y: 10 + 60 * x - 3 * x * x })) },
      layer: [
        {
          mark: { type: 'line', color: '#7b3fa0' },
          encoding: {
            x: { field: 'x', type: 'quantitative', title: 'Strain' },
            y: { field: 'y', type: 'quantitative', title: 'Stress' },
          },
        },
        { mark: { type: 'rule', color: '#4c78a8' }, encoding: { y: { datum: 150 } } },
        {
          data: { values: [{ x: 10, y: 310 }] },
          mark: { type: 'point', filled: true, color: '#263238', size: 80 },
          encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
        },
        {
          data: { values: [{ x: 10, y: 310 }] },
          mark: { type: 'text', text: 'strength', dy: -12 },
          encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
        },
        {
          data: { values: [{ x: 13, y: 283 }] },
          mark: { type: 'point', filled: true, color: '#8c564b', size: 80 },
          encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
        },
        {
          data: { values: [{ x: 13, y: 283 }] },
          mark: { type: 'text', text: 'fracture', dy: -12 },
          encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
        },
      ],
    }),
  ],
  birds: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [
          [46, 2, 4],
          [3, 38, 2],
          [0, 8, 39],
        ].flatMap((row, at) =>
          row.map((n, to) => ({ was: ['Robin', 'Wren', 'Finch'][at], told: ['Robin', 'Wren', 'Finch'][to], n })),
        ),
      },
      encoding: {
        y: { field: 'was', type: 'nominal', sort: null, title: 'True' },
        x: { field: 'told', type: 'nominal', sort: null, title: 'Predicted' },
      },
      layer: [
        { mark: 'rect', encoding: { color: { field: 'n', type: 'quantitative', title: 'Count' } } },
        { mark: 'text', encoding: { text: { field: 'n' } } },
      ],
    }),
  ],
  battery: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: ['25 %', '50 %', '100 %'].flatMap((light, at) => [
          { light, device: 'Phone A', n: 19.2 - 5 * at },
          { light, device: 'Laptop', n: 11.7 - 2 * at },
        ]),
      },
      mark: 'rect',
      encoding: {
        y: { field: 'light', type: 'nominal', sort: null, title: 'Brightness' },
        x: { field: 'device', type: 'nominal', title: 'Device' },
        color: { field: 'n', type: 'quantitative', title: 'Battery life (h)' },
      },
    }),
  ],
  crust: [
    'vega-lite',
    JSON.stringify({
      data: {
        values: [
          { element: 'Oxygen', n: 46 },
          { element: 'Other elements', n: 22 },
          { element: 'Iron', n: 32 },
        ],
      },
      mark: 'arc',
      encoding: {
        theta: { field: 'n', type: 'quantitative' },
        color: {
          field: 'element',
          type: 'nominal',
          title: 'Element',
          scale: { domain: ['Oxygen', 'Other elements', 'Iron'], range: ['#4b0082', '#005a20', '#8b0000'] },
        },
      },
    }),
  ],
  wheel: [
    'mathjs',
    'figure({width: 400, height: 400, unit: "cm"})\nM = point(0, 0, "M")\nc = circle(M, 5, "p", {fill: "#ff7f0e"})\nA = point(3, 4, "A")\nsegment(M, A, "r")',
  ],
  turn: [
    'mathjs',
    'figure({width: 460, height: 460})\nO = point(0, 0, "O")\nP = point(3, 4, "P")\nT = point(3, 0)\nsegment(T, P, "sin α")\nsegment(O, T, "h α")\nsegment(O, P)\nangle(T, O, P, "α")',
  ],
  vectors: [
    'mathjs',
    'figure({width: 460, height: 460})\naxes(-1, 6, -1, 6)\nO = point(0, 0)\nvector([0, 0], [2, 0], "u_x")\nvector([0, 0], [0, 4], "u_y")\nvector([1, 1], [5, 1], "G")',
  ],
  pupils: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" font-size="15"><circle cx="150" cy="150" r="90" fill="#808080" stroke="#8aa6c1" stroke-width="2"/><circle cx="250" cy="150" r="90" fill="#eef4fb" stroke="#1f77b4" stroke-width="2"/><text x="90" y="150" text-anchor="middle">Bus</text><text x="310" y="150" text-anchor="middle">Train</text></svg>',
  ],
  glass: [
    'svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect x="80" y="60" width="140" height="200" fill="#d3d3d3" stroke="black"/><text x="150" y="160" text-anchor="middle">Tank</text></svg>',
  ],
} satisfies Programs;

testJudged(programs, [
  // What a legend lists is its own; what colours tell apart is drawn in them.
  ['unexplained', 'The legend “Source” lists Coal (gold) and Gas (purple).', true],
  ['unexplained', 'The legend “Source” lists Coal (gold) and Gas (green).', false],
  ['unexplained', 'There are two sources, told apart by colour: Coal (gold) and Gas (purple).', false],
  // One line is the one that the figure is of, whatever lines lie across it.
  ['stretched', 'There is one line, drawn in purple.', true],
  ['stretched', 'There is one line, drawn in blue.', false],
  // A point is marked at a place; that the curve goes through another makes no point there.
  ['stretched', 'The dark grey point “strength” lies at (10, 310).', true],
  ['stretched', 'The brown point “fracture” lies at (13, 283).', true],
  ['stretched', 'The dark grey point “fracture” lies at (13, 283).', false],
  ['stretched', 'The brown point “fracture” lies at (4, 202).', false],
  // Where the title is read, a word of an axis is none.
  ['stretched', '“Tensile test”: a line chart with a reference line.', true],
  ['stretched', '“Strains”: a line chart with a reference line.', false],
  // Printed in its cells, a grid is read to the digit.
  ['birds', 'For Robin, the values are Robin (46), Wren (2) and Finch (4).', true],
  ['birds', 'For Robin, the values are Robin (46), Wren (2) and Finch (1).', false],
  ['birds', 'For Robin, the values are Robin (46), Wren (2) and Finch (5).', false],
  ['birds', 'The colour legend “Count” runs from 0 to 40.', true],
  ['birds', 'The colour legend “Weight” runs from 0 to 40.', false],
  // A name that looks like a share, where nothing is a share.
  ['battery', 'Battery life is largest for 25 % and Phone A (19.2 h).', true],
  ['battery', 'Battery life is largest for 50 % and Phone A (19.2 h).', false],
  // A part that is called "Other" is none of the others.
  ['crust', 'The legend “Element” lists Oxygen (indigo), Other elements (dark green) and Iron (dark red).', true],
  ['crust', 'The legend “Element” lists Oxygen (indigo), Other elements (dark green) and Iron (yellow).', false],
  // Names that stand nowhere, of things that have others.
  ['wheel', 'The circle p has the centre M and the radius 5 cm.', true],
  ['wheel', 'The circle k has the centre M and the radius 5 cm.', false],
  ['wheel', 'The circle p is orange.', true],
  ['wheel', 'The circle p is beige.', false],
  ['turn', 'The segment sin α is 4 long.', true],
  ['turn', 'The segment tan α is 4 long.', false],
  ['vectors', 'The vector u_x is 2 long, and the vector u_y is 4 long.', true],
  ['vectors', 'The vectors u_x and u_y are 4 long.', false],
  ['vectors', 'The vector G is 4 long.', true],
  // A thin line round a strong filling is not its colour; round a faint one it may be.
  ['pupils', 'The circle labelled “Bus” is grey.', true],
  ['pupils', 'The circle labelled “Bus” is light blue.', false],
  ['pupils', 'The circle labelled “Train” is blue.', true],
  ['glass', 'The rectangle is light grey.', true],
  ['glass', 'The rectangle is light blue.', false],
]);
