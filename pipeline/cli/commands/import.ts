import { z } from 'zod';
import { createRenderers } from '../../../renderers/index.js';
import type { NewSample, Store } from '../../../db/store.js';
import { isDataset, openDataset } from '../../dataset.js';
import { exclusively } from '../../exclusive.js';
import { Problem } from '../../problem.js';
import { newSample } from '../../sample.js';
import { type ReadProgram, readPrograms } from '../../sources/import.js';
import { defineCommand } from '../command.js';
import { assertLanguage, dataDirOf } from '../one-off.js';
import type { Output } from '../output.js';

/** Programs are added a batch at a time: by number, and by what they weigh in memory. */
const batchSamples = 64;
const batchCharacters = 8_000_000;

interface Counts {
  added: number;
  known: number;
  refused: number;
}

/** The sample of a file, or none when there is nothing that could be kept of it. */
const sampleOf = (read: ReadProgram, licence: string | null): NewSample | undefined => {
  const { language } = read;
  const program = read.ok ? read.program : read.text;
  if (language === undefined || program === undefined) return undefined;
  const origin = { source: 'import', language, program, file: read.file.name, licence } as const;
  return newSample(origin, read.ok ? {} : { rejection: { reason: read.reason, detail: read.message } });
};

const report = (read: ReadProgram, added: boolean, id: string | undefined, counts: Counts, output: Output): void => {
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

const addBatch = async (
  batch: readonly ReadProgram[],
  store: Store,
  licence: string | null,
  counts: Counts,
  output: Output,
): Promise<void> => {
  const samples = batch.map((read) => sampleOf(read, licence));
  const fresh = new Set(await store.samples.add(samples.filter((sample) => sample !== undefined)));
  batch.forEach((read, index) => {
    const id = samples[index]?.id;
    const added = id !== undefined && fresh.delete(id); // the second of two equal files was there already
    report(read, added, id, counts, output);
  });
};

const chooseDataset = (
  args: readonly string[],
  stated: string | undefined,
): { dir: string; files: readonly string[] } => {
  const [first = '', ...rest] = args;
  const choice =
    stated !== undefined
      ? { dir: stated, files: args }
      : isDataset(first)
        ? { dir: first, files: rest }
        : { dir: '.', files: args };
  if (!isDataset(choice.dir)) {
    throw new Problem(
      `${stated ?? first} is not a dataset, nor is this folder. Write \`figwright import DATASET FILE…\`; \`figwright init DATASET\` makes one.`,
    );
  }
  if (choice.files.length === 0)
    throw new Problem('Which files? Write `figwright import DATASET FILE…`; folders are fine too.');
  return choice;
};

export const command = defineCommand({
  configure: (command) =>
    command
      .usage('[dataset-dir] <file...> [options]')
      .argument('<file...>', 'the dataset (or stand in it), then programs or folders of them')
      .option('--dataset <dir>', 'the dataset, instead of as the first argument')
      .option('--language <language>', 'the language of the programs, when their names do not tell')
      .option('--data-dir <dir>', 'where to find data that a program names by address')
      .option('--licence <spdx>', 'the licence of the programs, such as CC-BY-4.0'),
  options: z.object({
    dataset: z.string().optional(),
    language: z.string().optional(),
    dataDir: z.string().optional(),
    licence: z
      .string()
      .min(1)
      .default('unknown')
      .transform((licence) => (licence === 'unknown' ? null : licence)),
  }),
  run: async ({ args, options, output, signal }) => {
    const { dir, files } = chooseDataset(args, options.dataset);
    const renderers = createRenderers();
    assertLanguage(options.language, renderers);
    const dataDir = dataDirOf(options.dataDir);
    const dataset = await openDataset(dir);
    const counts: Counts = { added: 0, known: 0, refused: 0 };
    try {
      let batch: ReadProgram[] = [];
      let characters = 0;
      const flush = async (): Promise<void> => {
        await addBatch(batch, dataset.store, options.licence, counts, output);
        batch = [];
        characters = 0;
      };
      await exclusively(dataset.store, async () => {
        for await (const read of readPrograms(files, {
          renderers,
          language: options.language,
          dataDir,
        })) {
          if (signal.aborted) break;
          batch.push(read);
          characters += (read.ok ? read.program : (read.text ?? '')).length;
          if (batch.length >= batchSamples || characters >= batchCharacters) await flush();
        }
        await flush();
      });
    } finally {
      await dataset.close();
    }
    const { added, known, refused } = counts;
    if (added + known + refused === 0)
      throw new Problem('There is no program in there. Name files like bar.vl.json, or pass --language.');
    output.print(`${added} added, ${known} there already, ${refused} refused. Next: figwright build ${dir}`);
    if (signal.aborted) return 130;
    return refused > 0 ? 1 : 0;
  },
});
