import { describe, expect, it } from 'vitest';
import { type CreateStore, done, id, sample, withStore } from './kit.js';

export const testWhatStays = (create: CreateStore): void => {
  describe('what stays', () => {
    const under = withStore(create);
    describe('leases', () => {
      it('has one holder at a time', async () => {
        await under.store.leases.acquire('build', 1000);
        await expect(under.store.leases.acquire('build', 1000)).rejects.toMatchObject({ kind: 'locked' });
      });

      it('is free again when released, and when its own end has passed', async () => {
        await under.store.leases.release(await under.store.leases.acquire('build', 1000));
        const first = await under.store.leases.acquire('build', 1000);
        under.clock.now += 1000;
        await under.store.leases.acquire('build', 1000);
        expect(await under.store.leases.renew(first, 1000)).toBe(false);
      });
    });

    it('remembers meta values', async () => {
      await under.store.meta.set('seed', 'a');
      await under.store.meta.set('seed', 'b');
      expect([await under.store.meta.get('seed'), await under.store.meta.get('other')]).toEqual(['b', undefined]);
    });

    it('keeps everything when it is closed and opened again', async () => {
      await under.store.samples.add([sample(1)]);
      await under.complete(await under.claim(), done('render', 'kept'));
      const other = await under.reopen();
      expect(await other.artifacts.read(id(1), 'code')).toBe('kept');
      expect((await other.totals()).counts).toHaveLength(1);
      await other.close();
    });
  });
};
