import type { Random } from '../../../random.js';
import { numberAxis, positionScale } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { createStyle, type Style } from '../style.js';
import { curveTopics, scatterTopics } from '../topics/index.js';
import { type CurveTable, numbersOf, type ScatterTable, type Topic, type Variable, valuesOf } from '../topics/table.js';
import { curveEncoding } from './curve-parts.js';

interface Panels {
  readonly table: CurveTable | ScatterTable;
  readonly by: Variable;
  readonly body: object;
}

const curves = (random: Random, style: Style): Panels => {
  const table = pickWith(
    random,
    curveTopics,
    (candidate) => candidate.series !== undefined && valuesOf(candidate.rows, candidate.series).length >= 2,
  );
  const filled = table.zero && Math.min(...numbersOf(table.rows, table.y)) >= 0 && random.chance(0.35);
  const mark = filled
    ? { type: 'area', color: style.colour, fillOpacity: 0.45, line: { color: style.colour } }
    : {
        type: 'line',
        color: style.colour,
        strokeWidth: 2,
        ...(random.chance(0.4) && table.rows.length <= 60 && { point: { color: style.colour, size: 25 } }),
      };
  return { table, by: table.series ?? table.x, body: { mark, encoding: curveEncoding(style, table) } };
};

const points = (random: Random, style: Style): Panels => {
  const topics: readonly Topic<ScatterTable>[] = scatterTopics;
  const table = pickWith(random, topics, ({ group, size }) => group !== undefined && size === undefined);
  const { x, y } = table;
  return {
    table,
    by: table.group ?? x,
    body: {
      mark: { type: 'point', color: style.colour, filled: random.chance(0.5), size: 28, opacity: 0.8 },
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
    },
  };
};

export const smallMultiples = defineFamily({
  name: 'small-multiples',
  version: 1,
  subject: 'statistics',
  concepts: ['small multiples', 'facets', 'comparison of series'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const panel = createStyle(random.fork('style'), { width: [190, 250], aspect: [0.7, 0.95] });
    const style = { ...panel, height: Math.round(panel.width * random.between(0.7, 0.95)) };
    const { table, by, body } = random.chance(0.75)
      ? curves(random.fork('table'), style)
      : points(random.fork('table'), style);
    const names = valuesOf(table.rows, by);
    const columns = names.length === 4 ? 2 : Math.min(3, names.length);
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table, columns * (style.width + 20)),
      table,
      header: true,
      sized: false,
      body: {
        facet: { field: by.field, type: 'nominal', sort: names, title: null },
        columns,
        spec: { width: style.width, height: style.height, ...body },
      },
    });
  },
});
