import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { stepTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';
import { curveEncoding, dashes } from './curve-parts.js';

export const stepCurve = defineFamily({
  name: 'step-curve',
  version: 1,
  subject: 'statistics',
  concepts: ['step function', 'survival curve', 'cumulative distribution'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [360, 600], aspect: [0.5, 0.7] });
    const table = pickWith(random.fork('table'), stepTopics);
    const mark = { type: 'line', interpolate: 'step-after', strokeWidth: random.pick([1.5, 2, 2.5]) };
    const { series } = table;
    const names = series === undefined ? [] : valuesOf(table.rows, series);
    const heading = pickHeading(random.fork('heading'), style, table);
    const encoding = curveEncoding(style, table);
    if (series === undefined)
      return composeFigure({ style, heading, table, body: { mark: { ...mark, color: style.colour }, encoding } });
    const legend = pickLegend(random.fork('legend'), style, series.title, names);
    const dash = {
      field: series.field,
      type: 'nominal',
      scale: { domain: names, range: dashes.slice(0, names.length) },
      legend,
    };
    return composeFigure({
      style,
      heading,
      table,
      legend: true,
      body: {
        mark,
        encoding: {
          ...encoding,
          color: { field: series.field, type: 'nominal', scale: colourScale(style, names), legend },
          ...(random.chance(0.35) && { strokeDash: dash }),
        },
      },
    });
  },
});
