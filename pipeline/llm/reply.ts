import { z } from 'zod';
import type { Charge } from '../../db/store.js';

export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
  /** Alternatives at this place, likeliest first. */
  readonly top: readonly { readonly token: string; readonly logprob: number }[];
}

/** What a model answered, as it is kept. */
export interface Reply {
  /** The answer without the reasoning. */
  readonly text: string;
  readonly reasoning: string | null;
  readonly refusal: string | null;
  /** Why the model ended: `stop`, `length`, `content_filter`… */
  readonly finish: string;
  readonly logprobs?: readonly TokenLogprob[];
  /** The endpoint that served it, and the model's name as it gave it. */
  readonly endpoint: string;
  readonly served: string;
  readonly charge: Charge;
}

/** Numbers come as strings, too. What makes no sense is not there: an answer that was paid for is not lost for it. */
const amount = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*\d+(\.\d+)?\s*$/)
      .transform(Number),
  ])
  .pipe(z.number().min(0))
  .nullish()
  .catch(undefined);
const tokenCount = amount.transform((tokens) => (typeof tokens === 'number' ? Math.ceil(tokens) : tokens));

export const usageSchema = z
  .object({
    prompt_tokens: tokenCount,
    completion_tokens: tokenCount,
    prompt_tokens_details: z.object({ cached_tokens: tokenCount }).nullish().catch(undefined),
    completion_tokens_details: z.object({ reasoning_tokens: tokenCount }).nullish().catch(undefined),
    /** US dollars, where a gateway says so. */
    cost: amount,
  })
  .nullish()
  .catch(undefined);

export type Usage = z.output<typeof usageSchema>;

const logprobSchema = z.object({ token: z.string(), logprob: z.number() });

/** Beside the answer servers send all sorts of things. */
const words = z.string().nullish().catch(undefined);

/** A part of an answer; what is no text of it, such as its reasoning, is left out. */
const partSchema = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]).catch('');

const contentSchema = z.union([z.string(), z.array(partSchema).transform((parts) => parts.join(''))]).nullish();

export const messageSchema = z.object({
  content: contentSchema,
  refusal: words,
  // Two names for the same thing, by server.
  reasoning_content: words,
  reasoning: words,
});

/** Why a model ended, in OpenAI's words. */
export const finishSchema = words.transform((finish) => {
  const word = finish?.toLowerCase() ?? '';
  if (/^(max_tokens|max_length|model_length)$/.test(word)) return 'length';
  return word === 'safety' ? 'content_filter' : word;
});

const logprobsSchema = z
  .object({ content: z.array(logprobSchema.extend({ top_logprobs: z.array(logprobSchema).default([]) })).nullish() })
  .nullish()
  .catch(undefined);

/** A chat completion, as far as it is read; servers leave out what they like. */
export const completionSchema = z.object({
  model: words,
  choices: z.array(z.object({ message: messageSchema, finish_reason: finishSchema, logprobs: logprobsSchema })),
  usage: usageSchema,
});

export type Completion = z.output<typeof completionSchema>;

/** Reasoning that a server left in the answer, at its beginning. The opening tag may be in the model's chat template. */
const thinking = /^\s*(?:<think(?:ing)?>)?([\s\S]*?)<\/think(?:ing)?>/;

export type Answered = Omit<Reply, 'endpoint' | 'charge' | 'served'>;

/** The first choice of a completion; undefined when there is none. */
export const answerOf = ({ choices }: Completion): Answered | undefined => {
  const [choice] = choices;
  if (!choice) return undefined;
  const { message, finish_reason: finish, logprobs } = choice;
  const content = (message.content ?? '').toWellFormed();
  const [whole = '', thought] = thinking.exec(content) ?? [];
  const reasoning = message.reasoning_content || message.reasoning || thought;
  const tokens = logprobs?.content?.map(({ token, logprob, top_logprobs: top }) => ({ token, logprob, top }));
  return {
    text: content.slice(whole.length).trim(),
    reasoning: reasoning?.toWellFormed().trim() || null,
    refusal: message.refusal?.toWellFormed() || null,
    finish: finish || 'stop',
    ...(tokens && { logprobs: tokens }),
  };
};
