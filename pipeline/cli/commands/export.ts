import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../../config.js';
import { openDataset } from '../../dataset.js';
import { exportDataset } from '../../export/export-dataset.js';
import { formats } from '../../export/formats/index.js';
import { manifestFile } from '../../export/manifest.js';
import { Problem } from '../../problem.js';
import { recipes } from '../../recipes/index.js';
import { readRollouts } from '../../recipes/rl/rollouts.js';
import { defineCommand } from '../command.js';

/** A digest of the settings that decide what a dataset holds; not of those that decide how fast it is made. */
const digestOf = ({ seed, sources, render, gates, captions }: Config): string =>
  createHash('sha256')
    .update(JSON.stringify([seed, sources, render.scale, gates, captions]))
    .digest('hex');

const choose = <T>(all: ReadonlyMap<string, T>, name: string, what: string): T => {
  const found = all.get(name);
  if (found !== undefined) return found;
  throw new Problem(`There is no ${what} “${name}”. There is: ${[...all.keys()].join(', ')}.`);
};

const wholeNumber = z.coerce.number('expected a number').int('expected a whole number').min(1, 'expected 1 or more');

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('[dataset-dir]', 'the dataset (default: here)')
      .option('--recipe <name>', `what rows to make: ${[...recipes.keys()].join(', ')}`, 'triplet')
      .option('--format <name>', `how to write them: ${[...formats.keys()].join(', ')}`, 'jsonl')
      .option('--out <dir>', 'where to (default: exports/RECIPE in the dataset)')
      .option('--shard-size <rows>', 'rows per file (default: 5000)')
      .option('--rollouts <file>', 'how often a model was right about each figure; recipe rl keeps 25 to 75 %')
      .option('--limit <rows>', 'the first so many triplets (default: all)'),
  options: z.object({
    recipe: z.string(),
    format: z.string(),
    out: z.string().min(1, 'expected a folder').optional(),
    shardSize: wholeNumber.default(5000),
    limit: wholeNumber.optional(),
    rollouts: z.string().optional(),
  }),
  run: async ({ args, options, output, signal }) => {
    const recipe = choose(recipes, options.recipe, 'recipe');
    const format = choose(formats, options.format, 'format');
    if (options.rollouts !== undefined && !recipe.takesRollouts)
      throw new Problem(
        `Recipe ${recipe.name} does not choose by rollouts: leave --rollouts out, or take --recipe rl.`,
      );
    const rollouts = options.rollouts === undefined ? undefined : await readRollouts(options.rollouts);
    const dataset = await openDataset(args[0] ?? '.', { readOnly: true });
    const out = options.out ?? join(dataset.dir, 'exports', recipe.name);
    try {
      const { rows, files, images } = await exportDataset({
        triplets: dataset.store.triplets,
        pathOfImage: dataset.images.pathOf,
        configDigest: digestOf(dataset.config),
        recipe,
        format,
        out,
        shardSize: options.shardSize,
        limit: options.limit,
        rollouts,
        signal,
      });
      output.row({
        out,
        recipe: recipe.name,
        format: format.name,
        rows,
        files: files.length,
        images: images.count,
        manifest: join(out, manifestFile),
      });
      if (!output.json) output.print(`${rows} rows and ${images.count} images in ${out}`);
      if (rows === 0)
        output.say(
          rollouts === undefined
            ? 'No triplet has been accepted yet: run `figwright build` first.'
            : 'No triplet was right in 25 to 75 % of its rollouts. Are the ids in the file those of this dataset?',
        );
      return 0;
    } catch (error) {
      if (signal.aborted) return 130;
      throw error;
    } finally {
      await dataset.close();
    }
  },
});
