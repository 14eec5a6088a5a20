import { at, boxOfPoints, call, inked, list, number, object, pixel, sectorPath, text } from '../parts.js';
import { named, optionsOf, propsOf, type Series } from './marks.js';
import type { ChartLayer, ChartMark, ChartRadial } from '../../../../html/testimony.js';

/** The scale that counts from the middle of a radar chart or of a polar area chart. */
export const radialOf = (scale: unknown): ChartRadial => {
  const ticks = list(at(scale, 'ticks'));
  const shown = at(scale, 'options', 'ticks', 'display') !== false;
  return {
    panel: 0,
    centre: [pixel(at(scale, 'xCenter')), pixel(at(scale, 'yCenter'))],
    reach: number(at(scale, 'drawingArea')),
    domain: [number(at(scale, 'min')), number(at(scale, 'max'))],
    rings: ticks.map((tick) => number(at(tick, 'value'))),
    labels: shown ? ticks.flatMap((tick) => text(at(tick, 'label')) ?? []) : [],
  };
};

/** An outline with a corner on each spoke. */
export const outlineOf = ({ meta, labels, named: name }: Series): ChartLayer => {
  const options = optionsOf(meta['dataset']);
  const corners = list(meta['data']).flatMap((symbol, item) => {
    const { x, y } = propsOf(symbol, 'x', 'y');
    const radius = number(at(call(meta['controller'], 'getParsed', item), 'r'));
    return at(symbol, 'skip') === true || !Number.isFinite(radius)
      ? []
      : [
          {
            at: [pixel(x), pixel(y)] as [number, number],
            shown: { theta: text(labels[item]) ?? String(item), radius },
          },
        ];
  });
  const [first] = corners;
  const all = first ? [...corners, first] : [];
  const path = all.map((corner) => corner.at);
  const { encoding, ...label } = named(name);
  const dash = list(options['borderDash']).map(number);
  const mark: ChartMark = {
    ...inked(undefined, options['borderColor'], options['borderWidth']),
    box: boxOfPoints(path),
    path,
    points: all.map(({ shown }) => shown),
    ...(dash.length > 0 && dash.every(Number.isFinite) ? { dash } : {}),
    ...label,
    encoding,
  };
  return { panel: 0, kind: 'line', marks: path.length > 2 ? [mark] : [] };
};

/** The sectors of a polar area chart: as long as their values. */
export const sectorsOf = ({ meta, labels }: Series): ChartLayer => {
  const marks = list(meta['data']).flatMap((arc, item): ChartMark[] => {
    const names = ['x', 'y', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'];
    const { x, y, startAngle, endAngle, outerRadius } = propsOf(arc, ...names);
    const radius = number(at(call(meta['controller'], 'getParsed', item), 'r'));
    const [start, end] = [number(startAngle), number(endAngle)];
    if (!Number.isFinite(radius) || start === end) return [];
    const sector = { x: number(x), y: number(y), inner: 0, outer: number(outerRadius), start, end };
    const path = sectorPath(sector) as [number, number][];
    const label = text(labels[item]) ?? String(item);
    const options = object(optionsOf(arc));
    return [
      {
        ...inked(options['backgroundColor'], options['borderColor'], options['borderWidth']),
        box: boxOfPoints(path),
        path,
        label,
        encoding: { theta: label, radius },
      },
    ];
  });
  return { panel: 0, kind: 'bar', marks };
};
