import { readOn, placeOn } from './axis.js';
import { type Any, at, boxBetween, boxOfPoints, inked, list, number, scalar, sectorPath, text } from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import { type Series, naming, symbolsOf } from './series.js';

/** The points that are drawn beside the boxes: outliers, or all values. */
const pointsBeside = (series: Series): ChartLayer => {
  const { trace, points, x, y, panel } = series;
  const flat = trace['orientation'] === 'h';
  const shift = number(at(points[0], 't', 'bPos')) || 0;
  const drawn =
    trace['boxpoints'] === false ? [] : points.flatMap((one) => list(one['pts2']).map((beside) => ({ one, beside })));
  const marks = drawn.flatMap(({ one, beside }): ChartMark[] => {
    const [across, along] = [number(one['pos']) + shift, at(beside, 'v')];
    const point = flat ? { x: along, y: across } : { x: across, y: along };
    // A box that stands beside others at its place, and its points with it, is still told by that place.
    const told = flat ? { y: readOn(y, one['pos']) } : { x: readOn(x, one['pos']) };
    return symbolsOf({ ...series, points: [point] }).marks.map((mark) => ({
      ...mark,
      encoding: { ...mark.encoding, ...told },
    }));
  });
  return { panel, kind: 'point', marks };
};

export const boxesOf = (series: Series): ChartLayer[] => {
  const { trace, points, x, y, panel, named } = series;
  const flat = trace['orientation'] === 'h';
  const [place, value] = flat ? [y, x] : [x, y];
  const [across, along] = flat ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const half = number(at(points[0], 't', 'bdPos')) || 0.25;
  const { encoding, ...label } = naming(named);
  const ink = inked(trace['fillcolor'], at(trace, 'line', 'color'), at(trace, 'line', 'width'));
  const spans = (from: string, to: string, kind: 'box' | 'rule' | 'tick'): ChartMark[] =>
    points.map((one) => {
      const middle = number(one['pos']) + (number(at(points[0], 't', 'bPos')) || 0);
      const reach = kind === 'rule' ? 0 : half;
      const [a, b] = [placeOn(place, middle - reach), placeOn(place, middle + reach)];
      const [low, high] = [placeOn(value, one[from]), placeOn(value, one[to])];
      return {
        ...ink,
        box: flat ? boxBetween(low, a, high, b) : boxBetween(a, low, b, high),
        ...label,
        encoding: {
          ...encoding,
          [across]: readOn(place, one['pos']),
          [along]: readOn(value, one[to]),
          ...(from === to ? {} : { [`${along}2`]: readOn(value, one[from]) }),
        },
      };
    });
  return [
    { panel, kind: 'rule', marks: [...spans('lf', 'q1', 'rule'), ...spans('q3', 'uf', 'rule')] },
    { panel, kind: 'box', marks: spans('q1', 'q3', 'box') },
    { panel, kind: 'tick', marks: spans('med', 'med', 'tick') },
    pointsBeside(series),
  ];
};

export const cellsOf = ({ trace, points, x, y, panel }: Series): ChartLayer => {
  const [first] = points;
  const [xs, ys] = [list(first?.['x']), list(first?.['y'])];
  const [named, rows] = [list(first?.['xCenter']), list(first?.['yCenter'])];
  const marks = list(first?.['z']).flatMap((row, down) =>
    list(row).flatMap((z, across): ChartMark[] => {
      const value = scalar(z);
      if (value === null) return [];
      return [
        {
          opacity: number(trace['opacity'] ?? 1),
          box: boxBetween(
            placeOn(x, xs[across]),
            placeOn(y, ys[down]),
            placeOn(x, xs[across + 1]),
            placeOn(y, ys[down + 1]),
          ),
          encoding: { x: readOn(x, named[across]), y: readOn(y, rows[down]), color: value },
        },
      ];
    }),
  );
  return { panel, kind: 'cell', marks };
};

export const slicesOf = (points: readonly Any[], trace: Any, panel: number): ChartLayer => {
  const [first] = points;
  const [x, y, outer] = [number(first?.['cx']), number(first?.['cy']), number(first?.['r'])];
  const inner = outer * (number(trace['hole']) || 0);
  const marks = points.flatMap((slice): ChartMark[] => {
    // Its first corner, from which it turns clockwise whatever the order of the slices.
    const [across, down] = list(slice['px0']);
    const start = Math.atan2(number(down), number(across));
    const value = number(slice['v']);
    if (slice['hidden'] === true || !(value > 0)) return [];
    const turn = (2 * Math.PI * value) / (number(first?.['vTotal']) || value);
    const path = sectorPath({ x, y, inner, outer, start, end: start + turn }) as [number, number][];
    const label = text(slice['label']) ?? scalar(slice['label']);
    return [
      {
        ...inked(
          slice['color'],
          at(trace, 'marker', 'line', 'color'),
          number(at(trace, 'marker', 'line', 'width')) || 0,
        ),
        box: boxOfPoints(path),
        path,
        label: String(label),
        encoding: { theta: scalar(value), color: label },
      },
    ];
  });
  return { panel, kind: 'slice', marks };
};
