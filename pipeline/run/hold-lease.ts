import type { Claim, Lease, Store } from '../../db/store.js';
import { Problem } from '../problem.js';

/** A build's lease on its dataset ends so long after its last heartbeat. */
const leaseMs = 20_000;
const heartbeatMs = 4_000;

/** How long a claimed job is its claimant's without a heartbeat. */
export const claimMs = 30_000;

export interface HeldLease {
  readonly release: () => Promise<void>;
}

/**
 * Takes the dataset for one build and holds it, with all claims in work, by a heartbeat. Claims that a dead build left
 * behind are given back at once. `onLost` is told when the lease or the store is gone: the build must stop.
 */
export const holdLease = async (
  store: Store,
  claims: () => readonly Claim[],
  onLost: (error: unknown) => void,
): Promise<HeldLease> => {
  const lease: Lease = await store.leases.acquire('build', leaseMs);
  await store.jobs.releaseAll();
  const beat = async (): Promise<void> => {
    if (!(await store.leases.renew(lease, leaseMs)))
      throw new Problem('Another build has taken over this dataset: this one was silent for too long.', {
        exitCode: 1,
      });
    await store.jobs.renew(claims(), claimMs);
  };
  const timer = setInterval(() => void beat().catch(onLost), heartbeatMs);
  return {
    release: async () => {
      clearInterval(timer);
      await store.leases.release(lease);
    },
  };
};
