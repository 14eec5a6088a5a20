import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolders } from '../../renderers/make-folders.js';
import { Problem } from '../problem.js';
import { manifestFile, manifestSchema } from './manifest.js';
import { syncFolder } from './write-file.js';

/**
 * An export is made in a folder beside its place and moved there when all of it is written and flushed, so that
 * there is either the whole old export or the whole new one. What a killed export leaves is swept by the next.
 */
export interface Staging {
  /** The folder to write into. */
  readonly folder: string;
  /** Puts it in place of what was there. */
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** The first parts of all paths that the export in a folder consists of, or undefined when there is none. */
const partsOfExport = (folder: string): ReadonlySet<string> | undefined => {
  try {
    const { files } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')));
    return new Set([manifestFile, 'images', ...files.map(({ path }) => path)]);
  } catch {
    return undefined;
  }
};

const somewhereElse = 'Name a folder that is empty or not there yet.';

/** Throws `Problem` unless the place is free, or holds an export and nothing that is not of it. */
const assertReplaceable = (out: string): void => {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Problem(`${out} is a file. ${somewhereElse}`);
  const names = readdirSync(out);
  if (names.length === 0) return;
  const parts = partsOfExport(out);
  if (!parts) throw new Problem(`${out} is not empty and not an export. ${somewhereElse}`);
  const strange = names.find((name) => !parts.has(name));
  if (strange !== undefined) {
    throw new Problem(
      `${out} holds an export, but also ${strange}, which a new export would delete. Move it away. ${somewhereElse}`,
    );
  }
};

const asProblem = (cause: unknown, out: string): Problem => {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Problem(`No space left for the export at ${out}. Free some, or export to another disk.`, {
      exitCode: 1,
      cause,
    });
  }
  // The dataset may be somebody else's: its own folder of exports is then, too.
  const where = /^(?:EACCES|EPERM|EROFS)$/.test(code)
    ? 'Name a folder that you may write in with --out.'
    : somewhereElse;
  return new Problem(`Cannot write the export at ${out}: ${message}. ${where}`, { exitCode: 1, cause });
};

/** Turns errors of the file system into messages that say what to do. */
export const explainingWrites = async <T>(out: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const isSystemError = error instanceof Error && 'syscall' in error;
    throw isSystemError ? asProblem(error, out) : error;
  }
};

/** A folder that an export of ours was left in: nothing but parts of exports, whole or under their temporary names. */
const isOurs = (folder: string): boolean =>
  statSync(folder).isDirectory() &&
  readdirSync(folder).every((name) =>
    /^(images|images\.sha256|manifest\.json|README\.md|reward\.py|[\w-]+-\d{5}\.\w+)(\.part)?$/.test(name),
  );

export const openStaging = async (place: string): Promise<Staging> => {
  const out = resolve(place);
  const folder = `${out}.partial`;
  const previous = `${out}.previous`;
  // Killed between the two renames below, an export leaves the old one here and nothing in its place.
  if (!existsSync(out) && existsSync(join(previous, manifestFile))) await rename(previous, out);
  assertReplaceable(out);
  makeFolders(dirname(out));
  for (const leftover of [folder, previous]) {
    if (existsSync(leftover) && !isOurs(leftover)) {
      throw new Problem(`${leftover} is in the way: figwright needs that name, and did not make it. Move it away.`);
    }
    await rm(leftover, { recursive: true, force: true });
  }
  await mkdir(folder);
  return {
    folder,
    publish: async () => {
      await syncFolder(folder);
      if (existsSync(out)) await rename(out, previous);
      await rename(folder, out);
      await syncFolder(dirname(out));
      await rm(previous, { recursive: true, force: true });
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
};
