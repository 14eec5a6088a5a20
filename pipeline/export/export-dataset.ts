import { imagePath } from '../../db/images.js';
import type { Store } from '../../db/store.js';
import type { Recipe, RecipeOptions } from '../recipes/recipe.js';
import type { TripletValue } from '../stage.js';
import { figwrightVersion } from '../version.js';
import { writeCard } from './card.js';
import { fitRow } from './columns.js';
import type { Format } from './formats/format.js';
import { type Manifest, manifestFile } from './manifest.js';
import { openImagePlacer, type PlaceImage } from './place-image.js';
import { openShards } from './shards.js';
import { explainingWrites, openStaging } from './staging.js';
import { readTriplet } from './stored-triplet.js';
import { createTally } from './tally.js';
import { openFile, writeFile } from './write-file.js';

export interface ExportRequest {
  readonly triplets: Pick<Store['triplets'], 'read'>;
  /** Path of an image in the dataset, by its hash. */
  readonly pathOfImage: (sha256: string) => string;
  /** SHA-256 of the settings that decide what the dataset holds. */
  readonly configDigest: string;
  readonly recipe: Recipe;
  readonly format: Format;
  /** Where the export goes. */
  readonly out: string;
  /** Rows per file. */
  readonly shardSize: number;
  /** How often a reference model was right about each triplet, for recipes that choose by it. */
  readonly rollouts?: RecipeOptions['rollouts'];
  /** The first so many triplets; all by default. */
  readonly limit?: number | undefined;
  readonly signal: AbortSignal;
  /** Called now and then with the number of triplets written. */
  readonly onProgress?: (done: number) => void;
}

const pageSize = 64;
const imageList = 'images.sha256';

/** Triplets in the order of their acceptance, a page at a time: memory does not grow with their number. */
async function* readPages({
  triplets,
  limit = Number.POSITIVE_INFINITY,
  signal,
}: ExportRequest): AsyncGenerator<readonly TripletValue[]> {
  let after = 0;
  let left = limit;
  while (left > 0) {
    signal.throwIfAborted();
    const page = await triplets.read({ after, limit: Math.min(pageSize, left) });
    const last = page.at(-1);
    if (!last) return;
    after = last.position;
    left -= page.length;
    yield page.map(({ value, sampleId }) => readTriplet(value, sampleId));
  }
}

/** Places the images of one page, side by side, each once; answers with those that were not there yet. */
const placeImages = async (
  page: readonly TripletValue[],
  place: PlaceImage,
): Promise<{ sha256: string; bytes: number }[]> => {
  const images = [...new Set(page.map(({ image }) => image))];
  const placed = await Promise.all(images.map(async (sha256) => ({ sha256, bytes: await place(sha256) })));
  return placed.filter(({ bytes }) => bytes > 0);
};

/** Writes everything into `folder`; the manifest last. */
const writeExport = async (request: ExportRequest, folder: string): Promise<Manifest> => {
  const { recipe, format, shardSize, rollouts, onProgress } = request;
  const tally = createTally();
  const place = openImagePlacer(folder, request.pathOfImage);
  const shards = openShards(folder, recipe.name, format, shardSize);
  const list = await openFile(folder, imageList);
  const images = { list: imageList, count: 0, bytes: 0 };
  let done = 0;
  try {
    for await (const page of readPages(request)) {
      const made = page.flatMap((triplet) => {
        const rows = recipe.rows(triplet, { image: imagePath(triplet.image), rollouts });
        return rows.length > 0 ? [{ triplet, rows }] : [];
      });
      const pictured = made.map(({ triplet }) => triplet);
      for (const { sha256, bytes } of await placeImages(pictured, place)) {
        await list.write(`${sha256}  ${imagePath(sha256)}\n`);
        images.count++;
        images.bytes += bytes;
      }
      for (const { triplet, rows } of made) {
        tally.add(triplet);
        for (const row of rows) await shards.write(fitRow(row, recipe.columns));
      }
      onProgress?.((done += page.length));
    }
  } catch (error) {
    await Promise.allSettled([shards.abandon(), list.abandon()]);
    throw error;
  }
  const dataFiles = await shards.finish();
  const listFile = await list.finish();
  const rows = dataFiles.reduce((sum, shard) => sum + shard.rows, 0);
  const card = writeCard({ recipe, rows, tally, extension: format.extension, version: figwrightVersion });
  const others = [await writeFile(folder, 'README.md', card)];
  for (const { path, text } of recipe.files?.() ?? []) others.push(await writeFile(folder, path, text));
  const manifest: Manifest = {
    kind: 'figwright-export',
    figwright: figwrightVersion,
    recipe: { name: recipe.name, version: recipe.version },
    format: format.name,
    columns: recipe.columns,
    config: request.configDigest,
    rows,
    files: [...dataFiles.map(({ path, rows, bytes, sha256 }) => ({ path, rows, bytes, sha256 })), listFile, ...others],
    images,
  };
  await writeFile(folder, manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

/**
 * Exports a dataset's triplets through a recipe. The same triplets give the same bytes. Throws `Problem` when the
 * place cannot be used, when an image is damaged, or when the disk is full; what was there before stays then.
 */
export const exportDataset = (request: ExportRequest): Promise<Manifest> =>
  explainingWrites(request.out, async () => {
    const staging = await openStaging(request.out);
    try {
      const manifest = await writeExport(request, staging.folder);
      await staging.publish();
      return manifest;
    } catch (error) {
      await staging.discard().catch(() => undefined);
      throw error;
    }
  });
