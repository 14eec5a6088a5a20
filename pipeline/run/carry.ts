import PQueue from 'p-queue';
import type { Claim, Outcome } from '../../db/store.js';
import type { Stage } from '../stage.js';
import type { RunContext } from './context.js';
import { claimMs } from './hold-lease.js';
import { perform } from './perform.js';

/** Takes one claimed sample as far as it goes. Resolves when it is out of this run's hands. */
export type Carry = (claim: Claim) => Promise<void>;

/** With `keepMs` the store leaves the next job in our hands: no other claim is needed to go on. */
const kept = (outcome: Outcome, keep: boolean): Outcome =>
  outcome.kind === 'done' && keep ? { ...outcome, keepMs: claimMs } : outcome;

export const createCarry = (context: RunContext): Carry => {
  const { stages, held, stopping, until } = context;
  const queues = new Map(stages.map(({ name, concurrency }) => [name as string, new PQueue({ concurrency })]));
  const last = stages.at(-1);

  /** One stage on one sample. Answers with the claim on its next job when the sample goes on here. */
  const step = async (claim: Claim): Promise<Claim | undefined> => {
    const index = stages.findIndex(({ name }) => name === claim.stage);
    const stage = stages[index] as Stage;
    const next = stages[index + 1];
    const performed = await queues
      .get(stage.name)
      ?.add(async () =>
        stopping.aborted ? undefined : perform(claim, stage, next, { handoff: context.handoff, signal: stopping }),
      );
    // A stage that was interrupted by the stop has not failed: its job goes back unspent.
    if (
      !performed ||
      (stopping.aborted && performed.outcome.kind !== 'done' && performed.outcome.kind !== 'rejected')
    ) {
      await context.store.jobs.release([claim]);
      return undefined;
    }
    const goesOn = next !== undefined && next !== last && stage.name !== until && !stopping.aborted;
    const outcome = kept(performed.outcome, goesOn);
    const completion = { claim, outcome, ms: performed.ms };
    if (outcome.kind === 'done') context.handoff.put(claim.sample.id, outcome.artifacts);
    const committed = await context.committer.commit(completion);
    context.book(completion, committed);
    if (outcome.kind !== 'done' || committed !== 'done') return undefined;
    if (next === last) {
      context.waiting += 1;
      context.handoff.trim(
        claim.sample.id,
        stages.map(({ name }) => name),
      );
    }
    return goesOn ? { ...claim, ...outcome.next, attempts: 0 } : undefined;
  };

  return async (claim) => {
    const { id } = claim.sample;
    try {
      for (let current: Claim | undefined = claim; current; current = await step(current)) held.set(id, current);
    } catch (error) {
      context.fail(error);
    } finally {
      held.delete(id);
    }
  };
};
