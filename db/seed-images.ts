import { join } from 'node:path';
import { openContentFiles, sha256Of } from './content-files.js';
import type { Seed, SeedMediaType } from './seed.js';
import { StoreError } from './store-error.js';

type Named = Pick<Seed, 'id' | 'mediaType'>;

/** The images of a dataset's seeds, as they were found: `seeds/ab/abcdef….jpg`. */
export interface SeedImages {
  /** Stores an image and answers with the id of its seed. */
  readonly put: (bytes: Uint8Array, mediaType: SeedMediaType) => Promise<string>;
  /** An image's bytes, held against its id. Throws `StoreError` of kind `missing` or `corrupt`. */
  readonly get: (seed: Named) => Promise<Uint8Array>;
  /** Absolute path of an image, whether or not it is there. */
  readonly pathOf: (seed: Named) => string;
  readonly sweep: () => Promise<void>;
}

const endings: Readonly<Record<SeedMediaType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

export const openSeedImages = (datasetDir: string): SeedImages => {
  const files = openContentFiles(join(datasetDir, 'seeds'));
  const pathOf = ({ id, mediaType }: Named): string => files.pathOf(id, endings[mediaType]);
  return {
    put: (bytes, mediaType) => files.put(bytes, endings[mediaType]),
    get: async (seed) => {
      const again = 'Import it again from where it came: `figwright import` puts it back.';
      let bytes: Uint8Array;
      try {
        bytes = await files.get(seed.id, endings[seed.mediaType]);
      } catch (cause) {
        throw new StoreError('missing', `The seed image ${pathOf(seed)} cannot be read. ${again}`, { cause });
      }
      if (sha256Of(bytes) !== seed.id)
        throw new StoreError('corrupt', `The seed image ${pathOf(seed)} is damaged. ${again}`);
      return bytes;
    },
    pathOf,
    sweep: files.sweep,
  };
};
