import type { DataOrigin } from '../family.js';
import type { Random } from '../../../random.js';

/** One column of a table and how it is written on an axis. */
export interface Variable {
  /** The key in the rows. */
  readonly field: string;
  /** The words on the axis or legend, with the unit in parentheses. */
  readonly title: string;
  /** How numbers are written on its axis, as a d3-format specifier. */
  readonly format?: string;
}

export type Row = Readonly<Record<string, string | number>>;

interface Table {
  /** What a heading over the figure would say. */
  readonly title: string;
  readonly subtitle?: string;
  readonly origin: DataOrigin;
  readonly rows: readonly Row[];
}

/** One number for each category. */
export interface CategoryTable extends Table {
  readonly category: Variable;
  readonly value: Variable;
  /** The categories have an order of their own (months, sizes): they are never sorted by value. */
  readonly ordered: boolean;
  /** The values are the parts of one whole, so that a pie makes sense. */
  readonly whole: boolean;
  /** A value worth a line across the figure, and what it is called. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** One number for each pair of a category and a series; every pair is present. */
export interface CrossTable extends Table {
  readonly category: Variable;
  readonly series: Variable;
  readonly value: Variable;
  readonly ordered: boolean;
  /** Adding the series of one category makes sense, so that they may be stacked. */
  readonly additive: boolean;
}

/** Values along a continuous variable, for one series or several. Rows are sorted by x within each series. */
export interface CurveTable extends Table {
  readonly x: Variable;
  readonly y: Variable;
  readonly series?: Variable;
  /** `utcyearmonth` and the like when x is a date. */
  readonly time?: string;
  /** y is best read from zero. */
  readonly zero: boolean;
  /** y spans decades and stays positive. */
  readonly log?: boolean;
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Observations of two variables, perhaps with a group and a third variable. */
export interface ScatterTable extends Table {
  readonly x: Variable;
  readonly y: Variable;
  readonly group?: Variable;
  readonly size?: Variable;
  /** The law that relates them, by Vega-Lite's names of regression methods. */
  readonly law?: 'linear' | 'log' | 'exp' | 'pow' | 'quad';
  readonly logX?: boolean;
}

/** Two quantities for each category, drawn against two axes: bars for one, a line for the other. */
export interface ClimateTable extends Table {
  readonly category: Variable;
  readonly bar: Variable;
  readonly line: Variable;
}

/** Repeated measurements of one variable in one group or several. */
export interface SampleTable extends Table {
  readonly group?: Variable;
  readonly value: Variable;
}

/** A source of tables on one subject; draws all its choices from `random`. */
export type Topic<T> = (random: Random) => T;

export const synthetic: DataOrigin = { name: 'synthetic', licence: 'CC0-1.0' };

/** `Melting point (°C)` becomes the field `melting_point`. */
export const variable = (title: string, format?: string): Variable => ({
  field: title
    .replace(/\s*\(.*\)$/, '')
    .replaceAll("'", '')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
    .toLowerCase(),
  title,
  ...(format !== undefined && { format }),
});

/** The different values of a column, in the order of their first appearance. */
export const valuesOf = (rows: readonly Row[], { field }: Variable): string[] => [
  ...new Set(rows.map((row) => String(row[field]))),
];

/** The numbers of a column. */
export const numbersOf = (rows: readonly Row[], { field }: Variable): number[] => rows.map((row) => Number(row[field]));
