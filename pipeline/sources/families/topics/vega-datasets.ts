import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { z } from 'zod';
import type { DataOrigin } from '../family.js';

const folder = new URL('../data/', import.meta.resolve('vega-datasets'));
const cache = new Map<string, unknown>();

/**
 * The rows of a data set of the npm package `vega-datasets`, read and checked once.
 * @param file its name in the package, `.csv` or `.json`
 * @param row what a row must be; CSV gives strings, so numbers are written `z.coerce.number()`
 */
export const readDataset = <T>(file: string, row: z.ZodType<T>): readonly T[] => {
  const known = cache.get(file);
  if (known !== undefined) return known as readonly T[];
  const text = readFileSync(new URL(file, folder), 'utf8');
  const raw: unknown = file.endsWith('.csv') ? [...csvParse(text)] : JSON.parse(text);
  const rows = z.array(row).parse(raw);
  cache.set(file, rows);
  return rows;
};

/** Licences as the package's own datapackage.json states them, as SPDX expressions where there is one. */
const licences = {
  'co2-concentration': 'CC-BY-4.0',
  gapminder: 'CC-BY-4.0',
  'gapminder-health-income': 'CC-BY-4.0',
  penguins: 'CC0-1.0',
  burtin: 'BSD-3-Clause',
  wheat: 'LicenseRef-public-domain',
  'global-temp': 'LicenseRef-US-government-work',
  'iowa-electricity': 'LicenseRef-US-government-work',
  weather: 'LicenseRef-US-government-work',
  'seattle-weather-hourly-normals': 'LicenseRef-US-government-work',
  'unemployment-across-industries': 'LicenseRef-US-government-work',
  // Widely republished, but without a stated licence.
  cars: 'NOASSERTION',
  barley: 'NOASSERTION',
} as const;

export const originOf = (name: keyof typeof licences): DataOrigin => ({
  name: `vega-datasets/${name}`,
  licence: licences[name],
});

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Groups rows by a key, in the order in which the keys first appear. */
export const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

/** The months as axes name them. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The month's name of an ISO date. */
export const monthOf = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '';
