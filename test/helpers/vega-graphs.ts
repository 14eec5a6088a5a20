/** A tree as Vega lays it out: links by `treelinks` and `linkpath`, a symbol and a name for each node. */
export const tidyTree = {
  width: 400,
  height: 200,
  padding: 40,
  data: [
    {
      name: 'tree',
      values: [
        { id: 1, name: 'Bakery' },
        { id: 2, name: 'Bread', parent: 1 },
        { id: 3, name: 'Cakes', parent: 1 },
        { id: 4, name: 'Rye', parent: 2 },
        { id: 5, name: 'Wheat', parent: 2 },
        { id: 6, name: 'Plum', parent: 3 },
      ],
      transform: [
        { type: 'stratify', key: 'id', parentKey: 'parent' },
        { type: 'tree', method: 'tidy', size: [200, 300], as: ['y', 'x', 'depth', 'children'] },
      ],
    },
    {
      name: 'links',
      source: 'tree',
      transform: [{ type: 'treelinks' }, { type: 'linkpath', orient: 'horizontal', shape: 'diagonal' }],
    },
  ],
  marks: [
    {
      type: 'path',
      from: { data: 'links' },
      encode: { enter: { path: { field: 'path' }, stroke: { value: '#bbbbbb' } } },
    },
    {
      type: 'symbol',
      from: { data: 'tree' },
      encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, fill: { value: 'green' }, size: { value: 90 } } },
    },
    {
      type: 'text',
      from: { data: 'tree' },
      encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, dx: { value: 8 }, text: { field: 'name' } } },
    },
  ],
};

/** Nodes in a row and arcs over it, which look their ends up in a mark that is not to be seen. */
export const arcs = {
  width: 300,
  height: 120,
  padding: 30,
  data: [
    {
      name: 'edges',
      values: [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [0, 3],
      ].map(([source, target]) => ({ source, target, value: 2 })),
    },
    { name: 'nodes', values: ['Ann', 'Ben', 'Cleo', 'Dora'].map((name, index) => ({ name, index })) },
  ],
  scales: [{ name: 'position', type: 'band', domain: { data: 'nodes', field: 'index' }, range: 'width' }],
  marks: [
    {
      type: 'symbol',
      name: 'layout',
      from: { data: 'nodes' },
      encode: {
        enter: {
          opacity: { value: 0 },
          x: { scale: 'position', field: 'index' },
          y: { value: 100 },
          fill: { value: 'navy' },
        },
      },
    },
    {
      type: 'path',
      from: { data: 'edges' },
      encode: { enter: { stroke: { value: '#444444' }, strokeWidth: { field: 'value' } } },
      transform: [
        {
          type: 'lookup',
          from: 'layout',
          key: 'datum.index',
          fields: ['datum.source', 'datum.target'],
          as: ['sourceNode', 'targetNode'],
        },
        {
          type: 'linkpath',
          sourceX: { expr: 'datum.sourceNode.x' },
          targetX: { expr: 'datum.targetNode.x' },
          sourceY: { expr: '100' },
          targetY: { expr: '100' },
          shape: 'arc',
        },
      ],
    },
    {
      type: 'symbol',
      from: { data: 'layout' },
      encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, fill: { field: 'fill' }, size: { value: 80 } } },
    },
    {
      type: 'text',
      from: { data: 'nodes' },
      encode: {
        enter: { x: { scale: 'position', field: 'index' }, y: { value: 112 }, text: { field: 'name' } },
      },
    },
  ],
};

/** Lines between leaves of a tree, bundled along the ways through it. */
export const bundles = {
  width: 300,
  height: 300,
  data: [
    {
      name: 'tree',
      values: [
        { id: 1, name: 'all' },
        { id: 2, name: 'left', parent: 1 },
        { id: 3, name: 'right', parent: 1 },
        ...['Ash', 'Birch'].map((name, at) => ({ id: 4 + at, name, parent: 2 })),
        ...['Cod', 'Dace'].map((name, at) => ({ id: 6 + at, name, parent: 3 })),
      ],
      transform: [
        { type: 'stratify', key: 'id', parentKey: 'parent' },
        { type: 'tree', method: 'cluster', size: [1, 1], as: ['alpha', 'beta', 'depth', 'children'] },
        { type: 'formula', expr: '150 + 100 * datum.beta * cos(6.28 * datum.alpha)', as: 'x' },
        { type: 'formula', expr: '150 + 100 * datum.beta * sin(6.28 * datum.alpha)', as: 'y' },
      ],
    },
    { name: 'leaves', source: 'tree', transform: [{ type: 'filter', expr: '!datum.children' }] },
    {
      name: 'ties',
      values: [
        [4, 6],
        [5, 7],
        [4, 7],
      ].map(([source, target]) => ({ source, target })),
      transform: [{ type: 'formula', expr: "treePath('tree', datum.source, datum.target)", as: 'way', initonly: true }],
    },
  ],
  marks: [
    {
      type: 'text',
      from: { data: 'leaves' },
      encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, text: { field: 'name' } } },
    },
    {
      type: 'group',
      from: { facet: { name: 'points', data: 'ties', field: 'way' } },
      marks: [
        {
          type: 'line',
          from: { data: 'points' },
          encode: {
            enter: {
              interpolate: { value: 'bundle' },
              tension: { value: 0.8 },
              x: { field: 'x' },
              y: { field: 'y' },
              stroke: { value: 'steelblue' },
            },
          },
        },
      ],
    },
  ],
};
