import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../db/sqlite/open.js';
import type { Store, Totals, Triplet } from '../../db/store.js';
import { runBuild } from '../../pipeline/run.js';
import { refresh } from '../../pipeline/run/refresh.js';
import type { Stage, Work } from '../../pipeline/stage.js';
import { type Behaviour, fakeSequence as sequence, fakeStages } from '../helpers/fake-stages.js';
import { temporaryDirectories } from '../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

/** Number 3 is rejected when it is captioned, number 5 when it is drawn. */
const rejecting: Behaviour = (stage, index) =>
  (stage === 'caption' && index === 3) || (stage === 'render' && index === 5)
    ? { kind: 'rejected', reason: 'ugly' }
    : undefined;

describe('a build with a raised version of a stage', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore(join(await newDirectory(), 'dataset.db'), { create: true });
    return () => store.close();
  });

  const build = async (
    change: (stage: Stage) => Partial<Stage> = () => ({}),
    behave: Behaviour = rejecting,
    target = 10,
  ): Promise<{ runs: string[]; refreshed: object; triplets: readonly Triplet[] }> => {
    const { stages: fakes, runs } = fakeStages(behave);
    const stages = fakes.map((stage) => ({ ...stage, ...change(stage) }));
    let refreshed: object = {};
    await runBuild({
      store,
      stages,
      sequence,
      target,
      concurrency: 5,
      signal: new AbortController().signal,
      prepare: async () => {
        const versions = stages.map(({ name, version, versionOf }) => [name, version, versionOf?.(sequence(2))]);
        refreshed = Object.fromEntries(await refresh(store, stages, JSON.stringify(versions)));
      },
    });
    return { runs, refreshed, triplets: await store.triplets.read({ after: 0, limit: 99 }) };
  };
  const raised =
    (name: string, version = '2') =>
    (stage: Stage): Partial<Stage> =>
      stage.name === name ? { version } : {};
  const stagesOf = (runs: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const run of runs) counts[run.split(' ')[0]!] = (counts[run.split(' ')[0]!] ?? 0) + 1;
    return counts;
  };

  it('runs nothing when nothing has changed', async () => {
    await build();
    expect(await build()).toMatchObject({ runs: [], refreshed: {} });
  });

  // 12 samples make 10 triplets: 11 are drawn well, 10 captioned well.
  it.each([
    ['ground', { ground: 10, accept: 10 }, { ground: 10 }],
    ['caption', { caption: 11, ground: 10, accept: 10 }, { caption: 11 }],
    ['render', { render: 12, caption: 11, ground: 10, accept: 10 }, { render: 12 }],
  ])('runs exactly %s and what follows, and ends with the same triplets', async (name, runs, refreshed) => {
    const before = await build();
    const totals = await store.totals();
    const after = await build(raised(name));
    expect(stagesOf(after.runs)).toEqual(runs);
    expect(after.refreshed).toEqual(refreshed);
    expect(after.triplets).toEqual(before.triplets);
    const untimed = ({ counts, ...rest }: Totals): object => ({
      ...rest,
      counts: counts.map((one) => ({ ...one, ms: 0 })),
    });
    expect(untimed(await store.totals())).toEqual(untimed(totals));
    expect((await build(raised(name))).runs).toEqual([]);
  });

  it('gives what was rejected there another chance, and takes places from those that fail now', async () => {
    await build();
    const kinder: Behaviour = (stage, index) =>
      stage === 'caption' && index === 4 ? { kind: 'rejected', reason: 'dull' } : undefined;
    const { triplets, runs } = await build(raised('caption'), kinder);
    const numbers = triplets.map(({ position, value }) => [position, (value as { index: number }).index]);
    expect(numbers).toEqual([0, 1, 2, 3, 6, 7, 8, 9, 10, 11].map((index, at) => [at + 1, index]));
    expect(stagesOf(runs)['render']).toBeUndefined();
    expect(await store.rejections.list({ limit: 9 })).toMatchObject([
      { stage: 'caption', reason: 'dull' },
      { stage: 'render', reason: 'ugly' },
    ]);
  });

  it('runs again only the samples whose renderer has changed', async () => {
    const odd =
      (version: string) =>
      (stage: Stage): Partial<Stage> =>
        stage.name === 'render'
          ? { versionOf: (origin) => (origin.source === 'families' && origin.index % 2 === 1 ? '1' : version) }
          : {};
    await build(odd('1'));
    const { runs } = await build(odd('2'));
    expect(runs.filter((run) => run.startsWith('render')).map((run) => Number(run.split(' ')[1]) % 2)).toEqual(
      Array.from({ length: 6 }, () => 0),
    );
  });

  it('sends samples through a stage that is new, and on from one that is gone', async () => {
    await build();
    const { stages: fakes } = fakeStages();
    const strict = {
      ...fakes[2],
      name: 'judge',
      run: async ({ origin }: Work) =>
        origin.source === 'families' && origin.index === 2
          ? { kind: 'rejected', reason: 'dull' }
          : { kind: 'done', value: {} },
    } as unknown as Stage;
    const signal = new AbortController().signal;
    const buildWith = async (more: readonly Stage[]) => {
      const { stages: others, runs } = fakeStages(rejecting);
      const stages = [...others.slice(0, 2), ...more, ...others.slice(2)];
      let refreshed: object = {};
      const prepare = async (): Promise<void> => {
        refreshed = Object.fromEntries(await refresh(store, stages, JSON.stringify(stages.map(({ name }) => name))));
      };
      await runBuild({ store, stages, sequence, target: 10, concurrency: 5, signal, prepare });
      const triplets = await store.triplets.read({ after: 0, limit: 99 });
      return { runs, refreshed, numbers: triplets.map(({ value }) => (value as { index: number }).index) };
    };
    const judged = await buildWith([strict]);
    expect(judged.refreshed).toEqual({ judge: 11 });
    expect(judged.numbers).toEqual([0, 1, 4, 6, 7, 8, 9, 10, 11, 12]);
    const free = await buildWith([]);
    expect(stagesOf(free.runs)).toMatchObject({ caption: 12 });
    expect(stagesOf(free.runs)['render']).toBeUndefined();
    expect(free.numbers).toEqual([0, 1, 2, 4, 6, 7, 8, 9, 10, 11]);
  });

  it('goes on where it was killed in between', async () => {
    const before = await build();
    const { stages } = fakeStages(rejecting);
    const changed = stages.map((stage) => (stage.name === 'ground' ? { ...stage, version: '2' } : stage));
    const restart = store.jobs.restart;
    let calls = 0;
    const dying: Store = {
      ...store,
      jobs: {
        ...store.jobs,
        restart: async (restarts) => {
          calls++;
          await restart(restarts.slice(0, 4));
          throw new Error('killed');
        },
      },
    };
    await expect(refresh(dying, changed, 'new')).rejects.toThrow('killed');
    expect(calls).toBe(1);
    expect(await store.triplets.count()).toBe(0);
    const after = await build(raised('ground'));
    expect(stagesOf(after.runs)).toEqual({ ground: 10, accept: 10 });
    expect(after.triplets).toEqual(before.triplets);
  });
});
