import type { Committed, Completion } from '../../db/store.js';
import { Problem } from '../problem.js';
import type { Progress } from './progress.js';

/** One sample told "try again" so often, with nothing done by the stage meanwhile: the machine cannot do it. */
const mostRetries = 5;
/** So many samples in a row that ended without a triplet mean that no triplets will come. */
const mostFruitless = 500;

const commonest = (reasons: ReadonlyMap<string, number>): string =>
  [...reasons]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([reason, n]) => `${reason} (${n})`)
    .join(', ');

/** Watches for builds that would go on for ever and get nowhere. `watch` throws the `Problem` that stops them. */
export const createGuard = (progress: Progress) => {
  const retries = new Map<string, Map<string, number>>();
  let fruitless = 0;
  return {
    watch: ({ claim, outcome }: Completion, committed: Committed, waiting: number): void => {
      if (outcome.kind === 'retry') {
        // It waits for its turn, in a batch for a day: that says nothing about the machine.
        if (outcome.error === '') return;
        const samples = retries.get(claim.stage) ?? new Map<string, number>();
        const inARow = (samples.get(claim.sample.id) ?? 0) + 1;
        retries.set(claim.stage, samples.set(claim.sample.id, inARow));
        if (inARow < mostRetries) return;
        throw new Problem(
          `Stage ${claim.stage} cannot work on this machine: ${outcome.error}\n` +
            '`figwright doctor` says what is missing. Nothing is lost: run build again afterwards.',
          { exitCode: 1 },
        );
      }
      retries.delete(claim.stage);
      if (committed === 'accepted') fruitless = 0;
      if (committed === 'rejected' || committed === 'duplicate' || committed === 'dead') fruitless += 1;
      // Samples that wait for their turn to be accepted are still hope.
      if (fruitless < mostFruitless || waiting >= fruitless) return;
      throw new Problem(
        `The last ${fruitless} samples gave no triplet; ${progress.accepted} of ${progress.target} are accepted. ` +
          `Most were rejected as ${commonest(progress.reasons)}. \`figwright inspect\` shows single samples; ` +
          'change sources or gates in the configuration, or ask for fewer.',
        { exitCode: 1 },
      );
    },
  };
};
