import { readOn } from './axis.js';
import {
  type Any,
  at,
  boxBetween,
  boxOfPoints,
  call,
  defined,
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

/** A bar's two ends on the scale of values, with what stands below it where bars are stacked. */
export type Stacks = Map<string, number>;

const spanOf = (meta: Any, value: Scalar, raw: unknown, stacks: Stacks, place: string): [Scalar, Scalar] => {
  const pair = list(raw);
  if (pair.length === 2) return [scalar(pair[1]), scalar(pair[0])];
  const stacked = at(meta, 'vScale', 'options', 'stacked');
  if (stacked !== true && stacked !== 'single') return [value, 0];
  const key = `${word(meta['stack'])}|${place}|${Number(value) < 0 ? '-' : '+'}`;
  const start = stacks.get(key) ?? 0;
  const end = tidy(start + Number(value));
  stacks.set(key, end);
  return [end, tidy(start)];
};

export interface Series {
  readonly meta: Any;
  readonly named: string | undefined;
  readonly dataset: Any;
  readonly labels: readonly unknown[];
  readonly stacks: Stacks;
}

export const optionsOf = (element: unknown): Any => object(at(element, 'options'));

export const propsOf = (element: unknown, ...names: string[]): Any =>
  object(call(element, 'getProps', names, true) ?? element);

const colourOf = (element: unknown): ReturnType<typeof inked> => {
  const options = optionsOf(element);
  return inked(options['backgroundColor'], options['borderColor'], options['borderWidth']);
};

export const named = (label: string | undefined): { label?: string; encoding: { color?: string } } =>
  label === undefined ? { encoding: {} } : { label, encoding: { color: label } };

const parsedOf = (meta: Any, index: number): Any => object(call(meta['controller'], 'getParsed', index));

export const barsOf = ({ meta, named: name, dataset, stacks }: Series): ChartLayer => {
  const [index, value] = [object(meta['iScale']), object(meta['vScale'])];
  const [along, across] = [word(value['axis']), word(index['axis'])] as ['x' | 'y', 'x' | 'y'];
  const marks = list(meta['data']).flatMap((bar, item): ChartMark[] => {
    const parsed = parsedOf(meta, item);
    const shown = scalar(parsed[along]);
    if (shown === null) return [];
    const place = readOn(index, parsed[across]);
    const [end, start] = spanOf(meta, shown, list(dataset['data'])[item], stacks, String(place));
    const { x, y, base, width, height } = propsOf(bar, 'x', 'y', 'base', 'width', 'height');
    const box =
      along === 'y'
        ? boxBetween(number(x) - number(width) / 2, number(y), number(x) + number(width) / 2, number(base))
        : boxBetween(number(base), number(y) - number(height) / 2, number(x), number(y) + number(height) / 2);
    const { encoding, ...label } = named(name);
    return [
      {
        ...colourOf(bar),
        box,
        ...label,
        ...(name === undefined ? { label: String(place) } : {}),
        encoding: { ...encoding, [across]: place, [along]: end, [`${along}2`]: start },
      },
    ];
  });
  return { panel: 0, kind: 'bar', marks };
};

const symbolNames: Readonly<Record<string, string>> = {
  rect: 'square',
  rectRounded: 'square',
  rectRot: 'diamond',
  triangle: 'triangle-up',
  crossRot: 'cross',
};

export const pointsOf = ({ meta, named: name }: Series): ChartLayer => {
  const [index, value] = [object(meta['iScale']), object(meta['vScale'])];
  const marks = list(meta['data']).flatMap((symbol, item): ChartMark[] => {
    const parsed = parsedOf(meta, item);
    const options = optionsOf(symbol);
    const radius = number(options['radius']);
    const { x, y } = propsOf(symbol, 'x', 'y');
    if (!(radius > 0) || at(symbol, 'skip') === true || Number.isNaN(number(x)) || Number.isNaN(number(y))) return [];
    const style = word(options['pointStyle']);
    const size = parsed['_custom'];
    const { encoding, ...label } = named(name);
    return [
      {
        ...colourOf(symbol),
        box: boxBetween(number(x) - radius, number(y) - radius, number(x) + radius, number(y) + radius),
        shape: symbolNames[style] ?? style,
        ...label,
        encoding: {
          ...encoding,
          [word(index['axis'])]: readOn(index, parsed[word(index['axis'])]),
          [word(value['axis'])]: scalar(parsed[word(value['axis'])]),
          ...(meta['type'] === 'bubble' && typeof size === 'number' ? { size } : {}),
        },
      },
    ];
  });
  return { panel: 0, kind: 'point', marks };
};

export const lineOf = (series: Series): ChartLayer => {
  const { meta, named: name } = series;
  const [index, value] = [object(meta['iScale']), object(meta['vScale'])];
  const options = optionsOf(meta['dataset']);
  const drawn = list(meta['data']).flatMap((symbol, item) => {
    const { x, y } = propsOf(symbol, 'x', 'y');
    return at(symbol, 'skip') === true || Number.isNaN(number(x)) || Number.isNaN(number(y))
      ? []
      : [{ at: [pixel(x), pixel(y)] as Point, parsed: parsedOf(meta, item) }];
  });
  const filled = options['fill'] !== undefined && options['fill'] !== false;
  const path = drawn.map((vertex) => [vertex.at[0], vertex.at[1]] as [number, number]);
  const dash = list(options['borderDash']).map(number);
  const { encoding, ...label } = named(name);
  const mark: ChartMark = {
    ...inked(filled ? options['backgroundColor'] : undefined, options['borderColor'], options['borderWidth']),
    box: boxOfPoints(path),
    path,
    points: drawn.map(({ parsed }) => ({
      [word(index['axis'])]: readOn(index, parsed[word(index['axis'])]),
      [word(value['axis'])]: scalar(parsed[word(value['axis'])]),
      ...(filled ? { [`${word(value['axis'])}2`]: 0 } : {}),
    })),
    ...(dash.length > 0 && dash.every(Number.isFinite) ? { dash } : {}),
    ...label,
    encoding,
  };
  return { panel: 0, kind: filled ? 'area' : 'line', marks: path.length > 1 ? [mark] : [] };
};

export const slicesOf = ({ meta, labels }: Series): ChartLayer => {
  const marks = list(meta['data']).flatMap((arc, item): ChartMark[] => {
    const value = scalar(call(meta['controller'], 'getParsed', item));
    const { x, y, startAngle, endAngle, innerRadius, outerRadius } = propsOf(
      arc,
      'x',
      'y',
      'startAngle',
      'endAngle',
      'innerRadius',
      'outerRadius',
    );
    const path = sectorPath({
      x: number(x),
      y: number(y),
      inner: number(innerRadius),
      outer: number(outerRadius),
      start: number(startAngle),
      end: number(endAngle),
    }) as [number, number][];
    const label = text(labels[item]);
    if (value === null || number(endAngle) === number(startAngle)) return [];
    return [
      {
        ...colourOf(arc),
        box: boxOfPoints(path),
        path,
        ...defined({ label }),
        encoding: { theta: value, ...defined({ color: label }) },
      },
    ];
  });
  return { panel: 0, kind: 'slice', marks };
};
