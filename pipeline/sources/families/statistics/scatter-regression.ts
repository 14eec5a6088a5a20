import { numberAxis, positionScale } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { scatterTopics } from '../topics/index.js';
import { shapes } from './curve-parts.js';

export const scatterRegression = defineFamily({
  name: 'scatter-regression',
  version: 1,
  subject: 'statistics',
  concepts: ['scatter plot', 'regression', 'correlation'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [340, 560], aspect: [0.62, 0.85] });
    const table = pickWith(random.fork('table'), scatterTopics, ({ law }) => law !== undefined);
    const { x, y } = table;
    const fitted = random.pick(['#222222', style.palette[1] ?? '#222222', style.colour]);
    const points = {
      mark: {
        type: 'point',
        color: style.colour,
        size: random.int(30, 65),
        opacity: 0.9,
        ...random.pick([{ filled: true }, { filled: false, strokeWidth: 1.3 }]),
        shape: random.pick(shapes.slice(0, 4)),
      },
    };
    const fit = {
      transform: [{ regression: y.field, on: x.field, ...(table.law !== 'linear' && { method: table.law }) }],
      mark: {
        type: 'line',
        color: fitted,
        strokeWidth: random.pick([1.5, 2]),
        ...(random.chance(0.4) && { strokeDash: [6, 4] }),
      },
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: {
        encoding: {
          x: {
            field: x.field,
            type: 'quantitative',
            title: x.title,
            scale: positionScale(table.rows, x),
            axis: numberAxis(style, 'x', x),
          },
          y: {
            field: y.field,
            type: 'quantitative',
            title: y.title,
            scale: positionScale(table.rows, y),
            axis: numberAxis(style, 'y', y),
          },
        },
        layer: random.chance(0.5) ? [points, fit] : [fit, points],
      },
    });
  },
});
