import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from './store-error.js';

/** Images by the hash of their bytes: `images/ab/abcdef….png`. The same picture is stored once. */
export interface ImageStore {
  /** Stores a PNG and answers with its SHA-256, 64 hexadecimal digits. */
  readonly put: (png: Uint8Array) => Promise<string>;
  readonly get: (sha256: string) => Promise<Uint8Array>;
  /** Absolute path of an image, whether or not it is there. */
  readonly pathOf: (sha256: string) => string;
  /** Removes what a killed build left half written. Only for the one who holds the dataset's lease. */
  readonly sweep: () => Promise<void>;
}

/** The path of an image under the dataset directory, with forward slashes. */
export const imagePath = (sha256: string): string => `images/${sha256.slice(0, 2)}/${sha256}.png`;

const asStoreError = (error: unknown, directory: string): unknown => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(
      'disk-full',
      `No space left for images in ${directory}. Free some and run build again; it goes on where it stopped.`,
      { cause: error },
    );
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new StoreError('read-only', `Cannot write images in ${directory}. Make it writable for this user.`, {
      cause: error,
    });
  return error;
};

/**
 * An image is written under a temporary name and renamed before the row that names it is committed. So a process that
 * is killed leaves at most a stray temporary file, never a row with half an image. There is no fsync: after a power
 * cut a recent image can be missing or empty, which its name gives away; export verifies every image that it copies.
 */
export const openImages = (datasetDir: string): ImageStore => {
  const directory = join(datasetDir, 'images');
  const incoming = join(directory, '.incoming');
  const folders = new Set<string>();
  let written = 0;

  const makeFolder = async (folder: string): Promise<void> => {
    if (folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    folders.add(folder);
  };
  const pathOf = (sha256: string): string => join(datasetDir, imagePath(sha256));
  const put = async (png: Uint8Array): Promise<string> => {
    const sha256 = createHash('sha256').update(png).digest('hex');
    const path = pathOf(sha256);
    await makeFolder(incoming);
    await makeFolder(join(directory, sha256.slice(0, 2)));
    const temporary = join(incoming, `${process.pid}-${written++}.png`);
    // At once, not through the thread pool: the page cache takes an image in a tenth of what the way there costs.
    writeFileSync(temporary, png);
    // Also when it is there already: the same bytes take the place of the same bytes, or of a damaged file.
    renameSync(temporary, path);
    return sha256;
  };
  return {
    put: (png) => put(png).catch((error: unknown) => Promise.reject(asStoreError(error, directory))),
    get: (sha256) => readFile(pathOf(sha256)),
    pathOf,
    sweep: async () => {
      folders.delete(incoming);
      await rm(incoming, { recursive: true, force: true });
    },
  };
};
