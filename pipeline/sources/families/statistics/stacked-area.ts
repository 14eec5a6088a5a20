import { numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { compositionTopics } from '../topics/index.js';
import { type CurveTable, numbersOf, valuesOf } from '../topics/table.js';
import { curveEncoding } from './curve-parts.js';

/** Shares are worth drawing only where there is everywhere something to share. */
const totalsAreLike = ({ rows, x, y }: CurveTable): boolean => {
  const totals = valuesOf(rows, x).map((at) =>
    numbersOf(
      rows.filter((row) => String(row[x.field]) === at),
      y,
    ).reduce((sum, part) => sum + part, 0),
  );
  return Math.min(...totals) >= 0.4 * Math.max(...totals);
};

export const stackedArea = defineFamily({
  name: 'stacked-area',
  version: 1,
  subject: 'statistics',
  concepts: ['stacked area chart', 'composition over time'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [380, 640], aspect: [0.48, 0.66] });
    const table = pickWith(random.fork('table'), compositionTopics);
    const series = table.series ?? table.x;
    const names = valuesOf(table.rows, series);
    const { x } = curveEncoding(style, table);
    const shares = totalsAreLike(table) && random.chance(0.4);
    const y = shares
      ? { stack: 'normalize', title: 'Share', axis: numberAxis(style, 'y', { ...table.y, format: '%' }) }
      : { stack: 'zero', title: table.y.title, axis: numberAxis(style, 'y', table.y) };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        mark: {
          type: 'area',
          ...random.pick([{}, { stroke: style.theme.background, strokeWidth: 1 }, { opacity: 0.85 }]),
        },
        encoding: {
          x,
          y: { field: table.y.field, type: 'quantitative', ...y },
          color: {
            field: series.field,
            type: 'nominal',
            sort: names,
            scale: colourScale(style, names),
            legend: pickLegend(random.fork('legend'), style, series.title, names),
          },
        },
      },
    });
  },
});
