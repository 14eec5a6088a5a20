import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openImages } from '../../db/images.js';
import { openSqliteStore } from '../../db/sqlite/open.js';
import { buildDataset } from '../build.js';
import type { Dataset } from '../dataset.js';
import type { TripletValue } from '../stage.js';
import type { ExitCode } from './command.js';
import type { Output } from './output.js';

const count = 6;

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

/** Makes a few triplets with the dataset's configuration, to look at before the long run. Stores none of them. */
export const makePreview = async (options: {
  readonly dataset: Dataset;
  readonly output: Output;
  readonly signal: AbortSignal;
}): Promise<ExitCode> => {
  const { dataset, output, signal } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'figwright-preview-'));
  const store = await openSqliteStore(join(scratch, 'dataset.db'), { create: true });
  const images = openImages(scratch);
  const folder = join(dataset.dir, 'preview');
  try {
    await buildDataset({ dataset: { ...dataset, store, images }, target: count, until: undefined, signal });
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const { position, value } of await store.triplets.read({ after: 0, limit: count })) {
      const triplet = value as TripletValue;
      const image = await writeTriplet(folder, position, triplet, await images.get(triplet.image));
      output.row({ event: 'preview', image, family: triplet.family, captions: triplet.captions });
    }
    output.say(`Look into ${folder}: an image, its captions and its code for each.`);
    return 0;
  } finally {
    await store.close();
    await rm(scratch, { recursive: true, force: true });
  }
};
