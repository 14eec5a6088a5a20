import { join } from 'node:path';
import { contentPath, openContentFiles } from './content-files.js';

/** Images by the hash of their bytes: `images/ab/abcdef….png`. The same picture is stored once. */
export interface ImageStore {
  /** Stores a PNG and answers with its SHA-256, 64 hexadecimal digits. */
  readonly put: (png: Uint8Array) => Promise<string>;
  readonly get: (sha256: string) => Promise<Uint8Array>;
  /** Absolute path of an image, whether or not it is there. */
  readonly pathOf: (sha256: string) => string;
  /** Of these, those that are not there. Answers fastest for hashes that are neighbours. */
  readonly missing: (sha256s: readonly string[]) => Promise<readonly string[]>;
  /** Removes what a killed build left half written. Only for the one who holds the dataset's lease. */
  readonly sweep: () => Promise<void>;
}

/** The path of an image under the dataset directory, with forward slashes. */
export const imagePath = (sha256: string): string => `images/${contentPath(sha256, 'png')}`;

export const openImages = (datasetDir: string): ImageStore => {
  const files = openContentFiles(join(datasetDir, 'images'));
  return {
    put: (png) => files.put(png, 'png'),
    get: (sha256) => files.get(sha256, 'png'),
    pathOf: (sha256) => files.pathOf(sha256, 'png'),
    missing: async (sha256s) => {
      const gone: string[] = [];
      let folder: { prefix: string; names: ReadonlySet<string> } | undefined;
      for (const sha256 of sha256s) {
        const prefix = sha256.slice(0, 2);
        if (folder?.prefix !== prefix) folder = { prefix, names: await files.present(prefix) };
        if (!folder.names.has(sha256)) gone.push(sha256);
      }
      return gone;
    },
    sweep: files.sweep,
  };
};
