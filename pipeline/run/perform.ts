import type { Claim, JobKey, Outcome } from '../../db/store.js';
import { StoreError } from '../../db/store-error.js';
import { jobKey } from '../job-key.js';
import { Problem } from '../problem.js';
import type { Origin, Stage, StageResult, Work } from '../stage.js';
import type { Handoff } from './handoff.js';
import { versionFor } from './version-for.js';

export interface Performance {
  readonly outcome: Outcome;
  readonly ms: number;
}

/** Attempts before a sample that breaks a stage is laid aside, and the first wait between them; each next is double. */
const maxAttempts = 3;
const backoffMs = 200;

const nextJob = (claim: Claim, next: Stage): JobKey => ({
  stage: next.name,
  key: jobKey(claim.sample.id, next.name, versionFor(next, claim.sample.origin as Origin), claim.key),
});

const outcomeOf = (claim: Claim, stage: Stage, next: Stage | undefined, result: StageResult<unknown>): Outcome => {
  if (result.kind === 'retry') return result;
  if (result.kind === 'rejected') {
    const { reason, detail, log } = result;
    return {
      kind: 'rejected',
      rejection: { reason, ...(detail !== undefined && { detail }), ...(log !== undefined && { log }) },
    };
  }
  const { value, artifacts, marks = {} } = result;
  if (!next) return { kind: 'accepted', triplet: value, marks };
  return { kind: 'done', artifacts: { [stage.name]: value, ...artifacts }, next: nextJob(claim, next) };
};

/** What is wrong with the machine or the dataset, and not with the sample, stops the build. */
const isFatal = (error: unknown): boolean => error instanceof StoreError || error instanceof Problem;

/** Runs one stage on one sample and says how it ended. Throws only what must stop the build. */
export const perform = async (
  claim: Claim,
  stage: Stage,
  next: Stage | undefined,
  { handoff, signal }: { readonly handoff: Handoff; readonly signal: AbortSignal },
): Promise<Performance> => {
  const { id } = claim.sample;
  const work: Work = {
    id,
    origin: claim.sample.origin as Origin,
    output: ((name: string) => handoff.get(id, name)) as Work['output'],
    signal,
  };
  const began = performance.now();
  try {
    const outcome = outcomeOf(claim, stage, next, await stage.run(work));
    return { outcome, ms: performance.now() - began };
  } catch (error) {
    if (isFatal(error)) throw error;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const afterMs = backoffMs * 2 ** claim.attempts;
    return { outcome: { kind: 'failed', afterMs, error: text, maxAttempts }, ms: performance.now() - began };
  }
};
