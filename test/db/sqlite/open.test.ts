import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
