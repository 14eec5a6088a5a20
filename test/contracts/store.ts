import { describe } from 'vitest';
import { testClaims } from './store/claims.js';
import { testCompletions } from './store/completions.js';
import { testBatches } from './store/batches.js';
import type { CreateStore } from './store/kit.js';
import { testRejections } from './store/rejections.js';
import { testReplies } from './store/replies.js';
import { testSamples } from './store/samples.js';
import { testRestarts } from './store/restarts.js';
import { testSeeds } from './store/seeds.js';
import { testTriplets } from './store/triplets.js';
import { testWhatStays } from './store/what-stays.js';

/** The promises of a store. Run on every implementation. */
export const testStore = (name: string, create: CreateStore): void => {
  describe(`store contract: ${name}`, () => {
    for (const test of [
      testSamples,
      testClaims,
      testCompletions,
      testTriplets,
      testRejections,
      testReplies,
      testRestarts,
      testBatches,
      testSeeds,
      testWhatStays,
    ])
      test(create);
  });
};
