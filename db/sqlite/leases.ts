import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.js';
import type { Lease } from '../store.js';

/** A process as seen from this host: whether a lease of the same `host` can be checked by its process number. */
export interface HostView {
  readonly pid: number;
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Two containers may share a host name and a dataset, yet not each other's process numbers. */
const processSpace = (): string => {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
};

export const thisHost = (): HostView => ({ pid: process.pid, host: `${hostname()} ${processSpace()}`.trim(), isAlive });

interface LeaseRow extends Lease {
  readonly until: number;
}

/**
 * A lease is a row with an end of its own, prolonged by whoever holds it. It is free for the taking when that end has
 * passed, or at once when its process, on this host, is no more: no file that a `kill -9` would leave behind.
 */
export const createLeases = (db: Database, clock: () => number, { pid, host, isAlive }: HostView) => {
  const get = db.prepare<[string], LeaseRow>('SELECT * FROM leases WHERE name = ?');
  const put = db.prepare<[string, string, number, string, number]>(
    'INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?)',
  );
  const renew = db.prepare<[number, string, string]>('UPDATE leases SET until = ? WHERE name = ? AND token = ?');
  const release = db.prepare<[string, string]>('DELETE FROM leases WHERE name = ? AND token = ?');
  const acquire = db.transaction((name: string, ttlMs: number): Lease => {
    const held = get.get(name);
    const now = clock();
    if (held && held.until > now && !(held.host === host && !isAlive(held.pid)))
      throw new StoreError(
        'locked',
        `Another ${name} works on this dataset (process ${held.pid} on ${held.host.split(' ')[0]}). ` +
          `Wait for it or stop it. If it is no more, its claim ends by itself in ${Math.ceil((held.until - now) / 1000)} s.`,
      );
    const token = randomUUID();
    put.run(name, token, pid, host, now + ttlMs);
    return { name, token, pid, host };
  });
  return {
    acquire: (name: string, ttlMs: number): Lease => acquire.immediate(name, ttlMs),
    renew: ({ name, token }: Lease, ttlMs: number): boolean => renew.run(clock() + ttlMs, name, token).changes > 0,
    release: ({ name, token }: Lease): void => {
      release.run(name, token);
    },
  };
};
