import { defineConfig } from 'vitest/config';
import { plainSummary } from './test/helpers/plain-summary.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    reporters: ['default', plainSummary],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file that draws starts a Chromium of its own: more files at once than cores only makes them all slow.
    maxWorkers: 2,
    // No test changes a module: each worker loads figwright once, and not once for each of a hundred and sixty files.
    isolate: false,
  },
});
