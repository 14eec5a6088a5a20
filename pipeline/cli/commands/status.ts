import { z } from 'zod';
import type { RefusedSeed } from '../../../db/seed.js';
import type { RetryFilter, Store } from '../../../db/store.js';
import { openDataset } from '../../dataset.js';
import { totalOf } from '../../llm/budget.js';
import { createProgress, type Progress } from '../../run/progress.js';
import type { Origin } from '../../stage.js';
import { stageNames } from '../../stages/index.js';
import { defineCommand } from '../command.js';
import { spendingLines } from '../cost.js';
import { describeOrigin } from '../describe-origin.js';
import { meaningOf } from '../meaning-of-rejection.js';
import type { Output } from '../output.js';

const pageSize = 500;

type Chosen = Pick<RetryFilter, 'stage' | 'reason'>;

const listRejected = async ({ rejections, samples }: Store, chosen: Chosen, output: Output): Promise<void> => {
  let after: string | undefined;
  do {
    const page = await rejections.list({ ...chosen, limit: pageSize, ...(after !== undefined && { after }) });
    for (const { sampleId: sample, kind, stage, reason, detail = null } of page) {
      const found = await samples.get(sample);
      const from = found ? describeOrigin(found.origin as Origin) : null;
      output.row({ sample, kind, stage, reason, detail, from });
      if (!output.json) output.print(`${sample}  ${stage}: ${reason}  ${detail?.split('\n')[0] ?? ''}  [${from}]`);
    }
    after = page.at(-1)?.sampleId;
  } while (after !== undefined);
};

const shorten = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** Every reason with what it means and one sample that shows it. */
const explainRejections = async ({ rejections }: Store, { reasons, dead }: Progress, output: Output): Promise<void> => {
  const rows = [...reasons].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = rows.map(([key, n]) => ({ stage: key.split(': ')[0] ?? '', reason: key.split(': ')[1] ?? '', n }));
  if (dead > 0) all.push({ stage: '', reason: 'dead', n: dead });
  for (const { stage, reason, n } of all) {
    const [example] = await rejections.list({ ...(stage !== '' && { stage }), reason, limit: 1 });
    if (!example) continue;
    const { sampleId, detail = '' } = example;
    output.print(
      `  ${String(n).padStart(5)}  ${example.stage}: ${reason}  such as ${sampleId.slice(0, 12)}: ${shorten(detail.split('\n')[0] ?? '')}`,
    );
  }
  const kinds = new Set(all.map(({ stage, reason }) => (reason === 'dead' ? 'dead' : stage)));
  for (const kind of kinds)
    output.print(`  ${kind}: ${kind === 'dead' ? meaningOf('', 'dead') : meaningOf(kind, 'rejected')}`);
  output.print('  figwright status DIR --rejected lists them all; figwright inspect DIR ID tells the story of one.');
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
      .option('--rejected', 'list the rejected and failed samples: id, stage, reason, what was found, where it is from')
      .option('--stage <name>', 'with --rejected: those stopped in this stage')
      .option('--reason <reason>', 'with --rejected: those stopped for this reason; "dead" for failures'),
  options: z.object({ rejected: z.boolean().optional(), stage: z.string().optional(), reason: z.string().optional() }),
  run: async ({ args: [dir = ''], options, output }) => {
    const dataset = await openDataset(dir, { readOnly: true });
    try {
      if (options.rejected) {
        const { stage, reason } = options;
        const chosen = { ...(stage !== undefined && { stage }), ...(reason !== undefined && { reason }) };
        await listRejected(dataset.store, chosen, output);
        if (stage === undefined && reason === undefined) await listRefusedSeeds(dataset.store, output);
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
      if (rejected + dead > 0) {
        output.print('why samples were lost:');
        await explainRejections(dataset.store, progress, output);
      }
      const seedLine = describeSeeds(seeds);
      if (seedLine !== undefined) output.print(seedLine);
      for (const line of spendingLines(spending)) output.print(line);
      return 0;
    } finally {
      await dataset.close();
    }
  },
});
