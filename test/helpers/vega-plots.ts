const middle = { x: { signal: 'width / 2' }, y: { signal: 'height / 2' } };

/** Sectors of one angle, each as long as its value. */
export const rose = {
  width: 240,
  height: 240,
  title: 'Sightings by season',
  data: [
    {
      name: 't',
      values: [
        { s: 'Spring', v: 9 },
        { s: 'Summer', v: 16 },
        { s: 'Autumn', v: 4 },
        { s: 'Winter', v: 1 },
      ],
      transform: [
        { type: 'formula', as: 'one', expr: '1' },
        { type: 'pie', field: 'one' },
      ],
    },
  ],
  scales: [{ name: 'r', type: 'sqrt', domain: [0, 16], range: [0, 100] }],
  marks: [
    {
      type: 'arc',
      from: { data: 't' },
      encode: {
        enter: {
          ...middle,
          startAngle: { field: 'startAngle' },
          endAngle: { field: 'endAngle' },
          outerRadius: { scale: 'r', field: 'v' },
          fill: { value: 'teal' },
        },
      },
    },
    {
      type: 'text',
      from: { data: 't' },
      encode: {
        enter: {
          ...middle,
          radius: { scale: 'r', field: 'v', offset: 14 },
          theta: { signal: '(datum.startAngle + datum.endAngle) / 2' },
          text: { signal: "datum.s + ' ' + datum.v" },
        },
      },
    },
  ],
};

const turned = (side: 'cos' | 'sin'): object => ({ signal: `scale('r', datum.v) * ${side}(scale('a', datum.k))` });

/** Two closed outlines over spokes, of which Vega knows no more than two sides that a program computed. */
export const radar = {
  width: 200,
  height: 200,
  padding: 30,
  data: [
    {
      name: 't',
      values: [
        ...[4, 8, 6].map((v, at) => ({ k: ['Speed', 'Power', 'Range'][at], v, c: 'Kite' })),
        ...[9, 3, 5].map((v, at) => ({ k: ['Speed', 'Power', 'Range'][at], v, c: 'Swift' })),
      ],
    },
  ],
  scales: [
    { name: 'a', type: 'point', range: { signal: '[-PI, PI]' }, padding: 0.5, domain: { data: 't', field: 'k' } },
    { name: 'r', domain: [0, 10], range: { signal: '[0, width / 2]' } },
    { name: 'c', type: 'ordinal', domain: ['Kite', 'Swift'], range: ['red', 'blue'] },
  ],
  legends: [{ stroke: 'c', title: 'Bird' }],
  encode: { enter: { x: { value: 100 }, y: { value: 100 } } },
  marks: [
    {
      type: 'group',
      from: { facet: { data: 't', name: 'one', groupby: ['c'] } },
      marks: [
        {
          type: 'line',
          from: { data: 'one' },
          encode: {
            enter: {
              interpolate: { value: 'linear-closed' },
              x: turned('cos'),
              y: turned('sin'),
              stroke: { scale: 'c', field: 'c' },
            },
          },
        },
      ],
    },
    {
      type: 'text',
      from: { data: 't' },
      encode: {
        enter: {
          x: { signal: "110 * cos(scale('a', datum.k))" },
          y: { signal: "110 * sin(scale('a', datum.k))" },
          text: { field: 'k' },
        },
      },
    },
  ],
};

const sides = ['Price', 'Range', 'Seats'];

/** Lines over axes side by side, each axis with a scale of its own. */
export const parallel = {
  width: 300,
  height: 160,
  data: [
    {
      name: 't',
      values: [
        { n: 'Alto', Price: 12, Range: 180, Seats: 4 },
        { n: 'Bolt', Price: 21, Range: 340, Seats: 5 },
        { n: 'Cielo', Price: 28, Range: 420, Seats: 2 },
      ],
    },
    { name: 'sides', values: sides },
  ],
  scales: [
    { name: 'place', type: 'point', range: 'width', domain: sides },
    { name: 'c', type: 'ordinal', domain: { data: 't', field: 'n' }, range: ['red', 'blue', 'green'] },
    ...[
      [10, 30],
      [100, 500],
      [1, 6],
    ].map((domain, at) => ({ name: sides[at], domain, range: 'height' })),
  ],
  axes: sides.map((scale) => ({
    orient: 'left',
    scale,
    title: scale === 'Price' ? 'Price (k€)' : scale,
    offset: { scale: 'place', value: scale, mult: -1 },
  })),
  legends: [{ stroke: 'c', title: 'Car' }],
  marks: [
    {
      type: 'group',
      from: { data: 't' },
      marks: [
        {
          type: 'line',
          from: { data: 'sides' },
          encode: {
            enter: {
              x: { scale: 'place', field: 'data' },
              y: { scale: { datum: 'data' }, field: { parent: { datum: 'data' } } },
              stroke: { scale: 'c', field: { parent: 'n' } },
            },
          },
        },
      ],
    },
  ],
};

/** Sectors in three rings, each over a part of the one that it stands on. */
export const sunburst = {
  width: 200,
  height: 200,
  data: [
    {
      name: 'tree',
      values: [
        { id: 1 },
        { id: 2, parent: 1 },
        { id: 3, parent: 1, size: 4 },
        { id: 4, parent: 2, size: 3 },
        { id: 5, parent: 2 },
        { id: 6, parent: 5, size: 2 },
        { id: 7, parent: 5, size: 1 },
      ],
      transform: [
        { type: 'stratify', key: 'id', parentKey: 'parent' },
        { type: 'partition', field: 'size', size: [6.283, 100], as: ['a0', 'r0', 'a1', 'r1', 'depth', 'children'] },
      ],
    },
  ],
  scales: [{ name: 'c', type: 'ordinal', domain: [0, 1, 2, 3], range: { scheme: 'tableau10' } }],
  marks: [
    {
      type: 'arc',
      from: { data: 'tree' },
      encode: {
        enter: {
          ...middle,
          startAngle: { field: 'a0' },
          endAngle: { field: 'a1' },
          innerRadius: { field: 'r0' },
          outerRadius: { field: 'r1' },
          fill: { scale: 'c', field: 'depth' },
        },
      },
    },
  ],
};
