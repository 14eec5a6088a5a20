import { writeFile } from 'node:fs/promises';
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
  try {
    await writeFile(path, bytes);
    return path;
  } catch (cause) {
    throw new Problem(`Cannot write ${path}: ${(cause as Error).message}.`, { exitCode: 1, cause });
  }
};
