import type { Channel, Encoding, Scalar, SceneElement } from '../../../renderers/scene.js';
import { isDate } from '../language/date.js';
import type { Row } from './reading.js';

/** One mark before its values have names: an element, or a vertex of one. */
export interface RawRow {
  readonly id: string;
  readonly element: SceneElement;
  readonly shown: Encoding;
}

const hasCourse = (element: SceneElement): boolean => ['line', 'area', 'error-band', 'path'].includes(element.kind);

/** Bars centred on a date span half of the gap before it: the date in their record is the one that they stand for. */
const centredDate = (element: SceneElement, shown: Encoding, channel: 'x' | 'y'): Encoding => {
  const [start, end] = [shown[channel], shown[channel === 'x' ? 'x2' : 'y2']];
  if (!isDate(start) || !isDate(end) || !element.data) return shown;
  const [low, high] = start < end ? [start, end] : [end, start];
  const inside = Object.values(element.data).filter(
    (value): value is string => isDate(value) && value >= low && value < high,
  );
  return inside.length === 1 && inside[0] !== undefined && !inside.includes(low)
    ? { ...shown, [channel]: inside[0] }
    : shown;
};

export const rawRows = (elements: readonly SceneElement[]): RawRow[] =>
  elements.flatMap((element) =>
    hasCourse(element) && element.points
      ? element.points.map((point, index) => ({
          id: `${element.id}#${index}`,
          element,
          shown: { ...element.encoding, ...point },
        }))
      : [
          {
            id: element.id,
            element,
            shown: centredDate(element, centredDate(element, element.encoding ?? {}, 'x'), 'y'),
          },
        ],
  );

export const numberAt = (shown: Encoding, channel: Channel): number | undefined => {
  const value = shown[channel];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

export interface Extent {
  readonly value: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * A length from two ends. One end on zero: the other is the value. Neither: the value is their distance. `pixel` is
 * what one pixel is worth: ends that are nearer to zero are on it.
 */
export const extentOf = (shown: Encoding, channel: 'x' | 'y', pixel = 0): Extent => {
  const snapped = (value: number | undefined): number | undefined =>
    value !== undefined && Math.abs(value) < pixel * 0.3 ? 0 : value;
  const first = numberAt(shown, channel);
  const second = snapped(numberAt(shown, channel === 'x' ? 'x2' : 'y2'));
  if (first === undefined || second === undefined) return { value: first ?? second, from: undefined, to: undefined };
  if (second === 0) return { value: first, from: Math.min(first, 0), to: Math.max(first, 0) };
  const start = snapped(first) ?? 0;
  const value = start === 0 ? second : Math.abs(first - second);
  return { value, from: Math.min(start, second), to: Math.max(start, second) };
};

/** The colour by which a reader would call a mark: its filling, or its line where it has none. */
export const colourOf = (element: SceneElement, background = '#ffffff'): string | undefined => {
  if (element.kind === 'line' || element.kind === 'rule') return element.stroke ?? element.fill;
  // A hollow mark has the colour of its outline.
  if (element.fill === background && element.stroke !== undefined && element.kind === 'point') return element.stroke;
  return element.fill ?? element.stroke;
};

/** Stacked: at one place, bars begin where others end. */
export const isStacked = (rows: readonly RawRow[], place: Channel, length: 'x' | 'y', pixel = 0): boolean => {
  const places = new Map<Scalar | undefined, { starts: Set<number>; ends: Set<number> }>();
  for (const row of rows) {
    const { from, to } = extentOf(row.shown, length, pixel);
    if (from === undefined || to === undefined || from === to) continue;
    const at = row.shown[place];
    const known = places.get(at) ?? { starts: new Set(), ends: new Set() };
    places.set(at, known);
    known.starts.add(round(from));
    known.ends.add(round(to));
  }
  return [...places.values()].some(({ starts, ends }) => [...starts].some((start) => start !== 0 && ends.has(start)));
};

const round = (value: number): number => Number(value.toPrecision(9));

/** Sums of lengths per place are all alike: shares of a whole. */
export const isNormalised = (rows: readonly Pick<Row, 'category' | 'value'>[]): boolean => {
  const totals = new Map<string | undefined, number>();
  for (const row of rows) totals.set(row.category, (totals.get(row.category) ?? 0) + (row.value ?? 0));
  const values = [...totals.values()];
  return values.length > 1 && values.every((total) => Math.abs(total - 1) < 1e-3 || Math.abs(total - 100) < 0.1);
};
