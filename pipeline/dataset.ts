import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ImageStore, openImages } from '../db/images.js';
import { openSeedImages, type SeedImages } from '../db/seed-images.js';
import { openSqliteStore } from '../db/sqlite/open.js';
import { asStoreError } from '../db/sqlite/as-store-error.js';
import type { Store } from '../db/store.js';
import { makeFolders } from '../renderers/make-folders.js';
import { type Config, configFile, loadConfig } from './config.js';
import { configTemplate } from './config-template.js';
import { Problem } from './problem.js';

/** A dataset directory, opened. */
export interface Dataset {
  /** Absolute. */
  readonly dir: string;
  readonly config: Config;
  readonly store: Store;
  readonly images: ImageStore;
  readonly seedImages: SeedImages;
  readonly close: () => Promise<void>;
}

const databaseFile = 'dataset.db';

/** Whether a directory holds a dataset, or the beginnings of one. */
export const isDataset = (dir: string): boolean =>
  existsSync(join(dir, configFile)) || existsSync(join(dir, databaseFile));

const makeDirectory = (dir: string): void => {
  try {
    makeFolders(resolve(dir));
  } catch (error) {
    const known = asStoreError(error, dir);
    if (known !== error) throw known;
    throw new Problem(`Cannot make the directory ${dir}: ${(error as Error).message}. Name another.`, { cause: error });
  }
};

const assertDirectory = (dir: string): void => {
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new Problem(`${dir} is a file. Name a directory for the dataset.`);
};

/** Writes a new dataset directory with a commented configuration. Throws when one is there already. */
export const initDataset = (dir: string, seed = 'figwright'): void => {
  assertDirectory(dir);
  const path = join(dir, configFile);
  if (existsSync(path)) throw new Problem(`${path} is there already. Edit it, or name another directory.`);
  makeDirectory(dir);
  const incoming = `${path}.${process.pid}.tmp`;
  try {
    // Renamed into place: a process that is killed here leaves no half configuration.
    writeFileSync(incoming, configTemplate(seed));
    renameSync(incoming, path);
  } catch (error) {
    rmSync(incoming, { force: true });
    throw asStoreError(error, path);
  }
};

const assertDataset = (dir: string): void => {
  assertDirectory(dir);
  if (!existsSync(dir)) throw new Problem(`${dir} is not there. \`figwright build ${dir}\` makes it.`);
  if (!isDataset(dir)) throw new Problem(`${dir} is not a dataset: it has no ${configFile}. See \`figwright init\`.`);
};

/** Makes the dataset when there is none; refuses a directory that already serves something else. */
export const ensureDataset = (dir: string, seed?: string): void => {
  assertDirectory(dir);
  if (existsSync(join(dir, configFile))) return;
  if (existsSync(dir) && !isDataset(dir) && readdirSync(dir).some((name) => !name.startsWith(configFile)))
    throw new Problem(
      `${dir} is not empty and not a dataset. Name another directory, or run \`figwright init ${dir}\` to use this one.`,
    );
  initDataset(dir, seed);
};

/**
 * Opens a dataset. Throws `Problem` or `StoreError` that say what to do. Its database is made when it is not there.
 * `readOnly`: for who only looks: the dataset may be somebody else's, and nothing of it is changed.
 */
export const openDataset = async (
  path: string,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): Promise<Dataset> => {
  const dir = resolve(path);
  assertDataset(dir);
  const config = loadConfig(dir);
  const store = await openSqliteStore(join(dir, databaseFile), readOnly ? { readOnly } : { create: true });
  return { dir, config, store, images: openImages(dir), seedImages: openSeedImages(dir), close: store.close };
};
