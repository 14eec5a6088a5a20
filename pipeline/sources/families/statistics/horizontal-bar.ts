import { labelledDomainMax, nameAxis, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { layered } from '../layered.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { categoryTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';
import { orderBars, valueLabels } from './bar-parts.js';

export const horizontalBar = defineFamily({
  name: 'horizontal-bar',
  version: 1,
  subject: 'statistics',
  concepts: ['bar chart', 'ranking'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const table = orderBars(
      random,
      pickWith(random.fork('table'), categoryTopics, (candidate) => !candidate.ordered || candidate.rows.length <= 8),
    );
    const { category, value } = table;
    const names = valuesOf(table.rows, category);
    const band = random.fork('band').int(26, 42);
    const base = createStyle(random.fork('style'), { width: [320, 520], aspect: [0.5, 0.6] });
    const style = { ...base, height: names.length * band };
    const bars = {
      mark: {
        type: 'bar',
        color: style.colour,
        ...random.pick([{}, { cornerRadiusEnd: 3 }, { stroke: style.theme.ink, strokeWidth: 0.8 }]),
      },
    };
    const labels = random.chance(0.5) ? valueLabels(style, 'x', table) : [];
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: layered(
        {
          y: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'y', names),
            scale: { padding: random.pick([0.2, 0.3, 0.4]) },
          },
          x: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            axis: numberAxis(style, 'x', value),
            ...(labels.length > 0 && { scale: labelledDomainMax(table.rows, value) }),
          },
        },
        [bars, ...labels],
      ),
    });
  },
});
