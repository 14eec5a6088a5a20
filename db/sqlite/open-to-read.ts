import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { isCurrent } from './migrate.js';

/** A database to read from. */
export interface Readable {
  readonly db: BetterSqlite3.Database;
  readonly close: () => void;
}

const isWritable = (path: string): boolean => {
  try {
    for (const part of [path, dirname(path)]) accessSync(part, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** As it lies there; undefined where SQLite cannot read it without writing beside it, or where it must be migrated first. */
const inPlace = (path: string): Readable | undefined => {
  let db: BetterSqlite3.Database | undefined;
  try {
    // Who may write clears away the files that SQLite makes beside it; who only reads would leave them there.
    db = new BetterSqlite3(path, { readonly: !isWritable(path), fileMustExist: true, timeout: 10_000 });
    db.pragma('query_only = ON');
    // The first look at the file is where it shows whether it can be read.
    if (isCurrent(db, path)) {
      const opened = db;
      return { db: opened, close: () => opened.close() };
    }
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
    if (!/^SQLITE_(?:READONLY|CANTOPEN|IOERR)/.test(code)) {
      db?.close();
      throw error;
    }
  }
  db?.close();
  return undefined;
};

/** In a copy among the temporary files, which is removed when it is closed. `open` may write there. */
const asCopy = (path: string, open: (path: string) => BetterSqlite3.Database): Readable => {
  const folder = mkdtempSync(join(tmpdir(), 'figwright-read-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'dataset.db');
    // The log of a build that was killed holds what is not in the file yet.
    for (const suffix of ['-wal', ''])
      if (existsSync(`${path}${suffix}`))
        copyFileSync(`${path}${suffix}`, `${copy}${suffix}`, constants.COPYFILE_FICLONE);
    const db = open(copy);
    return {
      db,
      close: () => {
        db.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};

/**
 * Opens a database whose file and folder stay as they are: they may be somebody else's, or on a disk that cannot be
 * written. In WAL mode SQLite wants two files beside its own; where they are not there and cannot be made, and where an
 * older figwright's tables must be brought up to date, a copy is read.
 */
export const openToRead = (path: string, open: (path: string) => BetterSqlite3.Database): Readable =>
  inPlace(path) ?? asCopy(path, open);
