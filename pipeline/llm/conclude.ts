import type { Answer, Made, NoAnswer } from './ask.js';
import type { Obtained } from './obtain.js';
import { parserVersion, type ReadAnswer } from './parse/answer.js';
import type { ModelRequest } from './request.js';

/** One question and its reply, on the way to an answer. */
export interface Step {
  readonly request: ModelRequest;
  readonly obtained: Extract<Obtained, { kind: 'reply' }>;
}

const madeOf = (steps: readonly [Step, ...Step[]]): Made => {
  const [{ request, obtained }] = steps;
  const charges = steps.map(({ obtained }) => obtained.reply.charge);
  return {
    role: request.role,
    model: request.model.name,
    endpoint: obtained.reply.endpoint,
    prompt: request.prompt,
    parameters: { ...request.parameters },
    parser: parserVersion,
    replies: steps.map(({ request }) => request.key),
    inputTokens: charges.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: charges.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    usd: charges.some(({ usd }) => usd === null) ? null : charges.reduce((sum, { usd }) => sum + (usd ?? 0), 0),
  };
};

/** What a stage gets: the value with all that made it, or the rejection with what the model said. */
export const conclude = <T>(read: ReadAnswer<T>, steps: readonly [Step, ...Step[]]): Answer<T> | NoAnswer => {
  const { reply } = (steps.at(-1) ?? steps[0]).obtained;
  if (read.kind === 'value')
    return {
      kind: 'done',
      value: read.value,
      reasoning: steps[0].obtained.reply.reasoning,
      ...(reply.logprobs && { logprobs: reply.logprobs }),
      made: madeOf(steps),
      replayed: steps.every(({ obtained }) => obtained.replayed),
    };
  const { reason, detail } =
    read.kind === 'rejected' ? read : { reason: 'answer-malformed' as const, detail: read.fault };
  return { kind: 'rejected', reason, detail, log: { answer: reply.text.slice(0, 20_000), made: madeOf(steps) } };
};
