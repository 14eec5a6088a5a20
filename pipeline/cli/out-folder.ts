import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { makeFolders } from '../../renderers/make-folders.js';
import { Problem } from '../problem.js';

/** Makes the folder of `--out`. @throws Problem when it cannot be made. */
export const makeFolder = async (out: string): Promise<void> => {
  try {
    makeFolders(resolve(out));
  } catch (cause) {
    throw new Problem(`Cannot make the folder ${out}: ${(cause as Error).message}. Name another with --out.`, {
      cause,
    });
  }
};

/** Writes a file and answers with its path. @throws Problem when it cannot be written. */
export const writeOut = async (path: string, bytes: Uint8Array | string): Promise<string> => {
  const incoming = `${path}.${process.pid}.part`;
  try {
    // Renamed into place: what stops half way leaves no half file under the name.
    await writeFile(incoming, bytes);
    await rename(incoming, path);
    return path;
  } catch (cause) {
    await rm(incoming, { force: true }).catch(() => undefined);
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new Problem(
      full ? `No space left for ${path}. Free some, or name another folder.` : `Cannot write ${path}: ${message}.`,
      { exitCode: 1, cause },
    );
  }
};
