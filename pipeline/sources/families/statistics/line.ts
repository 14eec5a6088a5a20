import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { layered } from '../layered.js';
import { pickWith } from '../pick-with.js';
import { referenceLine } from '../reference-line.js';
import { createStyle } from '../style.js';
import { curveTopics } from '../topics/index.js';
import { curveEncoding, pickStroke, pointsFit, shapes } from './curve-parts.js';

export const line = defineFamily({
  name: 'line',
  version: 1,
  subject: 'statistics',
  concepts: ['line chart', 'change over a continuous variable'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'));
    const table = pickWith(random.fork('table'), curveTopics, ({ series }) => series === undefined);
    const point = { filled: random.chance(0.6), shape: random.pick(shapes.slice(0, 4)), size: random.int(30, 60) };
    const marked = pointsFit(style, table) && random.chance(0.7);
    const mark = {
      mark: {
        type: 'line',
        color: style.colour,
        ...pickStroke(random),
        ...(marked && {
          point: { ...point, color: style.colour, ...(!point.filled && { fill: style.theme.background }) },
        }),
      },
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: layered(
        curveEncoding(style, table),
        [mark],
        table.reference ? referenceLine(style, 'y', table.reference) : [],
      ),
    });
  },
});
