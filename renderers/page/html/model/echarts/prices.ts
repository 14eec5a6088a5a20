import { readOn } from './axis.js';
import { type Any, boxBetween, call, inked, list, number, object, tidy } from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import type { Series } from './marks.js';

const pairOf = (point: unknown): readonly [number, number] => [number(list(point)[0]), number(list(point)[1])];

/** Candles: a body from opening to closing, and a wick from the lowest price to the highest. */
export const candlesOf = ({ data, x, panel, named }: Series): ChartLayer[] => {
  const dimensions = list(call(data, 'mapDimensionsAll', 'y'));
  const items = Array.from({ length: number(call(data, 'count')) || 0 }, (_, index) => index);
  const bodies: ChartMark[] = [];
  const wicks: ChartMark[] = [];
  for (const index of items) {
    const [open, close, low, high] = dimensions.map((one) => tidy(number(call(data, 'get', one, index))));
    const ends = list(object(call(data, 'getItemLayout', index))['ends']).map(pairOf);
    const style: Any = object(call(data, 'getItemVisual', index, 'style'));
    if (open === undefined || close === undefined || low === undefined || high === undefined || ends.length < 8)
      continue;
    const across = readOn(x, call(data, 'get', call(data, 'mapDimension', 'x'), index));
    const ink = inked(style['fill'], style['stroke'], number(style['lineWidth']) || 1, style['opacity']);
    const span = (points: readonly (readonly [number, number])[]): ChartMark['box'] => {
      const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
      return boxBetween(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    };
    const name = named === undefined ? {} : { label: named };
    bodies.push({
      ...ink,
      ...name,
      box: span(ends.slice(0, 4)),
      data: { open, close, low, high },
      encoding: { x: across, y: close, y2: open },
    });
    wicks.push({ ...ink, ...name, box: span(ends.slice(4, 8)), encoding: { x: across, y: high, y2: low } });
  }
  return [
    { panel, kind: 'bar', marks: bodies },
    { panel, kind: 'rule', marks: wicks },
  ];
};
