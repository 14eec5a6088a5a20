import type { Completion } from '../../db/store.js';
import type { Stage } from '../stage.js';
import type { RunContext } from './context.js';
import { claimMs } from './hold-lease.js';
import { perform } from './perform.js';

const batch = 64;

/**
 * The last stage takes samples in the dataset's order alone: one is accepted when nothing before it is open any more.
 * So who keeps its place among equals, and in which position, does not depend on who finished first; and nothing is
 * accepted beyond the target. Answers with how many were settled.
 */
export const acceptInOrder = async (context: RunContext): Promise<number> => {
  const { store, stages, progress, handoff } = context;
  const last = stages.at(-1) as Stage;
  const before = stages.slice(0, -1).map(({ name }) => name);
  const limit = Math.min(batch, progress.target - progress.accepted);
  if (limit <= 0) return 0;
  const claims = await store.jobs.claim({ stages: [last.name], after: before, limit, leaseMs: claimMs });
  const completions: Completion[] = [];
  for (const claim of claims) {
    const performed = await perform(claim, last, undefined, { handoff, signal: context.stopping });
    completions.push({ claim, ...performed });
  }
  const committed = await store.jobs.complete(completions);
  completions.forEach((completion, index) => {
    context.waiting = Math.max(0, context.waiting - 1);
    context.book(completion, committed[index] ?? 'lost');
  });
  return claims.length;
};
