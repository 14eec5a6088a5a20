import type { Committed, Completion, Store } from '../../db/store.js';

export interface Committer {
  readonly commit: (completion: Completion) => Promise<Committed>;
}

interface Pending {
  readonly completion: Completion;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits in groups: while one transaction is on its way, whatever else is finished gathers for the next. Nobody
 * waits for a timer, and a busy build does not pay for a transaction per job.
 */
export const createCommitter = (store: Pick<Store, 'jobs'>): Committer => {
  let pending: Pending[] = [];
  let flushing = false;
  const flush = async (): Promise<void> => {
    flushing = true;
    while (pending.length > 0) {
      const group = pending;
      pending = [];
      try {
        const committed = await store.jobs.complete(group.map(({ completion }) => completion));
        group.forEach(({ resolve }, index) => resolve(committed[index] as Committed));
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    flushing = false;
  };
  return {
    commit: (completion) =>
      new Promise((resolve, reject) => {
        pending.push({ completion, resolve, reject });
        if (!flushing) void flush();
      }),
  };
};
