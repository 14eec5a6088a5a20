import type { Committed, Completion, Store } from '../../db/store.js';
import { grouped } from '../group.js';

export interface Committer {
  readonly commit: (completion: Completion) => Promise<Committed>;
}

/** Commits in groups: a busy build does not pay for a transaction per job. */
export const createCommitter = (store: Pick<Store, 'jobs'>): Committer => ({
  commit: grouped((completions: readonly Completion[]) => store.jobs.complete(completions)),
});
