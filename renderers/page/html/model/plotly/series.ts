import { readOn, placeOn } from './axis.js';
import { type Any, at, boxBetween, boxOfPoints, inked, list, number, object, scalar, word } from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import type { Point, Scalar } from '../../../../scene.js';

export interface Series {
  readonly trace: Any;
  readonly points: readonly Any[];
  readonly x: Any;
  readonly y: Any;
  readonly panel: number;
  readonly named: string | undefined;
}

export const nth = (value: unknown, index: number): unknown =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? list(value)[index] : value;

export const naming = (name: string | undefined): { label?: string; encoding: { color?: string } } =>
  name === undefined ? { encoding: {} } : { label: name, encoding: { color: name } };

const vertices = ({ points, x, y }: Series): { at: Point; encoding: { x: Scalar; y: Scalar }; index: number }[] =>
  points.flatMap((vertex, index) => {
    const place: Point = [placeOn(x, vertex['x']), placeOn(y, vertex['y'])];
    return place.every(Number.isFinite)
      ? [{ at: place, encoding: { x: readOn(x, vertex['x']), y: readOn(y, vertex['y']) }, index }]
      : [];
  });

const dashes: Readonly<Record<string, number[]>> = {
  dot: [3, 3],
  dash: [9, 9],
  dashdot: [9, 3, 3, 3],
  longdash: [15, 15],
};

export const lineOf = (series: Series): ChartLayer => {
  const { trace, panel, named, y } = series;
  const drawn = vertices(series);
  const path = drawn.map((vertex) => [vertex.at[0], vertex.at[1]] as [number, number]);
  const filled = typeof trace['fill'] === 'string' && trace['fill'] !== 'none';
  const zero = filled && trace['fill'] === 'tozeroy' && y['type'] === 'linear';
  const { encoding, ...label } = naming(named);
  const dash = dashes[word(at(trace, 'line', 'dash'))];
  const mark: ChartMark = {
    ...inked(
      filled ? trace['fillcolor'] : undefined,
      at(trace, 'line', 'color'),
      number(at(trace, 'line', 'width')) || 0,
      trace['opacity'],
    ),
    box: boxOfPoints(path),
    path,
    points: drawn.map((vertex) => ({ ...vertex.encoding, ...(zero ? { y2: 0 } : {}) })),
    ...(dash === undefined ? {} : { dash }),
    ...label,
    encoding,
  };
  return { panel, kind: filled ? 'area' : 'line', marks: path.length > 1 ? [mark] : [] };
};

export const symbols: Readonly<Record<string, string>> = { 'triangle-up': 'triangle-up', x: 'cross' };

export const symbolsOf = (series: Series): ChartLayer => {
  const { trace, points, panel, named } = series;
  const marker = object(trace['marker']);
  const sizes = list(marker['size']);
  const marks = vertices(series).map((vertex): ChartMark => {
    const point = points[vertex.index] ?? {};
    const sized = point['mrc'] ?? (sizes.length > 0 ? number(sizes[vertex.index]) / 2 : number(marker['size']) / 2);
    const radius = number(sized) || 3;
    const { encoding, ...label } = naming(named);
    const name = word(nth(marker['symbol'], vertex.index) ?? 'circle');
    const shown = list(marker['color'])[vertex.index];
    return {
      ...inked(
        point['mcc'] ?? point['mc'] ?? nth(marker['color'], vertex.index),
        at(marker, 'line', 'color'),
        number(at(marker, 'line', 'width')) || 0,
        number(nth(marker['opacity'], vertex.index) ?? 1) * number(trace['opacity'] ?? 1),
      ),
      box: boxBetween(vertex.at[0] - radius, vertex.at[1] - radius, vertex.at[0] + radius, vertex.at[1] + radius),
      shape: symbols[name] ?? name,
      ...label,
      encoding: {
        ...encoding,
        ...vertex.encoding,
        ...(sizes.length > 0 ? { size: scalar(sizes[vertex.index]) } : {}),
        ...(typeof shown === 'number' ? { color: shown } : {}),
      },
    };
  });
  return { panel, kind: 'point', marks };
};
