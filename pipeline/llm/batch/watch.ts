import type { OpenBatch, Store } from '../../../db/store.js';
import { Problem } from '../../problem.js';
import type { Reservation } from '../budget.js';
import type { Endpoint } from '../endpoint.js';
import { failureOf } from '../failure.js';
import { type Entry, parseEntry } from './entry.js';
import { findBatch, lookAtBatch, pollMs, readFile, type Remote } from './provider.js';
import { readResults } from './result.js';

/** What was set aside for a batch's requests, by their keys. */
export type Reserved = ReadonlyMap<string, Reservation>;

/** Looks after batches until they are settled. */
export interface Watch {
  /** From now on; `soon`: looks at once. */
  readonly begin: (id: string, endpoint: Endpoint, reserved: Reserved, soon: boolean) => void;
  /** Requests in batches. */
  readonly waiting: () => number;
  /** Looks no more. */
  readonly end: () => void;
}

export interface WatchOptions {
  readonly store: Pick<Store, 'batches'>;
  /** What makes it impossible to go on. */
  readonly fail: (error: unknown) => void;
}

/** A batch that a provider never heard of is given up after so many looks' time: its list may be behind. */
const looksUnheard = 20;

export const problemAt = (name: string, what: string): Problem =>
  new Problem(`The endpoint "${name}": ${what}. Everything paid for is kept: put it right and run build again.`, {
    exitCode: 1,
  });

export const entriesOf = async ({ batches }: Pick<Store, 'batches'>, id: string): Promise<Map<string, Entry>> =>
  new Map((await batches.requests(id)).map(({ key, entry }) => [key, parseEntry(entry)]));

/** Stores what a batch brought. Answers with what of it must stop the run. */
const settleBatch = async (
  store: Pick<Store, 'batches'>,
  { name, redact }: Endpoint,
  id: string,
  { files, reserved }: { readonly files: readonly string[]; readonly reserved: Reserved | undefined },
): Promise<string | undefined> => {
  const entries = await entriesOf(store, id);
  const { replies, failures, stop } = readResults(files, entries, { endpoint: name, redact });
  await store.batches.settle(id, replies, failures);
  const charges = new Map(replies.map(({ key, charge }) => [key, charge]));
  for (const [key, reservation] of reserved ?? []) reservation.settle(charges.get(key));
  return stop;
};

export const createWatch = ({ store, fail }: WatchOptions): Watch => {
  const watched = new Map<string, Reserved>();
  const timers = new Set<NodeJS.Timeout>();
  let ended = false;

  const later = (endpoint: Endpoint, id: string, ms = pollMs(endpoint)): void => {
    if (ended) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      look(endpoint, id).catch(fail);
    }, ms);
    timers.add(timer);
  };

  const settle = async (endpoint: Endpoint, id: string, files: readonly string[]): Promise<void> => {
    const stop = await settleBatch(store, endpoint, id, { files, reserved: watched.get(id) });
    watched.delete(id);
    if (stop !== undefined) fail(problemAt(endpoint.name, `a batch came back with: ${stop}`));
  };

  /** What the provider says of a batch, and what follows. */
  const heed = async (endpoint: Endpoint, id: string, { state }: Remote): Promise<void> => {
    if (state.kind === 'working') return later(endpoint, id);
    if (state.kind === 'ended') {
      const files: string[] = [];
      for (const file of state.files) files.push(await readFile(endpoint, file));
      return settle(endpoint, id, files);
    }
    await settle(endpoint, id, []);
    if (!state.full) fail(problemAt(endpoint.name, `refused a batch: ${endpoint.redact(state.why)}`));
  };

  /** Looks for a batch whose sender never heard whether it arrived. */
  const adopt = async (endpoint: Endpoint, { id, at }: OpenBatch): Promise<void> => {
    const found = await findBatch(endpoint, id);
    if (found) {
      await store.batches.sent(id, found.id);
      return heed(endpoint, id, found);
    }
    return Date.now() - at > looksUnheard * pollMs(endpoint) ? settle(endpoint, id, []) : later(endpoint, id);
  };

  const look = async (endpoint: Endpoint, id: string): Promise<void> => {
    const batch = (await store.batches.list()).find((known) => known.id === id);
    if (!batch || ended) return;
    try {
      if (batch.remote === null) await adopt(endpoint, batch);
      else await heed(endpoint, id, await lookAtBatch(endpoint, batch.remote));
    } catch (error) {
      // A provider that forgot the batch will not remember it: its requests are asked again.
      if (batch.remote !== null && Reflect.get(Object(error), 'status') === 404) return settle(endpoint, id, []);
      const failure = failureOf(error);
      if (failure.kind === 'stop') throw problemAt(endpoint.name, endpoint.redact(failure.error));
      later(endpoint, id);
    }
  };

  return {
    begin: (id, endpoint, reserved, soon) => {
      watched.set(id, reserved);
      later(endpoint, id, soon ? 0 : pollMs(endpoint));
    },
    waiting: () => [...watched.values()].reduce((sum, { size }) => sum + size, 0),
    end: () => {
      ended = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
