import { z } from 'zod';
import { openDataset } from '../../dataset.js';
import { createProgress } from '../../run/progress.js';
import { stageNames } from '../../stages/index.js';
import { defineCommand } from '../command.js';
import { topReasons } from '../progress-display.js';

export const command = defineCommand({
  configure: (command) => command.argument('<dataset-dir>'),
  options: z.object({}),
  run: async ({ args: [dir = ''], output }) => {
    const dataset = await openDataset(dir);
    try {
      const progress = createProgress(await dataset.store.totals(), dataset.config.target, stageNames);
      const { accepted, target, samples, open, rejected, dead, stages, reasons } = progress;
      output.row({
        accepted,
        target,
        samples,
        open,
        rejected,
        dead,
        stages: Object.fromEntries(stages),
        reasons: Object.fromEntries(reasons),
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
      return 0;
    } finally {
      await dataset.close();
    }
  },
});
