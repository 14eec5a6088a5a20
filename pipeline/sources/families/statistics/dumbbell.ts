import { nameAxis, numberAxis, positionScale } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { crossTopics } from '../topics/index.js';
import { type CrossTable, numbersOf, valuesOf } from '../topics/table.js';

/** Whether the two ends of every bar are far enough from each other to be seen as two. */
const endsApart = ({ rows, category, value }: CrossTable): boolean => {
  const all = numbersOf(rows, value);
  const least = 0.04 * (Math.max(...all) - Math.min(...all));
  return valuesOf(rows, category).every((name) => {
    const [one = 0, other = 0] = numbersOf(
      rows.filter((row) => row[category.field] === name),
      value,
    );
    return Math.abs(one - other) >= least;
  });
};

export const dumbbell = defineFamily({
  name: 'dumbbell',
  version: 1,
  subject: 'statistics',
  concepts: ['dumbbell plot', 'change between two states'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const base = createStyle(random.fork('style'), { width: [340, 540], aspect: [0.5, 0.6] });
    const table = pickWith(
      random.fork('table'),
      crossTopics,
      (candidate) =>
        valuesOf(candidate.rows, candidate.series).length === 2 &&
        valuesOf(candidate.rows, candidate.category).length <= 12 &&
        endsApart(candidate),
    );
    const { category, series, value } = table;
    const [names, ends] = [valuesOf(table.rows, category), valuesOf(table.rows, series)];
    const style = { ...base, height: names.length * random.fork('band').int(28, 40) };
    const bar = {
      mark: {
        type: 'line',
        color: random.pick(['#a8a8a8', '#b8b8b8', '#c4c4c4']),
        strokeWidth: random.pick([2, 3, 4]),
      },
      encoding: { detail: { field: category.field, type: 'nominal' } },
    };
    const heads = {
      mark: { type: 'point', filled: true, opacity: 1, size: random.int(80, 150) },
      encoding: {
        color: {
          field: series.field,
          type: 'nominal',
          scale: colourScale(style, ends),
          legend: pickLegend(random.fork('legend'), style, series.title, ends),
        },
      },
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        encoding: {
          y: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: { ...nameAxis(style, 'y', names), grid: random.chance(0.3) },
          },
          x: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            scale: positionScale(table.rows, value),
            axis: numberAxis(style, 'x', value),
          },
        },
        layer: [bar, heads],
      },
    });
  },
});
