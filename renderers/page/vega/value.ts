import type { Scalar } from '../../scene.js';
import type { Datum } from './scenegraph.js';

/** Anything that a datum or a scale holds, as plain data: dates become ISO strings, the rest text. */
export const scalarOf = (value: unknown): Scalar => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return null;
};

const mostFields = 40;
const longestText = 500;

/** A record's plain values. Nested values, symbols and overlong texts are left out: nobody reads them off a figure. */
export const recordOf = (datum: Datum | undefined): Record<string, Scalar> | undefined => {
  if (datum === undefined || datum === null) return undefined;
  const record: Record<string, Scalar> = {};
  let count = 0;
  for (const key of Object.keys(datum)) {
    const value = datum[key];
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) continue;
    if (typeof value === 'string' && value.length > longestText) continue;
    record[key] = scalarOf(value);
    count += 1;
    if (count === mostFields) break;
  }
  return count === 0 ? undefined : record;
};

/** Rounds away what floating point added: 12 significant digits. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Values are the same when they are equal as data: two dates of one moment, 1 and 1. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Date && b !== null && b !== undefined && a.getTime() === Number(b)) ||
  (b instanceof Date && typeof a === 'number' && a === +b);

/** A value that ought to be text: anything else has no name. */
export const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');
