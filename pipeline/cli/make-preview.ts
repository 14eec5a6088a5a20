import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImages } from '../../db/images.js';
import { openSqliteStore } from '../../db/sqlite/open.js';
import { type BuildOptions, buildDataset } from '../build.js';
import type { Dataset } from '../dataset.js';
import { holdLease } from '../run/hold-lease.js';
import type { TripletValue } from '../stage.js';
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

/**
 * Builds a few triplets in a store of their own, which is thrown away. What models answered stays in the dataset: the
 * build asks for the same, and does not pay again.
 */
export const buildScratch = async <T>(
  options: Pick<BuildOptions, 'dataset' | 'budget' | 'signal'> & { readonly target: number },
  use: (scratch: Pick<Dataset, 'store' | 'images'>) => Promise<T>,
): Promise<T> => {
  const { dataset } = options;
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
  // Of the seeds the first few: more than a preview can come to.
  const firstSeeds: typeof seeds = {
    ...seeds,
    read: async ({ after }) => (after > 0 ? [] : seeds.read({ after: 0, limit: previewSize })),
  };
  const scratch = { images, store: { ...store, replies, seeds: firstSeeds } };
  try {
    await buildDataset({ ...options, signal, dataset: { ...dataset, ...scratch }, until: undefined });
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
  const folder = join(options.dataset.dir, 'preview');
  await buildScratch({ ...rest, target: previewSize }, async ({ store, images }) => {
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
