import { describe, expect, it } from 'vitest';
import type { NewSeed, RefusedSeed } from '../../../db/seed.js';
import { type CreateStore, withStore } from './kit.js';

const seed = (n: number, more: Partial<NewSeed> = {}): NewSeed => ({
  id: n.toString(16).padStart(64, '0'),
  mediaType: 'image/png',
  width: 40,
  height: 30,
  source: 'rows.jsonl',
  place: String(n),
  name: null,
  licence: 'CC0-1.0',
  caption: 'A bar chart.',
  code: null,
  language: null,
  ...more,
});

const refused = (n: number, reason: string): RefusedSeed => ({
  source: 'rows.jsonl',
  place: String(n),
  reason,
  detail: 'because',
});

export const testSeeds = (create: CreateStore): void => {
  describe('seeds', () => {
    const under = withStore(create);

    it('keeps each image once, in the order of import, with all that is known of it', async () => {
      const { seeds } = under.store;
      expect(await seeds.add([seed(5), seed(3)])).toEqual([seed(5).id, seed(3).id]);
      const elsewhere = seed(3, { source: 'other.parquet', caption: 'Another text.' });
      expect(await seeds.add([elsewhere, seed(4), seed(4)])).toEqual([seed(4).id]);
      expect(await seeds.read({ after: 0, limit: 9 })).toEqual([
        { ...seed(5), position: 1 },
        { ...seed(3), position: 2 },
        { ...seed(4), position: 3 },
      ]);
      expect(await seeds.read({ after: 1, limit: 1 })).toMatchObject([{ position: 2 }]);
      expect(await seeds.get(seed(4).id)).toEqual({ ...seed(4), position: 3 });
      expect(await seeds.get('0')).toBeUndefined();
      expect(await seeds.count()).toBe(3);
    });

    it('keeps those that were refused, until the same place is well', async () => {
      const { seeds } = under.store;
      await seeds.refuse([refused(1, 'not-an-image'), refused(2, 'image-damaged'), refused(7, 'not-an-image')]);
      await seeds.refuse([refused(2, 'not-an-image')]);
      expect(await seeds.refusals()).toEqual([{ reason: 'not-an-image', n: 3 }]);
      const [first] = await seeds.refused({ limit: 1 });
      expect(first).toEqual(refused(1, 'not-an-image'));
      expect(await seeds.refused({ ...(first && { after: first }), limit: 9 })).toMatchObject([
        { place: '2' },
        { place: '7' },
      ]);
      await seeds.add([seed(7)]);
      expect(await seeds.refusals()).toEqual([{ reason: 'not-an-image', n: 2 }]);
    });

    it('survives the process', async () => {
      await under.store.seeds.add([seed(1)]);
      const again = await under.reopen();
      expect(await again.seeds.count()).toBe(1);
      await again.close();
    });
  });
};
