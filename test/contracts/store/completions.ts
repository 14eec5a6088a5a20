import { describe, expect, it } from 'vitest';
import type { Claim, Outcome } from '../../../db/store.js';
import { type CreateStore, done, id, ordinals, sample, withStore } from './kit.js';

export const testCompletions = (create: CreateStore): void => {
  describe('completions', () => {
    const under = withStore(create);
    it('stores the output, ends the job and makes the next one together', async () => {
      await under.store.samples.add([sample(1)]);
      await under.complete(await under.claim(), done('render', { program: 'x'.repeat(5000) }));
      expect(await under.store.artifacts.read(id(1), 'code')).toEqual({ program: 'x'.repeat(5000) });
      expect(await under.claim()).toEqual([]);
      expect(ordinals(await under.claim(9, ['render']))).toEqual([1]);
    });

    it('keeps the next job in the same hands when asked to', async () => {
      await under.store.samples.add([sample(1)]);
      const [held] = (await under.claim()) as [Claim];
      await under.complete([held], { ...done('render'), keepMs: 1000 } as Outcome);
      expect(await under.claim(9, ['render'])).toEqual([]);
      expect(await under.complete([{ ...held, stage: 'render' }], done('caption'))).toEqual(['done']);
    });

    it('writes all of a batch or nothing of it', async () => {
      await under.store.samples.add([sample(1), sample(2)]);
      const [one, two] = (await under.claim()) as [Claim, Claim];
      const broken = { kind: 'done', artifacts: {}, next: { stage: null, key: 'k' } } as unknown as Outcome;
      const before = await under.store.totals();
      await expect(
        under.store.jobs.complete([
          { claim: one, outcome: done('render'), ms: 1 },
          { claim: two, outcome: broken, ms: 1 },
        ]),
      ).rejects.toThrow();
      expect(await under.store.totals()).toEqual(before);
      expect(await under.complete([one, two], done('render'))).toEqual(['done', 'done']);
      expect((await under.store.totals()).counts).toEqual([
        { stage: 'code', outcome: 'done', reason: '', n: 2, ms: 10 },
      ]);
    });

    it('spends no attempt on a retry, one on a failure, and buries after the last', async () => {
      await under.store.samples.add([sample(1)]);
      const failed: Outcome = { kind: 'failed', afterMs: 10, error: 'boom', maxAttempts: 2 };
      await under.complete(await under.claim(), { kind: 'retry', afterMs: 10, error: 'later' });
      expect(await under.claim()).toEqual([]);
      expect(await under.store.jobs.nextDueMs()).toBe(10);
      under.clock.now += 10;
      const again = await under.claim();
      expect(again[0]?.attempts).toBe(0);
      expect(await under.complete(again, failed)).toEqual(['retry']);
      under.clock.now += 10;
      const last = await under.claim();
      expect(last[0]?.attempts).toBe(1);
      expect(await under.complete(last, failed)).toEqual(['dead']);
      expect(await under.store.totals()).toMatchObject({ open: 0, dead: 1 });
      const story = await under.store.samples.story(id(1));
      expect(story?.rejection).toMatchObject({ kind: 'dead', detail: 'boom' });
      expect(story?.events.map(({ kind }) => kind)).toEqual(['retry', 'failed', 'dead']);
    });
  });
};
