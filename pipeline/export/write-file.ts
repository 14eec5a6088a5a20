import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A finished file of an export. */
export interface WrittenFile {
  /** Relative to the export, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is being written under a temporary name. */
export interface OpenFile {
  readonly write: (text: string) => Promise<void>;
  /** Flushes it to the disk and gives it its name. */
  readonly finish: () => Promise<WrittenFile>;
  /** Lets go of it; what was written stays under the temporary name. */
  readonly abandon: () => Promise<void>;
}

const bufferBytes = 1_000_000;

/** Makes sure that names written into a folder survive a power cut, where the system can. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => undefined); // Windows opens no folders
  try {
    await handle?.sync().catch(() => undefined);
  } finally {
    await handle?.close();
  }
};

export const openFile = async (folder: string, path: string): Promise<OpenFile> => {
  const finalPath = join(folder, path);
  const temporary = `${finalPath}.part`;
  const file = await open(temporary, 'w');
  const hash = createHash('sha256');
  let pending: Buffer[] = [];
  let waiting = 0;
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const chunk = Buffer.concat(pending);
    pending = [];
    waiting = 0;
    if (chunk.length > 0) await file.writeFile(chunk); // goes on where the last write ended
  };
  return {
    write: async (text) => {
      const chunk = Buffer.from(text);
      hash.update(chunk);
      pending.push(chunk);
      bytes += chunk.length;
      waiting += chunk.length;
      if (waiting >= bufferBytes) await flush();
    },
    finish: async () => {
      await flush();
      await file.sync();
      await file.close();
      await rename(temporary, finalPath);
      await syncFolder(dirname(finalPath));
      return { path, bytes, sha256: hash.digest('hex') };
    },
    abandon: () => file.close(),
  };
};

/** Writes a whole small file in the same way. */
export const writeFile = async (folder: string, path: string, text: string): Promise<WrittenFile> => {
  const file = await openFile(folder, path);
  await file.write(text);
  return file.finish();
};
