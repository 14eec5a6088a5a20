import { option, readOn, placeOn } from './axis.js';
import {
  type Any,
  boxBetween,
  boxOfPoints,
  call,
  inked,
  list,
  number,
  object,
  pixel,
  scalar,
  sectorPath,
  text,
  tidy,
  word,
} from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import type { Point, Scalar } from '../../../../scene.js';

export interface Series {
  readonly model: Any;
  readonly data: unknown;
  readonly x: Any;
  readonly y: Any;
  readonly panel: number;
  readonly named: string | undefined;
}

const styleOf = (data: unknown, index: number): Any => object(call(data, 'getItemVisual', index, 'style'));

const valueOf = (data: unknown, side: 'x' | 'y', index: number): unknown =>
  call(data, 'get', call(data, 'mapDimension', side), index);

const naming = (name: string | undefined): { label?: string; encoding: { color?: string } } =>
  name === undefined ? { encoding: {} } : { label: name, encoding: { color: name } };

const indices = (data: unknown): number[] =>
  Array.from({ length: number(call(data, 'count')) || 0 }, (_, index) => index);

/** Where an item ends on a stack: the sum that the library itself made. */
const stackEnd = (data: unknown, index: number): number | undefined => {
  const dimension = call(data, 'getCalculationInfo', 'stackResultDimension');
  if (typeof dimension !== 'string') return undefined;
  const end = call(data, 'get', dimension, index);
  return typeof end === 'number' && Number.isFinite(end) ? end : undefined;
};

export const barsOf = ({ data, x, y, panel, named }: Series): ChartLayer => {
  const flat = y['type'] === 'category';
  const [place, across, along] = flat ? ([y, 'y', 'x'] as const) : ([x, 'x', 'y'] as const);
  const marks = indices(data).flatMap((index): ChartMark[] => {
    const layout = object(call(data, 'getItemLayout', index));
    const value = number(valueOf(data, along, index));
    const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((side) => number(layout[side])) as [
      number,
      number,
      number,
      number,
    ];
    if (![left, top, width, height, value].every(Number.isFinite)) return [];
    const end = stackEnd(data, index) ?? value;
    const { encoding, ...label } = naming(named);
    const at0 = readOn(place, valueOf(data, across, index));
    const style = styleOf(data, index);
    return [
      {
        ...inked(style['fill'], style['stroke'], number(style['lineWidth']) || 0, style['opacity']),
        box: boxBetween(left, top, left + width, top + height),
        ...label,
        ...(named === undefined ? { label: String(at0) } : {}),
        encoding: { ...encoding, [across]: at0, [along]: tidy(end), [`${along}2`]: tidy(end - value) },
      },
    ];
  });
  return { panel, kind: 'bar', marks };
};

const vertices = ({ data, x, y }: Series): { at: Point; encoding: { x: Scalar; y: Scalar }; index: number }[] => {
  const flat = list(call(data, 'getLayout', 'points'));
  return indices(data).flatMap((index) => {
    const own = list(call(data, 'getItemLayout', index));
    const place: Point =
      own.length > 1 ? [pixel(own[0]), pixel(own[1])] : [pixel(flat[2 * index]), pixel(flat[2 * index + 1])];
    return place.every(Number.isFinite)
      ? [
          {
            at: place,
            encoding: { x: readOn(x, valueOf(data, 'x', index)), y: readOn(y, valueOf(data, 'y', index)) },
            index,
          },
        ]
      : [];
  });
};

export const lineOf = (series: Series): ChartLayer => {
  const { model, data, panel, named, y } = series;
  const drawn = vertices(series);
  const path = drawn.map((vertex) => [vertex.at[0], vertex.at[1]] as [number, number]);
  const style = object(call(data, 'getVisual', 'style'));
  const filled = option(model, 'areaStyle') !== undefined && option(model, 'areaStyle') !== null;
  const along = y['type'] === 'category' ? 'x' : 'y';
  const dash: Readonly<Record<string, number[]>> = { dashed: [8, 8], dotted: [2, 2] };
  const kind = dash[word(option(model, 'lineStyle', 'type'))];
  const { encoding, ...label } = naming(named);
  const mark: ChartMark = {
    ...inked(
      filled ? (option(model, 'areaStyle', 'color') ?? style['fill']) : undefined,
      option(model, 'lineStyle', 'color') ?? style['stroke'] ?? style['fill'],
      number(option(model, 'lineStyle', 'width')) || 2,
    ),
    box: boxOfPoints(path),
    path,
    points: drawn.map((vertex) => {
      const value = number(vertex.encoding[along]);
      const end = stackEnd(data, vertex.index) ?? value;
      return {
        ...vertex.encoding,
        [along]: Number.isFinite(end) ? tidy(end) : vertex.encoding[along],
        ...(filled ? { [`${along}2`]: tidy(end - value) } : {}),
      };
    }),
    ...(kind === undefined ? {} : { dash: kind }),
    ...label,
    encoding,
  };
  return { panel, kind: filled ? 'area' : 'line', marks: path.length > 1 ? [mark] : [] };
};

export const symbols: Readonly<Record<string, string>> = {
  rect: 'square',
  roundRect: 'square',
  triangle: 'triangle-up',
  emptyCircle: 'circle',
};

export const symbolsOf = (series: Series): ChartLayer => {
  const { data, panel, named, x, y } = series;
  const single = x['type'] === 'category' || y['type'] === 'category';
  const marks = vertices(series).map((vertex): ChartMark => {
    const visual = call(data, 'getItemVisual', vertex.index, 'symbolSize');
    const size = number(list(visual)[0] ?? visual) || 10;
    const symbol = word(call(data, 'getItemVisual', vertex.index, 'symbol'));
    const style = styleOf(data, vertex.index);
    const { encoding, ...label } = naming(named);
    return {
      ...inked(style['fill'], style['stroke'], number(style['lineWidth']) || 0, style['opacity']),
      box: boxBetween(
        vertex.at[0] - size / 2,
        vertex.at[1] - size / 2,
        vertex.at[0] + size / 2,
        vertex.at[1] + size / 2,
      ),
      shape: symbols[symbol] ?? symbol,
      ...label,
      ...(named === undefined && single ? { label: String(vertex.encoding.x) } : {}),
      encoding: { ...encoding, ...vertex.encoding },
    };
  });
  return { panel, kind: 'point', marks };
};

export const cellsOf = ({ data, x, y, panel }: Series): ChartLayer => {
  const [width, height] = [x, y].map((axis) => number(call(axis, 'getBandWidth')) || 0) as [number, number];
  const dimension = list(call(data, 'mapDimensionsAll', 'value'))[0] ?? call(data, 'mapDimension', 'value');
  const marks = indices(data).flatMap((index): ChartMark[] => {
    const [across, down] = [valueOf(data, 'x', index), valueOf(data, 'y', index)];
    const [left, top] = [placeOn(x, across), placeOn(y, down)];
    const value = scalar(call(data, 'get', dimension, index));
    const style = styleOf(data, index);
    if (!Number.isFinite(left) || !Number.isFinite(top) || value === null) return [];
    return [
      {
        ...inked(style['fill'], style['stroke'], number(style['lineWidth']) || 0, style['opacity']),
        box: boxBetween(left - width / 2, top - height / 2, left + width / 2, top + height / 2),
        encoding: { x: readOn(x, across), y: readOn(y, down), color: value },
      },
    ];
  });
  return { panel, kind: 'cell', marks };
};

export const slicesOf = (data: unknown, panel: number): ChartLayer => {
  const marks = indices(data).flatMap((index): ChartMark[] => {
    const layout = object(call(data, 'getItemLayout', index));
    const field = (name: string): number => number(layout[name]);
    const sector = {
      x: field('cx'),
      y: field('cy'),
      inner: field('r0'),
      outer: field('r'),
      start: field('startAngle'),
      end: field('endAngle'),
    };
    const value = scalar(call(data, 'get', call(data, 'mapDimension', 'value'), index));
    if (!Object.values(sector).every(Number.isFinite) || value === null) return [];
    const path = sectorPath(sector) as [number, number][];
    const label = text(call(data, 'getName', index)) ?? '';
    const style = styleOf(data, index);
    return [
      {
        ...inked(style['fill'], style['stroke'], number(style['lineWidth']) || 0, style['opacity']),
        box: boxOfPoints(path),
        path,
        label,
        encoding: { theta: value, color: label },
      },
    ];
  });
  return { panel, kind: 'slice', marks };
};
