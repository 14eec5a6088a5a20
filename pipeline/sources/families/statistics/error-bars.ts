import { nameAxis, namesFitBelow, numberAxis } from '../axis.js';
import { defineFamily } from '../family.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { pickWith } from '../pick-with.js';
import { roundTo } from '../round.js';
import { createStyle, type Style } from '../style.js';
import { sampleTopics } from '../topics/index.js';
import { numbersOf, type Row, type SampleTable, type Variable, valuesOf } from '../topics/table.js';

/** Student's t for 95 % confidence, by degrees of freedom up to 30; beyond, the normal value is near enough. */
const students = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** What the bars around a mean may say. */
const spreads = [
  { name: '± standard deviation', of: (deviation: number) => deviation },
  { name: '± standard error', of: (deviation: number, count: number) => deviation / Math.sqrt(count) },
  {
    name: 'with 95 % confidence interval',
    of: (deviation: number, count: number) => ((students[count - 2] ?? 1.97) * deviation) / Math.sqrt(count),
  },
] as const;

type Spread = (typeof spreads)[number];

/** One row per group: its mean and the two ends of its bar, to one digit more than the readings. */
const summarise = (table: SampleTable, group: Variable, spread: Spread): Row[] =>
  valuesOf(table.rows, group).map((name) => {
    const readings = numbersOf(
      table.rows.filter((row) => row[group.field] === name),
      table.value,
    );
    const mean = readings.reduce((sum, reading) => sum + reading, 0) / readings.length;
    const deviation = Math.sqrt(
      readings.reduce((sum, reading) => sum + (reading - mean) ** 2, 0) / (readings.length - 1),
    );
    const half = spread.of(deviation, readings.length);
    const step = 10 ** (Math.floor(Math.log10(half)) - 1);
    return {
      [group.field]: name,
      mean: roundTo(mean, step),
      lower: roundTo(mean - half, step),
      upper: roundTo(mean + half, step),
    };
  });

/** On bars from zero, intervals must be above zero and large enough to be seen. */
const whiskersShowOnBars = (rows: readonly Row[]): boolean => {
  const [lower, upper] = [
    numbersOf(rows, { field: 'lower', title: '' }),
    numbersOf(rows, { field: 'upper', title: '' }),
  ];
  const widest = Math.max(...upper.map((end, index) => end - (lower[index] ?? end)));
  return Math.min(...lower) > 0 && widest >= 0.05 * Math.max(...upper);
};

/** The bars around the means, with caps of the given length. */
const whiskers = ({ theme: { ink } }: Style, value: Variable, size: number): object => ({
  mark: { type: 'errorbar', color: ink, thickness: 1.5, ticks: { color: ink, size } },
  encoding: { y: { field: 'lower', type: 'quantitative', title: value.title }, y2: { field: 'upper' } },
});

export const errorBars = defineFamily({
  name: 'error-bars',
  version: 1,
  subject: 'statistics',
  concepts: ['error bars', 'mean', 'uncertainty'],
  level: 'undergraduate',
  language: 'vega-lite',
  generate: (random) => {
    const base = createStyle(random.fork('style'), { width: [340, 540], aspect: [0.6, 0.82] });
    const sample = pickWith(
      random.fork('table'),
      sampleTopics,
      ({ rows, group }) => group !== undefined && namesFitBelow(base, valuesOf(rows, group)),
    );
    const { value } = sample;
    const group = sample.group ?? value;
    const spread = random.pick(spreads);
    const table = { ...sample, rows: summarise(sample, group, spread) };
    const names = valuesOf(table.rows, group);
    const style = { ...base, width: Math.min(base.width, Math.max(240, names.length * 120)) };
    const columns = random.chance(0.5) && whiskersShowOnBars(table.rows);
    const { ink } = style.theme;
    const estimate = columns
      ? { mark: { type: 'bar', color: style.colour, ...(random.chance(0.4) && { stroke: ink, strokeWidth: 0.8 }) } }
      : {
          mark: {
            type: 'point',
            filled: true,
            opacity: 1,
            size: random.int(60, 110),
            color: style.colour,
            shape: random.pick(['circle', 'square', 'diamond']),
          },
        };
    const bar = whiskers(style, value, random.int(8, 14));
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, {
        title: sample.title,
        subtitle: `Mean ${spread.name}`,
        needed: true,
      }),
      table,
      body: {
        encoding: {
          x: {
            field: group.field,
            type: 'nominal',
            title: group.title,
            sort: null,
            axis: nameAxis(style, 'x', names),
            ...(columns && { scale: { padding: 0.35 } }),
          },
          y: {
            field: 'mean',
            type: 'quantitative',
            title: value.title,
            scale: columns ? { zero: true } : { zero: false, padding: 12 },
            axis: numberAxis(style, 'y', value),
          },
        },
        layer: columns ? [estimate, bar] : [bar, estimate],
      },
    });
  },
});
