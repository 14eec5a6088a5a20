import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../db/store.js';
import { type CreateStore, id, ordinals, sample, withStore } from './kit.js';

export const testRejections = (create: CreateStore): void => {
  describe('rejections', () => {
    const under = withStore(create);
    beforeEach(async () => {
      await under.store.samples.add([sample(1), sample(2), sample(3)]);
      const [one, two, three] = (await under.claim()) as [Claim, Claim, Claim];
      await under.complete([one], { kind: 'rejected', rejection: { reason: 'ugly', detail: 'very', log: ['line'] } });
      await under.complete([two], { kind: 'rejected', rejection: { reason: 'empty' } });
      await under.complete([three], { kind: 'failed', afterMs: 0, error: 'boom', maxAttempts: 1 });
    });

    it('counts them by stage and reason', async () => {
      const totals = await under.store.totals();
      expect(totals).toMatchObject({ samples: 3, open: 0, rejected: 2, dead: 1, nextOrdinal: 4 });
      expect(totals.counts.map(({ outcome, reason, n }) => [outcome, reason, n])).toEqual([
        ['dead', '', 1],
        ['rejected', 'empty', 1],
        ['rejected', 'ugly', 1],
      ]);
    });

    it('lists them in pages, by filter', async () => {
      const page = await under.store.rejections.list({ limit: 1 });
      expect(page).toEqual([
        { sampleId: id(1), stage: 'code', kind: 'rejected', reason: 'ugly', detail: 'very', log: ['line'] },
      ]);
      const rest = await under.store.rejections.list({ after: id(1), limit: 9 });
      expect(rest.map(({ sampleId }) => sampleId)).toEqual([id(2), id(3)]);
      expect(await under.store.rejections.list({ reason: 'empty', limit: 9 })).toHaveLength(1);
    });

    it.each([
      ['by reason', { reason: 'ugly' }, [1]],
      ['by stage', { stage: 'code' }, [1, 2, 3]],
      ['by id', { ids: [id(2), id(3)] }, [2, 3]],
      ['by a stage without any', { stage: 'render' }, []],
    ])('retries them %s', async (_how, filter, expected) => {
      expect(await under.store.jobs.retry(filter)).toBe(expected.length);
      expect(ordinals(await under.claim())).toEqual(expected);
      const totals = await under.store.totals();
      expect(totals.open).toBe(expected.length);
      expect(totals.counts.reduce((sum, { n }) => sum + n, 0)).toBe(3 - expected.length);
    });
  });
};
