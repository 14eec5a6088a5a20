import type { ChartLayer, ChartMark } from '../../../../html/testimony.js';
import type { Encoding, Scalar } from '../../../../scene.js';
import { recordOf } from '../bound-data.js';
import { boxOfPoints, inked, object, pixel, scalar } from '../parts.js';
import type { DrawnAxis } from './axis.js';
import { cornersOf, middleOf, type Paper } from './paper.js';

/** A panel of a drawing: one axis of each channel, or two that stand on either side. */
export interface Plane {
  readonly paper: Paper;
  readonly x: DrawnAxis;
  readonly ys: readonly DrawnAxis[];
}

export interface DrawnMark {
  readonly element: Element;
  readonly kind: ChartLayer['kind'];
  readonly mark: ChartMark;
  /** Words of the record behind it, by field, that may name its series. */
  readonly words: ReadonlyMap<string, string>;
}

export const boundTo = (element: Element): unknown => object(element)['__data__'];

export const inkOfElement = (element: Element): ReturnType<typeof inked> & { readonly dash?: number[] } => {
  const { fill, stroke, strokeWidth, opacity, fillOpacity, strokeDasharray } = getComputedStyle(element);
  const isLine = element.tagName === 'line';
  const dash = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  const own = inked(
    isLine ? undefined : fill,
    stroke,
    Number.parseFloat(strokeWidth),
    Number(opacity) * Number(fillOpacity),
  );
  return { ...own, ...(dash.length > 0 && dash.every(Number.isFinite) ? { dash } : {}) };
};

/** Words of the record bound to an element, or to the group that it stands in: a layer of a stack has its key there. */
const wordsOf = (element: Element): Map<string, string> => {
  const found = new Map<string, string>();
  const add = (from: string, bound: unknown): void => {
    if (typeof bound === 'string') found.set(from, bound);
    else if (typeof bound === 'object' && bound !== null) {
      for (const [name, value] of Object.entries(recordOf(bound)))
        if (typeof value === 'string' && !Number.isFinite(Number(value))) found.set(`${from} ${name}`, value);
      const key = object(bound)['key'];
      if (typeof key === 'string') found.set(`${from} key`, key);
      for (const first of Array.isArray(bound) ? (bound as unknown[]).slice(0, 1) : [])
        if (typeof first === 'object' && first !== null && !Array.isArray(first)) add(`${from} first`, first);
    }
  };
  add('own', boundTo(element));
  const parent = element.parentElement;
  if (parent && boundTo(parent) !== boundTo(element)) add('parent', boundTo(parent));
  return found;
};

/** Numbers, and times, of the record: what was drawn is told exactly where one of them stands there. */
export const toldBy = (bound: unknown): { readonly value: number; readonly scalar: Scalar }[] => {
  if (typeof bound === 'number') return [{ value: bound, scalar: bound }];
  if (bound instanceof Date) return [{ value: bound.getTime(), scalar: scalar(bound) }];
  if (typeof bound !== 'object' || bound === null) return [];
  const inner = object(bound)['data'];
  return [
    ...Object.values(bound),
    ...(typeof inner === 'object' && inner !== null ? Object.values(inner) : []),
  ].flatMap((value: unknown) => (typeof value === 'number' || value instanceof Date ? toldBy(value) : []));
};

/** What an axis shows at a place, as the record has it where it does. */
const readAt = (axis: DrawnAxis, place: number, bound: unknown): Scalar | undefined => {
  const read = axis.read(place);
  if (typeof read !== 'number') return read;
  const told = toldBy(bound).find(({ value }) => Math.abs(axisPlace(axis, value) - axisPlace(axis, read)) < 0.7);
  if (told) return told.scalar;
  if (axis.type === 'time') return scalar(new Date(Math.round(read / 3_600_000) * 3_600_000));
  if (axis.type === 'log') return Number(read.toPrecision(4));
  const digits = Math.max(0, Math.min(12, Math.ceil(-Math.log10(axis.worth * 0.05))));
  const value = Number(read.toFixed(digits));
  return Math.abs(value) < axis.worth * 0.3 ? 0 : value;
};

/** In pixels, up to a constant: of two values how far apart they are drawn. */
const axisPlace = ({ type, worth }: DrawnAxis, value: number): number =>
  (type === 'log' ? Math.log10(value) : value) / worth;

const isBand = ({ type }: DrawnAxis): boolean => type === 'band';

/** Of two axes of one channel the one on which the record's numbers stand. */
const axisFor = (axes: readonly DrawnAxis[], place: number, bound: unknown): DrawnAxis =>
  axes.find((axis) => {
    const read = axis.read(place);
    return (
      typeof read === 'number' &&
      toldBy(bound).some(({ value }) => Math.abs(axisPlace(axis, value) - axisPlace(axis, read)) < 0.7)
    );
  }) ?? (axes[0] as DrawnAxis);

const ends = (
  axis: DrawnAxis,
  low: number,
  high: number,
  bound: unknown,
): readonly [Scalar | undefined, Scalar | undefined] => {
  const [a, b] = [readAt(axis, low, bound), readAt(axis, high, bound)];
  // The end that carries the value is the one farther from zero.
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a) < Math.abs(b) ? [b, a] : [a, b];
};

const barOf = (element: Element, { paper, x, ys }: Plane): Pick<DrawnMark, 'kind'> & { encoding: Encoding } => {
  const box = paper.boxOf(element);
  const bound = boundTo(element);
  const [middleX, middleY] = middleOf(box);
  const y = axisFor(ys, box.y, bound);
  const encoding: Record<string, Scalar | undefined> = {};
  const along = (axis: DrawnAxis, channel: 'x' | 'y', low: number, high: number): void => {
    [encoding[channel], encoding[`${channel}2`]] = ends(axis, low, high, bound);
  };
  if (isBand(x) && isBand(y)) {
    const numbers = toldBy(bound);
    return {
      kind: 'cell',
      encoding: cleaned({ x: readAt(x, middleX, bound), y: readAt(y, middleY, bound), color: numbers.at(-1)?.scalar }),
    };
  }
  if (isBand(y)) {
    encoding['y'] = readAt(y, middleY, bound);
    along(x, 'x', box.x, box.x + box.width);
  } else {
    along(y, 'y', box.y, box.y + box.height);
    const binned = object(bound)['x0'] !== undefined && object(bound)['x1'] !== undefined;
    if (binned && !isBand(x)) {
      encoding['x'] = scalar(object(bound)['x0']);
      encoding['x2'] = scalar(object(bound)['x1']);
    } else encoding['x'] = readAt(x, middleX, bound);
  }
  return { kind: 'bar', encoding: cleaned(encoding) };
};

const cleaned = (encoding: Readonly<Record<string, Scalar | undefined>>): Encoding =>
  Object.fromEntries(Object.entries(encoding).filter(([, value]) => value !== undefined));

const pointOf = (element: Element, { paper, x, ys }: Plane): Encoding => {
  const [px, py] = middleOf(paper.boxOf(element));
  const bound = boundTo(element);
  return cleaned({ x: readAt(x, px, bound), y: readAt(axisFor(ys, py, bound), py, bound) });
};

/** A line through data, or the upper edge of an area over them. */
const courseOf = (
  element: Element,
  { paper, x, ys }: Plane,
): (Pick<DrawnMark, 'kind'> & Pick<ChartMark, 'path' | 'points'>) | undefined => {
  const corners = cornersOf(element).map(([px, py]) => paper.at(element, px, py));
  const isArea = /z\s*$/i.test(element.getAttribute('d') ?? '');
  const path = isArea ? corners.slice(0, Math.ceil(corners.length / 2)) : corners;
  if (path.length < 2) return undefined;
  const bound = boundTo(element);
  const values = Array.isArray(bound) ? bound : [];
  const records: readonly unknown[] =
    values.length === 2 && Array.isArray(values[1]) ? (values[1] as unknown[]) : (values as unknown[]);
  const [, first] = path[0] as [number, number];
  const y = axisFor(ys, first, records[0]);
  const lower = corners.slice(path.length).toReversed();
  const points = path.map(([px, py], index) =>
    cleaned({
      x: readAt(x, px, records.length === path.length ? records[index] : undefined),
      y: readAt(y, py, records.length === path.length ? records[index] : undefined),
      y2: isArea && lower[index] ? readAt(y, lower[index][1], undefined) : undefined,
    }),
  );
  return { kind: isArea ? 'area' : 'line', path: path.map(([px, py]) => [pixel(px), pixel(py)]), points };
};

/** A straight stroke: of a record, or a level that crosses most of the panel. */
const strokeOf = (element: Element, { paper, x, ys }: Plane): Encoding | undefined => {
  const { x: left, y: top, width, height } = paper.boxOf(element);
  const bound = boundTo(element);
  const length = Math.abs(x.range[1] - x.range[0]);
  const [y] = ys;
  if (!y) return undefined;
  const rise = Math.abs(y.range[1] - y.range[0]);
  const known = bound !== undefined && typeof bound === 'object';
  if (height < 2 && (known || width > length * 0.6))
    return cleaned({
      y: readAt(y, top + height / 2, bound),
      ...(known ? { x: readAt(x, left, bound), x2: readAt(x, left + width, bound) } : {}),
    });
  if (width < 2 && (known || height > rise * 0.6))
    return cleaned({
      x: readAt(x, left + width / 2, bound),
      ...(known ? { y: readAt(y, top, bound), y2: readAt(y, top + height, bound) } : {}),
    });
  return undefined;
};

/** The mark that a shape is in a panel; undefined for one that belongs to no data. */
export const drawnMark = (element: Element, plane: Plane): DrawnMark | undefined => {
  const base = { ...inkOfElement(element), box: plane.paper.boxOf(element) };
  const words = wordsOf(element);
  const isBound = boundTo(element) !== undefined;
  if (base.opacity === 0) return undefined;
  if (element.tagName === 'rect' && isBound) {
    const { kind, encoding } = barOf(element, plane);
    return { element, kind, words, mark: { ...base, encoding } };
  }
  if ((element.tagName === 'circle' || element.tagName === 'ellipse') && isBound)
    return { element, kind: 'point', words, mark: { ...base, shape: 'circle', encoding: pointOf(element, plane) } };
  if (element.tagName === 'line') {
    const encoding = strokeOf(element, plane);
    return encoding && { element, kind: 'rule', words, mark: { ...base, encoding } };
  }
  if (element.tagName !== 'path') return undefined;
  const isFilled = base.fill !== undefined;
  if (isFilled && isBound && Math.max(base.box.width, base.box.height) < 24)
    return { element, kind: 'point', words, mark: { ...base, encoding: pointOf(element, plane) } };
  const course = courseOf(element, plane);
  if (!course || (course.kind === 'line' && isFilled) || (course.kind === 'area' && !isFilled)) return undefined;
  const { kind, ...drawn } = course;
  return { element, kind, words, mark: { ...base, box: boxOfPoints(drawn.path ?? []), encoding: {}, ...drawn } };
};
