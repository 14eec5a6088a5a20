import type { Store } from '../db/store.js';
import { holdLease } from './run/hold-lease.js';

/**
 * Changes a dataset while no build works on it, and keeps builds off meanwhile. Throws a `StoreError` of kind `locked`
 * when somebody else is at work.
 */
export const exclusively = async <T>(store: Store, work: () => Promise<T>): Promise<T> => {
  let lost: unknown;
  const lease = await holdLease(
    store,
    () => [],
    (error) => {
      lost ??= error;
    },
  );
  try {
    const result = await work();
    if (lost !== undefined) throw lost;
    return result;
  } finally {
    await lease.release().catch(() => undefined);
  }
};
