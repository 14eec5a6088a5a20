import { describe, expect, it } from 'vitest';
import type { NewReply } from '../../../db/store.js';
import { type CreateStore, withStore } from './kit.js';

const reply = (key: string): NewReply => ({
  key,
  stage: 'caption',
  role: 'captioner',
  model: 'm',
  body: { text: key },
  charge: { kind: 'reported', inputTokens: 1, cachedTokens: 0, outputTokens: 1, reasoningTokens: 0, usd: 0.5 },
});

export const testBatches = (create: CreateStore): void => {
  describe('batches', () => {
    const under = withStore(create);
    const open = (id = 'b1', keys: readonly string[] = ['a', 'b', 'c']): Promise<void> =>
      under.store.batches.open(
        { id, endpoint: 'one' },
        keys.map((key) => ({ key, entry: { about: key } })),
      );

    it('are known with their requests before they are sent, in the next process too', async () => {
      await open();
      const other = await under.reopen();
      expect(await other.batches.list()).toEqual([
        { id: 'b1', endpoint: 'one', remote: null, size: 3, at: under.clock.now },
      ]);
      expect(await other.batches.requests('b1')).toEqual(
        ['a', 'b', 'c'].map((key) => ({ key, entry: { about: key } })),
      );
      await other.batches.sent('b1', 'batch_7');
      await other.close();
      expect(await under.store.batches.list()).toMatchObject([{ remote: 'batch_7' }]);
      expect(await under.store.batches.find('b')).toEqual({ batch: 'b1' });
      expect(await under.store.batches.find('x')).toBeUndefined();
    });

    it('are settled at once: replies stored, failures kept, the rest free to be asked again', async () => {
      await open();
      await under.store.batches.settle('b1', [reply('a')], new Map([['b', 'refused']]));
      expect(await under.store.batches.list()).toEqual([]);
      expect((await under.store.replies.get('a'))?.body).toEqual({ text: 'a' });
      expect(await under.store.replies.spending()).toMatchObject([{ requests: 1, usd: 0.5 }]);
      const found = await Promise.all(['a', 'b', 'c'].map(under.store.batches.find));
      expect(found).toEqual([undefined, { failure: 'refused' }, undefined]);
      await under.store.batches.forget('b');
      expect(await under.store.batches.find('b')).toBeUndefined();
    });

    it('take a request that failed before', async () => {
      await open();
      await under.store.batches.settle('b1', [], new Map([['b', 'refused']]));
      await open('b2', ['b']);
      expect(await under.store.batches.find('b')).toEqual({ batch: 'b2' });
      await under.store.batches.forget('b');
      expect(await under.store.batches.find('b')).toEqual({ batch: 'b2' });
    });
  });
};
