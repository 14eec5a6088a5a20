import type { Database } from 'better-sqlite3';
import type { Batch, BatchEntry, NewReply, OpenBatch, WaitingRequest } from '../store.js';
import { decode, encode } from './codec.js';

interface EntryRow {
  readonly key: string;
  readonly entry: Buffer;
}

const prepare = (db: Database) => ({
  batch: db.prepare<[string, string, number]>('INSERT INTO batches (id, endpoint, at) VALUES (?, ?, ?)'),
  // What failed before and is asked again belongs to its new batch.
  request: db.prepare<[string, string, Buffer]>(
    `INSERT INTO batch_requests (key, batch, entry) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET batch = excluded.batch, entry = excluded.entry, failure = NULL`,
  ),
  sent: db.prepare<[string, string]>('UPDATE batches SET remote = ? WHERE id = ?'),
  list: db.prepare<[], OpenBatch>(
    `SELECT id, endpoint, remote, at, (SELECT count(*) FROM batch_requests WHERE batch = batches.id) AS size
     FROM batches ORDER BY at, id`,
  ),
  entries: db.prepare<[string], EntryRow>('SELECT key, entry FROM batch_requests WHERE batch = ? ORDER BY key'),
  find: db.prepare<[string], { batch: string | null; failure: string | null }>(
    'SELECT batch, failure FROM batch_requests WHERE key = ?',
  ),
  fail: db.prepare<[string, string, string]>(
    'UPDATE batch_requests SET batch = NULL, failure = ? WHERE key = ? AND batch = ?',
  ),
  forgetRequests: db.prepare<[string]>('DELETE FROM batch_requests WHERE batch = ?'),
  forgetBatch: db.prepare<[string]>('DELETE FROM batches WHERE id = ?'),
  forgetFailure: db.prepare<[string]>('DELETE FROM batch_requests WHERE key = ? AND batch IS NULL'),
});

/** What is with providers. `putReplies` stores replies within the transaction that settles their batch. */
export const keepBatches = (
  db: Database,
  clock: () => number,
  putReplies: (replies: readonly NewReply[]) => Promise<() => void>,
) => {
  const statements = prepare(db);
  const open = db.transaction(({ id, endpoint }: Batch, entries: readonly (readonly [string, Buffer])[]): void => {
    statements.batch.run(id, endpoint, clock());
    for (const [key, entry] of entries) statements.request.run(key, id, entry);
  });
  const settle = db.transaction((id: string, failures: ReadonlyMap<string, string>, put: () => void): void => {
    put();
    for (const [key, failure] of failures) statements.fail.run(failure, key, id);
    statements.forgetRequests.run(id);
    statements.forgetBatch.run(id);
  });
  return {
    open: async (batch: Batch, requests: readonly BatchEntry[]): Promise<void> => {
      const entries = await Promise.all(requests.map(async ({ key, entry }) => [key, await encode(entry)] as const));
      open.immediate(batch, entries);
    },
    sent: (id: string, remote: string): void => void statements.sent.run(remote, id),
    list: (): OpenBatch[] => statements.list.all(),
    requests: (id: string): BatchEntry[] =>
      statements.entries.all(id).map(({ key, entry }) => ({ key, entry: decode(entry) })),
    find: (key: string): WaitingRequest | undefined => {
      const row = statements.find.get(key);
      if (!row) return undefined;
      return row.batch === null ? { failure: row.failure ?? '' } : { batch: row.batch };
    },
    settle: async (id: string, replies: readonly NewReply[], failures: ReadonlyMap<string, string>): Promise<void> => {
      settle.immediate(id, failures, await putReplies(replies));
    },
    forget: (key: string): void => void statements.forgetFailure.run(key),
  };
};
