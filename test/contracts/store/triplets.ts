import { describe, expect, it } from 'vitest';
import type { Claim, Outcome } from '../../../db/store.js';
import { type CreateStore, id, sample, withStore } from './kit.js';

export const testTriplets = (create: CreateStore): void => {
  describe('triplets', () => {
    const under = withStore(create);
    const accept = (image: string): Outcome => ({ kind: 'accepted', triplet: { image }, marks: { image } });

    it('numbers them from one without gaps, and reads them in pages', async () => {
      await under.store.samples.add([sample(1), sample(2), sample(3)]);
      const [one, two, three] = (await under.claim()) as [Claim, Claim, Claim];
      await under.complete([one], accept('a'));
      await under.complete([two], { kind: 'rejected', rejection: { reason: 'ugly' } });
      await under.complete([three], accept('c'));
      expect(await under.store.triplets.read({ after: 0, limit: 1 })).toEqual([
        { position: 1, sampleId: id(1), value: { image: 'a' } },
      ]);
      expect(await under.store.triplets.read({ after: 1, limit: 9 })).toEqual([
        { position: 2, sampleId: id(3), value: { image: 'c' } },
      ]);
      expect(await under.store.triplets.count()).toBe(2);
    });

    it('tells marks with their holders, in pages', async () => {
      await under.store.samples.add([sample(1), sample(2)]);
      const [one, two] = (await under.claim()) as [Claim, Claim];
      await under.complete([one], accept('b'));
      await under.complete([two], accept('a'));
      const { marks } = under.store.triplets;
      expect(await marks({ kind: 'image', limit: 1 })).toEqual([{ mark: 'a', sampleId: id(2) }]);
      expect(await marks({ kind: 'image', after: 'a', limit: 9 })).toEqual([{ mark: 'b', sampleId: id(1) }]);
      expect(await marks({ kind: 'program', limit: 9 })).toEqual([]);
    });

    it('rejects one whose mark is taken, and names the holder', async () => {
      await under.store.samples.add([sample(1), sample(2)]);
      expect(await under.complete(await under.claim(), accept('same'))).toEqual(['accepted', 'duplicate']);
      expect(await under.store.rejections.list({ limit: 9 })).toEqual([
        {
          sampleId: id(2),
          stage: 'code',
          kind: 'rejected',
          reason: 'duplicate-image',
          detail: `the same image as sample ${id(1)}`,
        },
      ]);
    });
  });
};
