import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface ListedFile {
  /** As it can be opened. */
  readonly path: string;
  /** Relative to the folder that was named, with forward slashes; the file's own name when it was named itself. */
  readonly name: string;
  /** Named by the user, not found in a folder. */
  readonly named: boolean;
}

/** By code units, so that the order is the same in every locale. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function* listFolder(folder: string, prefix: string): AsyncGenerator<ListedFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => byName(one.name, other.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const name = prefix + entry.name;
    if (entry.isDirectory()) yield* listFolder(path, `${name}/`);
    // A link to a folder is not followed: it could lead in a circle. What cannot be read is reported when it is read.
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await stat(path).catch(() => undefined))?.isDirectory())) {
      yield { path, name, named: false };
    }
  }
}

/** The files that are named, and those in the folders that are named, all the way down, sorted, without hidden ones. */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder) yield { path, name: basename(path), named: true };
    else {
      try {
        yield* listFolder(path, '');
      } catch {
        yield { path, name: basename(path), named: true }; // reading it will say why it cannot be listed
      }
    }
  }
}
