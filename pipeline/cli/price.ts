import { z } from 'zod';
import type { Sample, Store } from '../../db/store.js';
import type { Config } from '../config.js';
import type { Dataset } from '../dataset.js';
import type { Limits, Spent } from '../llm/budget.js';
import { chainsOf } from '../run/refresh.js';
import type { Origin } from '../stage.js';
import { type Ahead, byTurns, type Source } from './ahead.js';
import { buildScratch, previewSize } from './make-preview.js';

/** What samples of one source have cost, and how many of them were accepted. */
export interface Measured extends Spent {
  readonly samples: number;
  readonly accepted: number;
}

/** Samples of one source from which on more would say nothing new, and how many are looked through for them. */
const enough = 200;
const mostRead = 20_000;

const replySchema = z.object({
  charge: z.object({ usd: z.number().nullable(), inputTokens: z.number(), outputTokens: z.number() }),
});

/** All that was asked for one sample; what it shares with others counts for the first that asked. */
const costOfSample = async ({ replies }: Pick<Store, 'replies'>, id: string): Promise<Spent> => {
  const charges = (await replies.of(id)).map(({ body }) => replySchema.parse(body).charge);
  return {
    usd: charges.reduce((sum, { usd }) => sum + (usd ?? 0), 0),
    tokens: charges.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0),
  };
};

const measure = async (store: Pick<Store, 'replies'>, samples: readonly Sample[]): Promise<Measured> => {
  const sum = { usd: 0, tokens: 0 };
  for (const { id } of samples) {
    const { usd, tokens } = await costOfSample(store, id);
    sum.usd += usd;
    sum.tokens += tokens;
  }
  const accepted = samples.filter(({ state }) => state === 'accepted').length;
  return { ...sum, samples: samples.length, accepted };
};

/** Some of the samples that are through, by source. */
const settledOf = async (
  store: Pick<Store, 'jobs'>,
  wanted: readonly Source[],
): Promise<ReadonlyMap<Source, readonly Sample[]>> => {
  const found = new Map(wanted.map((source) => [source, [] as Sample[]]));
  let read = 0;
  for await (const chains of chainsOf(store)) {
    for (const { sample } of chains) {
      const known = found.get((sample.origin as Origin).source);
      if (known && known.length < enough && sample.state !== 'open') known.push(sample);
    }
    read += chains.length;
    if (read >= mostRead || [...found.values()].every(({ length }) => length >= enough)) break;
  }
  return found;
};

export interface PriceOptions {
  readonly dataset: Dataset;
  readonly budget: Limits;
  readonly signal: AbortSignal;
}

/**
 * What samples of each source that is ahead cost: by those that the dataset has, where enough of them were accepted; else
 * by the first few, which are made for it.
 */
export const measureSources = async (
  { first }: Ahead,
  { dataset, budget, signal }: PriceOptions,
): Promise<ReadonlyMap<Source, Measured>> => {
  const { store } = dataset;
  const measured = new Map<Source, Measured>();
  for (const [source, samples] of await settledOf(store, [...first.keys()])) {
    const known = await measure(store, samples);
    if (known.accepted >= previewSize) measured.set(source, known);
  }
  const unknown = new Map([...first].filter(([source]) => !measured.has(source)));
  const origins = byTurns({ first: unknown });
  if (origins.length === 0) return measured;
  await buildScratch({ dataset, budget, signal, origins, generate: false, target: origins.length }, async (scratch) => {
    for (const [source, samples] of await settledOf(scratch.store, [...unknown.keys()]))
      measured.set(source, await measure(store, samples));
  });
  return measured;
};

export interface Price extends Spent {
  /** Triplets that this is the price of: all that were asked for, unless the samples give out. */
  readonly triplets: number;
}

/**
 * What `missing` triplets cost, of sources in the order in which the build comes to them. Null where nobody can say,
 * because none of a source that is needed was accepted.
 */
export const priceOf = (
  missing: number,
  { counts }: Pick<Ahead, 'counts'>,
  measured: ReadonlyMap<Source, Measured>,
  { sources }: Pick<Config, 'sources'>,
): Price | null => {
  const generated = new Set<Source>([
    ...(sources.families === 'all' || Object.keys(sources.families).length > 0 ? (['families'] as const) : []),
    ...(sources.invent.share > 0 ? (['invent'] as const) : []),
  ]);
  const price = { usd: 0, tokens: 0, triplets: 0 };
  for (const [source, n] of counts) {
    const left = missing - price.triplets;
    const { samples = 0, accepted = 0, usd = 0, tokens = 0 } = measured.get(source) ?? {};
    if (left <= 0) break;
    if (accepted === 0) return null;
    // One that is rejected is made good by another only where they are generated.
    const triplets = Math.min(left, generated.has(source) ? n : (n * accepted) / samples);
    price.usd += (usd / accepted) * triplets;
    price.tokens += (tokens / accepted) * triplets;
    price.triplets += triplets;
  }
  return { usd: price.usd, tokens: Math.round(price.tokens), triplets: Math.round(price.triplets) };
};
