import { dsvFormat } from 'd3-dsv';
import { SourceError } from '../source-error.js';
import type { DataDir } from './data-dir.js';
import { dataKeys, isObject } from './inline-data.js';

const mimeTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

type Embed = (address: string) => Promise<string>;

const createEmbed = (dataDir: DataDir): Embed => {
  const known = new Map<string, string>();
  return async (address) => {
    if (address === '' || address.startsWith('data:')) return address;
    const ending = /\.(\w+)(?:[?#].*)?$/s.exec(address)?.[1]?.toLowerCase() ?? '';
    const bytes = known.has(address) ? undefined : await dataDir.read(address);
    if (bytes) {
      const type = mimeTypes[ending];
      if (!type)
        throw new SourceError(
          'bad-data',
          `The program names “${address}” as an image; png, jpg, gif, svg and webp can be read.`,
        );
      known.set(address, `data:${type};base64,${bytes.toString('base64')}`);
    }
    return known.get(address) as string;
  };
};

/** Names of the fields that hold image addresses: `encoding.url.field`, and the same in Vega's `encode`. */
const urlFields = (node: unknown, inUrl = false, found = new Set<string>()): ReadonlySet<string> => {
  if (Array.isArray(node)) for (const item of node) urlFields(item, inUrl, found);
  else if (isObject(node)) {
    if (inUrl && typeof node['field'] === 'string') found.add(node['field']);
    for (const [name, value] of Object.entries(node))
      if (!dataKeys.has(name)) urlFields(value, inUrl || name === 'url', found);
  }
  return found;
};

const embedInRows = async (rows: readonly unknown[], fields: ReadonlySet<string>, embed: Embed): Promise<unknown[]> => {
  const copies: unknown[] = [];
  for (const row of rows) {
    if (!isObject(row)) copies.push(row);
    else {
      const copy = { ...row };
      for (const field of fields) {
        const address = copy[field];
        if (typeof address === 'string') copy[field] = await embed(address);
      }
      copies.push(copy);
    }
  }
  return copies;
};

const delimiters: Readonly<Record<string, string>> = { csv: ',', tsv: '\t' };

/** Data written into the program: rows, or a table's text, which becomes rows of the same strings. */
const embedInData = async (
  data: Readonly<Record<string, unknown>>,
  fields: ReadonlySet<string>,
  embed: Embed,
): Promise<Readonly<Record<string, unknown>>> => {
  if (fields.size === 0) return data;
  if (Array.isArray(data['values'])) return { ...data, values: await embedInRows(data['values'], fields, embed) };
  const format = isObject(data['format']) ? data['format'] : {};
  const delimiter = format['delimiter'] ?? delimiters[String(format['type'])];
  if (typeof data['values'] !== 'string' || typeof delimiter !== 'string' || 'header' in format) return data;
  const { columns, ...rows } = dsvFormat(delimiter).parse(data['values']);
  if (!columns.some((column) => fields.has(column))) return data;
  const { type: _type, delimiter: _delimiter, ...rest } = format;
  return { ...data, values: await embedInRows(Object.values(rows), fields, embed), format: rest };
};

/**
 * The same program with all images in it that it names by address: in image marks, in `url` channels, and in the
 * rows that such a channel reads. Links that a reader could follow (`href`) are left alone: nothing loads them.
 */
export const inlineImages = async (program: unknown, dataDir: DataDir): Promise<unknown> => {
  const embed = createEmbed(dataDir);
  const fields = urlFields(program);
  const visit = async (node: unknown, inUrl: boolean): Promise<unknown> => {
    if (Array.isArray(node)) {
      const items: unknown[] = [];
      for (const item of node) items.push(await visit(item, inUrl));
      return items;
    }
    if (!isObject(node)) return node;
    const copy: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(node)) {
      const isImage = (name === 'url' && node['type'] === 'image') || (inUrl && (name === 'value' || name === 'datum'));
      if (isImage && typeof value === 'string') copy[name] = await embed(value);
      else copy[name] = dataKeys.has(name) ? value : await visit(value, inUrl || name === 'url');
    }
    return 'values' in copy ? embedInData(copy, fields, embed) : copy;
  };
  return visit(program, false);
};
