import { z } from 'zod';
import { openDataset } from '../../dataset.js';
import { exclusively } from '../../exclusive.js';
import { Problem } from '../../problem.js';
import { stageNames } from '../../stages/index.js';
import { defineCommand } from '../command.js';
import { findSample } from '../find-sample.js';

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('<dataset-dir>')
      .argument('[id...]', 'samples, by the beginning of their ids')
      .option('--stage <name>', 'those that were stopped in this stage')
      .option('--reason <reason>', 'those that were rejected for this reason; "dead" for failures')
      .option('--all', 'every rejected or failed sample')
      .addHelpText(
        'after',
        '\nThe same program meets the same gates: retry what failed for the machine, or change programs, gates or models first.' +
          '\nAfter an update of figwright, build alone sends samples back to the stages that have changed.',
      ),
  options: z.object({
    stage: z.enum(stageNames, { error: `expected one of ${stageNames.join(', ')}` }).optional(),
    reason: z.string().optional(),
    all: z.boolean().optional(),
  }),
  run: async ({ args: [dir = '', ...prefixes], options: { stage, reason, all }, output }) => {
    if (prefixes.length === 0 && stage === undefined && reason === undefined && !all)
      throw new Problem('Say which: ids, --stage, --reason, or --all.');
    const { store, close } = await openDataset(dir);
    try {
      const ids =
        prefixes.length > 0 ? await Promise.all(prefixes.map((prefix) => findSample(store, prefix))) : undefined;
      const requeued = await exclusively(store, () =>
        store.jobs.retry({
          ...(ids && { ids }),
          ...(stage !== undefined && { stage }),
          ...(reason !== undefined && { reason }),
        }),
      );
      output.row({ event: 'retry', requeued });
      output.say(
        requeued === 0
          ? `No rejected or failed sample fits. \`figwright status ${dir}\` shows what there is.`
          : `${requeued} samples are back in the queue. Next: figwright build ${dir}`,
      );
      return 0;
    } finally {
      await close();
    }
  },
});
