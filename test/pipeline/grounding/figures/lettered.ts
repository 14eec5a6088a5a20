/** Figures whose names are single letters, or letters with a number, and panels beside a grid of cells. */

const years = [2000, 2001, 2002, 2003];
const lettered = {
  width: 300,
  height: 200,
  data: {
    values: years.flatMap((year, index) => [
      { year: String(year), kind: 'a', value: 1 + 3 * index },
      { year: String(year), kind: 'b', value: 8 - 2 * index },
    ]),
  },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'year', type: 'ordinal' },
    y: { field: 'value', type: 'quantitative' },
    color: { field: 'kind', type: 'nominal' },
  },
};

const coded = {
  width: 300,
  height: 200,
  data: {
    values: ['A', 'B', 'C', 'D'].flatMap((part, index) => [
      { part, round: 'c1', points: 1 + index },
      { part, round: 'c3', points: 9 - index },
    ]),
  },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'part', type: 'nominal' },
    y: { field: 'points', type: 'quantitative' },
    color: { field: 'round', type: 'nominal' },
  },
};

const cells = {
  width: 150,
  height: 150,
  data: {
    values: ['x', 'y', 'z'].flatMap((column, across) =>
      ['k', 'l', 'm', 'n'].map((row, down) => ({ column, row, load: 10 * across + down })),
    ),
  },
  mark: 'rect',
  encoding: {
    x: { field: 'column', type: 'nominal' },
    y: { field: 'row', type: 'nominal' },
    color: { field: 'load', type: 'quantitative' },
  },
};

const bars = (title: string, values: readonly number[]) => ({
  title,
  width: 150,
  height: 150,
  data: { values: values.map((count, index) => ({ day: `day ${index + 1}`, count })) },
  mark: 'bar',
  encoding: { x: { field: 'day', type: 'nominal' }, y: { field: 'count', type: 'quantitative' } },
});

const board = {
  concat: [bars('First', [3, 5, 8]), bars('Second', [7, 4, 2]), bars('Third', [5, 9, 6]), cells],
  columns: 2,
};

export const letteredPrograms = { lettered, coded, board };
