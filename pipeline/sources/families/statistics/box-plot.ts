import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { sampleTopics } from '../topics/index.js';
import { numbersOf, type Row, type Variable, valuesOf } from '../topics/table.js';

/** Fewer readings than this make no quartiles worth drawing. */
const fewestReadings = 8;

/** A quantile by linear interpolation, as Vega computes it; `sorted` ascending. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
};

/** Whether any reading lies more than one and a half box lengths from its box: without one, Vega complains of an empty layer. */
const hasOutliers = (rows: readonly Row[], group: Variable, value: Variable): boolean =>
  valuesOf(rows, group).some((name) => {
    const sorted = numbersOf(
      rows.filter((row) => row[group.field] === name),
      value,
    ).toSorted((left, right) => left - right);
    const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
    const reach = 1.5 * (upper - lower);
    return sorted.some((reading) => reading < lower - reach || reading > upper + reach);
  });

export const boxPlot = defineFamily({
  name: 'box-plot',
  version: 1,
  subject: 'statistics',
  concepts: ['box plot', 'quartiles', 'comparison of distributions'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const flat = random.chance(0.35);
    const base = createStyle(random.fork('style'), { width: [340, 560], aspect: [0.6, 0.85] });
    const table = pickWith(random.fork('table'), sampleTopics, ({ rows, group }) => {
      if (group === undefined) return false;
      const names = valuesOf(rows, group);
      return rows.length / names.length >= fewestReadings && (flat || namesFitBelow(base, names));
    });
    const { value } = table;
    const group = table.group ?? value;
    const names = valuesOf(table.rows, group);
    const style = flat
      ? { ...base, height: Math.max(150, names.length * random.int(44, 60)) }
      : { ...base, width: Math.min(base.width, names.length * 130) };
    const band = (flat ? style.height : style.width) / names.length;
    const size = Math.round(Math.min(60, band * random.between(0.4, 0.6)));
    const along = flat ? 'x' : 'y';
    const coloured = random.chance(0.5);
    const { ink } = style.theme;
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: {
        mark: {
          type: 'boxplot',
          extent: hasOutliers(table.rows, group, value) ? random.pick([1.5, 1.5, 'min-max']) : 'min-max',
          size,
          box: { stroke: ink, strokeWidth: 1, fillOpacity: 0.75, ...(!coloured && { fill: style.colour }) },
          median: { color: ink, strokeWidth: 2 },
          rule: { color: ink },
          ticks: { color: ink, size: Math.round(size / 2) },
          outliers: { color: ink, size: 22, ...(random.chance(0.5) && { filled: true }) },
        },
        encoding: {
          [flat ? 'y' : 'x']: {
            field: group.field,
            type: 'nominal',
            title: group.title,
            sort: names,
            axis: nameAxis(style, flat ? 'y' : 'x', names),
          },
          [along]: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            scale: { zero: false, padding: 8 },
            axis: numberAxis(style, along, value),
          },
          ...(coloured && {
            color: { field: group.field, type: 'nominal', scale: colourScale(style, names), legend: null },
          }),
        },
      },
    });
  },
});
