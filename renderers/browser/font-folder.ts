import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { fontPaths, fontSetName } from './fonts.js';

/** Copies the fonts to one folder, once per set of fonts: the browser's user may not be able to read ours. */
export const fontFolder = (): string => {
  const folder = join(cacheFolder(), `fonts-${fontSetName()}`);
  if (existsSync(folder)) return folder;
  const temporary = mkdtempSync(`${folder}-`);
  for (const path of fontPaths()) {
    copyFileSync(path, join(temporary, basename(path)));
    chmodSync(join(temporary, basename(path)), 0o644);
  }
  chmodSync(temporary, 0o755);
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true }); // another process was faster
  }
  return folder;
};
