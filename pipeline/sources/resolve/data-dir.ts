import { realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { readBytes } from '../files/read-bytes.js';
import { SourceError } from '../source-error.js';

export const dataFileLimit = 20_000_000; // bytes
const cacheLimit = 64_000_000; // bytes: programs of one batch mostly share a few files

/** The one folder from which programs and rows get what they name by address. */
export interface DataDir {
  /** The bytes behind an address such as `data/cars.json`. Throws `SourceError`. */
  readonly read: (address: string) => Promise<Buffer>;
}

const shorten = (address: string): string => (address.length > 100 ? `${address.slice(0, 97)}…` : address);

/** Who names files by address. */
type Speaker = 'program' | 'row';

const unresolved = (speaker: Speaker, address: string, why: string, todo: string): SourceError =>
  new SourceError('unresolved-data', `The ${speaker} names “${shorten(address)}”, ${why}. ${todo}`);

const pathOf = (address: string): string => {
  const bare = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
};

/**
 * The relative paths to look for, in order. Nothing is ever fetched; but the public copies of the vega-datasets
 * package are the same files as in a data directory that holds that package's data.
 */
const candidatesOf = (address: string, speaker: Speaker): string[] => {
  const published =
    /^https?:\/\/[^?#]*\bvega-datasets\b[^?#]*\/data\/([\w.-]+)$/i.exec(address) ??
    /^https?:\/\/vega\.github\.io\/[\w/-]*\bdata\/([\w.-]+)$/i.exec(address);
  const path = published?.[1] ?? pathOf(address).replace(/^(?:\.\/)+/, '');
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    throw unresolved(
      speaker,
      address,
      'which is not in the data directory and is never fetched',
      `Save the file in a folder, let the ${speaker} name it relative to that folder, and pass --data-dir.`,
    );
  }
  if (path === '' || /^[/\\]|\\|\0/.test(path) || path.split('/').includes('..')) {
    throw unresolved(
      speaker,
      address,
      'which leads out of the data directory',
      'Name the file relative to the folder passed as --data-dir.',
    );
  }
  return [path, ...(path.startsWith('data/') ? [path.slice('data/'.length)] : [])];
};

const findInside = async (directory: string, candidates: readonly string[]): Promise<string | undefined> => {
  const root = await realpath(directory);
  for (const candidate of candidates) {
    const path = await realpath(join(root, candidate)).catch(() => undefined);
    if (path?.startsWith(root.endsWith(sep) ? root : root + sep)) return path; // a link may lead out: then it is not there
  }
  return undefined;
};

/** Without a directory every address is refused, with the advice to pass one. */
export const openDataDir = (directory: string | undefined, speaker: Speaker = 'program'): DataDir => {
  const cache = new Map<string, Buffer>();
  let cached = 0;
  return {
    read: async (address) => {
      const candidates = candidatesOf(address, speaker);
      if (directory === undefined)
        throw unresolved(
          speaker,
          address,
          'and there is no data directory',
          'Pass --data-dir with the folder that holds it.',
        );
      const path = await findInside(directory, candidates);
      if (path === undefined) {
        throw unresolved(
          speaker,
          address,
          `which is not in ${basename(directory)}, or is a link that leads out of it`,
          'Pass --data-dir with the folder that holds it.',
        );
      }
      const known = cache.get(path);
      if (known) return known;
      const bytes = await readBytes(path, {
        name: `The data file ${candidates[0]}`,
        bytes: dataFileLimit,
        tooLarge: 'data-too-large',
      });
      if (cached + bytes.length <= cacheLimit) {
        cache.set(path, bytes);
        cached += bytes.length;
      }
      return bytes;
    },
  };
};
