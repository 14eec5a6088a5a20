import type { Claim, Completion, Store } from '../../db/store.js';
import type { Origin, Stage, StageName } from '../stage.js';
import { type Committer, createCommitter } from './committer.js';
import { createGuard } from './guard.js';
import { createHandoff, type Handoff } from './handoff.js';
import { countCommit, createProgress, type Progress, reasonOf } from './progress.js';

/** A sample that left the path, for whoever lists them. */
export interface Loss {
  readonly sampleId: string;
  readonly stage: string;
  readonly kind: 'rejected' | 'dead';
  readonly reason: string;
  readonly detail?: string;
}

export interface RunOptions {
  readonly store: Store;
  /** In the order in which samples pass them; the last one accepts. */
  readonly stages: readonly Stage[];
  /** Where generated sample number `index` comes from; left out: nothing is generated. */
  readonly sequence?: ((index: number) => Origin) | undefined;
  /** Triplets that the dataset shall have. */
  readonly target: number;
  /** Samples in work at once. */
  readonly concurrency: number;
  /** Stop samples after this stage. */
  readonly until?: StageName | undefined;
  /** First Ctrl-C: nothing new begins, what is in work is finished or given back. */
  readonly signal: AbortSignal;
  /** Called once the dataset is this run's alone. */
  readonly prepare?: () => Promise<void>;
  readonly onStart?: (progress: Progress) => void;
  readonly onLoss?: (loss: Loss) => void;
}

/** What the parts of a run share. */
export interface RunContext extends RunOptions {
  readonly progress: Progress;
  readonly handoff: Handoff;
  readonly committer: Committer;
  /** Everything in this run's hands: what the heartbeat prolongs and a stop gives back. */
  readonly held: Map<string, Claim>;
  /** Samples that wait for their turn at the last stage. */
  waiting: number;
  /** Aborted when the run must end: by the user or by an error. */
  readonly stopping: AbortSignal;
  readonly fail: (error: unknown) => void;
  /** Books a commit: counts, guards, forgets what is settled. */
  readonly book: (completion: Completion, committed: Awaited<ReturnType<Committer['commit']>>) => void;
}

const detailOf = ({ outcome }: Completion): string | undefined => {
  if (outcome.kind === 'rejected') return outcome.rejection.detail;
  return outcome.kind === 'failed' ? outcome.error : undefined;
};

const reportLoss = (
  completion: Completion,
  committed: 'rejected' | 'duplicate' | 'dead',
  onLoss: RunOptions['onLoss'],
): void => {
  const detail = detailOf(completion);
  onLoss?.({
    sampleId: completion.claim.sample.id,
    stage: completion.claim.stage,
    kind: committed === 'dead' ? 'dead' : 'rejected',
    reason: reasonOf(completion, committed) ?? 'dead',
    ...(detail !== undefined && { detail }),
  });
};

export const createContext = async (
  options: RunOptions,
  { stopping, fail, held }: Pick<RunContext, 'stopping' | 'fail' | 'held'>,
): Promise<RunContext> => {
  const { store, stages, target, concurrency } = options;
  const names = stages.map(({ name }) => name);
  const progress = createProgress(await store.totals(), target, names);
  const guard = createGuard(progress);
  const handoff = createHandoff(store, 4 * concurrency + 256);
  const context: RunContext = {
    ...options,
    progress,
    handoff,
    stopping,
    fail,
    held,
    waiting: 0,
    committer: createCommitter(store),
    book: (completion, committed) => {
      countCommit(progress, completion, committed);
      if (committed !== 'done') handoff.drop(completion.claim.sample.id);
      if (committed === 'rejected' || committed === 'duplicate' || committed === 'dead')
        reportLoss(completion, committed, options.onLoss);
      guard.watch(completion, committed, context.waiting);
    },
  };
  return context;
};
