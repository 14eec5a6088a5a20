import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim, NewSample, Outcome, Store } from '../../db/store.js';

export interface StoreUnderTest {
  readonly store: Store;
  /** A second handle on the same data, as another process would have it. */
  readonly reopen: () => Promise<Store>;
  readonly clock: { now: number };
  readonly dispose: () => Promise<void>;
}

const id = (n: number): string => n.toString(16).padStart(32, '0');

const sample = (n: number, more: Partial<NewSample> = {}): NewSample => ({
  id: id(n),
  source: 'families',
  origin: { index: n },
  ordinal: n,
  job: { stage: 'code', key: `code-${n}` },
  ...more,
});

const done = (next: string, code: unknown = {}): Outcome => ({
  kind: 'done',
  artifacts: { code },
  next: { stage: next, key: `${next}-key` },
});

/** The promises of a store. Run on every implementation. */
export const testStore = (name: string, create: () => Promise<StoreUnderTest>): void => {
  describe(`store contract: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await create();
      ({ store } = under);
    });
    afterEach(() => under.dispose());

    const claim = (limit = 10, stages: readonly string[] = ['code']): Promise<readonly Claim[]> =>
      store.jobs.claim({ stages, limit, leaseMs: 1000 });
    const complete = async (claims: readonly Claim[], outcome: Outcome): Promise<readonly string[]> =>
      store.jobs.complete(claims.map((held) => ({ claim: held, outcome, ms: 5 })));
    const ordinals = (claims: readonly Claim[]): number[] => claims.map(({ sample }) => sample.ordinal);

    describe('samples', () => {
      it('adds each sample once, however often it is named', async () => {
        expect(await store.samples.add([sample(1), sample(2)])).toEqual([id(1), id(2)]);
        expect(await store.samples.add([sample(2), sample(3)])).toEqual([id(3)]);
        expect((await store.totals()).samples).toBe(3);
      });

      it('places samples without an ordinal before generated ones, in the order of their arrival', async () => {
        await store.samples.add([sample(0)]);
        const { ordinal: _a, ...first } = sample(7);
        const { ordinal: _b, ...second } = sample(8);
        await store.samples.add([first]);
        await store.samples.add([second]);
        expect((await claim()).map((held) => held.sample.id)).toEqual([id(7), id(8), id(0)]);
      });

      it('keeps a sample that is rejected from the start, with its origin, reason and log', async () => {
        const rejection = { reason: 'unresolved-data', detail: 'cars.csv is not there', log: [{ level: 'error' }] };
        await store.samples.add([sample(1, { rejection })]);
        expect(await claim()).toEqual([]);
        expect(await store.rejections.list({ limit: 9 })).toEqual([
          { sampleId: id(1), stage: 'code', kind: 'rejected', ...rejection },
        ]);
        expect((await store.samples.get(id(1)))?.origin).toEqual({ index: 1 });
      });

      it('finds samples by the beginning of their id', async () => {
        await store.samples.add([sample(0xaa), sample(0xab), sample(0xb0)]);
        expect(await store.samples.find(id(0xaa).slice(0, 31), 9)).toEqual([id(0xaa), id(0xab)]);
        expect(await store.samples.find('f', 9)).toEqual([]);
      });
    });

    describe('claims', () => {
      it('never hands one job to two claimants', async () => {
        await store.samples.add([sample(1), sample(2), sample(3)]);
        const other = await under.reopen();
        const mine = await claim(2);
        const theirs = await other.jobs.claim({ stages: ['code'], limit: 2, leaseMs: 1000 });
        expect([...ordinals(mine), ...ordinals(theirs)]).toEqual([1, 2, 3]);
        await other.close();
      });

      it('takes stages in the order asked for, and lowest ordinals first', async () => {
        await store.samples.add([sample(3), sample(1), sample(2)]);
        await complete(await claim(1), done('render'));
        expect((await claim(9, ['render', 'code'])).map((held) => [held.stage, held.sample.ordinal])).toEqual([
          ['render', 1],
          ['code', 2],
          ['code', 3],
        ]);
      });

      it('hands a job out again when its lease has ended, and fences the first holder off', async () => {
        await store.samples.add([sample(1)]);
        const first = await claim();
        under.clock.now += 999;
        expect(await claim()).toEqual([]);
        under.clock.now += 1;
        const second = await claim();
        expect(second).toHaveLength(1);
        expect(await complete(first, done('render', 'stale'))).toEqual(['lost']);
        expect(await complete(second, done('render', 'fresh'))).toEqual(['done']);
        expect(await store.artifacts.read(id(1), 'code')).toBe('fresh');
      });

      it('prolongs leases from now, and names those that were lost', async () => {
        await store.samples.add([sample(1), sample(2)]);
        const [first, second] = (await claim()) as [Claim, Claim];
        await store.jobs.release([second]);
        await claim();
        under.clock.now += 900;
        expect(await store.jobs.renew([first, second], 1000)).toEqual([second]);
        under.clock.now += 900;
        expect(ordinals(await claim())).toEqual([2]);
      });

      it('gives jobs back unspent', async () => {
        await store.samples.add([sample(1)]);
        await store.jobs.release(await claim());
        expect((await claim())[0]?.attempts).toBe(0);
        expect(await store.jobs.releaseAll()).toBe(1);
        expect((await claim())[0]?.attempts).toBe(0);
      });

      it('holds work that goes in order back until everything before it is settled', async () => {
        await store.samples.add([sample(1), sample(2), sample(3)]);
        const [one, two, three] = (await claim()) as [Claim, Claim, Claim];
        const inOrder = (): Promise<readonly Claim[]> =>
          store.jobs.claim({ stages: ['accept'], limit: 9, leaseMs: 1000, after: ['code'] });
        await complete([two], done('accept'));
        expect(await inOrder()).toEqual([]);
        await complete([one], { kind: 'rejected', rejection: { reason: 'ugly' } });
        expect(ordinals(await inOrder())).toEqual([2]);
        await complete([three], { kind: 'retry', afterMs: 50, error: 'later' });
        expect(await inOrder()).toEqual([]);
      });
    });

    describe('completions', () => {
      it('stores the output, ends the job and makes the next one together', async () => {
        await store.samples.add([sample(1)]);
        await complete(await claim(), done('render', { program: 'x'.repeat(5000) }));
        expect(await store.artifacts.read(id(1), 'code')).toEqual({ program: 'x'.repeat(5000) });
        expect(await claim()).toEqual([]);
        expect(ordinals(await claim(9, ['render']))).toEqual([1]);
      });

      it('keeps the next job in the same hands when asked to', async () => {
        await store.samples.add([sample(1)]);
        const [held] = (await claim()) as [Claim];
        await complete([held], { ...done('render'), keepMs: 1000 } as Outcome);
        expect(await claim(9, ['render'])).toEqual([]);
        expect(await complete([{ ...held, stage: 'render' }], done('caption'))).toEqual(['done']);
      });

      it('writes all of a batch or nothing of it', async () => {
        await store.samples.add([sample(1), sample(2)]);
        const [one, two] = (await claim()) as [Claim, Claim];
        const broken = { kind: 'done', artifacts: {}, next: { stage: null, key: 'k' } } as unknown as Outcome;
        const before = await store.totals();
        await expect(
          store.jobs.complete([
            { claim: one, outcome: done('render'), ms: 1 },
            { claim: two, outcome: broken, ms: 1 },
          ]),
        ).rejects.toThrow();
        expect(await store.totals()).toEqual(before);
        expect(await complete([one, two], done('render'))).toEqual(['done', 'done']);
        expect((await store.totals()).counts).toEqual([{ stage: 'code', outcome: 'done', reason: '', n: 2, ms: 10 }]);
      });

      it('spends no attempt on a retry, one on a failure, and buries after the last', async () => {
        await store.samples.add([sample(1)]);
        const failed: Outcome = { kind: 'failed', afterMs: 10, error: 'boom', maxAttempts: 2 };
        await complete(await claim(), { kind: 'retry', afterMs: 10, error: 'later' });
        expect(await claim()).toEqual([]);
        expect(await store.jobs.nextDueMs()).toBe(10);
        under.clock.now += 10;
        const again = await claim();
        expect(again[0]?.attempts).toBe(0);
        expect(await complete(again, failed)).toEqual(['retry']);
        under.clock.now += 10;
        const last = await claim();
        expect(last[0]?.attempts).toBe(1);
        expect(await complete(last, failed)).toEqual(['dead']);
        expect(await store.totals()).toMatchObject({ open: 0, dead: 1 });
        const story = await store.samples.story(id(1));
        expect(story?.rejection).toMatchObject({ kind: 'dead', detail: 'boom' });
        expect(story?.events.map(({ kind }) => kind)).toEqual(['retry', 'failed', 'dead']);
      });
    });

    describe('triplets', () => {
      const accept = (image: string): Outcome => ({ kind: 'accepted', triplet: { image }, marks: { image } });

      it('numbers them from one without gaps, and reads them in pages', async () => {
        await store.samples.add([sample(1), sample(2), sample(3)]);
        const [one, two, three] = (await claim()) as [Claim, Claim, Claim];
        await complete([one], accept('a'));
        await complete([two], { kind: 'rejected', rejection: { reason: 'ugly' } });
        await complete([three], accept('c'));
        expect(await store.triplets.read({ after: 0, limit: 1 })).toEqual([
          { position: 1, sampleId: id(1), value: { image: 'a' } },
        ]);
        expect(await store.triplets.read({ after: 1, limit: 9 })).toEqual([
          { position: 2, sampleId: id(3), value: { image: 'c' } },
        ]);
        expect(await store.triplets.count()).toBe(2);
      });

      it('rejects one whose mark is taken, and names the holder', async () => {
        await store.samples.add([sample(1), sample(2)]);
        expect(await complete(await claim(), accept('same'))).toEqual(['accepted', 'duplicate']);
        expect(await store.rejections.list({ limit: 9 })).toEqual([
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

    describe('rejections', () => {
      beforeEach(async () => {
        await store.samples.add([sample(1), sample(2), sample(3)]);
        const [one, two, three] = (await claim()) as [Claim, Claim, Claim];
        await complete([one], { kind: 'rejected', rejection: { reason: 'ugly', detail: 'very', log: ['line'] } });
        await complete([two], { kind: 'rejected', rejection: { reason: 'empty' } });
        await complete([three], { kind: 'failed', afterMs: 0, error: 'boom', maxAttempts: 1 });
      });

      it('counts them by stage and reason', async () => {
        const totals = await store.totals();
        expect(totals).toMatchObject({ samples: 3, open: 0, rejected: 2, dead: 1, nextOrdinal: 4 });
        expect(totals.counts.map(({ outcome, reason, n }) => [outcome, reason, n])).toEqual([
          ['dead', '', 1],
          ['rejected', 'empty', 1],
          ['rejected', 'ugly', 1],
        ]);
      });

      it('lists them in pages, by filter', async () => {
        const page = await store.rejections.list({ limit: 1 });
        expect(page).toEqual([
          { sampleId: id(1), stage: 'code', kind: 'rejected', reason: 'ugly', detail: 'very', log: ['line'] },
        ]);
        const rest = await store.rejections.list({ after: id(1), limit: 9 });
        expect(rest.map(({ sampleId }) => sampleId)).toEqual([id(2), id(3)]);
        expect(await store.rejections.list({ reason: 'empty', limit: 9 })).toHaveLength(1);
      });

      it.each([
        ['by reason', { reason: 'ugly' }, [1]],
        ['by stage', { stage: 'code' }, [1, 2, 3]],
        ['by id', { ids: [id(2), id(3)] }, [2, 3]],
        ['by a stage without any', { stage: 'render' }, []],
      ])('retries them %s', async (_how, filter, expected) => {
        expect(await store.jobs.retry(filter)).toBe(expected.length);
        expect(ordinals(await claim())).toEqual(expected);
        const totals = await store.totals();
        expect(totals.open).toBe(expected.length);
        expect(totals.counts.reduce((sum, { n }) => sum + n, 0)).toBe(3 - expected.length);
      });
    });

    describe('leases', () => {
      it('has one holder at a time', async () => {
        await store.leases.acquire('build', 1000);
        await expect(store.leases.acquire('build', 1000)).rejects.toMatchObject({ kind: 'locked' });
      });

      it('is free again when released, and when its own end has passed', async () => {
        await store.leases.release(await store.leases.acquire('build', 1000));
        const first = await store.leases.acquire('build', 1000);
        under.clock.now += 1000;
        await store.leases.acquire('build', 1000);
        expect(await store.leases.renew(first, 1000)).toBe(false);
      });
    });

    it('remembers meta values', async () => {
      await store.meta.set('seed', 'a');
      await store.meta.set('seed', 'b');
      expect([await store.meta.get('seed'), await store.meta.get('other')]).toEqual(['b', undefined]);
    });

    it('keeps everything when it is closed and opened again', async () => {
      await store.samples.add([sample(1)]);
      await complete(await claim(), done('render', 'kept'));
      const other = await under.reopen();
      expect(await other.artifacts.read(id(1), 'code')).toBe('kept');
      expect((await other.totals()).counts).toHaveLength(1);
      await other.close();
    });
  });
};
