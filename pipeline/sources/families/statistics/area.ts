import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { compositionTopics, curveTopics } from '../topics/index.js';
import { type CurveTable, numbersOf, valuesOf } from '../topics/table.js';
import { curveEncoding } from './curve-parts.js';

/** Quantities whose area means something: amounts, flows and powers, not temperatures or acidities. */
const measures =
  /^(Height|Discharge|Power|Plasma|Population|Cells|Volume|Relative intensity|Pressure|Price|Electricity|Density|Ground|Biomass)/;

const topics = [...curveTopics, ...compositionTopics];

/** One series of a table that has several, named in the heading. */
const oneSeries = (random: Random, table: CurveTable): CurveTable => {
  const { series, x, y, rows } = table;
  if (series === undefined) return table;
  const name = random.pick(valuesOf(rows, series));
  const measure = y.title.replace(/ \(.*/, '');
  return {
    ...table,
    title: `${measure} (${series.title.toLowerCase()}: ${name})`,
    rows: rows
      .filter((row) => row[series.field] === name)
      .map((row) => ({ [x.field]: row[x.field] ?? 0, [y.field]: row[y.field] ?? 0 })),
  };
};

export const area = defineFamily({
  name: 'area',
  version: 1,
  subject: 'statistics',
  concepts: ['area chart', 'accumulated quantity'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [360, 660], aspect: [0.42, 0.62] });
    const suits = ({ zero, rows, y }: CurveTable): boolean =>
      zero && measures.test(y.title) && Math.min(...numbersOf(rows, y)) >= 0;
    const table = oneSeries(random.fork('series'), pickWith(random.fork('table'), topics, suits));
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: {
        mark: {
          type: 'area',
          color: style.colour,
          fillOpacity: random.pick([0.25, 0.4, 0.6, 0.85]),
          line: { color: style.colour, strokeWidth: random.pick([1.5, 2]) },
        },
        encoding: curveEncoding(style, table),
      },
    });
  },
});
