import { z } from 'zod';
import type { Prompt, RenderedPrompt } from '../../../prompts/index.js';
import type { Reply } from '../reply.js';
import { readJson } from './json.js';
import { readProgram } from './program.js';

/** Raised whenever the same reply would be read otherwise. Stages that ask models have it in their own version. */
export const parserVersion = '1';

export type RejectReason =
  | 'model-refused'
  | 'content-filter'
  | 'answer-cut'
  | 'answer-empty'
  | 'answer-malformed'
  | 'prompt-echoed'
  | 'wrong-language';

export type ReadAnswer<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** Another try at the form may help. */
  | { readonly kind: 'malformed'; readonly fault: string }
  | { readonly kind: 'rejected'; readonly reason: RejectReason; readonly detail: string };

export interface Expectation<T> {
  readonly prompt: Pick<Prompt, 'output' | 'system' | 'user'>;
  readonly rendered: Pick<RenderedPrompt, 'mark'>;
  /** The language of the program that was asked for. */
  readonly language?: string | undefined;
  readonly schema?: z.ZodType<T> | undefined;
}

/** How models begin when they will not. Longer answers are read: they say so and then do it all the same. */
const refusal =
  /^(i['’]?m (very |really )?sorry|sorry,|i apologi[sz]e|i (can(no|['’])t|am (unable|not able)|['’]?m (unable|not able)|won['’]t) (help|assist|comply|provide|do|fulfill|process|describe|create|generate|answer|with)|as an ai\b)/i;

/** Control characters but for line ends and tabs: no caption and no program needs them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

export const cleanAnswer = (text: string): string =>
  text.toWellFormed().replaceAll('\r\n', '\n').replaceAll(control, '').trim();

/** Instructions of ours in the answer: a sentence long enough to be no coincidence. */
const repeats = (answer: string, instructions: string): boolean =>
  instructions
    .split(/\n\n|\{\{\w+\}\}/)
    .map((piece) => piece.trim())
    .some((piece) => piece.length >= 80 && answer.includes(piece));

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

const readForm = <T>(text: string, { prompt, language, schema }: Expectation<T>): ReadAnswer<T> => {
  const { output } = prompt;
  if (output === 'program') {
    const read = readProgram(text, language);
    if (read.kind === 'program') return { kind: 'value', value: read.code as T };
    if (read.kind === 'none') return { kind: 'rejected', reason: 'answer-malformed', detail: read.fault };
    return { kind: 'rejected', reason: 'wrong-language', detail: `${read.tag} was written, ${language} was asked for` };
  }
  if (output === 'text') return { kind: 'value', value: text as T };
  const read = readJson(text);
  if (read.kind === 'none') return { kind: 'malformed', fault: read.fault };
  const form = schema ?? (z.fromJSONSchema(output) as z.ZodType<T>);
  const parsed = form.safeParse(read.value);
  return parsed.success
    ? { kind: 'value', value: parsed.data }
    : { kind: 'malformed', fault: z.prettifyError(parsed.error) };
};

/** Reads what was asked for out of a reply. */
export const readAnswer = <T>(reply: Reply, expectation: Expectation<T>): ReadAnswer<T> => {
  const text = cleanAnswer(reply.text);
  const reject = (reason: RejectReason, detail: string): ReadAnswer<T> => ({ kind: 'rejected', reason, detail });
  if (reply.finish === 'content_filter') return reject('content-filter', 'the server held the answer back');
  if (reply.refusal !== null) return reject('model-refused', short(reply.refusal));
  if (reply.finish === 'length')
    return reject('answer-cut', `it ran into maxTokens after ${reply.charge.outputTokens} tokens`);
  if (text === '') {
    const called = /^(tool_calls|function_call)$/.test(reply.finish);
    const instead = reply.reasoning === null ? 'nothing' : 'reasoning and no answer';
    return reject('answer-empty', called ? 'it called a tool; none was offered' : instead);
  }
  if (text.length < 400 && refusal.test(text)) return reject('model-refused', short(text));
  const { prompt, rendered } = expectation;
  if (text.includes(rendered.mark) || repeats(text, prompt.system) || repeats(text, prompt.user))
    return reject('prompt-echoed', short(text));
  return readForm(text, expectation);
};
