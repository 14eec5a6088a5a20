import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { layered } from '../layered.js';
import { pickWith } from '../pick-with.js';
import { referenceLine } from '../reference-line.js';
import { roundSignificant } from '../round.js';
import { createStyle } from '../style.js';
import { comparableTopics } from '../topics/index.js';
import { numbersOf, valuesOf } from '../topics/table.js';

export const meanLineBar = defineFamily({
  name: 'mean-line-bar',
  version: 1,
  subject: 'statistics',
  concepts: ['bar chart', 'mean', 'deviation from the mean'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [380, 640], aspect: [0.48, 0.68] });
    const table = pickWith(random.fork('table'), comparableTopics, (candidate) => {
      const numbers = numbersOf(candidate.rows, candidate.value);
      return (
        numbers.length >= 5 &&
        Math.min(...numbers) >= 0 &&
        !candidate.reference &&
        !candidate.value.title.includes('Share') &&
        namesFitBelow(style, valuesOf(candidate.rows, candidate.category))
      );
    });
    const { category, value } = table;
    const numbers = numbersOf(table.rows, value);
    const mean = roundSignificant(numbers.reduce((sum, number) => sum + number, 0) / numbers.length, 3);
    const [above, below] = [style.palette[0], style.palette[1]];
    const bars = {
      mark: { type: 'bar', color: below },
      encoding: { color: { condition: { test: `datum.${value.field} > ${mean}`, value: above }, value: below } },
    };
    const plain = { mark: { type: 'bar', color: style.colour } };
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
            axis: nameAxis(style, 'x', valuesOf(table.rows, category)),
            scale: { padding: 0.2 },
          },
          y: { field: value.field, type: 'quantitative', title: value.title, axis: numberAxis(style, 'y', value) },
        },
        [random.chance(0.5) ? bars : plain],
        referenceLine(style, 'y', { value: mean, label: `mean: ${mean}` }),
      ),
    });
  },
});
