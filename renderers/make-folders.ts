import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one: Node 20's recursive mkdir never comes back where the system says that
 * the folder above is missing although it is there, as under /proc. Throws the system's error when it cannot be made.
 */
export const makeFolders = (folder: string, mode = 0o777): void => {
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    makeFolders(above, mode);
    mkdirSync(folder, mode);
  }
};
