/** Brackets that join five leaves by twos. */
const brackets: readonly (readonly [x: number, y: number])[][] = [
  [
    [5, 0],
    [5, 2],
    [15, 2],
    [15, 0],
  ],
  [
    [35, 0],
    [35, 3],
    [45, 3],
    [45, 0],
  ],
  [
    [25, 0],
    [25, 5],
    [40, 5],
    [40, 3],
  ],
  [
    [10, 2],
    [10, 9],
    [32.5, 9],
    [32.5, 5],
  ],
];
const dendrogram = {
  title: 'Clusters of samples',
  width: 300,
  height: 200,
  data: {
    values: brackets.flatMap((bracket, join) => bracket.map(([x, distance], step) => ({ join, step, x, distance }))),
  },
  mark: 'line',
  encoding: {
    x: { field: 'x', type: 'quantitative', title: null, axis: { labels: false } },
    y: { field: 'distance', type: 'quantitative', title: 'Distance' },
    detail: { field: 'join' },
    order: { field: 'step' },
  },
};

export const branchPrograms = { dendrogram };
