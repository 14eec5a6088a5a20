import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { scatterTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';
import { shapes } from './curve-parts.js';
import { scatterEncoding } from './group-scatter-parts.js';

export const scatterGroups = defineFamily({
  name: 'scatter-groups',
  version: 1,
  subject: 'statistics',
  concepts: ['scatter plot', 'groups', 'correlation'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [360, 580], aspect: [0.65, 0.85] });
    const table = pickWith(
      random.fork('table'),
      scatterTopics,
      ({ group, size }) => group !== undefined && size === undefined,
    );
    const group = table.group ?? table.x;
    const names = valuesOf(table.rows, group);
    const legend = pickLegend(random.fork('legend'), style, group.title, names);
    const shape = {
      field: group.field,
      type: 'nominal',
      scale: { domain: names, range: shapes.slice(0, names.length) },
      legend,
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        mark: { type: 'point', filled: true, opacity: random.pick([0.75, 0.9]), size: random.int(35, 60) },
        encoding: {
          ...scatterEncoding(style, table),
          color: { field: group.field, type: 'nominal', scale: colourScale(style, names), legend },
          ...(random.chance(0.6) && { shape }),
        },
      },
    });
  },
});
