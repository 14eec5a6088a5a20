import { tableFromIPC } from '@uwdata/flechette';
import { decodeText } from '../files/decode-text.js';
import { SourceError } from '../source-error.js';
import type { DataDir } from './data-dir.js';

/** What a program calls the form of its data: `data.format` of Vega and Vega-Lite. */
export type DataFormat = Readonly<Record<string, unknown>>;

/** Data as it is written into a program: the values, and the format that says how to read them. */
export interface InlineData {
  readonly values: unknown;
  readonly format?: DataFormat;
}

const asNumber = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

const readArrow = (bytes: Uint8Array): unknown => {
  const rows = tableFromIPC(bytes, { useDate: false, useProxy: false }).toArray();
  return JSON.parse(JSON.stringify(rows, asNumber));
};

const parseJson = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError('bad-data', `The data file ${address} is not JSON: ${(cause as Error).message}`, { cause });
  }
};

const without = (format: DataFormat, key: string): DataFormat =>
  Object.fromEntries(Object.entries(format).filter(([name]) => name !== key));

/**
 * Reads the data at an address so that the program means the same with it inside. Tables stay text: their cells are
 * strings to Vega until the program says otherwise, and typed rows would sort and join differently.
 */
export const readData = async (
  dataDir: DataDir,
  address: string,
  type: string,
  format: DataFormat = {},
): Promise<InlineData> => {
  const bytes = await dataDir.read(address);
  const kept = Object.keys(format).length > 0 ? { format } : {};
  switch (type) {
    case 'json':
      return { values: parseJson(decodeText(bytes, address), address), ...kept };
    case 'topojson':
      return { values: parseJson(decodeText(bytes, address), address), format: { ...format, type } };
    case 'csv':
    case 'tsv':
    case 'dsv':
      return { values: decodeText(bytes, address), format: { ...format, type } };
    case 'arrow': {
      const rest = without(format, 'type');
      try {
        return { values: readArrow(bytes), ...(Object.keys(rest).length > 0 ? { format: rest } : {}) };
      } catch (cause) {
        throw new SourceError(
          'bad-data',
          `The data file ${address} is not an Arrow table: ${(cause as Error).message}`,
          { cause },
        );
      }
    }
    default:
      throw new SourceError(
        'bad-data',
        `The data file ${address} has the format “${type}”; json, topojson, csv, tsv, dsv and arrow can be read.`,
      );
  }
};
