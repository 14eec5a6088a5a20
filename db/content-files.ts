import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './store-error.js';

/** Files of a dataset's folder, named by the hash of their bytes: `ab/abcdef….png`. The same bytes are stored once. */
export interface ContentFiles {
  /** Stores the bytes and answers with their SHA-256, 64 hexadecimal digits. `ending` comes after the dot. */
  readonly put: (bytes: Uint8Array, ending: string) => Promise<string>;
  readonly get: (sha256: string, ending: string) => Promise<Uint8Array>;
  /** Path of a file, whether or not it is there. */
  readonly pathOf: (sha256: string, ending: string) => string;
  /** The hashes of this prefix of two digits whose files are there. */
  readonly present: (prefix: string) => Promise<ReadonlySet<string>>;
  /** Removes what a killed process left half written. Only for the one who holds the dataset's lease. */
  readonly sweep: () => Promise<void>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The path of a file under its folder, with forward slashes. */
export const contentPath = (sha256: string, ending: string): string => `${sha256.slice(0, 2)}/${sha256}.${ending}`;

const asStoreError = (error: unknown, directory: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(
      'disk-full',
      `No space left for images in ${directory}. Free some and run the same command again; it goes on where it stopped.`,
      { cause: error },
    );
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new StoreError('read-only', `Cannot write images in ${directory}. Make it writable for this user.`, {
      cause: error,
    });
  if (code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR')
    return new StoreError(
      'read-only',
      `Cannot write images in ${directory}: a file stands in the way. Move it away, so that figwright can make folders there.`,
      { cause: error },
    );
  return error;
};

/** One level: the folder above is there, and a recursive mkdir can hang where the file system takes no directories. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw error;
  }
};

/**
 * A file is written under a temporary name and renamed before the row that names it is committed. So a process that is
 * killed leaves at most a stray temporary file, never a row with half a file. There is no fsync: after a power cut a
 * recent file can be missing or empty, which its name gives away; whoever reads verifies it.
 */
export const openContentFiles = (directory: string): ContentFiles => {
  const incoming = join(directory, '.incoming');
  let made = new Set<string>();
  let written = 0;

  const ensure = async (folder: string): Promise<void> => {
    if (made.has(folder)) return;
    await makeFolder(folder);
    made.add(folder);
  };
  const pathOf = (sha256: string, ending: string): string => join(directory, contentPath(sha256, ending));
  const write = async (bytes: Uint8Array, sha256: string, ending: string): Promise<void> => {
    await ensure(directory);
    await ensure(incoming);
    await ensure(join(directory, sha256.slice(0, 2)));
    const temporary = join(incoming, `${process.pid}-${written++}.${ending}`);
    // At once, not through the thread pool: the page cache takes an image in a tenth of what the way there costs.
    writeFileSync(temporary, bytes);
    // Also when it is there already: the same bytes take the place of the same bytes, or of a damaged file.
    renameSync(temporary, pathOf(sha256, ending));
  };
  const put = async (bytes: Uint8Array, ending: string): Promise<string> => {
    const sha256 = sha256Of(bytes);
    try {
      await write(bytes, sha256, ending);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asStoreError(error, directory);
      // Somebody has deleted the folder while we work: it is made again.
      made = new Set();
      await write(bytes, sha256, ending).catch((again: unknown) => Promise.reject(asStoreError(again, directory)));
    }
    return sha256;
  };
  return {
    put,
    get: (sha256, ending) => readFile(pathOf(sha256, ending)),
    pathOf,
    present: async (prefix) => {
      const names = await readdir(join(directory, prefix)).catch((): string[] => []);
      return new Set(names.map((name) => name.replace(/\..*$/, '')));
    },
    sweep: async () => {
      made.delete(incoming);
      try {
        await rm(incoming, { recursive: true, force: true });
      } catch (error) {
        throw asStoreError(error, directory);
      }
    },
  };
};
