import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import { testStore } from '../../contracts/store.js';

testStore('sqlite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'figwright-store-'));
  const path = join(directory, 'dataset.db');
  const clock = { now: 1_000_000 };
  const options = { create: true, clock: () => clock.now };
  const store = await openSqliteStore(path, options);
  return {
    store,
    clock,
    reopen: () => openSqliteStore(path, options),
    dispose: async () => {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
});
