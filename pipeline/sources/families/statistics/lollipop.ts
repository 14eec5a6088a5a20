import { labelledDomainMax, nameAxis, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { categoryTopics } from '../topics/index.js';
import { valuesOf } from '../topics/table.js';
import { orderBars, valueLabels } from './bar-parts.js';

export const lollipop = defineFamily({
  name: 'lollipop',
  version: 1,
  subject: 'statistics',
  concepts: ['dot plot', 'ranking'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const table = orderBars(
      random,
      pickWith(random.fork('table'), categoryTopics, (candidate) => !candidate.ordered || candidate.rows.length <= 9),
    );
    const { category, value } = table;
    const names = valuesOf(table.rows, category);
    const base = createStyle(random.fork('style'), { width: [320, 500], aspect: [0.5, 0.6] });
    const style = { ...base, height: names.length * random.fork('band').int(26, 40) };
    const size = random.int(70, 160);
    const stick = {
      mark: { type: 'rule', color: style.colour, strokeWidth: random.pick([1.5, 2, 3]) },
      encoding: { x2: { datum: 0 } },
    };
    const head = {
      mark: {
        type: 'point',
        filled: true,
        opacity: 1,
        size,
        color: style.colour,
        shape: random.pick(['circle', 'circle', 'diamond', 'square']),
      },
    };
    const labels = random.chance(0.4) ? valueLabels(style, 'x', table, Math.ceil(Math.sqrt(size) / 2) + 4) : [];
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table),
      table,
      body: {
        encoding: {
          y: {
            field: category.field,
            type: table.ordered ? 'ordinal' : 'nominal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'y', names),
          },
          x: {
            field: value.field,
            type: 'quantitative',
            title: value.title,
            scale: labels.length > 0 ? labelledDomainMax(table.rows, value) : { zero: true },
            axis: numberAxis(style, 'x', value),
          },
        },
        layer: [stick, head, ...labels],
      },
    });
  },
});
