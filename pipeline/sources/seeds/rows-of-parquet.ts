import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { SourceError } from '../source-error.js';
import type { SeedFields } from './row.js';
import type { RowRead } from './rows-of-jsonl.js';

/** A row group is read whole; the hub writes them with a hundred or a thousand images. */
const groupLimit = 1_500_000_000; // bytes

const damaged = (cause: unknown): SourceError =>
  new SourceError(
    'bad-data',
    `It cannot be read as Parquet: ${(cause as Error).message}. Download or write it again.`,
    { cause },
  );

/** The columns that may hold what we look for: the others are not even read. */
const columnsOf = (metadata: FileMetaData, fields: SeedFields): string[] => {
  const wanted = new Set(
    Object.values(fields).flatMap((names: readonly string[]) => names.flatMap((name) => [name, name.split('.')[0]])),
  );
  return parquetSchema(metadata)
    .children.map(({ element }) => element.name)
    .filter((name) => wanted.has(name));
};

/** The rows of a Parquet file, a row group at a time, with the columns that the fields name. Throws `SourceError`. */
export async function* rowsOfParquet(path: string, fields: SeedFields): AsyncGenerator<RowRead> {
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const columns = columnsOf(metadata, fields);
    let rowStart = 0;
    for (const { num_rows: count, total_byte_size: size } of metadata.row_groups) {
      const rowEnd = rowStart + Number(count);
      if (Number(size) > groupLimit)
        throw new SourceError(
          'data-too-large',
          `A row group of it has ${(Number(size) / 1e9).toFixed(1)} GB; the limit is ${groupLimit / 1e9} GB. Write it again with smaller row groups.`,
        );
      // Byte arrays without a type are images, not text.
      const rows = await parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, compressors, utf8: false });
      for (const row of rows) yield { row };
      rowStart = rowEnd;
    }
  } catch (error) {
    throw error instanceof SourceError ? error : damaged(error);
  }
}
