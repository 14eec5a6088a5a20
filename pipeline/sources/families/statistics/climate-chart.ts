import { defineFamily } from '../family.js';
import { nameAxis, numberAxis } from '../axis.js';
import { composeFigure } from '../figure.js';
import { pickHeading } from '../heading.js';
import { createStyle } from '../style.js';
import { pickWith } from '../pick-with.js';
import { climateTopics } from '../topics/index.js';
import { numbersOf, valuesOf } from '../topics/table.js';

/** Blue bars and a red line, as atlases draw them; the title of pale bars is written in a darker blue. */
const colours = [
  { rain: '#4a90c4', rainTitle: '#2f6f9f', warmth: '#c0392b' },
  { rain: '#7fb3d5', rainTitle: '#2e6e9e', warmth: '#b03a2e' },
  { rain: '#2c7fb8', rainTitle: '#2c7fb8', warmth: '#c2530c' },
  { rain: '#9ecae1', rainTitle: '#3a7ca5', warmth: '#a50f15' },
  { rain: '#0072b2', rainTitle: '#0072b2', warmth: '#d55e00' },
] as const;

export const climateChart = defineFamily({
  name: 'climate-chart',
  version: 1,
  subject: 'statistics',
  concepts: ['climate chart', 'two vertical axes', 'layered bar and line chart'],
  level: 'middle',
  language: 'vega-lite',
  generate: (random) => {
    const style = createStyle(random.fork('style'), { width: [400, 600], aspect: [0.5, 0.68] });
    const table = pickWith(random.fork('table'), climateTopics);
    const { category, bar, line } = table;
    const { rain, rainTitle, warmth } = random.pick(colours);
    const warmths = numbersOf(table.rows, line);
    // Without a zero, the tropics would seem to have seasons.
    const steady = Math.max(...warmths) - Math.min(...warmths) < 5;
    const axis = (colour: string): object => ({ ...numberAxis(style, 'y', bar), grid: false, titleColor: colour });
    return composeFigure({
      style,
      heading: pickHeading(random.fork('heading'), style, table, style.width + 40),
      table,
      body: {
        encoding: {
          x: {
            field: category.field,
            type: 'ordinal',
            title: category.title,
            sort: null,
            axis: nameAxis(style, 'x', valuesOf(table.rows, category)),
          },
        },
        layer: [
          {
            mark: { type: 'bar', color: rain },
            encoding: { y: { field: bar.field, type: 'quantitative', title: bar.title, axis: axis(rainTitle) } },
          },
          {
            mark: { type: 'line', color: warmth, strokeWidth: 2.5, point: { color: warmth, size: 45 } },
            encoding: {
              y: {
                field: line.field,
                type: 'quantitative',
                title: line.title,
                scale: { zero: steady || random.chance(0.5) },
                axis: { ...axis(warmth), orient: 'right' },
              },
            },
          },
        ],
        resolve: { scale: { y: 'independent' } },
      },
    });
  },
});
