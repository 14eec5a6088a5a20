import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.js';

/** "FIGW": tells our files from every other SQLite database. */
const applicationId = 0x46494757;

const folder = new URL('./migrations/', import.meta.url);

const numberOf = (file: string): number => Number(/^(\d{4})-[\w-]+\.sql$/.exec(file)?.[1]);

const pragma = (db: Database, name: string): number => Number(db.pragma(name, { simple: true }));

const assertOurs = (db: Database, path: string): void => {
  if (pragma(db, 'application_id') === applicationId) return;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables === 0) return;
  throw new StoreError(
    'not-a-database',
    `${path} is a database of another program. Move it away, or name another dataset directory.`,
  );
};

const migrations = (): string[] =>
  readdirSync(folder)
    .filter((file) => numberOf(file) > 0)
    .toSorted();

/** Whether a database has the newest version. Throws `StoreError` for one that is not ours, or newer. */
export const isCurrent = (db: Database, path: string): boolean => {
  assertOurs(db, path);
  const newest = Math.max(...migrations().map(numberOf));
  const found = pragma(db, 'user_version');
  if (found > newest)
    throw new StoreError(
      'newer-version',
      `${path} was written by a newer figwright (database version ${found}, this one knows ${newest}). ` +
        'Update figwright, or name another dataset directory.',
    );
  return found === newest;
};

/** Brings a database to the newest version, one numbered file at a time, each in its own transaction. */
export const migrate = (db: Database, path: string): void => {
  if (isCurrent(db, path)) return;
  db.transaction(() => {
    // Read again, now that nobody else can write: two processes may open a new dataset at once.
    const current = pragma(db, 'user_version');
    for (const file of migrations().filter((file) => numberOf(file) > current)) {
      db.exec(readFileSync(new URL(file, folder), 'utf8'));
      db.pragma(`user_version = ${numberOf(file)}`);
    }
    db.pragma(`application_id = ${applicationId}`);
  }).immediate();
};
