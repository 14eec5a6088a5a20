import { StoreError, type StoreErrorKind } from '../store-error.js';

const meanings: readonly [code: RegExp, kind: StoreErrorKind, message: (path: string) => string][] = [
  [
    /^SQLITE_NOTADB/,
    'not-a-database',
    (path) => `${path} is not a figwright database. Move it away, or name another dataset directory.`,
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    'disk-full',
    (path) => `No space left for ${path}. Free some and run the same command again; it goes on where it stopped.`,
  ],
  [
    // A full disk has many faces: the file that shared memory lies in cannot grow, a page cannot be flushed.
    /^SQLITE_IOERR/,
    'disk-full',
    (path) =>
      `The disk failed under ${path}, or is full. Free some space, make sure of the disk, and run the same command again; nothing that was stored is lost.`,
  ],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM)/,
    'read-only',
    (path) => `Cannot write ${path}. Make the dataset directory and the files in it writable for this user.`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'busy',
    (path) => `${path} is kept locked by another process. Close what has it open and run the command again.`,
  ],
  [
    /^SQLITE_CORRUPT/,
    'corrupt',
    (path) => `${path} is damaged. Put back a copy, or delete it to build the dataset anew from its configuration.`,
  ],
];

/** What an error of the database or the file system means to the user; anything else is passed on as it is. */
export const asStoreError = (error: unknown, path: string): unknown => {
  const code = (error as { code?: unknown } | null)?.code;
  if (error instanceof StoreError || typeof code !== 'string') return error;
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  return meaning ? new StoreError(meaning[1], meaning[2](path), { cause: error }) : error;
};
