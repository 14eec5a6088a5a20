import type { Random } from '../../../random.js';
import { numberAxis } from '../axis.js';
import type { Style } from '../style.js';
import { type CurveTable, valuesOf } from '../topics/table.js';

/** Encodings of x and y for a curve. Dates are read and written in UTC, so that the figure is the same everywhere. */
export const curveEncoding = (style: Style, table: CurveTable): { readonly x: object; readonly y: object } => {
  const { x, y, time } = table;
  return {
    x:
      time === undefined
        ? {
            field: x.field,
            type: 'quantitative',
            title: x.title,
            scale: { zero: false, nice: false },
            axis: numberAxis(style, 'x', x, 'position'),
          }
        : {
            field: x.field,
            timeUnit: time,
            type: 'temporal',
            title: x.title,
            scale: { type: 'utc' },
            axis: numberAxis(style, 'x', x, 'position'),
          },
    y: {
      field: y.field,
      type: 'quantitative',
      title: y.title,
      scale: { zero: table.zero },
      axis: numberAxis(style, 'y', y),
    },
  };
};

/** Readings are marked when there are few enough of them to be told apart. */
export const pointsFit = (style: Style, table: CurveTable): boolean => {
  const series = table.series === undefined ? 1 : valuesOf(table.rows, table.series).length;
  return table.rows.length / series <= style.width / 14;
};

/** Dash patterns that differ in the length of their strokes, solid first. */
export const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [7, 3],
  [2, 2],
  [9, 3, 2, 3],
  [4, 4],
];

export const shapes: readonly string[] = ['circle', 'square', 'triangle-up', 'diamond', 'cross'];

/** The stroke of a line: a width, and sometimes a curve through the readings. */
export const pickStroke = (random: Random): object => ({ strokeWidth: random.pick([1.5, 2, 2, 2.5]) });
