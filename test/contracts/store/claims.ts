import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../db/store.js';
import { type CreateStore, done, id, ordinals, sample, withStore } from './kit.js';

export const testClaims = (create: CreateStore): void => {
  describe('claims', () => {
    const under = withStore(create);
    it('never hands one job to two claimants', async () => {
      await under.store.samples.add([sample(1), sample(2), sample(3)]);
      const other = await under.reopen();
      const mine = await under.claim(2);
      const theirs = await other.jobs.claim({ stages: ['code'], limit: 2, leaseMs: 1000 });
      expect([...ordinals(mine), ...ordinals(theirs)]).toEqual([1, 2, 3]);
      await other.close();
    });

    it('takes stages in the order asked for, and lowest ordinals first', async () => {
      await under.store.samples.add([sample(3), sample(1), sample(2)]);
      await under.complete(await under.claim(1), done('render'));
      expect((await under.claim(9, ['render', 'code'])).map((held) => [held.stage, held.sample.ordinal])).toEqual([
        ['render', 1],
        ['code', 2],
        ['code', 3],
      ]);
    });

    it('hands a job out again when its lease has ended, and fences the first holder off', async () => {
      await under.store.samples.add([sample(1)]);
      const first = await under.claim();
      under.clock.now += 999;
      expect(await under.claim()).toEqual([]);
      under.clock.now += 1;
      const second = await under.claim();
      expect(second).toHaveLength(1);
      expect(await under.complete(first, done('render', 'stale'))).toEqual(['lost']);
      expect(await under.complete(second, done('render', 'fresh'))).toEqual(['done']);
      expect(await under.store.artifacts.read(id(1), 'code')).toBe('fresh');
    });

    it('prolongs leases from now, and names those that were lost', async () => {
      await under.store.samples.add([sample(1), sample(2)]);
      const [first, second] = (await under.claim()) as [Claim, Claim];
      await under.store.jobs.release([second]);
      await under.claim();
      under.clock.now += 900;
      expect(await under.store.jobs.renew([first, second], 1000)).toEqual([second]);
      under.clock.now += 900;
      expect(ordinals(await under.claim())).toEqual([2]);
    });

    it('gives jobs back unspent', async () => {
      await under.store.samples.add([sample(1)]);
      await under.store.jobs.release(await under.claim());
      expect((await under.claim())[0]?.attempts).toBe(0);
      expect(await under.store.jobs.releaseAll()).toBe(1);
      expect((await under.claim())[0]?.attempts).toBe(0);
    });

    it('holds work that goes in order back until everything before it is settled', async () => {
      await under.store.samples.add([sample(1), sample(2), sample(3)]);
      const [one, two, three] = (await under.claim()) as [Claim, Claim, Claim];
      const inOrder = (): Promise<readonly Claim[]> =>
        under.store.jobs.claim({ stages: ['accept'], limit: 9, leaseMs: 1000, after: ['code'] });
      await under.complete([two], done('accept'));
      expect(await inOrder()).toEqual([]);
      await under.complete([one], { kind: 'rejected', rejection: { reason: 'ugly' } });
      expect(ordinals(await inOrder())).toEqual([2]);
      await under.complete([three], { kind: 'retry', afterMs: 50, error: 'later' });
      expect(await inOrder()).toEqual([]);
    });
  });
};
