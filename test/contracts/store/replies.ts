import { describe, expect, it } from 'vitest';
import type { Charge, NewReply } from '../../../db/store.js';
import { type CreateStore, id, withStore } from './kit.js';

const charge = (more: Partial<Charge> = {}): Charge => ({
  kind: 'reported',
  inputTokens: 100,
  cachedTokens: 40,
  outputTokens: 20,
  reasoningTokens: 5,
  usd: 0.25,
  ...more,
});

const reply = (key: string, more: Partial<NewReply> = {}): NewReply => ({
  key,
  stage: 'caption',
  role: 'captioner',
  model: 'm',
  body: { text: `answer to ${key}` },
  charge: charge(),
  ...more,
});

export const testReplies = (create: CreateStore): void => {
  describe('replies', () => {
    const under = withStore(create);

    it('are found by their key, in this process and in the next', async () => {
      await under.store.replies.put([reply('a'), reply('b', { sampleId: id(1) })]);
      const { charge: _, ...stored } = reply('a');
      expect(await under.store.replies.get('a')).toEqual(stored);
      expect(await under.store.replies.get('c')).toBeUndefined();
      const other = await under.reopen();
      expect(await other.replies.get('b')).toMatchObject({ key: 'b', body: { text: 'answer to b' } });
      await other.close();
    });

    it('stay as they were first stored; a second one for the same key is paid for all the same', async () => {
      await under.store.replies.put([reply('a')]);
      await under.store.replies.put([reply('a', { body: { text: 'another' } })]);
      expect((await under.store.replies.get('a'))?.body).toEqual({ text: 'answer to a' });
      expect(await under.store.replies.spending()).toMatchObject([{ requests: 2, usd: 0.5 }]);
    });

    it('are listed for the sample that asked for them first', async () => {
      await under.store.replies.put([reply('b', { sampleId: id(1) }), reply('a', { sampleId: id(1) }), reply('c')]);
      expect((await under.store.replies.of(id(1))).map(({ key }) => key)).toEqual(['b', 'a']);
    });

    it('that a dead process had asked for are booked as the most that they can have cost, once', async () => {
      const asked = (key: string) => ({ key, stage: 'code', role: 'coder', model: 'm', most: charge({ usd: 2 }) });
      await under.store.replies.sending([asked('a'), asked('b'), asked('c'), asked('d')]);
      await under.store.replies.put([reply('a', { stage: 'code', role: 'coder' })]);
      await under.store.replies.unpaid(['b']);
      const next = await under.reopen();
      expect([await next.replies.settleLost(), await next.replies.settleLost()]).toEqual([2, 0]);
      expect(await next.replies.spending()).toMatchObject([{ stage: 'code', requests: 3, lost: 2, usd: 4.25 }]);
      await next.close();
    });

    it('count as what others of their kind cost, once there are enough of those', async () => {
      await under.store.replies.put(Array.from({ length: 20 }, (_, n) => reply(`r${n}`)));
      const most = charge({ inputTokens: 9_000, outputTokens: 10, usd: 7 });
      await under.store.replies.sending([{ key: 'x', stage: 'caption', role: 'captioner', model: 'm', most }]);
      expect(await under.store.replies.settleLost()).toBe(1);
      expect(await under.store.replies.spending()).toMatchObject([
        { requests: 21, lost: 1, inputTokens: 2_100, outputTokens: 410, usd: 5.25 },
      ]);
    });

    it('add up what was spent by stage, role and model, what is lost, estimated or without a price told apart', async () => {
      await under.store.replies.put([
        reply('a'),
        { ...reply('b', { charge: charge({ kind: 'lost', usd: null }) }), body: undefined },
        reply('c', { charge: charge({ kind: 'estimated' }) }),
        reply('d', { stage: 'code', model: 'n' }),
      ]);
      expect(await under.store.replies.get('b')).toBeUndefined();
      expect(await under.store.replies.spending()).toEqual([
        {
          stage: 'caption',
          role: 'captioner',
          model: 'm',
          requests: 3,
          lost: 1,
          estimated: 1,
          unpriced: 1,
          inputTokens: 300,
          cachedTokens: 120,
          outputTokens: 60,
          reasoningTokens: 15,
          usd: 0.5,
        },
        expect.objectContaining({ stage: 'code', model: 'n', requests: 1, usd: 0.25 }),
      ]);
    });
  });
};
