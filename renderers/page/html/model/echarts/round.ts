import { option } from './axis.js';
import { at, boxOfPoints, call, defined, inked, list, number, object, pixel, tidy, text, word } from '../parts.js';
import type { ChartLayer, ChartMark, ChartRadial } from '../../../../html/testimony.js';

const spokesOf = (plane: unknown): readonly unknown[] => list(call(plane, 'getIndicatorAxes'));

/** The scale of a radar chart, where all spokes count alike. */
export const radialOf = (plane: unknown, panel: number): ChartRadial | undefined => {
  const spokes = spokesOf(plane);
  const domains = spokes.map((spoke) => list(call(at(spoke, 'scale'), 'getExtent')).map(number));
  const [first] = domains;
  const [low, high] = first ?? [];
  if (low === undefined || high === undefined || domains.some(([a, b]) => a !== low || b !== high)) return undefined;
  const rings = list(call(at(spokes[0], 'scale'), 'getTicks')).map((tick) => number(at(tick, 'value') ?? tick));
  return {
    panel,
    centre: [pixel(at(plane, 'cx')), pixel(at(plane, 'cy'))],
    reach: number(at(plane, 'r')),
    domain: [low, high],
    rings: rings.filter(Number.isFinite),
    labels: [],
  };
};

const dashes: Readonly<Record<string, number[]>> = { dashed: [8, 8], dotted: [2, 2] };

/** Each item of a radar chart: an outline with a corner on each spoke. */
export const outlinesOf = (model: unknown, data: unknown, plane: unknown, panel: number): ChartLayer => {
  const names = spokesOf(plane).map((spoke) => text(at(spoke, 'name')) ?? '');
  const dimensions = spokesOf(plane).map((spoke) => call(data, 'mapDimension', at(spoke, 'dim')));
  const count = number(call(data, 'count')) || 0;
  const marks = Array.from({ length: count }, (_, index) => index).flatMap((index): ChartMark[] => {
    const path = list(call(data, 'getItemLayout', index))
      .map((corner): [number, number] => [pixel(list(corner)[0]), pixel(list(corner)[1])])
      .slice(0, names.length);
    const values = dimensions.map((one) => tidy(number(call(data, 'get', one, index))));
    if (path.length < 3 || values.length < path.length || !path.flat().every(Number.isFinite)) return [];
    const closed = [...path, path[0] as [number, number]];
    const style = object(call(data, 'getItemVisual', index, 'style'));
    const label = text(call(data, 'getName', index));
    const dash = dashes[word(option(model, 'lineStyle', 'type'))];
    return [
      {
        ...inked(undefined, style['stroke'] ?? style['fill'], number(option(model, 'lineStyle', 'width')) || 2),
        box: boxOfPoints(closed),
        path: closed,
        points: closed.map((_corner, at0) => {
          const corner = at0 % path.length;
          return { theta: names[corner] ?? '', radius: values[corner] ?? null };
        }),
        ...(dash ? { dash } : {}),
        ...defined({ label }),
        encoding: label === undefined ? {} : { color: label },
      },
    ];
  });
  return { panel, kind: 'line', marks };
};

/** The steps of a funnel, as bars that are centred. */
export const stepsOf = (data: unknown, panel: number): ChartLayer => {
  const count = number(call(data, 'count')) || 0;
  const marks = Array.from({ length: count }, (_, index) => index).flatMap((index): ChartMark[] => {
    const path = list(object(call(data, 'getItemLayout', index))['points']).map((corner): [number, number] => [
      pixel(list(corner)[0]),
      pixel(list(corner)[1]),
    ]);
    const value = number(call(data, 'get', call(data, 'mapDimension', 'value'), index));
    const label = text(call(data, 'getName', index)) ?? '';
    const style = object(call(data, 'getItemVisual', index, 'style'));
    if (path.length < 4 || !Number.isFinite(value)) return [];
    return [
      {
        ...inked(style['fill'], style['stroke'], number(style['lineWidth']) || 0, style['opacity']),
        box: boxOfPoints(path),
        path,
        label,
        encoding: { y: label, x: value / 2, x2: -value / 2 },
      },
    ];
  });
  return { panel, kind: 'bar', marks };
};
