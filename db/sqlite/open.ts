import { existsSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { StoreError } from '../store-error.js';
import type { Store } from '../store.js';
import { readArtifact } from './artifacts.js';
import { asStoreError } from './as-store-error.js';
import { keepBatches } from './batches.js';
import { claimJobs, holdJobs } from './claim.js';
import { completeJobs } from './complete.js';
import { createEventLog } from './events.js';
import { createLeases, type HostView, thisHost } from './leases.js';
import { createMeta } from './meta.js';
import { openToRead, type Readable } from './open-to-read.js';
import { migrate } from './migrate.js';
import { keepSending, putReplies, readReplies } from './replies.js';
import { readChains, restartSamples } from './restart.js';
import { findRejections, retrySamples } from './retry.js';
import { addSamples, findSamples } from './samples.js';
import { keepSeeds } from './seeds.js';
import { tellStory } from './story.js';
import { createTally, readTotals } from './totals.js';
import { readTriplets } from './triplets.js';

export interface SqliteOptions {
  /** Make the file when it is not there; without it that is an error. */
  readonly create?: boolean;
  /** Only to read: nothing is written to the file or beside it. Where there is no file yet, the store is empty. */
  readonly readOnly?: boolean;
  /** Milliseconds since 1970: leases, due times and events go by it. */
  readonly clock?: () => number;
  readonly host?: HostView;
}

const openFile = (path: string, create: boolean): BetterSqlite3.Database => {
  if (!create && !existsSync(path))
    throw new StoreError(
      'missing',
      `There is no dataset at ${path}. \`figwright init\` or \`figwright build\` makes one.`,
    );
  // Writers wait for each other up to `timeout` (SQLite's busy_timeout) before they give up.
  const db = new BetterSqlite3(path, { timeout: 10_000 });
  try {
    // Has effect on a new file only. Scenes are stored in it: larger pages mean fewer of them in a chain.
    db.pragma('page_size = 8192');
    migrate(db, path);
    // Readers do not block the writer. In WAL mode a commit is in the operating system's hands when it returns, so
    // a killed process loses nothing; NORMAL leaves out the fsync per commit, so a power cut may lose the last
    // commits but never the file's consistency. What is lost that way is simply built again.
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('cache_size = -32000');
    db.pragma('journal_size_limit = 67108864');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const openReadWrite = (path: string, create: boolean): Readable => {
  const db = openFile(path, create);
  return { db, close: () => db.close() };
};

const openReadOnly = (path: string): Readable =>
  existsSync(path) ? openToRead(path, (copy) => openFile(copy, false)) : openReadWrite(':memory:', true);

/** Turns a database operation into one that answers later, and its errors into what they mean to the user. */
const later =
  (path: string) =>
  <Args extends unknown[], Result>(run: (...args: Args) => Result | Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    try {
      return await run(...args);
    } catch (error) {
      throw asStoreError(error, path);
    }
  };

type Later = ReturnType<typeof later>;

/** What models answered, and what they are still asked. */
const keepModels = (
  db: BetterSqlite3.Database,
  clock: () => number,
  wrap: Later,
): Pick<Store, 'replies' | 'batches'> => {
  const replies = readReplies(db);
  const put = putReplies(db, clock);
  const sending = keepSending(db);
  const batches = keepBatches(db, clock, put);
  return {
    replies: {
      get: wrap(replies.get),
      of: wrap(replies.of),
      put: wrap(async (batch) => db.transaction(await put(batch)).immediate()),
      sending: wrap(async (requests) => sending.begin.immediate(requests)),
      unpaid: wrap(async (keys) => sending.unpaid.immediate(keys)),
      settleLost: wrap(async () => sending.settleLost.immediate()),
      spending: wrap(replies.spending),
    },
    batches: {
      open: wrap(batches.open),
      sent: wrap(batches.sent),
      list: wrap(batches.list),
      requests: wrap(batches.requests),
      find: wrap(batches.find),
      settle: wrap(batches.settle),
      forget: wrap(batches.forget),
    },
  };
};

const keepSeedImages = (db: BetterSqlite3.Database, wrap: Later): Store['seeds'] => {
  const seeds = keepSeeds(db);
  return {
    add: wrap(seeds.add),
    refuse: wrap(seeds.refuse),
    get: wrap(seeds.get),
    read: wrap(seeds.read),
    count: wrap(seeds.count),
    refused: wrap(seeds.refused),
    refusals: wrap(seeds.refusals),
  };
};

/** The store in one SQLite file. Throws `StoreError` when the file cannot be used. */
export const openSqliteStore = async (path: string, options: SqliteOptions = {}): Promise<Store> => {
  const { create = false, readOnly = false, clock = Date.now, host = thisHost() } = options;
  const wrap = later(path);
  const { db, close } = await wrap(readOnly ? openReadOnly : openReadWrite)(path, create);
  const { get, find } = findSamples(db);
  const held = holdJobs(db, clock);
  const restarts = restartSamples(db, clock);
  const triplets = readTriplets(db);
  const events = createEventLog(db, clock);
  const meta = createMeta(db);
  const leases = createLeases(db, clock, host);
  return {
    samples: {
      add: wrap(addSamples(db, createTally(db))),
      get: wrap(get),
      find: wrap(find),
      story: wrap(tellStory(db, clock)),
    },
    jobs: {
      claim: wrap(claimJobs(db, clock)),
      complete: wrap(completeJobs(db, clock)),
      renew: wrap((claims, leaseMs: number) => held.renew(claims, leaseMs)),
      release: wrap((claims) => held.release(claims)),
      releaseAll: wrap(held.releaseAll),
      nextDueMs: wrap(held.nextDueMs),
      retry: wrap(retrySamples(db, clock)),
      chains: wrap(readChains(db)),
      reopen: wrap(restarts.reopen),
      restart: wrap(restarts.restart),
    },
    artifacts: { read: wrap(readArtifact(db)) },
    triplets: { read: wrap(triplets.read), count: wrap(triplets.count), marks: wrap(triplets.marks) },
    rejections: { list: wrap(findRejections(db).list) },
    ...keepModels(db, clock, wrap),
    seeds: keepSeedImages(db, wrap),
    totals: wrap(readTotals(db)),
    events: {
      add: wrap(({ kind, sampleId, detail }) =>
        events.add(kind, detail, sampleId === undefined ? null : (get(sampleId)?.ordinal ?? null)),
      ),
    },
    meta: { get: wrap(meta.get), set: wrap(meta.set) },
    leases: { acquire: wrap(leases.acquire), renew: wrap(leases.renew), release: wrap(leases.release) },
    close: async () => {
      close();
    },
  };
};
