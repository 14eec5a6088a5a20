import type { NewSeed, RefusedSeed } from '../../db/seed.js';
import type { Dataset } from '../dataset.js';
import { type DecodedSeed, decodeSeed } from '../sources/seeds/decode-seed.js';
import type { FoundSeed } from '../sources/seeds/found-seed.js';
import { SourceError } from '../sources/source-error.js';
import { type ImportCounts, newCounts, totalOf } from './import-counts.js';
import type { Output } from './output.js';

/** Images are decoded and added so many at a time, or as soon as they weigh so much. */
const batchSeeds = 32;
const batchBytes = 32_000_000;
/** A line for people every so many images. */
const sayEvery = 2_000;

type Taken = { readonly ok: true; readonly seed: NewSeed } | { readonly ok: false; readonly refused: RefusedSeed };

/** Decodes an image and stores its bytes: the file is there before the row that names it. */
const take = async (found: FoundSeed, images: Dataset['seedImages']): Promise<Taken> => {
  const { source, place } = found.ok ? found.notes : found;
  const refuse = (reason: string, detail: string): Taken => ({ ok: false, refused: { source, place, reason, detail } });
  if (!found.ok) return refuse(found.reason, found.message);
  let decoded: DecodedSeed;
  try {
    decoded = await decodeSeed(found.bytes);
  } catch (error) {
    if (error instanceof SourceError) return refuse(error.reason, error.message);
    throw error;
  }
  const { bytes, ...measures } = decoded;
  return { ok: true, seed: { id: await images.put(bytes, measures.mediaType), ...measures, ...found.notes } };
};

const whereOf = (source: string, place: string): string => (place === '' ? source : `${source} row ${place}`);

const report = (taken: Taken, added: boolean, counts: ImportCounts, output: Output): void => {
  if (!taken.ok) {
    counts.refused++;
    const { source: file, place, reason, detail: message } = taken.refused;
    output.row({ file, place, ok: false, reason, message });
    if (!output.json) output.say(`${whereOf(file, place)}: ${reason}: ${message}`);
    return;
  }
  counts[added ? 'added' : 'known']++;
  const { source: file, place, id: seed, width, height } = taken.seed;
  output.row({ file, place, ok: true, seed, width, height, added });
};

export interface ImportSeeds {
  readonly found: AsyncIterable<FoundSeed>;
  readonly dataset: Pick<Dataset, 'store' | 'seedImages'>;
  readonly output: Output;
  readonly signal: AbortSignal;
}

/** Adds images to start from, a batch at a time, and reports each. For the one who holds the dataset's lease. */
export const importSeeds = async ({ found, dataset, output, signal }: ImportSeeds): Promise<ImportCounts> => {
  const { store, seedImages } = dataset;
  const counts = newCounts();
  let batch: FoundSeed[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const taken = await Promise.all(batch.map((one) => take(one, seedImages)));
    await store.seeds.refuse(taken.flatMap((one) => (one.ok ? [] : [one.refused])));
    const fresh = new Set(await store.seeds.add(taken.flatMap((one) => (one.ok ? [one.seed] : []))));
    const before = totalOf(counts);
    for (const one of taken) report(one, one.ok && fresh.delete(one.seed.id), counts, output);
    if (!output.json && Math.floor(before / sayEvery) < Math.floor(totalOf(counts) / sayEvery))
      output.say(`${totalOf(counts)} images seen, ${counts.added} added`);
    batch = [];
    bytes = 0;
  };
  for await (const one of found) {
    if (signal.aborted) break;
    batch.push(one);
    bytes += one.ok ? one.bytes.length : 0;
    if (batch.length >= batchSeeds || bytes >= batchBytes) await flush();
  }
  await flush();
  return counts;
};
