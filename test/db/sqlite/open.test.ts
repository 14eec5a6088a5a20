import { chmod, copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { asStoreError } from '../../../db/sqlite/as-store-error.js';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import { figwright } from '../../helpers/figwright.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const writeDatabase = (path: string, sql: string): void => {
  const db = new BetterSqlite3(path);
  db.exec(sql);
  db.close();
};

describe('openSqliteStore', () => {
  it('tells a directory without a dataset', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    await expect(openSqliteStore(path)).rejects.toMatchObject({ name: 'StoreError', kind: 'missing' });
  });

  it('tells a file that is no database, and leaves it as it is', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    await writeFile(path, 'Dear diary, '.repeat(1000));
    await expect(openSqliteStore(path, { create: true })).rejects.toMatchObject({ kind: 'not-a-database' });
    await writeFile(path, 'short');
    await expect(openSqliteStore(path, { create: true })).rejects.toMatchObject({ kind: 'not-a-database' });
  });

  it('tells the database of another program', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    writeDatabase(path, 'CREATE TABLE songs (title TEXT)');
    await expect(openSqliteStore(path, { create: true })).rejects.toMatchObject({
      kind: 'not-a-database',
      message: expect.stringContaining('database of another program') as string,
    });
  });

  it('tells a database that a newer figwright wrote', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    await (await openSqliteStore(path, { create: true })).close();
    writeDatabase(path, 'PRAGMA user_version = 999');
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      kind: 'newer-version',
      message: expect.stringMatching(/version 999.*Update figwright/) as string,
    });
  });

  it('tells a directory that may not be written', async () => {
    const directory = await newDirectory();
    await chmod(directory, 0o555);
    // Root may write everywhere: then this is tried as nobody.
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      await expect(openSqliteStore(join(directory, 'dataset.db'), { create: true })).rejects.toMatchObject({
        kind: 'read-only',
        message: expect.stringContaining('writable for this user') as string,
      });
    } finally {
      if (root) process.seteuid?.(0);
      await chmod(directory, 0o755);
    }
  });

  it('reads what it may not write, with what a killed build left in its log', async () => {
    const [directory, copies] = [await newDirectory(), await newDirectory()];
    const store = await openSqliteStore(join(directory, 'dataset.db'), { create: true });
    await store.meta.set('seed', 'in the log alone');
    // As they lie there while the build runs: nothing has been moved from the log into the file.
    for (const name of ['dataset.db', 'dataset.db-wal']) await copyFile(join(directory, name), join(copies, name));
    await store.close();
    for (const path of [copies, join(copies, 'dataset.db'), join(copies, 'dataset.db-wal')]) await chmod(path, 0o555);
    const root = process.getuid?.() === 0;
    if (root) process.seteuid?.(65_534);
    try {
      const read = await openSqliteStore(join(copies, 'dataset.db'), { readOnly: true });
      expect(await read.meta.get('seed')).toBe('in the log alone');
      await read.close();
      expect((await readdir(copies)).toSorted()).toEqual(['dataset.db', 'dataset.db-wal']);
    } finally {
      if (root) process.seteuid?.(0);
      await chmod(copies, 0o755);
    }
  });

  it('only to read, brings no older file up to date and writes nothing', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    const first = await readFile(new URL('../../../db/sqlite/migrations/0001-start.sql', import.meta.url), 'utf8');
    writeDatabase(path, `${first}; PRAGMA user_version = 1; PRAGMA application_id = 0x46494757`);
    const before = await readFile(path);
    const old = await openSqliteStore(path, { readOnly: true });
    // A table that came later.
    expect(await old.seeds.count()).toBe(0);
    await old.close();
    expect(await readFile(path)).toEqual(before);
    await (await openSqliteStore(path)).close();
    const current = await openSqliteStore(path, { readOnly: true });
    await expect(current.meta.set('a', 'b')).rejects.toMatchObject({ kind: 'read-only' });
    await current.close();
    expect(await readdir(dirname(path))).toEqual(['dataset.db']);
  });

  it('only to read, is empty where there is no file, and makes none', async () => {
    const directory = await newDirectory();
    const store = await openSqliteStore(join(directory, 'dataset.db'), { readOnly: true });
    expect(await store.triplets.count()).toBe(0);
    await store.close();
    expect(await readdir(directory)).toEqual([]);
  });

  it('tells a disk that is full, and keeps what was stored before', async () => {
    const path = join(await newDirectory(), 'dataset.db');
    const store = await openSqliteStore(path, { create: true });
    await store.meta.set('before', 'kept');
    await store.close();
    // A database that may not grow is what a full disk looks like to SQLite.
    const full = new BetterSqlite3(path);
    full.pragma(`max_page_count = ${String(full.pragma('page_count', { simple: true }))}`);
    const error = await new Promise((resolve) => {
      try {
        full.exec('CREATE TABLE t AS SELECT zeroblob(1000000)');
      } catch (thrown) {
        resolve(asStoreError(thrown, path));
      }
    });
    full.close();
    expect(error).toMatchObject({ kind: 'disk-full', message: expect.stringContaining('run the same command again') });
    const again = await openSqliteStore(path);
    expect(await again.meta.get('before')).toBe('kept');
    await again.close();
  });
});

describe('a dataset that cannot be used', () => {
  it.each([
    ['a file that is no database', (path: string) => writeFile(path, 'x'.repeat(5000)), /is not a figwright database/],
    [
      'a database of a newer version',
      async (path: string) => {
        await (await openSqliteStore(path, { create: true })).close();
        writeDatabase(path, 'PRAGMA user_version = 999');
      },
      /Update figwright/,
    ],
  ])('%s: one message, no stack, exit code 2', async (_what, spoil, message) => {
    const dataset = join(await newDirectory(), 'd');
    expect((await figwright('init', dataset)).code).toBe(0);
    await spoil(join(dataset, 'dataset.db'));
    const { code, stderr } = await figwright('build', dataset);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
