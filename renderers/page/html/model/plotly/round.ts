import {
  type Any,
  at,
  boxOfPoints,
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
import type { ChartLayer, ChartMark, ChartRadial } from '../../../../html/testimony.js';
import type { Scalar } from '../../../../scene.js';
import { naming, nth } from './series.js';

/** One trace around a centre; `plane` is the library's own record of its axes. */
export interface RoundSeries {
  readonly trace: Any;
  readonly points: readonly Any[];
  readonly plane: Any;
  readonly panel: number;
  readonly named: string | undefined;
}

const rangeOf = (plane: Any): readonly [number, number] => {
  const [low, high] = list(at(plane, 'radialAxis', 'range')).map(number);
  return [low ?? 0, high ?? 1];
};

export const radialOf = (plane: Any, panel: number): ChartRadial => {
  const ticks = list(at(plane, 'radialAxis', '_vals'));
  const shown = at(plane, 'radialAxis', 'showticklabels') !== false;
  return {
    panel,
    centre: [pixel(plane['cx']), pixel(plane['cy'])],
    reach: number(plane['radius']),
    domain: [...rangeOf(plane)],
    rings: ticks.map((tick) => number(at(tick, 'x'))).filter(Number.isFinite),
    labels: shown ? ticks.flatMap((tick) => text(at(tick, 'text')) ?? []) : [],
  };
};

/** The name of a spoke, or its angle in degrees. */
const spokeOf = ({ plane }: RoundSeries, value: unknown, angle: number): Scalar => {
  const axis = object(plane['angularAxis']);
  if (axis['type'] !== 'category') return tidy(((((angle * 180) / Math.PI) % 360) + 360) % 360);
  return scalar(list(axis['_categories'])[Math.round(number(value))]);
};

export const outlineOf = (series: RoundSeries): ChartLayer[] => {
  const { trace, points, plane, panel, named } = series;
  const [low, high] = rangeOf(plane);
  const corners = points.flatMap((one) => {
    const [r, angle] = [number(one['r']), Math.atan2(number(one['y']), number(one['x']))];
    const away = ((r - low) / (high - low)) * number(plane['radius']);
    const place: [number, number] = [
      pixel(number(plane['cx']) + away * Math.cos(angle)),
      pixel(number(plane['cy']) - away * Math.sin(angle)),
    ];
    return place.every(Number.isFinite)
      ? [{ place, shown: { theta: spokeOf(series, one['theta'], angle), radius: tidy(r) }, mark: one }]
      : [];
  });
  const { encoding, ...label } = naming(named);
  const path = corners.map(({ place }) => place);
  const line: ChartMark = {
    ...inked(undefined, at(trace, 'line', 'color'), number(at(trace, 'line', 'width')) || 2, trace['opacity']),
    box: boxOfPoints(path),
    path,
    points: corners.map(({ shown }) => shown),
    ...label,
    encoding,
  };
  const symbols = corners.map(({ place: [x, y], shown, mark }, index): ChartMark => {
    const size = number(mark['mrc']) || 3;
    return {
      ...inked(nth(at(trace, 'marker', 'color'), index), undefined, 0),
      box: boxOfPoints([
        [x - size, y - size],
        [x + size, y + size],
      ]),
      path: [[x, y]],
      ...label,
      encoding: { ...encoding, ...shown },
    };
  });
  const mode = word(trace['mode']);
  return [
    { panel, kind: 'line', marks: mode.includes('lines') && path.length > 1 ? [line] : [] },
    { panel, kind: 'point', marks: mode.includes('markers') ? symbols : [] },
  ];
};

export const sectorsOf = (series: RoundSeries): ChartLayer => {
  const { trace, points, plane, panel, named } = series;
  const { encoding, ...label } = naming(named);
  const marks = points.flatMap((bar, index): ChartMark[] => {
    const [from, to] = [number(bar['thetag0']), number(bar['thetag1'])];
    const [inner, outer] = [number(bar['rp0']) || 0, number(bar['rp1'])];
    if (![from, to, outer].every(Number.isFinite) || from === to) return [];
    const sector = { x: number(plane['cx']), y: number(plane['cy']), inner, outer, start: -to, end: -from };
    const path = sectorPath(sector) as [number, number][];
    const [begin, end] = [number(bar['s0']) || 0, number(bar['s1'])];
    return [
      {
        ...inked(
          bar['mc'] ?? nth(at(trace, 'marker', 'color'), index),
          nth(at(trace, 'marker', 'line', 'color'), index),
          number(nth(at(trace, 'marker', 'line', 'width'), index)) || 0,
        ),
        box: boxOfPoints(path),
        path,
        ...label,
        encoding: {
          ...encoding,
          theta: spokeOf(series, bar['p'], (from + to) / 2),
          radius: tidy(end),
          ...(begin > 0 ? { radius2: tidy(begin) } : {}),
        },
      },
    ];
  });
  return { panel, kind: 'bar', marks };
};
