import type { Box, Point, Scalar } from '../../../scene.js';
import { inkOf } from '../../vega/color.js';

/** An object of a library: its fields are looked at one by one, and may be anything. */
export type Any = Readonly<Record<string, unknown>>;

export const object = (value: unknown): Any =>
  (typeof value === 'object' && value !== null) || typeof value === 'function' ? (value as Any) : {};

/** A field some steps inside. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((inner: unknown, step) => object(inner)[step], value);

export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value)
    ? value
    : ArrayBuffer.isView(value) && 'length' in value
      ? Array.from(value as Float64Array)
      : [];

export const call = (owner: unknown, method: string, ...parts: readonly unknown[]): unknown => {
  const found = at(owner, method);
  return typeof found === 'function' ? Reflect.apply(found, owner, parts) : undefined;
};

/** A word of a library: a type, a side, a mode. */
export const word = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? `${value}` : '';

export const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** Noise of the arithmetic is no part of a number that is shown. */
export const tidy = (value: number): number => Number.parseFloat(value.toPrecision(12));

export const pixel = (value: unknown): number => Math.round(number(value) * 100) / 100;

export const text = (value: unknown): string | undefined => {
  const words = Array.isArray(value) ? value.join('\n') : value;
  return typeof words === 'string' && words.trim() !== ''
    ? words
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .trim()
        .slice(0, 2_000)
    : undefined;
};

export const scalar = (value: unknown): Scalar => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return Number.isFinite(value) ? tidy(value) : null;
  if (typeof value === 'string') return value.slice(0, 2_000);
  return typeof value === 'boolean' ? value : null;
};

/** The fields given, without those that are undefined. */
export const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

export interface Inked {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity: number;
}

/** Colours as they are drawn; the opacity is that of the stronger one. */
export const inked = (fill: unknown, stroke: unknown, width: unknown, opacity: unknown = 1): Inked => {
  const [inside, line] = [inkOf(fill), inkOf(stroke)];
  const thick = typeof width === 'number' ? width : 1;
  const lineAlpha = thick > 0 ? (line?.alpha ?? 0) : 0;
  const all = typeof opacity === 'number' ? Math.min(1, Math.max(0, opacity)) : 1;
  return {
    ...(inside !== undefined && inside.alpha > 0 ? { fill: inside.color } : {}),
    ...(line !== undefined && lineAlpha > 0 ? { stroke: line.color, strokeWidth: thick } : {}),
    opacity: Math.round(all * Math.max(inside?.alpha ?? 0, lineAlpha) * 1000) / 1000,
  };
};

export const boxBetween = (x1: number, y1: number, x2: number, y2: number): Box => ({
  x: pixel(Math.min(x1, x2)),
  y: pixel(Math.min(y1, y2)),
  width: pixel(Math.abs(x2 - x1)),
  height: pixel(Math.abs(y2 - y1)),
});

export const boxOfPoints = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : boxBetween(left, top, right, bottom);
};

export interface Sector {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
  /** Radians, clockwise from the right. */
  readonly start: number;
  readonly end: number;
}

/** The outline of a slice. */
export const sectorPath = ({ x, y, inner, outer, start, end }: Sector): Point[] => {
  const steps = Math.max(2, Math.ceil(Math.abs(end - start) / 0.2));
  const along = (radius: number, from: number, to: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, index) => {
      const turned = from + ((to - from) * index) / steps;
      return [pixel(x + radius * Math.cos(turned)), pixel(y + radius * Math.sin(turned))];
    });
  return [...along(outer, start, end), ...(inner > 0 ? along(inner, end, start) : [[pixel(x), pixel(y)] as const])];
};

/** Dates as ISO 8601, from milliseconds. */
export const dateOf = (value: unknown): Scalar => {
  const date = new Date(typeof value === 'number' || typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};

/** Where an element stands among all of the document, and where the last one inside it does. */
export const placeOf = (element: Element, all: readonly Element[]): { source: number; last: number } => {
  const source = all.indexOf(element);
  return { source, last: source + element.querySelectorAll('*').length };
};
