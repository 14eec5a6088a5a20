import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImages } from '../../db/images.js';
import { openSqliteStore } from '../../db/sqlite/open.js';
import { type BuildOptions, buildDataset } from '../build.js';
import type { Config } from '../config.js';
import type { Dataset } from '../dataset.js';
import { promptsOf } from '../llm/models.js';
import { holdLease } from '../run/hold-lease.js';
import { newSample } from '../sample.js';
import { firstVersionOf } from '../sources/written.js';
import type { Origin, TripletValue } from '../stage.js';
import { byTurns, samplesAhead } from './ahead.js';
import type { ExitCode } from './command.js';
import type { Output } from './output.js';

export const previewSize = 6;

const writeTriplet = async (
  folder: string,
  position: number,
  value: TripletValue,
  png: Uint8Array,
): Promise<string> => {
  const name = join(folder, `${position}-${value.family ?? value.language}`);
  await writeFile(`${name}.png`, png);
  await writeFile(`${name}.txt`, value.captions.map(({ style, text }) => `${style}: ${text}\n`).join('\n'));
  await writeFile(`${name}.json`, value.code);
  return `${name}.png`;
};

export interface ScratchOptions extends Pick<BuildOptions, 'dataset' | 'budget' | 'signal'> {
  readonly target: number;
  /** Where its first samples come from. */
  readonly origins: readonly Origin[];
  /** Whether figures are generated when these are not enough. */
  readonly generate: boolean;
}

/** Nothing but the samples that are put in, and generated ones where they are wanted. */
const scratchSources = ({ sources }: Config, generate: boolean): Config['sources'] => ({
  ...sources,
  reproduce: { languages: [] },
  vary: { ...sources.vary, count: 0 },
  ...(!generate && { families: [], invent: { ...sources.invent, share: 0 } }),
});

/**
 * Builds a few triplets in a store of their own, which is thrown away. What models answered stays in the dataset: the
 * build asks for the same, and does not pay again.
 */
export const buildScratch = async <T>(
  { dataset, origins, generate, ...options }: ScratchOptions,
  use: (scratch: Pick<Dataset, 'store' | 'images'>) => Promise<T>,
): Promise<T> => {
  const { config } = dataset;
  const folder = await mkdtemp(join(tmpdir(), 'figwright-preview-'));
  // Models answer into the dataset's own store: nobody else may build it meanwhile.
  const lost = new AbortController();
  const lease = await holdLease(
    dataset.store,
    () => [],
    (error) => lost.abort(error),
  );
  const signal = AbortSignal.any([options.signal, lost.signal]);
  const store = await openSqliteStore(join(folder, 'dataset.db'), { create: true });
  const images = openImages(folder);
  const { replies, seeds } = dataset.store;
  const scratch = { images, store: { ...store, replies, seeds } };
  const sources = scratchSources(config, generate);
  const versionOf = firstVersionOf({ prompts: promptsOf(dataset.dir) });
  try {
    await store.samples.add(origins.map((origin) => newSample(origin, { version: versionOf(origin) })));
    const small = { ...dataset, ...scratch, config: { ...config, sources } };
    await buildDataset({ ...options, signal, dataset: small, until: undefined });
    return await use(scratch);
  } finally {
    await lease.release().catch(() => undefined);
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** Makes a few triplets with the dataset's configuration, to look at before the long run. Stores none of them. */
export const makePreview = async (
  options: Pick<BuildOptions, 'dataset' | 'budget' | 'signal'> & { readonly output: Output },
): Promise<ExitCode> => {
  const { output, ...rest } = options;
  const { dir, store, config } = options.dataset;
  const folder = join(dir, 'preview');
  const origins = byTurns(await samplesAhead(store, config, 0, previewSize));
  await buildScratch({ ...rest, origins, generate: true, target: previewSize }, async ({ store, images }) => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    for (const { position, value } of await store.triplets.read({ after: 0, limit: previewSize })) {
      const triplet = value as TripletValue;
      const image = await writeTriplet(folder, position, triplet, await images.get(triplet.image));
      output.row({ event: 'preview', image, family: triplet.family, captions: triplet.captions });
    }
  });
  output.say(`Look into ${folder}: an image, its captions and its code for each.`);
  return 0;
};
