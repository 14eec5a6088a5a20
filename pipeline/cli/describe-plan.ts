import { resolve } from 'node:path';
import { type Config, defaultConfig, loadConfig } from '../config.js';
import { ensureDataset, isDataset, openDataset } from '../dataset.js';
import { totalOf, type Limits } from '../llm/budget.js';
import type { Origin } from '../stage.js';
import { families } from '../sources/families/index.js';
import { generatedSequence } from '../sources/sequence.js';
import { samplesAhead } from './ahead.js';
import type { ExitCode } from './command.js';
import { dollars } from './cost.js';
import { previewSize } from './make-preview.js';
import { measureSources, priceOf } from './price.js';
import type { Output } from './output.js';

export interface PlanOptions {
  readonly dir: string;
  readonly target: number | undefined;
  readonly seed: string | undefined;
  readonly budget: Limits;
  readonly output: Output;
  readonly signal: AbortSignal;
}

interface Standing {
  readonly accepted: number;
  readonly open: number;
  readonly nextOrdinal: number;
  /** Samples that the build will make of seed images and imported programs. */
  readonly coming: number;
}

const standing = async (dir: string, config: Config): Promise<Standing> => {
  if (!isDataset(dir)) return { accepted: 0, open: 0, nextOrdinal: 0, coming: 0 };
  const dataset = await openDataset(dir, { readOnly: true });
  try {
    const { accepted, open, nextOrdinal } = await dataset.store.totals();
    const { counts } = await samplesAhead(dataset.store, config, 0, 0);
    const ahead = [...counts.values()].reduce((sum, n) => sum + n, 0);
    return { accepted, open, nextOrdinal, coming: ahead - open };
  } finally {
    await dataset.close();
  }
};

const thousands = (n: number): string => n.toLocaleString('en-US');

/** What so many triplets will cost, by what those of their sources have cost, or a few that are made for it. */
const sayPrice = async (wanted: number, { dir, budget, output, signal }: PlanOptions): Promise<void> => {
  ensureDataset(dir);
  const dataset = await openDataset(dir);
  try {
    const { store, config } = dataset;
    const { accepted } = await store.totals();
    const ahead = await samplesAhead(store, config, wanted, previewSize);
    const measured = await measureSources(ahead, { dataset, budget, signal });
    const price = priceOf(wanted - accepted, ahead, measured, config);
    const { usd, tokens } = totalOf(await store.replies.spending());
    const measuredOn = [...measured.values()].reduce((sum, one) => sum + one.accepted, 0);
    const sources = Object.fromEntries(
      [...measured].map(([source, one]) => [source, { ahead: ahead.counts.get(source) ?? 0, ...one }]),
    );
    output.row({ event: 'price', measuredOn, sources, spent: { usd, tokens }, price });
    if (output.json) return;
    for (const [source, { samples, accepted, usd, tokens }] of measured)
      output.print(
        `  ${source}: ${ahead.counts.get(source) ?? 0} samples ahead; ${accepted} of ${samples} were accepted and all of them cost ${dollars(usd)}, ${thousands(tokens)} tokens`,
      );
    if (!price)
      output.print(
        'No triplet of the preview was accepted: nobody can say what one costs. `build --preview` shows more.',
      );
    else if (price.tokens === 0)
      output.print(`Models are asked nothing for ${price.triplets} triplets: they cost nothing.`);
    else
      output.print(
        `${price.triplets} triplets would cost about ${dollars(price.usd)}, ${thousands(price.tokens)} tokens; ${dollars(usd)} are spent already.`,
      );
  } finally {
    await dataset.close();
  }
};

const kindOf = (origin: Origin): string => (origin.source === 'families' ? origin.family : 'invented by a model');

/** Says what `build` would do and what it would cost, and does nothing of it but ask models for a few triplets. */
export const describePlan = async (options: PlanOptions): Promise<ExitCode> => {
  const { dir, target, seed, output } = options;
  const path = resolve(dir);
  const config = isDataset(path) ? loadConfig(path) : { ...defaultConfig(), ...(seed !== undefined && { seed }) };
  const wanted = target ?? config.target;
  const { accepted, open, nextOrdinal, coming } = await standing(path, config);
  const sequence = generatedSequence(config, families);
  const missing = sequence ? Math.max(0, wanted - accepted - open - coming) : 0;
  const mix = new Map<string, number>();
  for (let ahead = 0; ahead < Math.min(missing, 10_000); ahead++) {
    const origin = sequence?.(nextOrdinal + ahead);
    if (origin) mix.set(kindOf(origin), (mix.get(kindOf(origin)) ?? 0) + 1);
  }
  output.row({
    event: 'plan',
    target: wanted,
    accepted,
    open,
    coming,
    new: missing,
    families: Object.fromEntries(mix),
  });
  if (!output.json) {
    output.print(`${path}: ${accepted} triplets accepted of ${wanted}, ${open} samples on their way.`);
    if (coming > 0) output.print(`${coming} samples would be made of seed images and imported programs.`);
    output.print(`At least ${missing} new samples would be generated, and one more for each that is rejected.`);
    for (const [family, n] of mix) output.print(`  ${family}: ${n}`);
  }
  if (wanted > accepted && Object.keys(config.models.roles).length > 0) await sayPrice(wanted, options);
  return 0;
};
