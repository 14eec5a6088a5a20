import type { NewSample, Store } from '../../db/store.js';
import { newSample } from '../sample.js';
import type { ReadProgram } from '../sources/import.js';
import { type ImportCounts, newCounts } from './import-counts.js';
import type { Output } from './output.js';

/** Programs are added a batch at a time: by number, and by what they weigh in memory. */
const batchSamples = 64;
const batchCharacters = 8_000_000;

const originOf = (
  { language, program, file }: Pick<Extract<ReadProgram, { ok: true }>, 'language' | 'program' | 'file'>,
  licence: string | null,
) => ({ source: 'import', language, program, file: file.name, licence }) as const;

/** The sample of a file, or none when there is nothing that could be kept of it. */
const sampleOf = (read: ReadProgram, licence: string | null): NewSample | undefined => {
  const { language } = read;
  const program = read.ok ? read.program : read.text;
  if (language === undefined || program === undefined) return undefined;
  return newSample(
    originOf({ language, program, file: read.file }, licence),
    read.ok ? {} : { rejection: { reason: read.reason, detail: read.message } },
  );
};

const report = (
  read: ReadProgram,
  added: boolean,
  id: string | undefined,
  counts: ImportCounts,
  output: Output,
): void => {
  const file = read.file.path;
  if (!read.ok) {
    counts.refused++;
    output.row({ file, ok: false, reason: read.reason, message: read.message });
    if (!output.json) output.say(`${file}: ${read.reason}: ${read.message}`);
    return;
  }
  counts[added ? 'added' : 'known']++;
  output.row({ file, ok: true, language: read.language, id, added });
};

export interface ImportPrograms {
  readonly programs: AsyncIterable<ReadProgram>;
  readonly store: Store;
  readonly licence: string | null;
  readonly output: Output;
  readonly signal: AbortSignal;
}

/** Adds programs to a dataset, a batch at a time, and reports each. For the one who holds the dataset's lease. */
export const importPrograms = async ({
  programs,
  store,
  licence,
  output,
  signal,
}: ImportPrograms): Promise<ImportCounts> => {
  const counts = newCounts();
  let batch: ReadProgram[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    const samples = batch.map((read) => sampleOf(read, licence));
    const fresh = new Set(await store.samples.add(samples.filter((sample) => sample !== undefined)));
    batch.forEach((read, index) => {
      const id = samples[index]?.id;
      const added = id !== undefined && fresh.delete(id); // the second of two equal files was there already
      report(read, added, id, counts, output);
    });
    batch = [];
    characters = 0;
  };
  for await (const read of programs) {
    if (signal.aborted) break;
    batch.push(read);
    characters += (read.ok ? read.program : (read.text ?? '')).length;
    if (batch.length >= batchSamples || characters >= batchCharacters) await flush();
  }
  await flush();
  return counts;
};
