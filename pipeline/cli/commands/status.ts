import { z } from 'zod';
import type { Store } from '../../../db/store.js';
import { openDataset } from '../../dataset.js';
import { totalOf } from '../../llm/budget.js';
import { createProgress } from '../../run/progress.js';
import { stageNames } from '../../stages/index.js';
import { defineCommand } from '../command.js';
import { spendingLines } from '../cost.js';
import type { Output } from '../output.js';
import { topReasons } from '../progress-display.js';

const pageSize = 500;

const listRejected = async ({ rejections }: Store, output: Output): Promise<void> => {
  let after: string | undefined;
  do {
    const page = await rejections.list({ limit: pageSize, ...(after !== undefined && { after }) });
    for (const { sampleId: sample, kind, stage, reason, detail = null } of page) {
      output.row({ sample, kind, stage, reason, detail });
      if (!output.json) output.print(`${sample}  ${stage}: ${reason}  ${detail?.split('\n')[0] ?? ''}`);
    }
    after = page.at(-1)?.sampleId;
  } while (after !== undefined);
};

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('<dataset-dir>')
      .option('--rejected', 'list the rejected and failed samples: id, stage, reason, what was found'),
  options: z.object({ rejected: z.boolean().optional() }),
  run: async ({ args: [dir = ''], options, output }) => {
    const dataset = await openDataset(dir);
    try {
      if (options.rejected) {
        await listRejected(dataset.store, output);
        return 0;
      }
      const progress = createProgress(await dataset.store.totals(), dataset.config.target, stageNames);
      const { accepted, target, samples, open, rejected, dead, stages, reasons } = progress;
      const spending = await dataset.store.replies.spending();
      output.row({
        accepted,
        target,
        samples,
        open,
        rejected,
        dead,
        stages: Object.fromEntries(stages),
        reasons: Object.fromEntries(reasons),
        ...(spending.length > 0 && { cost: totalOf(spending), spending }),
      });
      if (output.json) return 0;
      output.print(`${dataset.dir}: ${accepted} triplets accepted, the configuration's target is ${target}`);
      output.print(`${samples} samples: ${open} on their way, ${rejected} rejected, ${dead} laid aside after errors`);
      for (const [stage, { done, rejected, dead, ms }] of stages) {
        const ran = done + rejected + dead;
        const each = ran > 0 ? `  ${(ms / ran).toFixed(1)} ms each` : '';
        output.print(`  ${stage.padEnd(8)} done ${done}  rejected ${rejected}  failed ${dead}${each}`);
      }
      if (reasons.size > 0) output.print(`rejected: ${topReasons(progress, 20)}`);
      for (const line of spendingLines(spending)) output.print(line);
      return 0;
    } finally {
      await dataset.close();
    }
  },
});
