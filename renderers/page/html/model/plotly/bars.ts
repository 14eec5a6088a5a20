import { readOn, placeOn } from './axis.js';
import { type Any, at, boxBetween, inked, number, object, tidy, word } from '../parts.js';
import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import { type Series, nth, naming } from './series.js';

export const barsOf = ({ trace, points, x, y, panel, named }: Series): ChartLayer => {
  const flat = trace['orientation'] === 'h';
  const [place, value] = flat ? [y, x] : [x, y];
  const [across, along] = flat ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const isBinned = trace['type'] === 'histogram' && !['category', 'multicategory'].includes(String(place['type']));
  const marks = points.flatMap((bar, index): ChartMark[] => {
    // The steps of a waterfall have ends of their own, on the levels before and after.
    const isStep = trace['type'] === 'waterfall';
    const base = number(bar[isStep ? 's0' : 'b']) || 0;
    const size = isStep ? number(bar['s1']) - base : number(bar['s']);
    if (!Number.isFinite(size) || size === 0) return [];
    const [from, to] = [placeOn(place, bar['p0']), placeOn(place, bar['p1'])];
    const [start, end] = [placeOn(value, base), placeOn(value, base + size)];
    const { encoding, ...label } = naming(named);
    const at0 = readOn(place, bar['p']);
    const edges = isBinned
      ? { [across]: readOn(place, bar['ph0']), [`${across}2`]: readOn(place, binEnd(trace, bar)) }
      : { [across]: at0 };
    // The bars of a waterfall have the look of their direction: increasing, decreasing, totals.
    const marker = object(trace['type'] === 'waterfall' ? at(trace, word(bar['dir']), 'marker') : trace['marker']);
    const line = object(marker['line']);
    return [
      {
        ...inked(
          bar['mc'] ?? nth(marker['color'], index),
          bar['mlc'] ?? nth(line['color'], index),
          number(bar['mlw'] ?? nth(line['width'], index)) || 0,
          (number(nth(marker['opacity'], index)) || 1) * (number(trace['opacity']) || 1),
        ),
        box: flat ? boxBetween(start, from, end, to) : boxBetween(from, start, to, end),
        ...label,
        ...(named === undefined && !isBinned ? { label: String(at0) } : {}),
        encoding: { ...encoding, ...edges, [along]: tidy(base + size), [`${along}2`]: tidy(base) },
      },
    ];
  });
  return { panel, kind: 'bar', marks };
};

const binEnd = (trace: Any, bar: Any): unknown => {
  const size = at(trace, 'xbins', 'size') ?? at(trace, 'ybins', 'size');
  return typeof size === 'number' ? number(bar['ph0']) + size : bar['ph1'];
};
