import type { Random } from '../../../random.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle, type Style } from '../style.js';
import { curveTopics } from '../topics/index.js';
import { type CurveTable, numbersOf, type Variable, valuesOf } from '../topics/table.js';
import { curveEncoding, dashes, pickStroke, pointsFit, shapes } from './curve-parts.js';

/** Whether names can stand at the ends of the lines without touching each other. */
const endsApart = (style: Style, table: CurveTable, series: Variable): boolean => {
  const ends = valuesOf(table.rows, series).map((name) =>
    Number(table.rows.findLast((row) => row[series.field] === name)?.[table.y.field]),
  );
  const all = numbersOf(table.rows, table.y);
  const extent = Math.max(...all) - Math.min(table.zero ? 0 : Infinity, ...all);
  const places = ends.map((end) => (end / extent) * style.height * 0.85).toSorted((left, right) => left - right);
  return places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) > style.theme.fontSize + 3);
};

/** What tells the lines apart besides their colours. */
const pickDistinction = (
  random: Random,
  style: Style,
  table: CurveTable,
  names: readonly string[],
  field: string,
): { channels: object; point: boolean } => {
  const kind = random.pick(['colour', 'colour', 'dash', 'shape']);
  if (kind === 'dash')
    return {
      channels: {
        strokeDash: { field, type: 'nominal', scale: { domain: names, range: dashes.slice(0, names.length) } },
      },
      point: false,
    };
  if (kind === 'shape' && pointsFit(style, table))
    return {
      channels: { shape: { field, type: 'nominal', scale: { domain: names, range: shapes.slice(0, names.length) } } },
      point: true,
    };
  return { channels: {}, point: pointsFit(style, table) && random.chance(0.4) };
};

/** Names at the right ends of the lines, instead of a legend. */
const endLabels = (style: Style, table: CurveTable, series: Variable): object => ({
  mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, fontSize: style.theme.fontSize - 1 },
  encoding: {
    x: { aggregate: 'max', field: table.x.field },
    y: { aggregate: { argmax: table.x.field }, field: table.y.field },
    text: { field: series.field },
  },
});

export const multiLine = defineFamily({
  name: 'multi-line',
  version: 1,
  subject: 'statistics',
  concepts: ['line chart', 'comparison of series'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'));
    const table = pickWith(random.fork('table'), curveTopics, ({ series }) => series !== undefined);
    const series = table.series ?? table.x;
    const names = valuesOf(table.rows, series);
    const direct = table.time === undefined && endsApart(style, table, series) && random.chance(0.5);
    const { channels, point } = direct
      ? { channels: {}, point: false }
      : pickDistinction(random, style, table, names, series.field);
    const legend = direct ? null : pickLegend(random.fork('legend'), style, series.title, names);
    const mark = { mark: { type: 'line', ...pickStroke(random), ...(point && { point: { filled: true, size: 40 } }) } };
    const colour = { field: series.field, type: 'nominal', scale: colourScale(style, names), legend };
    // One legend shows colour and dash or shape together: its settings must be said on each of them.
    const distinct = Object.fromEntries(
      Object.entries(channels).map(([channel, definition]) => [channel, { ...definition, legend }]),
    );
    const encoding = { ...curveEncoding(style, table), color: colour, ...distinct };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: !direct,
      body: direct ? { encoding, layer: [mark, endLabels(style, table, series)] } : { ...mark, encoding },
    });
  },
});
