import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale, pickLegend } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { crossTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';

/** A bar narrower than this is a line, CSS pixels. */
const narrowestBar = 9;

export const groupedBar = defineFamily({
  name: 'grouped-bar',
  version: 1,
  subject: 'statistics',
  concepts: ['grouped bar chart', 'comparison between groups'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [400, 660], aspect: [0.48, 0.68] });
    const table = pickWith(random.fork('table'), crossTopics, (candidate) => {
      const names = valuesOf(candidate.rows, candidate.category);
      const series = valuesOf(candidate.rows, candidate.series);
      return (
        series.length <= 4 &&
        namesFitBelow(style, names) &&
        style.width / names.length / series.length >= narrowestBar * 1.4
      );
    });
    const { category, series, value } = table;
    const names = valuesOf(table.rows, category);
    const groups = valuesOf(table.rows, series);
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      legend: true,
      body: {
        mark: {
          type: 'bar',
          ...random.pick([{}, { stroke: style.theme.ink, strokeWidth: 0.7 }, { cornerRadiusEnd: 2 }]),
        },
        encoding: {
          x: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'x', names),
            scale: { paddingInner: random.pick([0.2, 0.3]), paddingOuter: 0.15 },
          },
          xOffset: { field: series.field, sort: groups },
          y: { field: value.field, type: 'quantitative', title: value.title, axis: numberAxis(style, 'y', value) },
          color: {
            field: series.field,
            type: 'nominal',
            scale: colourScale(style, groups),
            legend: pickLegend(random.fork('legend'), style, series.title, groups),
          },
        },
      },
    });
  },
});
