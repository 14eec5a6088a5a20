import type { Chain, Restart, Store } from '../../db/store.js';
import { jobKey } from '../job-key.js';
import type { Origin, Stage } from '../stage.js';
import { versionFor } from './version-for.js';

const page = 500;

/** Where the versions stand that a dataset was last built with. */
const metaKey = 'stages';

/** Samples that go through a stage again, by the stage where they begin. */
export type Refreshed = ReadonlyMap<string, number>;

/** Such a sample never went through a stage. */
export const isRefusedAtImport = ({ sample, jobs }: Chain): boolean =>
  sample.source === 'import' && sample.state === 'rejected' && jobs.length === 1;

/**
 * The first stage whose job would have another key now, with that key: its version has changed, or that of one before
 * it. Undefined when all is as it would be today.
 */
const outdated = ({ sample, jobs }: Chain, stages: readonly Stage[]): Restart | undefined => {
  if (isRefusedAtImport({ sample, jobs })) return undefined;
  const names = stages.map(({ name }) => name as string);
  const farthest = Math.max(...jobs.map(({ stage }) => names.indexOf(stage)));
  const gone = jobs.map(({ stage }) => stage).filter((stage) => !names.includes(stage));
  // Whoever was stopped in a stage that is there no more goes on behind it.
  const last = gone.length > 0 && sample.state !== 'accepted' ? farthest + 1 : farthest;
  let input = '';
  for (const [index, stage] of stages.slice(0, last + 1).entries()) {
    const key = jobKey(sample.id, stage.name, versionFor(stage, sample.origin as Origin), input);
    const job = jobs.find((job) => job.stage === stage.name);
    // None: a stage that was not there when the sample came past.
    if (job?.key !== key)
      return { sampleId: sample.id, stage: stage.name, key, forget: [...gone, ...names.slice(index + 1)] };
    input = key;
  }
  return undefined;
};

/** What every sample has been through, some at a time. */
export async function* chainsOf({ jobs }: Pick<Store, 'jobs'>): AsyncGenerator<readonly Chain[]> {
  let after: string | undefined;
  do {
    const found = await jobs.chains({ limit: page, ...(after !== undefined && { after }) });
    if (found.length > 0) yield found;
    after = found.at(-1)?.sample.id;
  } while (after !== undefined);
}

const restartAll = async (store: Store, stages: readonly Stage[], refreshed: Map<string, number>): Promise<void> => {
  const last = stages.at(-1)?.name ?? '';
  let reopened = false;
  for await (const found of chainsOf(store)) {
    const restarts = found.flatMap((chain) => outdated(chain, stages) ?? []);
    if (restarts.length === 0) continue;
    const ids = new Set(restarts.map(({ sampleId }) => sampleId));
    if (!reopened && found.some(({ sample }) => sample.state === 'accepted' && ids.has(sample.id))) {
      await store.jobs.reopen(last);
      reopened = true;
    }
    await store.jobs.restart(restarts);
    for (const { stage } of restarts) refreshed.set(stage, (refreshed.get(stage) ?? 0) + 1);
  }
};

/**
 * Sends every sample back to the first stage that works differently now than when the sample passed it: that stage and
 * those after it run again, those before it do not. Accepted samples take their places anew. It looks only when the
 * versions are others than last time; killed in between, it goes on the next time. For the one who holds the lease.
 */
export const refresh = async (store: Store, stages: readonly Stage[], versions: string): Promise<Refreshed> => {
  const refreshed = new Map<string, number>();
  if ((await store.meta.get(metaKey)) === versions) return refreshed;
  await restartAll(store, stages, refreshed);
  await store.meta.set(metaKey, versions);
  return refreshed;
};
