import type { Claim } from '../../db/store.js';
import { newSample } from '../sample.js';
import type { RunContext } from './context.js';
import { versionFor } from './version-for.js';
import { claimMs } from './hold-lease.js';

/** Samples made at once; more would only lie in the store. */
const batch = 64;

/**
 * Work for the free hands: what is waiting first, then new samples. New ones are made only while all open ones
 * together could not reach the target, so that a build never makes one too many, and the last sample of a dataset is
 * the same however often it was interrupted.
 */
export const createSupply = (context: RunContext) => {
  const { store, stages, sequence, progress, until } = context;
  const [first] = stages;
  const names = stages.map(({ name }) => name);
  const wanted = until === undefined ? names.slice(0, -1) : names.slice(0, names.indexOf(until) + 1);
  // Nearly finished samples first: they need the least to be out of the way.
  const order = wanted.filter((name) => name !== names.at(-1)).toReversed();
  const claim = (limit: number): Promise<readonly Claim[]> =>
    store.jobs.claim({ stages: order, limit, leaseMs: claimMs });

  const create = async (): Promise<boolean> => {
    const missing = progress.target - progress.accepted - progress.open;
    if (!sequence || missing <= 0) return false;
    const { nextOrdinal } = await store.totals();
    const samples = Array.from({ length: Math.min(batch, missing) }, (_, index) => {
      const ordinal = nextOrdinal + index;
      const origin = sequence(ordinal);
      return newSample(origin, { ordinal, version: first && versionFor(first, origin) });
    });
    const added = await store.samples.add(samples);
    progress.open += added.length;
    progress.samples += added.length;
    return added.length > 0;
  };

  return async (free: number): Promise<readonly Claim[]> => {
    const waiting = await claim(free);
    if (waiting.length === free || !(await create())) return waiting;
    return [...waiting, ...(await claim(free - waiting.length))];
  };
};
