import { z } from 'zod';
import { Problem } from '../problem.js';
import type { TripletValue } from '../stage.js';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const text = z.string();
const nullable = z.string().nullable();

const caption = z.object({
  style: z.enum(['alt', 'brief', 'dense']),
  text,
  writer: z.enum(['facts', 'model']).default('facts'),
  coverage: z.number(),
  claims: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text,
      status: z.enum(['supported', 'contradicted', 'unverifiable']),
      stated: scalar,
      actual: scalar,
      facts: z.array(text),
    }),
  ),
});

const judgement = z.object({
  judge: z.enum(['code', 'image', 'pair']),
  pass: z.boolean(),
  verdict: text,
  score: z.number().nullable(),
  reason: text,
  findings: z.array(text),
});

const modelUse = z.object({
  step: text,
  role: text,
  model: text,
  prompt: z.object({ name: text, version: z.number(), hash: text }),
  parameters: z.record(text, z.unknown()),
  parser: text,
  inputTokens: z.number(),
  outputTokens: z.number(),
  usd: z.number().nullable(),
});

const provenance = z.object({
  figwright: text,
  source: z.enum(['families', 'import', 'reproduce', 'vary', 'invent']),
  seed: nullable,
  index: z.number().nullable(),
  family: nullable,
  familyVersion: z.number().nullable(),
  file: nullable,
  seedId: nullable.default(null),
  licence: nullable,
  data: z.object({ name: text, licence: text }).nullable(),
  language: text,
  renderer: text,
  environment: z.record(text, text),
  scale: z.number(),
  gates: z.record(text, z.number()),
  captioner: text,
  checker: text,
  models: z.array(modelUse).default([]),
  labels: z.literal('code'),
});

/** A triplet as a database has it. What figwright did not store yet when the triplet was made is nothing here. */
const storedTriplet = z.object({
  id: text,
  image: text,
  width: z.number(),
  height: z.number(),
  code: text,
  language: text,
  subject: nullable,
  concepts: z.array(text).default([]),
  level: nullable.default(null),
  family: nullable,
  captions: z.array(caption),
  drafts: z.object({ native: text, analysis: text, refined: text }).nullable().default(null),
  judgements: z.array(judgement).default([]),
  explanation: nullable.default(null),
  provenance,
}) satisfies z.ZodType<TripletValue>;

/** Reads what the store has of a triplet, whichever figwright wrote it. Throws `Problem` where it cannot be read any more. */
export const readTriplet = (value: unknown, sampleId: string): TripletValue => {
  const { data, error } = storedTriplet.safeParse(value);
  if (data) return data;
  const { path = [], message = '' } = error.issues[0] ?? {};
  throw new Problem(
    `Triplet ${sampleId} was stored by another figwright in a form that this one does not read (${path.join('.')}: ${message}). ` +
      'Run `figwright build` on the dataset, which makes such triplets anew from what is stored, and export again.',
    { exitCode: 1 },
  );
};
