import { describe, expect, it } from 'vitest';
import { type CreateStore, id, sample, withStore } from './kit.js';

export const testSamples = (create: CreateStore): void => {
  describe('samples', () => {
    const under = withStore(create);
    it('adds each sample once, however often it is named', async () => {
      expect(await under.store.samples.add([sample(1), sample(2)])).toEqual([id(1), id(2)]);
      expect(await under.store.samples.add([sample(2), sample(3)])).toEqual([id(3)]);
      expect((await under.store.totals()).samples).toBe(3);
    });

    it('places samples without an ordinal before generated ones, in the order of their arrival', async () => {
      await under.store.samples.add([sample(0)]);
      const { ordinal: _a, ...first } = sample(7);
      const { ordinal: _b, ...second } = sample(8);
      await under.store.samples.add([first]);
      await under.store.samples.add([second]);
      expect((await under.claim()).map((held) => held.sample.id)).toEqual([id(7), id(8), id(0)]);
    });

    it('keeps a sample that is rejected from the start, with its origin, reason and log', async () => {
      const rejection = { reason: 'unresolved-data', detail: 'cars.csv is not there', log: [{ level: 'error' }] };
      await under.store.samples.add([sample(1, { rejection })]);
      expect(await under.claim()).toEqual([]);
      expect(await under.store.rejections.list({ limit: 9 })).toEqual([
        { sampleId: id(1), stage: 'code', kind: 'rejected', ...rejection },
      ]);
      expect((await under.store.samples.get(id(1)))?.origin).toEqual({ index: 1 });
    });

    it('finds samples by the beginning of their id', async () => {
      await under.store.samples.add([sample(0xaa), sample(0xab), sample(0xb0)]);
      expect(await under.store.samples.find(id(0xaa).slice(0, 31), 9)).toEqual([id(0xaa), id(0xab)]);
      expect(await under.store.samples.find('f', 9)).toEqual([]);
    });
  });
};
