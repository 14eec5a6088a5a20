import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import { at, boxBetween, inked, number, tidy } from '../parts.js';
import { readOn, placeOn } from './axis.js';
import { type Series, naming } from './series.js';

/** The extents around the values of a trace, along one axis or both: plotly keeps their ends with each point. */
export const errorsOf = ({ trace, points, x, y, panel, named }: Series): ChartLayer[] =>
  (['y', 'x'] as const).flatMap((along): ChartLayer[] => {
    const bars = at(trace, `error_${along}`);
    if (at(bars, 'visible') !== true) return [];
    const [value, place, across] = along === 'y' ? [y, x, 'x' as const] : [x, y, 'y' as const];
    const marks = points.flatMap((point): ChartMark[] => {
      const [low, high] = [number(point[`${along}s`]), number(point[`${along}h`])];
      // A bar of a group stands beside its place on the axis, and its extent over its middle.
      const middle = placeOn(place, point[across]);
      const [from, to] = [placeOn(value, low), placeOn(value, high)];
      if (![low, high, middle, from, to].every(Number.isFinite)) return [];
      const { encoding, ...label } = naming(named);
      return [
        {
          ...inked(undefined, at(bars, 'color'), number(at(bars, 'thickness')) || 1),
          box: along === 'y' ? boxBetween(middle, from, middle, to) : boxBetween(from, middle, to, middle),
          ...label,
          encoding: {
            ...encoding,
            [across]: readOn(place, point['p'] ?? point[across]),
            [along]: tidy(high),
            [`${along}2`]: tidy(low),
          },
        },
      ];
    });
    return marks.length > 0 ? [{ panel, kind: 'error-bar', marks }] : [];
  });
