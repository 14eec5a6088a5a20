import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Problem } from '../problem.js';

/**
 * Makes a folder and those above it, one by one: Node 20's recursive mkdir never comes back where the system says that
 * the folder above is missing although it is there, as under /proc.
 */
const makeFolders = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const there = await stat(folder).catch(() => undefined);
    if (there?.isDirectory() === true) return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder) throw error;
    await makeFolders(above);
    await mkdir(folder);
  }
};

/** Makes the folder of `--out`. @throws Problem when it cannot be made. */
export const makeFolder = async (out: string): Promise<void> => {
  try {
    await makeFolders(resolve(out));
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
