import { z } from 'zod';
import { ensureDataset, openDataset } from '../../dataset.js';
import { Problem } from '../../problem.js';
import { stageNames } from '../../stages/index.js';
import { buildAndReport } from '../build-and-report.js';
import { defineCommand } from '../command.js';
import { describePlan } from '../describe-plan.js';
import { makePreview } from '../make-preview.js';

const options = z.object({
  target: z.coerce.number('expected a number').int('expected a whole number').min(1, 'expected 1 or more').optional(),
  stage: z.enum(stageNames, { error: `expected one of ${stageNames.join(', ')}` }).optional(),
  redo: z.boolean().optional(),
  seed: z.string().min(1).optional(),
  budgetUsd: z.coerce.number('expected dollars').positive('expected more than 0').optional(),
  budgetTokens: z.coerce.number('expected a number').int().positive('expected more than 0').optional(),
  batch: z.boolean().optional(),
  dryRun: z.boolean().optional(),
  preview: z.boolean().optional(),
});

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('<dataset-dir>', 'made when it is not there')
      .option('--target <n>', 'triplets that the dataset shall have; without it what the configuration says')
      .option('--stage <name>', `stop samples after this stage: ${stageNames.join(', ')}`)
      .option('--redo', 'with --stage: every sample goes through that stage again; what came before it stays')
      .option('--seed <text>', 'the seed of a new dataset')
      .option('--budget-usd <n>', 'the most that models may cost in all, earlier runs included')
      .option('--budget-tokens <n>', 'the most tokens that models may use in all')
      .option('--batch', 'ask models in batches, at half the price and within a day; stop and go on as you like')
      .option(
        '--dry-run',
        'say what would be done and what it would cost; asks models for six samples of each source, and keeps the replies',
      )
      .option('--preview', 'make six triplets to look at, under DIR/preview, and store nothing')
      .addHelpText('after', '\nGoes on where it stopped, however it stopped. Ctrl-C is safe, twice is safe too.'),
  options,
  run: async ({ args: [dir = ''], options, output, signal }) => {
    const { target, stage: until, redo, seed, dryRun, preview, budgetUsd, budgetTokens, batch } = options;
    const budget = {
      ...(budgetUsd !== undefined && { usd: budgetUsd }),
      ...(budgetTokens !== undefined && { tokens: budgetTokens }),
    };
    if (redo && until === undefined)
      throw new Problem(`--redo needs --stage: which one shall run again? ${stageNames.join(', ')}.`);
    if (dryRun) return describePlan({ dir, target, seed, budget, output, signal });
    ensureDataset(dir, seed);
    const dataset = await openDataset(dir);
    try {
      if (seed !== undefined && seed !== dataset.config.seed)
        throw new Problem(
          `${dir} has the seed "${dataset.config.seed}" in its configuration; --seed is for a new dataset.`,
        );
      if (preview) return await makePreview({ dataset, budget, output, signal });
      const wanted = target ?? dataset.config.target;
      const code = await buildAndReport({
        dataset,
        target: wanted,
        until,
        redo: redo ? until : undefined,
        budget,
        batch,
        output,
        signal,
      });
      if (code === 0 && until === undefined)
        output.say(`Next: figwright export ${dir} --recipe triplet --format jsonl --out OUT`);
      return code;
    } finally {
      await dataset.close();
    }
  },
});
