import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { roundTo } from '../round.js';
import { createStyle } from '../style.js';
import { categoryTopics } from '../topics/index.js';
import { type CategoryTable, numbersOf, type Row, valuesOf } from '../topics/table.js';

/** Counts of causes, species or answers: things that may be added up and ranked. */
const isCount = ({ value, ordered }: CategoryTable): boolean =>
  !ordered && /^(Number of|Rejected|Visits)/.test(value.title);

/** Rows from the largest to the smallest, each with the share of all that it and the rows before it make up. */
const accumulate = ({ rows, value }: CategoryTable): Row[] => {
  const total = numbersOf(rows, value).reduce((sum, number) => sum + number, 0);
  let sum = 0;
  return rows
    .toSorted((left, right) => Number(right[value.field]) - Number(left[value.field]))
    .map((row) => {
      sum += Number(row[value.field]);
      return { ...row, cumulative_share: roundTo((100 * sum) / total, 0.1) };
    });
};

export const pareto = defineFamily({
  name: 'pareto',
  version: 1,
  subject: 'statistics',
  concepts: ['Pareto chart', 'cumulative share', 'two vertical axes'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [400, 620], aspect: [0.5, 0.68] });
    const counts = pickWith(
      random.fork('table'),
      categoryTopics,
      (candidate) =>
        isCount(candidate) &&
        candidate.rows.length >= 4 &&
        namesFitBelow(style, valuesOf(candidate.rows, candidate.category)),
    );
    const table = { ...counts, rows: accumulate(counts) };
    const { category, value } = table;
    // Dark enough for the words of the second axis, and never the colour of the bars.
    const colour = random.pick([style.theme.ink, '#a3181f', '#123c69']);
    const axis = { ...numberAxis(style, 'y', value), grid: false };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: {
        encoding: {
          x: {
            field: category.field,
            type: 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'x', valuesOf(table.rows, category)),
            scale: { padding: random.pick([0.1, 0.2]) },
          },
        },
        layer: [
          {
            mark: { type: 'bar', color: style.colour },
            encoding: { y: { field: value.field, type: 'quantitative', title: value.title, axis } },
          },
          {
            mark: { type: 'line', color: colour, strokeWidth: 2, point: { color: colour, size: 45 } },
            encoding: {
              y: {
                field: 'cumulative_share',
                type: 'quantitative',
                title: 'Cumulative share (%)',
                scale: { domain: [0, 100] },
                axis: { ...axis, orient: 'right', titleColor: colour },
              },
            },
          },
        ],
        resolve: { scale: { y: 'independent' } },
      },
    });
  },
});
