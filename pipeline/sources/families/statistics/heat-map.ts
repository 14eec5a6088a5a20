import type { Random } from '../../../random.js';
import { nameAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { divergingSchemes, sequentialSchemes } from '../palette.js';
import { pickWith } from '../pick-with.js';
import { createStyle, type Style } from '../style.js';
import { textWidth } from '../text-width.js';
import { crossTopics, gridTopics } from '../topics/index.js';
import { type CrossTable, numbersOf, type Variable, valuesOf } from '../topics/table.js';

/** Schemes whose dark end stands for low values. */
const darkLow = new Set(['viridis', 'magma', 'cividis']);

interface Colours {
  readonly scale: object;
  /** An expression that holds for cells too dark for black words. */
  readonly dark: string;
}

const pickColours = (random: Random, values: readonly number[], { field }: Variable): Colours => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < 0 && high > 0) {
    const end = Number(Math.max(-low, high).toPrecision(2));
    return {
      scale: { scheme: random.pick(divergingSchemes), domain: [-end, end] },
      dark: `abs(datum.${field}) > ${Number((0.65 * end).toPrecision(2))}`,
    };
  }
  const scheme = random.pick(sequentialSchemes);
  const middle = Number((low + (high - low) * (darkLow.has(scheme) ? 0.45 : 0.6)).toPrecision(2));
  return { scale: { scheme }, dark: `datum.${field} ${darkLow.has(scheme) ? '<' : '>'} ${middle}` };
};

/** Writes each value in its cell, light on dark cells and dark on light ones. */
const cellLabels = (style: Style, value: Variable, dark: string): object => ({
  mark: { type: 'text', fontSize: style.theme.fontSize - 2 },
  encoding: {
    text: { field: value.field, type: 'quantitative' },
    color: { condition: { test: dark, value: '#ffffff' }, value: '#111111' },
  },
});

const topics = [...gridTopics, ...gridTopics, ...crossTopics];

export const heatMap = defineFamily({
  name: 'heat-map',
  version: 1,
  subject: 'statistics',
  concepts: ['heat map', 'two-way table'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const table = pickWith(random.fork('table'), topics, ({ rows }) => rows.length >= 9);
    const { category, series, value } = table;
    const [columns, lines] = [valuesOf(table.rows, category), valuesOf(table.rows, series)];
    const base = createStyle(random.fork('style'), { width: [380, 620], aspect: [0.5, 0.7] });
    const style = {
      ...base,
      height: Math.max(
        120,
        Math.min(460, Math.round((base.width / columns.length) * random.between(0.55, 0.95)) * lines.length),
      ),
    };
    const { scale, dark } = pickColours(random, numbersOf(table.rows, value), value);
    const colour = {
      field: value.field,
      type: 'quantitative',
      title: legendTitle(style, value),
      scale,
      legend: { gradientLength: Math.min(200, style.height - 30) },
    };
    const cells = {
      mark: { type: 'rect', ...(random.chance(0.5) && { stroke: style.theme.background, strokeWidth: 1 }) },
      encoding: { color: colour },
    };
    const labelled = labelsFit(style, table, columns.length, lines.length) && random.chance(0.6);
    const axis = { domain: false, ticks: false, grid: false };
    const encoding = {
      x: {
        field: category.field,
        type: 'ordinal',
        title: category.title,
        sort: null,
        axis: { ...nameAxis(style, 'x', columns), ...axis },
      },
      y: {
        field: series.field,
        type: 'ordinal',
        title: series.title,
        sort: null,
        axis: { ...nameAxis(style, 'y', lines), ...axis },
      },
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: labelled
        ? { encoding, layer: [cells, cellLabels(style, value, dark)] }
        : { mark: cells.mark, encoding: { ...encoding, color: colour } },
    });
  },
});

/** A long title over a narrow legend breaks before its unit. */
const legendTitle = (style: Style, { title }: Variable): string | string[] =>
  textWidth(title, style.theme.fontSize) > 130 ? title.split(/ (?=\()/) : title;

const labelsFit = (style: Style, table: CrossTable, columns: number, lines: number): boolean => {
  const widest = Math.max(
    ...numbersOf(table.rows, table.value).map((number) => textWidth(String(number), style.theme.fontSize - 2)),
  );
  return widest + 6 <= style.width / columns && style.theme.fontSize + 4 <= style.height / lines;
};
