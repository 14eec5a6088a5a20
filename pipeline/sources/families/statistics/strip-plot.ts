import { nameAxis, numberAxis, positionScale } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { sampleTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';

/** Readings of one group lie on one line: more than this many would hide each other. */
const mostReadings = 12;

export const stripPlot = defineFamily({
  name: 'strip-plot',
  version: 1,
  subject: 'statistics',
  concepts: ['strip plot', 'individual readings', 'spread'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const base = createStyle(random.fork('style'), { width: [380, 600], aspect: [0.5, 0.6] });
    const table = pickWith(
      random.fork('table'),
      sampleTopics,
      ({ rows, group }) => group !== undefined && rows.length / valuesOf(rows, group).length <= mostReadings,
    );
    const { value } = table;
    const group = table.group ?? value;
    const names = valuesOf(table.rows, group);
    const style = { ...base, height: names.length * random.fork('band').int(36, 52) };
    const mark = random.chance(0.5)
      ? { type: 'tick', thickness: 1.5, size: 16 }
      : { type: 'point', filled: false, size: 50, strokeWidth: 1.2 };
    const readings = {
      mark: { ...mark, color: style.colour },
      encoding: random.chance(0.5)
        ? { color: { field: group.field, type: 'nominal', scale: colourScale(style, names), legend: null } }
        : {},
    };
    const means = {
      mark: { type: 'tick', color: style.theme.ink, thickness: 2.5, size: 26 },
      encoding: { x: { aggregate: 'mean', field: value.field, type: 'quantitative', title: value.title } },
    };
    const marked = random.chance(0.5);
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, {
        title: table.title,
        ...(marked && { subtitle: 'Tall strokes mark the means', needed: true }),
      }),
      table,
      body: {
        encoding: {
          y: { field: group.field, type: 'nominal', title: group.title, sort: null, axis: nameAxis(style, 'y', names) },
          x: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            scale: positionScale(table.rows, value),
            axis: numberAxis(style, 'x', value),
          },
        },
        layer: marked ? [readings, means] : [readings],
      },
    });
  },
});
