import type { z } from 'zod';
import type { Spending } from '../../db/store.js';
import type { Images, Input, Prompts } from '../../prompts/index.js';
import type { Limits, Spent } from './budget.js';
import type { RejectReason } from './parse/answer.js';
import type { TokenLogprob } from './reply.js';

export interface Ask<T = unknown> {
  /** The prompt's name. */
  readonly prompt: string;
  /** Who shall answer; left out: the role that the prompt is written for. */
  readonly role?: string;
  /** What stands for the prompt's placeholders. */
  readonly input?: Input;
  /** PNG, JPEG, WebP or GIF, for the prompt's placeholders of kind `image`. */
  readonly images?: Images;
  /** For prompts whose output is JSON: what the answer must be. Left out: the prompt's own JSON Schema checks it. */
  readonly schema?: z.ZodType<T>;
  /** For prompts whose output is a program: the language that is wanted. */
  readonly language?: string;
  /** The stage that asks and the sample that it asks for, for the books. */
  readonly stage: string;
  readonly sample?: string;
  /** Another number asks for another answer to the same question; 0 by default. */
  readonly draw?: number;
  /** Alternatives to list for each token of the answer. */
  readonly logprobs?: number;
}

/** What made an answer, for provenance. */
export interface Made {
  readonly role: string;
  readonly model: string;
  readonly endpoint: string;
  readonly prompt: { readonly name: string; readonly version: number; readonly hash: string };
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Version of what reads replies. */
  readonly parser: string;
  /** The replies that it was read from, by their keys in the store: one, or two when its form had to be mended. */
  readonly replies: readonly string[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars, as they were when it was paid for; null when the price is not known. */
  readonly usd: number | null;
}

export interface Answer<T> {
  readonly kind: 'done';
  readonly value: T;
  readonly reasoning: string | null;
  readonly logprobs?: readonly TokenLogprob[];
  readonly made: Made;
  /** Whether nothing had to be paid for it now. */
  readonly replayed: boolean;
}

/** What a stage answers when it gets no answer: return it as it is. */
export type NoAnswer =
  | {
      readonly kind: 'rejected';
      readonly reason: RejectReason | 'request-refused' | 'request-too-large' | 'content-filter';
      readonly detail: string;
      readonly log?: unknown;
    }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly error: string };

/**
 * The models of a dataset. A stage calls one function:
 *
 *     const answer = await models.ask({ prompt: 'describe', images: { figure: png }, stage: 'caption', sample: work.id });
 *     if (answer.kind !== 'done') return answer; // rejected or retry: both are what a stage may end with
 *     use(answer.value, answer.made);
 *
 * `value` is a string for prompts whose output is `text` or `program` (the program alone, without fences), and what
 * `schema` makes of the object for the others. Whatever was paid for is stored before `ask` answers, and asked again it
 * answers from the store. What throws: `Problem` when the whole run must stop (bad key, no credit, budget used up), an
 * ordinary error when the model could not be reached often enough, which costs the sample one attempt.
 */
export interface Models {
  readonly ask: <T = string>(ask: Ask<T>) => Promise<Answer<T> | NoAnswer>;
  /** Whether a model is configured for a role. */
  readonly has: (role: string) => boolean;
  /** The concurrency of a stage that asks: so many questions keep every endpoint busy. */
  readonly concurrency: number;
  readonly prompts: Prompts;
  readonly spending: () => Promise<readonly Spending[]>;
  /** What the dataset has cost so far, this run included; and what before it. */
  readonly spent: () => Spent;
  readonly spentBefore: () => Spent;
  /**
   * Takes up what earlier runs left: batches, and requests whose process died. Whoever calls it has the dataset to
   * itself. The first question does it, too.
   */
  readonly begin: () => Promise<void>;
  readonly limits: Limits;
  /** Questions that wait in batches. */
  readonly waiting: () => number;
  /** Looks after batches no more: they go on at their providers, and the next run takes them up. */
  readonly close: () => Promise<void>;
}
