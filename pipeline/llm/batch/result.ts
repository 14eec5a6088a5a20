import { APIError } from 'openai';
import { z } from 'zod';
import type { NewReply } from '../../../db/store.js';
import { chargeOfUsage } from '../cost.js';
import { type Failure, failureOf } from '../failure.js';
import { answerOf, completionSchema } from '../reply.js';
import { type Entry, factorOf, mostOfEntry, replyEntry } from './entry.js';

const lineSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.int(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});

/** What became of the requests of a batch. Those that are in neither list were not answered. */
export interface Results {
  readonly replies: readonly NewReply[];
  /** By key: failures that another try would not mend, as JSON of the rejection. */
  readonly failures: ReadonlyMap<string, string>;
  /** What must stop the run: the first of them. */
  readonly stop: string | undefined;
}

const linesOf = (text: string): z.output<typeof lineSchema>[] =>
  text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    try {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      return parsed.success ? [parsed.data] : [];
    } catch {
      // Half a line at the end of a file that was cut: its request counts as not answered.
      return [];
    }
  });

const replyOf = (entry: Entry, endpoint: string, body: unknown): NewReply | undefined => {
  const parsed = completionSchema.safeParse(body);
  const answer = parsed.success ? answerOf(parsed.data) : undefined;
  // It was answered, and nothing can be done with the answer: paid for all the same.
  if (!parsed.success || !answer) return { ...replyEntry(entry), charge: mostOfEntry(entry) };
  const charge = chargeOfUsage(parsed.data.usage, answer, {
    likelyInput: Math.ceil(entry.most.input / 3.5),
    price: entry.price,
    factor: factorOf(entry),
  });
  const reply = { ...answer, endpoint, served: parsed.data.model ?? '', charge };
  return { ...replyEntry(entry), body: reply, charge };
};

const failureOfLine = (status: number, body: unknown): Failure =>
  failureOf(APIError.generate(status, typeof body === 'object' && body !== null ? body : {}, undefined, new Headers()));

/** Reads a batch's output and error files. */
export const readResults = (
  files: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  { endpoint, redact }: { readonly endpoint: string; readonly redact: (text: string) => string },
): Results => {
  const replies = new Map<string, NewReply>();
  const failures = new Map<string, string>();
  let stop: string | undefined;
  for (const { custom_id: key, response } of files.map(redact).flatMap(linesOf)) {
    const entry = entries.get(key);
    // Lines without a response were not answered in time: they are asked again.
    if (!entry || !response || replies.has(key)) continue;
    if (response.status_code === 200) {
      const reply = replyOf(entry, endpoint, response.body);
      if (reply) replies.set(key, reply);
      continue;
    }
    const failure = failureOfLine(response.status_code, response.body);
    if (failure.kind === 'rejected') failures.set(key, JSON.stringify(failure));
    if (failure.kind === 'stop' || failure.kind === 'unsupported') stop ??= failure.error;
  }
  return { replies: [...replies.values()], failures, stop };
};
