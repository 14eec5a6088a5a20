import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HostView } from '../../../db/sqlite/leases.js';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import type { Store } from '../../../db/store.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

describe('leases of processes', () => {
  let path: string;
  const alive = new Set<number>();
  const open = (pid: number, host: string): Promise<Store> => {
    const view: HostView = { pid, host, isAlive: (other) => alive.has(other) };
    return openSqliteStore(path, { create: true, clock: () => 0, host: view });
  };
  beforeEach(async () => {
    path = join(await newDirectory(), 'dataset.db');
    alive.clear();
  });

  it.each([
    ['is taken over at once when its process on this host is no more', 'here', 'here', [], true],
    ['stays with a process on this host that lives', 'here', 'here', [1], false],
    ['stays until its own end when its process is on another host', 'there', 'here', [], false],
  ])('%s', async (_promise, holderHost, otherHost, living, taken) => {
    for (const pid of living) alive.add(pid);
    const holder = await open(1, holderHost);
    const other = await open(2, otherHost);
    const lease = await holder.leases.acquire('build', 1000);
    const attempt = other.leases.acquire('build', 1000);
    if (taken) {
      await attempt;
      expect(await holder.leases.renew(lease, 1000)).toBe(false);
    } else
      await expect(attempt).rejects.toMatchObject({ kind: 'locked', message: expect.stringContaining('process 1') });
    await holder.close();
    await other.close();
  });
});
