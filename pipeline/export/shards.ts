import type { Format } from './formats/format.js';
import { openFile, type OpenFile, type WrittenFile } from './write-file.js';

export interface Shard extends WrittenFile {
  readonly rows: number;
}

/** Writes rows into files of `size` rows each: `triplet-00000.jsonl`, `triplet-00001.jsonl`, … */
export interface ShardWriter {
  readonly write: (row: object) => Promise<void>;
  /** The shards in order; at least one, so that an empty dataset has a file to load too. */
  readonly finish: () => Promise<readonly Shard[]>;
  readonly abandon: () => Promise<void>;
}

export const openShards = (folder: string, name: string, format: Format, size: number): ShardWriter => {
  const shards: Shard[] = [];
  let file: OpenFile | undefined;
  let rows = 0;
  const begin = (): Promise<OpenFile> =>
    openFile(folder, `${name}-${String(shards.length).padStart(5, '0')}${format.extension}`);
  const end = async (): Promise<void> => {
    if (!file) return;
    shards.push({ ...(await file.finish()), rows });
    file = undefined;
    rows = 0;
  };
  return {
    write: async (row) => {
      file ??= await begin();
      await file.write(format.encode(row));
      if (++rows >= size) await end();
    },
    finish: async () => {
      if (shards.length === 0) file ??= await begin();
      await end();
      return shards;
    },
    abandon: async () => file?.abandon(),
  };
};
