import { SourceError } from '../source-error.js';
import type { DataDir } from './data-dir.js';
import { readData, type DataFormat } from './read-data.js';

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parts of a program that hold data or notes, never more program. */
export const dataKeys: ReadonlySet<string> = new Set(['values', 'datasets', 'usermeta']);

// Deeper than any figure, and far from the depth at which the call stack ends.
const deepest = 200;

const knownTypes = new Set(['json', 'csv', 'tsv', 'dsv', 'topojson', 'arrow', 'parquet']);

/** Vega-Lite takes the address's own ending for the format, Vega takes JSON; nobody loads Arrow as JSON. */
const typeOf = (address: string, format: DataFormat, language: string): string => {
  if (typeof format['type'] === 'string') return format['type'];
  const ending = /\.([^./]+)$/.exec(address.replace(/[?#].*$/s, ''))?.[1]?.toLowerCase() ?? 'json';
  if (ending === 'arrow' || ending === 'parquet') return ending;
  return language === 'vega-lite' && knownTypes.has(ending) ? ending : 'json';
};

const inlineSource = async (source: JsonObject, language: string, dataDir: DataDir): Promise<JsonObject> => {
  const { url, format, ...rest } = source;
  if (typeof url !== 'string') {
    throw new SourceError(
      'unresolved-data',
      'The program computes a data address while it runs. Write the data into the program.',
    );
  }
  const form = isObject(format) ? format : {};
  return { ...rest, ...(await readData(dataDir, url, typeOf(url, form, language), form)) };
};

/**
 * The same program with all data in it that it names by address, wherever Vega and Vega-Lite allow one: at the top,
 * in layers, views, facets and groups, and in look-ups.
 */
export const inlineData = async (
  node: unknown,
  language: string,
  dataDir: DataDir,
  key = '',
  depth = 0,
): Promise<unknown> => {
  if (depth > deepest) throw new SourceError('syntax', 'The program is nested too deeply.');
  if (Array.isArray(node)) {
    const items: unknown[] = [];
    for (const item of node) items.push(await inlineData(item, language, dataDir, key, depth + 1));
    return items;
  }
  if (!isObject(node)) return node;
  if (key === 'data' && 'url' in node && !('values' in node)) return inlineSource(node, language, dataDir);
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    copy[name] = dataKeys.has(name) ? value : await inlineData(value, language, dataDir, name, depth + 1);
  }
  return copy;
};
