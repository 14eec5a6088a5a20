import { createHash } from 'node:crypto';
import { copyFile, link, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imagePath } from '../../db/images.js';
import { makeFolders } from '../../renderers/make-folders.js';
import { Problem } from '../problem.js';

/** The size of the image placed; 0 when another row had it placed already. */
export type PlaceImage = (sha256: string) => Promise<number>;

const readVerified = async (source: string, sha256: string): Promise<Buffer> => {
  const bytes = await readFile(source).catch(() => undefined);
  if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new Problem(
    bytes
      ? `The image ${source} is damaged. Put it back from a copy, or delete it and run \`figwright build\` on the dataset: it draws it again.`
      : `The image ${source} is missing. Put it back from a copy, or run \`figwright build\` on the dataset: it draws it again.`,
    { exitCode: 1 },
  );
};

const flush = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

const isThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/**
 * Puts images into an export, each once, after holding its bytes against the hash that is its name. On the same file
 * system it is a second name of the same file and takes no room.
 */
export const openImagePlacer = (folder: string, pathOf: (sha256: string) => string): PlaceImage => {
  const folders = new Set<string>();
  return async (sha256) => {
    const source = pathOf(sha256);
    const target = join(folder, imagePath(sha256));
    if (!folders.has(dirname(target))) {
      makeFolders(dirname(target));
      folders.add(dirname(target));
    }
    const { length } = await readVerified(source, sha256);
    try {
      await link(source, target);
    } catch (error) {
      if (isThere(error)) return 0;
      // Another file system, or one without links.
      const temporary = `${target}.part`;
      await copyFile(source, temporary);
      await rename(temporary, target);
    }
    await flush(target);
    return length;
  };
};
