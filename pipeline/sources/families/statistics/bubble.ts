import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { roundSignificant } from '../round.js';
import { createStyle } from '../style.js';
import { scatterTopics } from '../topics/index.js';
import { numbersOf, type Row, type Variable, valuesOf } from '../topics/table.js';
import { scatterEncoding } from './group-scatter-parts.js';

/** Three round sizes for the legend, up to the largest in the data. */
const legendSizes = (rows: readonly Row[], size: Variable): number[] => {
  const largest = roundSignificant(Math.max(...numbersOf(rows, size)), 1);
  const smallest = Math.min(...numbersOf(rows, size));
  return [smallest < 0.15 * largest ? 0.1 : 0.25, 0.5, 1].map((share) => roundSignificant(largest * share, 1));
};

export const bubble = defineFamily({
  name: 'bubble',
  version: 1,
  subject: 'statistics',
  concepts: ['bubble chart', 'three variables', 'groups'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [420, 600], aspect: [0.65, 0.8] });
    const table = pickWith(
      random.fork('table'),
      scatterTopics,
      ({ group, size }) => group !== undefined && size !== undefined,
    );
    const [group, size] = [table.group ?? table.x, table.size ?? table.y];
    const names = valuesOf(table.rows, group);
    // Large bubbles first, so that small ones lie over them.
    const rows = table.rows.toSorted((left, right) => Number(right[size.field]) - Number(left[size.field]));
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table: { ...table, rows },
      legend: true,
      body: {
        mark: { type: 'circle', opacity: 0.7, stroke: random.pick([style.theme.ink, '#ffffff']), strokeWidth: 0.7 },
        encoding: {
          ...scatterEncoding(style, table),
          size: {
            field: size.field,
            type: 'quantitative',
            title: size.title,
            scale: { range: [20, random.pick([450, 600, 800])] },
            legend: { values: legendSizes(rows, size) },
          },
          color: { field: group.field, type: 'nominal', title: group.title, scale: colourScale(style, names) },
        },
      },
    });
  },
});
