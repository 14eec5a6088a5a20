import { math, own } from './engine.js';
import type { Spot } from './figure.js';

/** A real number; angles with a unit in degrees. */
export const numberFrom = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (math.isBigNumber(value) || math.isFraction(value)) return numberFrom(math.number(value));
  if (math.isComplex(value)) return Math.abs(value.im) < 1e-12 ? numberFrom(value.re) : undefined;
  if (math.isUnit(value)) {
    const angle = value.equalBase(math.unit('deg'));
    return angle ? numberFrom(value.toNumber('deg')) : undefined;
  }
  return undefined;
};

/** Matrices as nested lists. */
export const plainValue = (value: unknown): unknown => (math.isMatrix(value) ? value.valueOf() : value);

/** A place: a point of the figure, `[x, y]`, or a complex number. */
export const spotFrom = (value: unknown): Spot | undefined => {
  if (math.isComplex(value)) return [value.re, value.im];
  const list = plainValue(value);
  if (Array.isArray(list) && list.length === 2) {
    const [x, y] = list.map(numberFrom);
    return x === undefined || y === undefined ? undefined : [x, y];
  }
  if (typeof list !== 'object' || list === null || !('x' in list) || !('y' in list)) return undefined;
  return spotFrom([list.x, list.y]);
};

/** What a wrong argument is, for messages. */
export const wordFor = (value: unknown): string => {
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  if (typeof value === 'function') return 'a function';
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'number') return String(value);
  const text = own.format(value, 4);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Twelve digits: what is left of the noise of the arithmetic. */
export const exact = (value: number): number => {
  if (!Number.isFinite(value)) return value;
  const near = Math.round(value);
  if (Math.abs(value - near) < 1e-9) return near + 0;
  return Number(value.toPrecision(10));
};
