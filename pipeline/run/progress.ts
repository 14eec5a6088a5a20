import type { Committed, Completion, Totals } from '../../db/store.js';

export interface StageProgress {
  done: number;
  rejected: number;
  dead: number;
  /** Milliseconds spent in the stage, over all samples. */
  ms: number;
}

/** Where a build is. Counted by the runner as it commits; the display only reads it. */
export interface Progress {
  readonly target: number;
  accepted: number;
  open: number;
  samples: number;
  rejected: number;
  dead: number;
  /** Triplets accepted since this run began. */
  acceptedNow: number;
  readonly stages: Map<string, StageProgress>;
  /** Rejections by `stage: reason`. */
  readonly reasons: Map<string, number>;
}

const stageOf = (progress: Progress, stage: string): StageProgress => {
  const known = progress.stages.get(stage);
  if (known) return known;
  const fresh = { done: 0, rejected: 0, dead: 0, ms: 0 };
  progress.stages.set(stage, fresh);
  return fresh;
};

const addReason = ({ reasons }: Progress, stage: string, reason: string, n: number): void => {
  const key = `${stage}: ${reason}`;
  reasons.set(key, (reasons.get(key) ?? 0) + n);
};

/** Begins with what earlier runs have done. */
export const createProgress = (totals: Totals, target: number, stages: readonly string[]): Progress => {
  const { accepted, open, samples, rejected, dead } = totals;
  const progress: Progress = {
    target,
    accepted,
    open,
    samples,
    rejected,
    dead,
    acceptedNow: 0,
    stages: new Map(),
    reasons: new Map(),
  };
  for (const stage of stages) stageOf(progress, stage);
  for (const { stage, outcome, reason, n, ms } of totals.counts) {
    const entry = stageOf(progress, stage);
    entry[outcome] += n;
    entry.ms += ms;
    if (outcome === 'rejected') addReason(progress, stage, reason, n);
  }
  return progress;
};

/** Why a completion was rejected, as it stands in the totals. */
export const reasonOf = ({ outcome }: Completion, committed: Committed): string | undefined => {
  if (committed === 'duplicate') return 'duplicate';
  return outcome.kind === 'rejected' ? outcome.rejection.reason : undefined;
};

/** Counts one commit. */
export const countCommit = (progress: Progress, completion: Completion, committed: Committed): void => {
  const { stage } = completion.claim;
  const entry = stageOf(progress, stage);
  entry.ms += completion.ms;
  if (committed === 'done' || committed === 'accepted') entry.done += 1;
  if (committed === 'accepted') {
    progress.accepted += 1;
    progress.acceptedNow += 1;
  }
  if (committed === 'dead') {
    entry.dead += 1;
    progress.dead += 1;
  }
  if (committed === 'rejected' || committed === 'duplicate') {
    entry.rejected += 1;
    progress.rejected += 1;
    addReason(progress, stage, reasonOf(completion, committed) ?? 'unknown', 1);
  }
  if (committed !== 'done' && committed !== 'retry' && committed !== 'lost') progress.open -= 1;
};
