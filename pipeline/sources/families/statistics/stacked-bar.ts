import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { crossTopics } from '../topics/index.js';
import { type CrossTable, numbersOf, type Variable, valuesOf } from '../topics/table.js';

/** A bar's parts as shares of their sum are written in per cent. */
const share: Variable = { field: 'share', title: 'Share', format: '%' };

export const stackedBar = defineFamily({
  name: 'stacked-bar',
  version: 1,
  subject: 'statistics',
  concepts: ['stacked bar chart', 'parts of a whole'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const flat = random.chance(0.35);
    const normalised = random.chance(0.35);
    const base = createStyle(random.fork('style'), { width: [360, 620], aspect: [0.5, 0.72] });
    const suits = (candidate: CrossTable): boolean =>
      candidate.additive &&
      valuesOf(candidate.rows, candidate.series).length >= 2 &&
      (flat || namesFitBelow(base, valuesOf(candidate.rows, candidate.category)));
    const table = pickWith(random.fork('table'), crossTopics, suits);
    const { category, series, value } = table;
    const names = valuesOf(table.rows, category);
    const groups = valuesOf(table.rows, series);
    const style = flat ? { ...base, height: names.length * random.int(30, 46) } : base;
    // Shares that already add up to 100 need no second scaling.
    const measure =
      normalised && !value.title.endsWith('(%)') && Math.min(...numbersOf(table.rows, value)) >= 0 ? share : value;
    const along = flat ? 'x' : 'y';
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        mark: {
          type: 'bar',
          ...random.pick([
            {},
            { stroke: style.theme.background, strokeWidth: 1 },
            { stroke: style.theme.ink, strokeWidth: 0.6 },
          ]),
        },
        encoding: {
          [flat ? 'y' : 'x']: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, flat ? 'y' : 'x', names),
            scale: { padding: random.pick([0.2, 0.3, 0.4]) },
          },
          [along]: {
            field: value.field,
            type: 'quantitative',
            title: measure.title,
            stack: measure === share ? 'normalize' : 'zero',
            axis: numberAxis(style, along, measure),
          },
          color: {
            field: series.field,
            type: 'nominal',
            sort: groups,
            scale: colourScale(style, groups),
            legend: pickLegend(random.fork('legend'), style, series.title, groups),
          },
        },
      },
    });
  },
});
