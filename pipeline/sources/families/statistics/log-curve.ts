import { numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { exponentialTopics } from '../topics/index.js';
import { numbersOf, valuesOf } from '../topics/table.js';
import { curveEncoding, pickStroke, pointsFit } from './curve-parts.js';

export const logCurve = defineFamily({
  name: 'log-curve',
  version: 1,
  subject: 'statistics',
  concepts: ['logarithmic scale', 'exponential growth and decay'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [340, 580], aspect: [0.62, 0.85] });
    const table = pickWith(
      random.fork('table'),
      exponentialTopics,
      ({ rows, y }) => Math.min(...numbersOf(rows, y)) > 0,
    );
    const series = table.series ?? table.x;
    const names = valuesOf(table.rows, series);
    const marked = pointsFit(style, table) && random.chance(0.6);
    const largest = Math.max(...numbersOf(table.rows, table.y));
    // A million is written 1M, to keep the labels of many decades short.
    const format = largest >= 100_000 ? '~s' : ',~r';
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        mark: { type: 'line', ...pickStroke(random), ...(marked && { point: { filled: true, size: 35 } }) },
        encoding: {
          x: curveEncoding(style, table).x,
          y: {
            field: table.y.field,
            type: 'quantitative',
            title: table.y.title,
            scale: { type: 'log' },
            axis: { ...numberAxis(style, 'y', { ...table.y, format }), tickCount: 5 },
          },
          color: {
            field: series.field,
            type: 'nominal',
            scale: colourScale(style, names),
            legend: pickLegend(random.fork('legend'), style, series.title, names),
          },
        },
      },
    });
  },
});
