import { readOn, placeOn } from './axis.js';
import { at, boxBetween, inked, number, tidy } from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import { type Series, naming } from './series.js';

/** Candles, or upright strokes with two stubs: each with the four prices of its day. */
export const pricesOf = ({ trace, points, x, y, panel, named }: Series): ChartLayer[] => {
  const stubs = trace['type'] === 'ohlc';
  const half = number(at(points[0], 't', stubs ? 'tickLen' : 'bdPos')) || 0.25;
  const bodies: ChartMark[] = [];
  const wicks: ChartMark[] = [];
  for (const one of points) {
    // Candles are kept as boxes: the middle is the price at which a day closed.
    const told = stubs ? ['o', 'c', 'l', 'h'] : [one['med'] === one['q1'] ? 'q3' : 'q1', 'med', 'min', 'max'];
    const [open, close, low, high] = told.map((key) => tidy(number(one[key])));
    if (open === undefined || close === undefined || low === undefined || high === undefined) continue;
    if (![open, close, low, high].every(Number.isFinite)) continue;
    const middle = number(one['pos'] ?? one['x']);
    const across = readOn(x, middle);
    const way = close >= open ? 'increasing' : 'decreasing';
    const color = at(trace, way, 'line', 'color');
    const fill = stubs ? undefined : at(trace, way, 'fillcolor');
    const { encoding, ...label } = naming(named);
    const ink = inked(fill, color, number(at(trace, way, 'line', 'width')) || 1);
    const [left, right] = [placeOn(x, middle - half), placeOn(x, middle + half)];
    const centre = placeOn(x, middle);
    bodies.push({
      ...ink,
      ...label,
      box: boxBetween(left, placeOn(y, open), right, placeOn(y, close)),
      data: { open, close, low, high },
      encoding: { ...encoding, x: across, y: close, y2: open },
    });
    wicks.push({
      ...ink,
      ...label,
      box: boxBetween(centre, placeOn(y, low), centre, placeOn(y, high)),
      encoding: { ...encoding, x: across, y: high, y2: low },
    });
  }
  return [
    { panel, kind: 'bar', marks: bodies },
    { panel, kind: 'rule', marks: wicks },
  ];
};
