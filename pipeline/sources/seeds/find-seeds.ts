import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { listFiles, type ListedFile } from '../files/list-files.js';
import { readBytes } from '../files/read-bytes.js';
import { type DataDir, openDataDir } from '../resolve/data-dir.js';
import { SourceError } from '../source-error.js';
import { type FoundSeed, seedBytesLimit, type SeedNotes } from './found-seed.js';
import { type ImageInRow, readRow, type SeedFields } from './row.js';
import { type RowRead, rowsOfJsonl } from './rows-of-jsonl.js';
import { rowsOfParquet } from './rows-of-parquet.js';

export interface FindSeedsOptions {
  readonly fields: SeedFields;
  /** Where the images are that rows name by path; left out: beside the file that names them. */
  readonly dataDir?: string | undefined;
  /** Of images whose row does not tell. */
  readonly licence: string | null;
}

const imageFile = /\.(?:png|jpe?g|webp|gif)$/i;
const rowsFile = /\.(?:jsonl|ndjson|parquet)$/i;

/** Whether a file's name says that it holds images to start from, not programs. */
export const holdsSeeds = (name: string): boolean => imageFile.test(name) || rowsFile.test(name);

const refusal = (source: string, place: string, error: unknown): FoundSeed => {
  if (!(error instanceof SourceError)) throw error;
  return { ok: false, source, place, reason: error.reason, message: error.message };
};

const readImageFile = async (file: ListedFile, licence: string | null): Promise<FoundSeed> => {
  try {
    const bytes = await readBytes(file.path, { name: file.path, bytes: seedBytesLimit, tooLarge: 'image-too-large' });
    const notes = { source: file.name, place: '', name: null, licence, caption: null, code: null, language: null };
    return { ok: true, notes, bytes };
  } catch (error) {
    return refusal(file.name, '', error);
  }
};

interface RowsSource {
  readonly file: ListedFile;
  readonly folder: string;
  readonly dataDir: DataDir;
  readonly options: FindSeedsOptions;
}

/** Many rows name images by the path where they once were: what lies under our folder is found there. */
const within = (folder: string, address: string): string =>
  isAbsolute(address) && !relative(folder, address).startsWith('..')
    ? relative(folder, address).split(sep).join('/')
    : address;

const bytesOf = async ({ bytes, address = '' }: ImageInRow, { folder, dataDir }: RowsSource): Promise<Uint8Array> => {
  if (bytes === undefined) return dataDir.read(within(folder, address));
  if (bytes.length <= seedBytesLimit) return bytes;
  const size = `${(bytes.length / 1e6).toFixed(0)} MB; the limit is ${seedBytesLimit / 1e6} MB`;
  throw new SourceError('image-too-large', `The image has ${size}.`);
};

async function* seedsOfRow(read: RowRead, place: string, from: RowsSource): AsyncGenerator<FoundSeed> {
  const { file, options } = from;
  if ('error' in read) {
    yield refusal(file.name, place, read.error);
    return;
  }
  const { images, id, caption, code, language, licence } = readRow(read.row, options.fields);
  if (images.length === 0) {
    const message = `This row has no image in ${options.fields.image.join(', ')}. Name its field with --image-field.`;
    yield refusal(file.name, place, new SourceError('no-image', message));
    return;
  }
  for (const [index, image] of images.entries()) {
    const here = index === 0 ? place : `${place}/${index}`;
    const name = id ?? image.path ?? image.address ?? null;
    const notes: SeedNotes = {
      source: file.name,
      place: here,
      name,
      licence: licence ?? options.licence,
      caption,
      code,
      language,
    };
    try {
      yield { ok: true, notes, bytes: await bytesOf(image, from) };
    } catch (error) {
      yield refusal(file.name, here, error);
    }
  }
}

const rowsOf = (file: ListedFile, fields: SeedFields): AsyncGenerator<RowRead> =>
  /\.parquet$/i.test(file.name) ? rowsOfParquet(file.path, fields) : rowsOfJsonl(file.path);

/** A pipe would be read for ever, and what is not there has no rows. */
const assertFile = async ({ path }: ListedFile): Promise<void> => {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new SourceError('not-found', `${path} is not there, or may not be read by this user.`);
  if (!found.isFile()) throw new SourceError('not-a-file', `${path} is a folder, a device or a pipe, not a file.`);
  if (found.size === 0) throw new SourceError('bad-data', `${path} is empty.`);
};

async function* seedsOfRows(file: ListedFile, options: FindSeedsOptions): AsyncGenerator<FoundSeed> {
  const folder = options.dataDir ?? dirname(file.path);
  const from = { file, folder, dataDir: openDataDir(folder, 'row'), options };
  let number = 0;
  try {
    await assertFile(file);
    for await (const read of rowsOf(file, options.fields)) {
      for await (const seed of seedsOfRow(read, String(number), from)) {
        // Rows that lie about in a folder of programs are not what was meant.
        if (number === 0 && !file.named && !seed.ok && seed.reason === 'no-image') return;
        yield seed;
      }
      number++;
    }
  } catch (error) {
    const failed =
      error instanceof SourceError
        ? error
        : new SourceError('unreadable', `${file.path} cannot be read: ${(error as Error).message}.`, { cause: error });
    yield refusal(file.name, number === 0 ? '' : String(number), failed);
  }
}

/** The images in files and folders, in order, one at a time: memory does not grow with their number. */
export async function* findSeeds(paths: readonly string[], options: FindSeedsOptions): AsyncGenerator<FoundSeed> {
  for await (const file of listFiles(paths)) {
    if (imageFile.test(file.name)) yield await readImageFile(file, options.licence);
    else if (rowsFile.test(file.name)) yield* seedsOfRows(file, options);
  }
}
