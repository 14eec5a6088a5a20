import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { colourScale } from '../legend.js';
import { pickWith } from '../pick-with.js';
import { createStyle } from '../style.js';
import { categoryTopics } from '../topics/index.js';
import { type CategoryTable, numbersOf, valuesOf } from '../topics/table.js';

/** A slice narrower than this share of the circle cannot carry its label. */
const smallestShare = 0.035;

const suits = (table: CategoryTable): boolean => {
  const values = numbersOf(table.rows, table.value);
  const sum = values.reduce((left, right) => left + right, 0);
  return table.whole && !table.ordered && values.length <= 6 && Math.min(...values) >= smallestShare * sum;
};

export const pie = defineFamily({
  name: 'pie',
  version: 1,
  subject: 'statistics',
  concepts: ['pie chart', 'parts of a whole'],
  level: 'primary',
  language: 'vega-lite',
  generate: (random) => {
    const table = pickWith(random.fork('table'), categoryTopics, suits);
    const { category, value } = table;
    const base = createStyle(random.fork('style'), { width: [300, 400], aspect: [0.9, 1] });
    const style = { ...base, height: base.width };
    const radius = Math.round(style.width / 2 - 36);
    const ring = random.chance(0.4);
    const rows = random.chance(0.7)
      ? table.rows.toSorted((left, right) => Number(right[value.field]) - Number(left[value.field]))
      : table.rows;
    const names = valuesOf(rows, category);
    const arc = {
      mark: {
        type: 'arc',
        outerRadius: radius,
        ...(ring && { innerRadius: Math.round(radius * random.between(0.45, 0.62)) }),
        stroke: style.theme.background,
        strokeWidth: 1.5,
      },
      encoding: {
        color: {
          field: category.field,
          type: 'nominal',
          scale: colourScale(style, names),
          legend: { title: category.title, orient: 'right' },
        },
      },
    };
    const percent = value.title.endsWith('(%)');
    const labels = {
      mark: {
        type: 'text',
        radius: radius + 24,
        fontSize: style.theme.fontSize,
        color: style.theme.ink,
        ...(percent && { text: { expr: `datum.${value.field} + ' %'` } }),
      },
      ...(!percent && { encoding: { text: { field: value.field, type: 'quantitative' } } }),
    };
    return composeFigure({
      style,
      heading: pickHeading(
        random.fork('heading'),
        style,
        { subtitle: value.title, ...table, needed: !percent },
        style.width + 100,
      ),
      table: { ...table, rows },
      legend: true,
      body: {
        encoding: {
          theta: { field: value.field, type: 'quantitative', title: value.title, stack: true },
          order: { field: value.field, type: 'quantitative', sort: 'descending' },
        },
        layer: random.chance(0.85) ? [arc, labels] : [arc],
      },
    });
  },
});
