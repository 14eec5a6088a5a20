import { setMaxListeners } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Claim } from '../db/store.js';
import { acceptInOrder } from './run/accept-in-order.js';
import { createCarry } from './run/carry.js';
import { createContext, type RunContext, type RunOptions } from './run/context.js';
import { holdLease } from './run/hold-lease.js';
import type { Progress } from './run/progress.js';
import { createSupply } from './run/supply.js';

const momentMs = 20;

export type { Loss, RunOptions } from './run/context.js';
export type { Progress } from './run/progress.js';

/**
 * How a run ended. `reached`: the dataset has its target. `exhausted`: there is nothing left to work on. `stopped`: by
 * the user.
 */
export interface RunSummary {
  readonly state: 'reached' | 'exhausted' | 'stopped';
  readonly progress: Progress;
}

/** Waits for jobs that are not due yet; false when there are none. */
const awaitDue = async ({ store, stopping }: RunContext): Promise<boolean> => {
  const due = await store.jobs.nextDueMs();
  if (due === undefined) return false;
  await setTimeout(Math.min(due + 1, 1_000), undefined, { signal: stopping }).catch(() => undefined);
  return true;
};

/** The samples in work. */
const createHands = () => {
  const busy = new Set<Promise<void>>();
  let wake: () => void = () => undefined;
  let first = Promise.resolve();
  const rearm = (): void => {
    first = new Promise((resolve) => (wake = resolve));
  };
  rearm();
  return {
    size: () => busy.size,
    begin: (work: Promise<void>): void => {
      const going: Promise<void> = work.finally(() => {
        busy.delete(going);
        wake();
      });
      busy.add(going);
    },
    /**
     * Waits for the first of them, and a moment longer for others: claims and settlements are made for several at
     * once. There are more samples in work than hands, so nobody stands idle meanwhile.
     */
    gather: async (signal: AbortSignal): Promise<void> => {
      await first;
      if (!signal.aborted && busy.size > 0) await setTimeout(momentMs);
      rearm();
    },
    all: () => Promise.all(busy),
  };
};

/** Claim, run, commit, until the target is reached or nothing is left. */
const loop = async (context: RunContext): Promise<RunSummary['state']> => {
  const { progress, stopping, concurrency, until } = context;
  const supply = createSupply(context);
  const carry = createCarry(context);
  const hands = createHands();
  const accepts = until === undefined || until === context.stages.at(-1)?.name;
  try {
    while (!stopping.aborted) {
      const settled = accepts ? await acceptInOrder(context) : 0;
      if (progress.accepted >= progress.target) return 'reached';
      const claims = await supply(concurrency - hands.size());
      for (const claim of claims) hands.begin(carry(claim));
      // Samples are made in batches: there may be more to fill the free hands with, once these are on their way.
      if (claims.length > 0 && hands.size() < concurrency) await setImmediate();
      else if (hands.size() > 0) await hands.gather(stopping);
      else if (settled === 0 && !(await awaitDue(context))) return 'exhausted';
    }
    return 'stopped';
  } catch (error) {
    context.fail(error);
    return 'stopped';
  } finally {
    await hands.all();
  }
};

/**
 * Runs every stage until the dataset has `target` triplets. Goes on where the last run stopped, however that ended.
 * Throws what made it impossible to go on; the dataset is whole then, too.
 */
export const runBuild = async (options: RunOptions): Promise<RunSummary> => {
  const stop = new AbortController();
  // Every sample in work may listen for the stop.
  setMaxListeners(0, stop.signal);
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    stop.abort(error);
  };
  const forward = (): void => stop.abort(options.signal.reason);
  if (options.signal.aborted) forward();
  options.signal.addEventListener('abort', forward, { once: true });
  const held = new Map<string, Claim>();
  const lease = await holdLease(options.store, () => [...held.values()], fail);
  try {
    await options.prepare?.();
    const context = await createContext(options, { stopping: stop.signal, fail, held });
    options.onStart?.(context.progress);
    const state = await loop(context);
    if (failure) throw failure.error;
    return { state, progress: context.progress };
  } finally {
    options.signal.removeEventListener('abort', forward);
    await lease.release().catch(() => undefined);
  }
};
