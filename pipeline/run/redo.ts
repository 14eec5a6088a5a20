import type { Chain, Restart, Store } from '../../db/store.js';
import type { Stage } from '../stage.js';
import { chainsOf, isRefusedAtImport } from './refresh.js';

/** A sample that has come to a stage, or past it, goes back there; what is refused at import never comes to any. */
const restartAt = ({ sample, jobs }: Chain, stages: readonly Stage[], index: number): Restart[] => {
  const stage = stages[index]?.name;
  if (stage === undefined || isRefusedAtImport({ sample, jobs }) || jobs.every((job) => job.stage !== stage)) return [];
  return [{ sampleId: sample.id, stage, forget: stages.slice(index + 1).map(({ name }) => name) }];
};

/**
 * Sends every sample that has come to a stage back to it. What the stages before it made stays, and so do the answers of
 * models: the same question is not paid for again. For the one who holds the dataset's lease. Answers with how many.
 */
export const redoStage = async (store: Store, stages: readonly Stage[], name: string): Promise<number> => {
  const index = stages.findIndex((stage) => stage.name === name);
  // All at once: a process that is killed here must leave none behind that runs again and none that does not.
  const restarts: Restart[] = [];
  for await (const found of chainsOf(store))
    restarts.push(...found.flatMap((chain) => restartAt(chain, stages, index)));
  if (restarts.length === 0) return 0;
  await store.jobs.reopen(stages.at(-1)?.name ?? '');
  return store.jobs.restart(restarts);
};
