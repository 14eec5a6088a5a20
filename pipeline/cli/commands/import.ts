import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { createRenderers } from '../../../renderers/index.js';
import { isDataset, openDataset } from '../../dataset.js';
import { exclusively } from '../../exclusive.js';
import { Problem } from '../../problem.js';
import { readPrograms } from '../../sources/import.js';
import { findSeeds, holdsSeeds } from '../../sources/seeds/find-seeds.js';
import { defaultSeedFields, type SeedFields } from '../../sources/seeds/row.js';
import { defineCommand } from '../command.js';
import { describeCounts, type ImportCounts, newCounts, totalOf } from '../import-counts.js';
import { importPrograms } from '../import-programs.js';
import { importSeeds } from '../import-seeds.js';
import { assertLanguage, dataDirOf } from '../one-off.js';

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

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const options = z.object({
  dataset: z.string().optional(),
  as: z.enum(['programs', 'images'], { error: 'expected programs or images' }).optional(),
  language: z.string().optional(),
  dataDir: z.string().optional(),
  licence: z
    .string()
    .min(1)
    .default('unknown')
    .transform((licence) => (licence === 'unknown' ? null : licence)),
  imageField: z.string().min(1).optional(),
  idField: z.string().min(1).optional(),
  captionField: z.string().min(1).optional(),
  codeField: z.string().min(1).optional(),
});

type Options = z.output<typeof options>;

/** Which of the paths may hold programs, and which images: a file's name says so, folders may hold both. */
const divide = (files: readonly string[], { as, language }: Options) => {
  const only = as ?? (language === undefined ? undefined : 'programs');
  return {
    programs:
      only === 'images' ? [] : files.filter((file) => only === 'programs' || isFolder(file) || !holdsSeeds(file)),
    images: only === 'programs' ? [] : files.filter((file) => isFolder(file) || holdsSeeds(file)),
  };
};

const fieldsOf = ({ imageField, idField, captionField, codeField }: Options): SeedFields => ({
  ...defaultSeedFields,
  ...(imageField !== undefined && { image: [imageField] }),
  ...(idField !== undefined && { id: [idField] }),
  ...(captionField !== undefined && { caption: [captionField] }),
  ...(codeField !== undefined && { code: [codeField] }),
});

const declareFields = (command: Command): Command =>
  command
    .option('--image-field <name>', 'the field of a row that holds its image, such as messages.0.image')
    .option('--id-field <name>', 'the field with its id')
    .option('--caption-field <name>', 'the field with what is said of it')
    .option('--code-field <name>', 'the field with a program of it');

export const command = defineCommand({
  configure: (command) =>
    declareFields(
      command
        .usage('[dataset-dir] <path...> [options]')
        .argument('<path...>', 'the dataset (or stand in it), then programs, images, or folders of them')
        .option('--dataset <dir>', 'the dataset, instead of as the first argument')
        .option('--as <what>', 'take programs or images alone out of folders that hold both')
        .option('--language <language>', 'the language of the programs, when their names do not tell')
        .option('--data-dir <dir>', 'where to find what a program or a row names by address')
        .option('--licence <spdx>', 'the licence of what is imported, such as CC-BY-4.0, where rows do not tell'),
    ).addHelpText(
      'after',
      '\nImages (png, jpg, webp, gif; rows of .jsonl and .parquet with paths, data URLs, base64 or bytes) are seeds:' +
        '\nsources `reproduce` and `vary` start from them, with a model. Fields of rows that nobody names: ' +
        `\n${defaultSeedFields.image.join(', ')}; id; caption, text; code; licence.`,
    ),
  options,
  run: async ({ args, options, output, signal }) => {
    const { dir, files } = chooseDataset(args, options.dataset);
    const renderers = createRenderers();
    const { language, licence } = options;
    assertLanguage(language, renderers);
    const dataDir = dataDirOf(options.dataDir);
    const paths = divide(files, options);
    const dataset = await openDataset(dir);
    let programs: ImportCounts = newCounts();
    let images: ImportCounts = newCounts();
    try {
      await exclusively(dataset.store, async () => {
        const read = readPrograms(paths.programs, { renderers, language, dataDir });
        programs = await importPrograms({
          programs: read,
          store: dataset.store,
          licence,
          output,
          signal,
        });
        const found = findSeeds(paths.images, { fields: fieldsOf(options), dataDir: options.dataDir, licence });
        await dataset.seedImages.sweep();
        images = await importSeeds({ found, dataset, output, signal });
      });
    } finally {
      await dataset.close();
    }
    if (totalOf(programs) + totalOf(images) === 0)
      throw new Problem('There is no program and no image in there. Name files like bar.vl.json, or pass --language.');
    if (totalOf(programs) > 0) output.print(`${describeCounts(programs)}. Next: figwright build ${dir}`);
    if (totalOf(images) > 0)
      output.print(`images: ${describeCounts(images)}. Sources \`reproduce\` and \`vary\` start from them.`);
    if (signal.aborted) return 130;
    return programs.refused + images.refused > 0 ? 1 : 0;
  },
});
