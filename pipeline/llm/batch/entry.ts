import { z } from 'zod';
import type { Charge, NewReply } from '../../../db/store.js';
import { mostOf } from '../cost.js';
import { entryOf } from '../pay.js';
import type { ModelRequest } from '../request.js';

const priceSchema = z.object({
  input: z.number(),
  output: z.number(),
  cachedInput: z.number().optional(),
  batchFactor: z.number(),
});

const entrySchema = z.object({
  key: z.string(),
  stage: z.string(),
  role: z.string(),
  model: z.string(),
  sampleId: z.string().optional(),
  most: z.object({ input: z.number(), output: z.number() }),
  price: priceSchema.optional(),
});

/** What is kept of a request that is in a batch: enough to store its reply and to book its cost, in another process too. */
export type Entry = z.output<typeof entrySchema>;

export const batchEntryOf = (request: ModelRequest): Entry => ({
  ...entryOf(request),
  most: request.most,
  ...(request.model.price && { price: request.model.price }),
});

export const parseEntry = (value: unknown): Entry => entrySchema.parse(value);

export const factorOf = ({ price }: Pick<Entry, 'price'>): number => price?.batchFactor ?? 1;

/** The most that it can cost within a batch. */
export const mostOfEntry = (entry: Pick<Entry, 'most' | 'price'>): Charge =>
  mostOf({ most: entry.most, model: { price: entry.price } }, factorOf(entry));

export const replyEntry = ({ key, stage, role, model, sampleId }: Entry): Omit<NewReply, 'charge'> => ({
  key,
  stage,
  role,
  model,
  ...(sampleId !== undefined && { sampleId }),
});
