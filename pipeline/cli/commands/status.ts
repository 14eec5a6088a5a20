import { z } from 'zod';
import type { RefusedSeed } from '../../../db/seed.js';
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

const listRefusedSeeds = async ({ seeds }: Store, output: Output): Promise<void> => {
  let after: RefusedSeed | undefined;
  do {
    const page = await seeds.refused({ limit: pageSize, ...(after !== undefined && { after }) });
    for (const { source: file, place, reason, detail } of page) {
      output.row({ file, place, kind: 'refused', stage: 'seed', reason, detail });
      if (!output.json) output.print(`${place === '' ? file : `${file} row ${place}`}  seed: ${reason}  ${detail}`);
    }
    after = page.at(-1);
  } while (after !== undefined);
};

/** Images to start from, and those that could not be taken in, by reason. */
const countSeeds = async ({ seeds }: Store): Promise<{ images: number; refused: Record<string, number> }> => ({
  images: await seeds.count(),
  refused: Object.fromEntries((await seeds.refusals()).map(({ reason, n }) => [reason, n])),
});

const describeSeeds = ({ images, refused }: Awaited<ReturnType<typeof countSeeds>>): string | undefined => {
  const reasons = Object.entries(refused).map(([reason, n]) => `${reason} ${n}`);
  if (images === 0 && reasons.length === 0) return undefined;
  return `${images} seed images${reasons.length > 0 ? `; not taken in: ${reasons.join(', ')}` : ''}`;
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
        await listRefusedSeeds(dataset.store, output);
        return 0;
      }
      const progress = createProgress(await dataset.store.totals(), dataset.config.target, stageNames);
      const { accepted, target, samples, open, rejected, dead, stages, reasons } = progress;
      const seeds = await countSeeds(dataset.store);
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
        seeds,
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
      const seedLine = describeSeeds(seeds);
      if (seedLine !== undefined) output.print(seedLine);
      for (const line of spendingLines(spending)) output.print(line);
      return 0;
    } finally {
      await dataset.close();
    }
  },
});
