import { createRenderers, type Renderers } from '../renderers/index.js';
import type { Config } from './config.js';
import type { Dataset } from './dataset.js';
import { engineOptions } from './engine-options.js';
import type { Models } from './llm/ask.js';
import type { Limits } from './llm/budget.js';
import { createModels } from './llm/models.js';
import { questionsAtOnce } from './llm/roles.js';
import { Problem } from './problem.js';
import { runBuild, type RunOptions, type RunSummary } from './run.js';
import { redrawMissing, type Redrawn } from './redraw.js';
import { redoStage } from './run/redo.js';
import { type Refreshed, refresh } from './run/refresh.js';
import { assertSources } from './sources/assert-sources.js';
import { versionFor } from './run/version-for.js';
import type { Origin, Stage, StageName } from './stage.js';
import { families } from './sources/families/index.js';
import { plantSeeds } from './sources/plant.js';
import { generatedSequence } from './sources/sequence.js';
import { createStages } from './stages/index.js';
import { workersOf } from './workers.js';

export type BuildOptions = Pick<RunOptions, 'until' | 'signal'> &
  Partial<Pick<RunOptions, 'onStart' | 'onLoss'>> & {
    readonly dataset: Dataset;
    readonly target: number;
    /** What models may cost, over what the configuration says. */
    readonly budget?: Limits | undefined;
    /** Whether models may take a day to answer, at the price of a batch. */
    readonly batch?: boolean | undefined;
    /** Called once the models are there, before anything is asked. */
    readonly onModels?: (models: Models) => void;
    /** A stage that every sample goes through again, and those after it. */
    readonly redo?: StageName | undefined;
    /** Told how many samples go through which stage again, because it works differently now. */
    readonly onRefresh?: (refreshed: Refreshed) => void;
    /** Told what became of images that were missing. */
    readonly onRedraw?: (redrawn: Redrawn) => void;
  };

/** Enough samples in work that the browsers and the models always have the next one at hand. */
const concurrencyOf = (config: Config): number =>
  config.concurrency === 'auto' ? workersOf(config) * 4 + 8 + questionsAtOnce(config.models) : config.concurrency;

/** A dataset belongs to one seed: with another the same places would hold other figures. */
const assertSameSeed = async ({ store, config, dir }: Dataset): Promise<void> => {
  const built = await store.meta.get('seed');
  if (built === undefined) await store.meta.set('seed', config.seed);
  else if (built !== config.seed)
    throw new Problem(
      `${dir} was begun with seed "${built}", its configuration now says "${config.seed}". ` +
        'Put the seed back, or build the other one in a directory of its own.',
    );
};

/** Changes whenever a stage, for whatever sample, may work differently than before. */
const versionsOf = (stages: readonly Stage[], { languages, of }: Renderers, { prompts }: Models): string => {
  const shipped = languages.map(of).filter((renderer) => !renderer.external);
  return JSON.stringify([
    stages.map(({ name, version }) => [name, version]),
    shipped.map(({ language, version }) => [language, version]),
    prompts.list.map(({ name, hash }) => [name, hash]),
  ]);
};

/** The bytes of a seed image by its id. */
const readSeed =
  ({ store, seedImages }: Dataset) =>
  async (id: string): Promise<Uint8Array> => {
    const seed = await store.seeds.get(id);
    if (!seed) throw new Error(`there is no seed ${id}`);
    return seedImages.get(seed);
  };

/** Throws `Problem` for stages that are asked for and that the dataset does not have. */
const assertStages = (wanted: readonly (StageName | undefined)[], stages: readonly Stage[]): void => {
  const missing = wanted.find((name) => name !== undefined && stages.every((stage) => stage.name !== name));
  if (missing === undefined) return;
  throw new Problem(
    `This dataset has no stage ${missing}: it has ${stages.map(({ name }) => name).join(', ')}. ` +
      'Stages of models need a role for them, and the setting that asks for them; docs/models.md shows which.',
  );
};

/** Builds a dataset with the real stages and a browser of its own, which is closed at the end. */
export const buildDataset = async ({
  dataset,
  budget,
  batch = false,
  onModels,
  redo,
  onRefresh,
  onRedraw,
  ...options
}: BuildOptions): Promise<RunSummary> => {
  const { config, store, images, dir } = dataset;
  const { signal } = options;
  const models = createModels({ dir, config, store, signal, batch, ...(budget && { budget }) });
  onModels?.(models);
  const renderers = createRenderers({
    workers: workersOf(config),
    ...engineOptions(config),
  });
  const stages = createStages({ renderers, images, config, models, seedImage: readSeed(dataset) });
  const [first] = stages;
  const firstVersion = (origin: Origin): string | undefined => first && versionFor(first, origin);
  try {
    assertStages([redo, options.until], stages);
    assertSources(config.sources, models, renderers.languages);
    return await runBuild({
      ...options,
      store,
      stages,
      sequence: generatedSequence(config, families),
      concurrency: concurrencyOf(config),
      prepare: async () => {
        await assertSameSeed(dataset);
        await models.begin();
        await images.sweep();
        const refreshed = await refresh(store, stages, versionsOf(stages, renderers, models));
        onRefresh?.(refreshed);
        if (redo !== undefined) await redoStage(store, stages, redo);
        const redrawn = await redrawMissing({
          store,
          images,
          renderers,
          timeoutMs: config.render.timeoutMs,
          workers: workersOf(config),
          stages: stages.map(({ name }) => name),
          signal,
        });
        onRedraw?.(redrawn);
        if (models.has('coder')) await plantSeeds(store, config.sources, firstVersion);
      },
    });
  } finally {
    await models.close();
    await renderers.close();
  }
};
