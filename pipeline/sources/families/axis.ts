import type { Style } from './style.js';
import { textWidth } from './text-width.js';
import { numbersOf, type Row, type Variable } from './topics/table.js';

/** Pixels of axis that one number label should have for itself. */
const pixelsPerTick = { x: 75, y: 45 };

/** Grid line settings of an axis, following the theme. */
const gridOf = (style: Style, role: 'value' | 'position'): boolean =>
  style.theme.grid === 'both' || (style.theme.grid === 'value' && role === 'value');

/** An axis of numbers. `role` tells whether values are measured along it or only placed along it. */
export const numberAxis = (
  style: Style,
  channel: 'x' | 'y',
  { format }: Variable,
  role: 'value' | 'position' = 'value',
): object => ({
  grid: gridOf(style, role),
  tickCount: Math.max(3, Math.round((channel === 'x' ? style.width : style.height) / pixelsPerTick[channel])),
  ...(format !== undefined && { format }),
});

/**
 * An axis of names. Along x the names are level where they fit their band and slanted where they do not.
 * @param bands how many bands share the width
 */
export const nameAxis = (
  style: Style,
  channel: 'x' | 'y',
  names: readonly string[],
  width: number = style.width,
): object => {
  if (channel === 'y') return { labelLimit: 240 };
  const longest = Math.max(...names.map((name) => textWidth(name, style.theme.fontSize - 1)));
  return longest + 6 <= width / names.length ? { labelAngle: 0 } : { labelAngle: -40, labelLimit: 160 };
};

/** Whether names may stand under bars without becoming a thicket. */
export const namesFitBelow = (style: Style, names: readonly string[]): boolean => {
  const longest = Math.max(...names.map((name) => textWidth(name, style.theme.fontSize - 1)));
  const band = style.width / names.length;
  return longest + 6 <= band || (longest <= 110 && band >= style.theme.fontSize + 6);
};

/**
 * The scale of an axis whose marks are read by position: from zero when the values come near it, and otherwise over
 * their extent, with room for the symbols at the ends.
 */
export const positionScale = (rows: readonly Row[], column: Variable): object => {
  const numbers = numbersOf(rows, column);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low >= 0 && low < 0.3 * high ? { zero: true } : { zero: false, padding: 10 };
};

/** An upper end for a scale that leaves room for value labels over the longest bar. */
export const labelledDomainMax = (rows: readonly Row[], column: Variable): { readonly domainMax?: number } => {
  const largest = Math.max(...numbersOf(rows, column));
  return largest <= 0 ? {} : { domainMax: Number((largest * 1.14).toPrecision(2)) };
};
