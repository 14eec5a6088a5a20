import { labelledDomainMax, nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { layered } from '../layered.js';
import { referenceLine } from '../reference-line.js';
import { createStyle, type Style } from '../style.js';
import { categoryTopics } from '../topics/index.js';
import { type CategoryTable, valuesOf } from '../topics/table.js';
import { pickWith } from '../pick-with.js';
import { orderBars, valueLabels } from './bar-parts.js';

const fits = (table: CategoryTable, style: Style): boolean =>
  namesFitBelow(style, valuesOf(table.rows, table.category));

export const bar = defineFamily({
  name: 'bar',
  version: 1,
  subject: 'statistics',
  concepts: ['bar chart', 'comparison of categories'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'));
    const table = orderBars(
      random,
      pickWith(random.fork('table'), categoryTopics, (candidate) => fits(candidate, style)),
    );
    const { category, value } = table;
    const names = valuesOf(table.rows, category);
    const bars = {
      mark: {
        type: 'bar',
        color: style.colour,
        ...random.pick([{}, { cornerRadiusEnd: 2 }, { stroke: style.theme.ink, strokeWidth: 0.8 }]),
      },
    };
    const labels = random.chance(0.35) ? valueLabels(style, 'y', table) : [];
    const lines = table.reference && random.chance(0.7) ? referenceLine(style, 'y', table.reference) : [];
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: layered(
        {
          x: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'x', names),
            scale: { paddingInner: random.pick([0.2, 0.3, 0.45]), paddingOuter: 0.15 },
          },
          y: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            axis: numberAxis(style, 'y', value),
            ...(labels.length > 0 && { scale: labelledDomainMax(table.rows, value) }),
          },
        },
        [bars, ...labels],
        lines,
      ),
    });
  },
});
