import { nameAxis, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { crossTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';

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
      ({ rows, category, series }) => valuesOf(rows, series).length === 2 && valuesOf(rows, category).length <= 12,
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
            scale: { zero: false, padding: 10 },
            axis: numberAxis(style, 'x', value),
          },
        },
        layer: [bar, heads],
      },
    });
  },
});
