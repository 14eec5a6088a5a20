import { resolve } from 'node:path';
import { defaultConfig, loadConfig } from '../config.js';
import { ensureDataset, isDataset, openDataset } from '../dataset.js';
import type { Totals } from '../../db/store.js';
import { totalOf, type Limits } from '../llm/budget.js';
import { families } from '../sources/families/index.js';
import { generatedSequence } from '../sources/sequence.js';
import type { ExitCode } from './command.js';
import { dollars } from './cost.js';
import { buildScratch, previewSize } from './make-preview.js';
import type { Output } from './output.js';

export interface PlanOptions {
  readonly dir: string;
  readonly target: number | undefined;
  readonly seed: string | undefined;
  readonly budget: Limits;
  readonly output: Output;
  readonly signal: AbortSignal;
}

type Standing = Pick<Totals, 'accepted' | 'open' | 'nextOrdinal'>;

const standing = async (dir: string): Promise<Standing> => {
  if (!isDataset(dir)) return { accepted: 0, open: 0, nextOrdinal: 0 };
  const dataset = await openDataset(dir, { readOnly: true });
  try {
    return await dataset.store.totals();
  } finally {
    await dataset.close();
  }
};

/** What so many triplets will cost, by what those that are there have cost, or a few that are made for it. */
const priceOf = async (missing: number, { dir, budget, output, signal }: PlanOptions): Promise<void> => {
  ensureDataset(dir);
  const dataset = await openDataset(dir);
  try {
    const { store } = dataset;
    const { accepted } = await store.totals();
    const spent = async () => totalOf(await store.replies.spending());
    const measure = async (): Promise<{ made: number; usd: number; tokens: number }> => {
      if (accepted >= previewSize) return { made: accepted, ...(await spent()) };
      // Replies of an earlier preview are replayed: what they cost then is what they cost.
      const made = await buildScratch({ dataset, budget, signal, target: previewSize }, (scratch) =>
        scratch.store.triplets.count(),
      );
      return { made, ...(await spent()) };
    };
    const { made, usd, tokens } = await measure();
    const each = made === 0 ? undefined : { usd: usd / made, tokens: tokens / made };
    const price = each && { usd: each.usd * missing, tokens: Math.round(each.tokens * missing) };
    output.row({ event: 'price', measuredOn: made, spent: { usd, tokens }, price: price ?? null });
    if (output.json) return;
    if (made > 0 && tokens === 0) output.print(`Models were asked nothing for ${made} triplets: they cost nothing.`);
    else
      output.print(
        price
          ? `${missing} triplets would cost about ${dollars(price.usd)}, ${price.tokens.toLocaleString('en-US')} tokens: ${made} have cost ${dollars(usd)}.`
          : 'No triplet of the preview was accepted: nobody can say what one costs. `build --preview` shows more.',
      );
  } finally {
    await dataset.close();
  }
};

/** Says what `build` would do and what it would cost, and does nothing of it but ask models for a few triplets. */
export const describePlan = async (options: PlanOptions): Promise<ExitCode> => {
  const { dir, target, seed, output } = options;
  const path = resolve(dir);
  const config = isDataset(path) ? loadConfig(path) : { ...defaultConfig(), ...(seed !== undefined && { seed }) };
  const wanted = target ?? config.target;
  const { accepted, open, nextOrdinal } = await standing(path);
  const sequence = generatedSequence(config, families);
  const missing = sequence ? Math.max(0, wanted - accepted - open) : 0;
  const mix = new Map<string, number>();
  for (let ahead = 0; ahead < Math.min(missing, 10_000); ahead++) {
    const origin = sequence?.(nextOrdinal + ahead);
    const kind = origin?.source === 'families' ? origin.family : 'invented by a model';
    if (origin) mix.set(kind, (mix.get(kind) ?? 0) + 1);
  }
  output.row({ event: 'plan', target: wanted, accepted, open, new: missing, families: Object.fromEntries(mix) });
  if (!output.json) {
    output.print(`${path}: ${accepted} triplets accepted of ${wanted}, ${open} samples on their way.`);
    output.print(`At least ${missing} new samples would be made, and one more for each that is rejected.`);
    for (const [family, n] of mix) output.print(`  ${family}: ${n}`);
  }
  if (Object.keys(config.models.roles).length > 0) await priceOf(Math.max(0, wanted - accepted), options);
  return 0;
};
