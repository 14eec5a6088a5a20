import { numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { roundTo } from '../round.js';
import { createStyle } from '../style.js';
import { distributionTopics } from '../topics/index.js';
import { numbersOf, type Variable } from '../topics/table.js';

/** Widths of bins that a person would choose: 1, 2 or 5 times a power of ten, about `count` bins over the extent. */
const binWidth = (extent: number, count: number): number => {
  const raw = extent / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  return roundTo([1, 2, 5, 10].map((step) => step * power).find((step) => step >= raw * 0.9) ?? raw, power);
};

const frequency: Variable = { field: 'count', title: 'Frequency', format: 'd' };

export const histogram = defineFamily({
  name: 'histogram',
  version: 1,
  subject: 'statistics',
  concepts: ['histogram', 'frequency distribution'],
  level: 'high',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [340, 600], aspect: [0.5, 0.7] });
    const sample = pickWith(random.fork('table'), distributionTopics);
    const { value } = sample;
    const numbers = numbersOf(sample.rows, value);
    const table = { ...sample, rows: numbers.map((number) => ({ [value.field]: number })) };
    const step = binWidth(Math.max(...numbers) - Math.min(...numbers), random.int(8, 16));
    const mean = random.chance(0.3);
    const bars = {
      mark: {
        type: 'bar',
        color: style.colour,
        binSpacing: random.pick([0, 0, 1]),
        ...random.pick([{}, { stroke: style.theme.ink, strokeWidth: 0.8 }]),
      },
      encoding: {
        x: {
          field: value.field,
          bin: { step },
          type: 'quantitative',
          title: value.title,
          axis: numberAxis(style, 'x', value, 'position'),
        },
        y: {
          aggregate: 'count',
          title: random.pick([frequency.title, 'Count', 'Number of observations']),
          axis: numberAxis(style, 'y', frequency),
        },
      },
    };
    const rule = {
      mark: { type: 'rule', color: style.theme.ink, strokeWidth: 2, strokeDash: [6, 4] },
      encoding: { x: { aggregate: 'mean', field: value.field, type: 'quantitative' } },
    };
    const words = {
      mark: {
        type: 'text',
        text: 'mean',
        align: 'center',
        baseline: 'bottom',
        y: -4,
        fontSize: style.theme.fontSize - 1,
        fontStyle: 'italic',
        color: style.theme.ink,
      },
      encoding: { x: { aggregate: 'mean', field: value.field, type: 'quantitative' } },
    };
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, { ...table, subtitle: `${numbers.length} observations` }),
      table,
      body: mean ? { layer: [bars, rule, words] } : bars,
    });
  },
});
