import { resolve } from 'node:path';
import { defaultConfig, loadConfig } from '../config.js';
import { isDataset, openDataset } from '../dataset.js';
import type { Totals } from '../../db/store.js';
import { families } from '../sources/families/index.js';
import { familySequence } from '../sources/sequence.js';
import type { ExitCode } from './command.js';
import type { Output } from './output.js';

export interface PlanOptions {
  readonly dir: string;
  readonly target: number | undefined;
  readonly seed: string | undefined;
  readonly output: Output;
}

type Standing = Pick<Totals, 'accepted' | 'open' | 'nextOrdinal'>;

const standing = async (dir: string): Promise<Standing> => {
  if (!isDataset(dir)) return { accepted: 0, open: 0, nextOrdinal: 0 };
  const dataset = await openDataset(dir);
  try {
    return await dataset.store.totals();
  } finally {
    await dataset.close();
  }
};

/** Says what `build` would do, and does nothing of it. */
export const describePlan = async ({ dir, target, seed, output }: PlanOptions): Promise<ExitCode> => {
  const path = resolve(dir);
  const config = isDataset(path) ? loadConfig(path) : { ...defaultConfig(), ...(seed !== undefined && { seed }) };
  const wanted = target ?? config.target;
  const { accepted, open, nextOrdinal } = await standing(path);
  const sequence = familySequence(config, families);
  const missing = sequence ? Math.max(0, wanted - accepted - open) : 0;
  const mix = new Map<string, number>();
  for (let ahead = 0; ahead < Math.min(missing, 10_000); ahead++) {
    const origin = sequence?.(nextOrdinal + ahead);
    if (origin?.source === 'families') mix.set(origin.family, (mix.get(origin.family) ?? 0) + 1);
  }
  output.row({ event: 'plan', target: wanted, accepted, open, new: missing, families: Object.fromEntries(mix) });
  if (!output.json) {
    output.print(`${path}: ${accepted} triplets accepted of ${wanted}, ${open} samples on their way.`);
    output.print(`At least ${missing} new samples would be made, and one more for each that is rejected.`);
    for (const [family, n] of mix) output.print(`  ${family}: ${n}`);
  }
  return 0;
};
