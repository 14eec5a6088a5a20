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

/** Where the programs stand that data are written into, and what is known of the whole of one. */
interface Whole {
  readonly language: string;
  readonly dataDir: DataDir;
  /** Signals that begin as a text. */
  readonly texts: ReadonlyMap<string, string>;
}

const textsIn = (program: unknown): ReadonlyMap<string, string> => {
  const signals = isObject(program) && Array.isArray(program['signals']) ? program['signals'].filter(isObject) : [];
  return new Map(
    signals.flatMap(({ name, value }): [string, string][] =>
      typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
};

const inlineSource = async (source: JsonObject, { language, dataDir, texts }: Whole): Promise<JsonObject> => {
  const { url: address, format, ...rest } = source;
  // An address that somebody may choose is, in a picture at rest, the one that is chosen to begin with.
  const url = isObject(address) ? texts.get(String(address['signal'])) : address;
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
export const inlineData = (program: unknown, language: string, dataDir: DataDir): Promise<unknown> =>
  inlineInto(program, { language, dataDir, texts: textsIn(program) }, '', 0);

const inlineInto = async (node: unknown, whole: Whole, key: string, depth: number): Promise<unknown> => {
  if (depth > deepest) throw new SourceError('syntax', 'The program is nested too deeply.');
  if (Array.isArray(node)) {
    const items: unknown[] = [];
    for (const item of node) items.push(await inlineInto(item, whole, key, depth + 1));
    return items;
  }
  if (!isObject(node)) return node;
  if (key === 'data' && 'url' in node && !('values' in node)) return inlineSource(node, whole);
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    copy[name] = dataKeys.has(name) ? value : await inlineInto(value, whole, name, depth + 1);
  }
  return copy;
};
