import { numberAxis, positionScale } from '../axis.js';
import type { Style } from '../style.js';
import type { ScatterTable } from '../topics/table.js';

/** Encodings of both measured axes, with room for the symbols at the edges; incomes and the like on a logarithmic axis. */
export const scatterEncoding = (
  style: Style,
  { x, y, logX, rows }: ScatterTable,
): { readonly x: object; readonly y: object } => ({
  x: {
    field: x.field,
    type: 'quantitative',
    title: x.title,
    scale: logX ? { type: 'log', nice: false, padding: 10 } : positionScale(rows, x),
    axis: logX ? { ...numberAxis(style, 'x', x), tickCount: 4, format: ',d' } : numberAxis(style, 'x', x),
  },
  y: {
    field: y.field,
    type: 'quantitative',
    title: y.title,
    scale: positionScale(rows, y),
    axis: numberAxis(style, 'y', y),
  },
});
