import { beforeEach, describe, expect, it } from 'vitest';
import { type CreateStore, done, id, ordinals, sample, withStore } from './kit.js';

export const testRestarts = (create: CreateStore): void => {
  describe('restarts', () => {
    const under = withStore(create);
    beforeEach(async () => {
      await under.store.samples.add([sample(1), sample(2), sample(3)]);
      await under.complete(await under.claim(), done('accept', { n: 1 }));
      const claims = await under.claim(10, ['accept']);
      await under.complete(claims.slice(0, 2), { kind: 'accepted', triplet: {}, marks: {} });
      await under.complete(claims.slice(2), { kind: 'rejected', rejection: { reason: 'ugly' } });
    });

    it('tells what samples have been through, in pages', async () => {
      const [first, ...others] = await under.store.jobs.chains({ limit: 1 });
      expect(first).toMatchObject({ sample: { id: id(1), state: 'accepted' } });
      expect(first?.jobs.toSorted((a, b) => (a.stage < b.stage ? -1 : 1))).toEqual([
        { stage: 'accept', key: 'accept-key' },
        { stage: 'code', key: 'code-1' },
      ]);
      expect(others).toEqual([]);
      const rest = await under.store.jobs.chains({ after: id(1), limit: 9 });
      expect(rest.map(({ sample }) => sample.id)).toEqual([id(2), id(3)]);
    });

    it('opens what was accepted, for the last stage to decide again in order', async () => {
      expect(await under.store.jobs.reopen('accept')).toBe(2);
      expect(await under.store.triplets.count()).toBe(0);
      expect(await under.store.totals()).toMatchObject({ open: 3, accepted: 0, rejected: 0 });
      const claims = await under.claim(10, ['accept']);
      expect(ordinals(claims)).toEqual([1, 2, 3]); // the third may have been a duplicate of one that goes now
      await under.complete(claims, { kind: 'accepted', triplet: {}, marks: {} });
      expect(await under.store.totals()).toMatchObject({ open: 0, accepted: 3, rejected: 0 });
    });

    it('sends samples back, forgets what came after, and counts nothing twice', async () => {
      const restart = { stage: 'code', key: 'code-new', forget: ['accept'] };
      expect(await under.store.jobs.restart([{ sampleId: id(1), ...restart }])).toBe(0); // accepted still
      await under.store.jobs.reopen('accept');
      expect(await under.store.jobs.restart([1, 3].map((n) => ({ sampleId: id(n), ...restart })))).toBe(2);
      expect(await under.store.artifacts.read(id(1), 'code')).toBeUndefined();
      expect(await under.store.artifacts.read(id(2), 'code')).toEqual({ n: 1 });
      expect(await under.store.rejections.list({ limit: 9 })).toEqual([]);
      const totals = await under.store.totals();
      expect(totals).toMatchObject({ samples: 3, open: 3, accepted: 0, rejected: 0 });
      expect(totals.counts.map(({ stage, outcome, n }) => [stage, outcome, n])).toEqual([['code', 'done', 1]]);
      expect((await under.claim()).map(({ sample, key }) => [sample.ordinal, key])).toEqual([
        [1, 'code-new'],
        [3, 'code-new'],
      ]);
    });
  });
};
