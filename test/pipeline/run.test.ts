import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open.js';
import type { Store } from '../../db/store.js';
import { newSample } from '../../pipeline/sample.js';
import { type Loss, runBuild, type RunOptions } from '../../pipeline/run.js';
import type { Origin } from '../../pipeline/stage.js';
import { type Behaviour, fakeSequence as sequence, fakeStages } from '../helpers/fake-stages.js';
import { temporaryDirectories } from '../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const rejectEvery =
  (n: number, stage = 'render'): Behaviour =>
  (name, index) =>
    name === stage && index % n === 0 ? { kind: 'rejected', reason: 'ugly' } : undefined;

describe('runBuild', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore(join(await newDirectory(), 'dataset.db'), { create: true });
    return () => store.close();
  });

  const build = (target: number, behave?: Behaviour, more: Partial<RunOptions> = {}) => {
    const { stages, runs } = fakeStages(behave);
    const signal = new AbortController().signal;
    return { runs, done: runBuild({ store, stages, sequence, target, concurrency: 7, signal, ...more }) };
  };
  const accepted = async (): Promise<number[]> =>
    (await store.triplets.read({ after: 0, limit: 1000 })).map(({ value }) => (value as { index: number }).index);
  const survivors = (count: number, rejected: (index: number) => boolean): number[] =>
    Array.from({ length: 1000 }, (_, index) => index)
      .filter((index) => !rejected(index))
      .slice(0, count);

  it('accepts exactly the target, in the order of the sequence, and makes no sample too many', async () => {
    const { done } = build(30, rejectEvery(4));
    expect((await done).state).toBe('reached');
    const expected = survivors(30, (index) => index % 4 === 0);
    expect(await accepted()).toEqual(expected);
    expect((await store.totals()).samples).toBe(expected.at(-1)! + 1);
  });

  it('goes on to the same triplets after a stop as without one', async () => {
    const controller = new AbortController();
    let losses = 0;
    const onLoss = (): void => {
      if (++losses === 3) controller.abort();
    };
    const { done } = build(40, rejectEvery(3), { signal: controller.signal, onLoss });
    expect((await done).state).toBe('stopped');
    expect((await store.totals()).accepted).toBeLessThan(40);
    await build(40, rejectEvery(3)).done;
    expect(await accepted()).toEqual(survivors(40, (index) => index % 3 === 0));
  });

  it('runs no stage twice on what a stopped run has finished', async () => {
    const controller = new AbortController();
    const first = build(40, undefined, { signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    await first.done;
    const finished = (await store.totals()).counts.reduce((sum, { n }) => sum + n, 0);
    const second = build(40);
    await second.done;
    expect(finished + second.runs.length).toBe(40 * 5);
  });

  it('extends a dataset when the target is raised', async () => {
    await build(10).done;
    await build(25).done;
    expect(await accepted()).toEqual(survivors(25, () => false));
  });

  it('takes imported programs before generated ones', async () => {
    const imported: Origin = { source: 'import', language: 'vega', program: '{}', file: 'a.vg.json', licence: null };
    await store.samples.add([newSample(sequence(0), { ordinal: 0 })]);
    await store.samples.add([newSample(imported)]);
    await build(3).done;
    expect(await accepted()).toEqual([-1, 0, 1]);
  });

  it('keeps the first of two equals, whichever finishes first', async () => {
    const twins: Behaviour = (stage, index) =>
      stage === 'accept' ? { kind: 'done', value: { index }, marks: { image: String(index >> 1) } } : undefined;
    await build(6, twins).done;
    expect(await accepted()).toEqual([0, 2, 4, 6, 8, 10]);
    expect((await store.rejections.list({ limit: 1 }))[0]?.reason).toBe('duplicate-image');
  });

  it('spends no attempt on "try again later"', async () => {
    const { done, runs } = build(2, (stage, index, attempt) =>
      stage === 'render' && index === 0 && attempt < 4 ? { kind: 'retry', afterMs: 1, error: 'not now' } : undefined,
    );
    expect((await done).progress.dead).toBe(0);
    expect(runs.filter((run) => run === 'render 0')).toHaveLength(5);
  });

  it('lays a sample aside that breaks its stage three times, and puts another in its place', async () => {
    const losses: Loss[] = [];
    const { done } = build(5, (stage, index) => (stage === 'caption' && index === 2 ? 'throw' : undefined), {
      onLoss: (loss) => losses.push(loss),
    });
    expect((await done).progress).toMatchObject({ accepted: 5, dead: 1 });
    expect(await accepted()).toEqual([0, 1, 3, 4, 5]);
    expect(losses).toMatchObject([{ stage: 'caption', kind: 'dead' }]);
    expect(losses[0]?.detail).toContain('the stage broke');
  });

  it('stops with a message when the machine cannot do a stage', async () => {
    const { done } = build(5, (stage) =>
      stage === 'render' ? { kind: 'retry', afterMs: 1, error: 'no browser' } : undefined,
    );
    await expect(done).rejects.toThrow(/render cannot work on this machine: no browser/);
  });

  it('stops with a message when nothing is ever accepted', async () => {
    const { done } = build(5, rejectEvery(1));
    await expect(done).rejects.toThrow(/gave no triplet.*render: ugly/);
  });

  it('ends when there is nothing to generate and all imports are through', async () => {
    const imported: Origin = { source: 'import', language: 'vega', program: '{}', file: 'a.vg.json', licence: null };
    await store.samples.add([newSample(imported)]);
    const { done } = build(5, undefined, { sequence: undefined });
    expect((await done).state).toBe('exhausted');
    expect((await store.totals()).accepted).toBe(1);
  });

  it('stops samples after the stage asked for, and takes them from there the next time', async () => {
    const first = build(4, undefined, { until: 'render' });
    expect((await first.done).state).toBe('exhausted');
    expect(first.runs.toSorted()).toEqual([0, 1, 2, 3].flatMap((n) => [`code ${n}`, `render ${n}`]).toSorted());
    const second = build(4);
    await second.done;
    expect(second.runs).toHaveLength(12);
  });

  it('refuses to work on a dataset that another build works on', async () => {
    await store.leases.acquire('build', 60_000);
    await expect(build(1).done).rejects.toMatchObject({ kind: 'locked' });
  });
});
