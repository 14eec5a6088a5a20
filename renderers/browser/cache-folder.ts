import { chmodSync, lstatSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../make-folders.js';

/**
 * A folder that outlives the process, for what is costly to make again: the unpacked browser, the fonts.
 * It is readable by the unprivileged user that the browser runs as, and must be our own: in a shared temporary
 * directory somebody else could have put a browser of theirs there.
 */
export const cacheFolder = (): string => {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `figwright-${uid}`);
  makeFolders(folder, 0o755);
  const found = lstatSync(folder);
  if (!found.isDirectory() || (uid >= 0 && found.uid !== uid)) {
    throw new Error(`${folder} belongs to somebody else; remove it, or set TMPDIR to a folder of your own`);
  }
  chmodSync(folder, 0o755);
  return folder;
};
