import type { Channel, Encoding, Scalar, SceneElement } from '../../../renderers/scene.js';
import type { Row } from './reading.js';

/** One mark before its values have names: an element, or a vertex of one. */
export interface RawRow {
  readonly id: string;
  readonly element: SceneElement;
  readonly shown: Encoding;
}

const hasCourse = (element: SceneElement): boolean => ['line', 'area', 'error-band'].includes(element.kind);

export const rawRows = (elements: readonly SceneElement[]): RawRow[] =>
  elements.flatMap((element) =>
    hasCourse(element) && element.points
      ? element.points.map((point, index) => ({
          id: `${element.id}#${index}`,
          element,
          shown: { ...element.encoding, ...point },
        }))
      : [{ id: element.id, element, shown: element.encoding ?? {} }],
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

/** A length from two ends. One end on zero: the other is the value. Neither: the value is their distance. */
export const extentOf = (shown: Encoding, channel: 'x' | 'y'): Extent => {
  const first = numberAt(shown, channel);
  const second = numberAt(shown, channel === 'x' ? 'x2' : 'y2');
  if (first === undefined || second === undefined) return { value: first ?? second, from: undefined, to: undefined };
  const value = second === 0 ? first : first === 0 ? second : Math.abs(first - second);
  return { value, from: Math.min(first, second), to: Math.max(first, second) };
};

/** The colour by which a reader would call a mark: its filling, or its line where it has none. */
export const colourOf = (element: SceneElement): string | undefined =>
  element.kind === 'line' || element.kind === 'rule'
    ? (element.stroke ?? element.fill)
    : (element.fill ?? element.stroke);

/** Stacked: at one place, bars begin where others end. */
export const isStacked = (rows: readonly RawRow[], place: Channel, length: 'x' | 'y'): boolean => {
  const ends = new Map<Scalar | undefined, Set<number>>();
  const spans = rows.map((row) => ({ at: row.shown[place], ...extentOf(row.shown, length) }));
  for (const { at, to } of spans)
    if (to !== undefined && to !== 0) ends.set(at, (ends.get(at) ?? new Set()).add(round(to)));
  return spans.some(
    ({ at, from, to }) =>
      from !== undefined && to !== undefined && from !== 0 && from !== to && ends.get(at)?.has(round(from)),
  );
};

const round = (value: number): number => Number(value.toPrecision(9));

/** Sums of lengths per place are all alike: shares of a whole. */
export const isNormalised = (rows: readonly Pick<Row, 'category' | 'value'>[]): boolean => {
  const totals = new Map<string | undefined, number>();
  for (const row of rows) totals.set(row.category, (totals.get(row.category) ?? 0) + (row.value ?? 0));
  const values = [...totals.values()];
  return values.length > 1 && values.every((total) => Math.abs(total - 1) < 1e-3 || Math.abs(total - 100) < 0.1);
};
