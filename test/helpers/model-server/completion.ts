import type { ServerResponse } from 'node:http';
import type { Scripted } from './answer.js';
import { type Asked, sha256 } from './asked.js';
import type { Trouble } from './trouble.js';

const tokens = (text: string): number => Math.ceil(text.length / 4);

const usageOf = ({ system, text, images }: Asked, answer: Scripted) => {
  const prompt = tokens(system) + tokens(text) + images.length * 1_000;
  const reasoning = tokens(answer.reasoning ?? '');
  const completion = tokens(answer.text) + reasoning;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    completion_tokens_details: { reasoning_tokens: reasoning },
  };
};

const logprobsOf = (text: string, top: number) => ({
  content: (text.match(/\s*\S+/g) ?? []).map((token) => {
    const logprob = -Number.parseInt(sha256(token).slice(0, 4), 16) / 2 ** 16;
    const alternatives = Array.from({ length: top }, (_, index) => ({
      token: index === 0 ? token : ` other${index}`,
      logprob: logprob - index,
    }));
    return { token, logprob, top_logprobs: alternatives };
  }),
});

/** A chat completion, whole. */
export const completionOf = (asked: Asked, answer: Scripted, trouble: Trouble | undefined): object => {
  const { body, content, model } = asked;
  const choice = {
    index: 0,
    message: {
      role: 'assistant',
      content: answer.text,
      refusal: answer.refusal ?? null,
      ...(answer.reasoning !== undefined && { reasoning_content: answer.reasoning }),
    },
    finish_reason: answer.finish ?? 'stop',
    logprobs: body.logprobs ? logprobsOf(answer.text, body.top_logprobs ?? 0) : null,
  };
  return {
    id: `chatcmpl-${content.slice(0, 24)}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: trouble === 'empty-choices' ? [] : [choice],
    ...(trouble !== 'no-usage' && { usage: usageOf(asked, answer) }),
  };
};

/** The same, in pieces. Breaks off after the second for `cut`. */
export const streamCompletion = (
  response: ServerResponse,
  asked: Asked,
  answer: Scripted,
  trouble: Trouble | undefined,
): void => {
  const { body, content, model } = asked;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (choices: readonly object[], more: object = {}): void => {
    const chunk = {
      id: `chatcmpl-${content.slice(0, 24)}`,
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices,
    };
    response.write(`data: ${JSON.stringify({ ...chunk, ...more })}\n\n`);
  };
  const delta = (delta: object): void => send([{ index: 0, delta, finish_reason: null }]);
  if (trouble !== 'empty-choices') {
    if (answer.reasoning !== undefined) delta({ reasoning_content: answer.reasoning });
    if (answer.refusal !== undefined) delta({ refusal: answer.refusal });
    const pieces = answer.text.match(/[\s\S]{1,24}/g) ?? [];
    for (const [index, piece] of pieces.entries()) {
      if (trouble === 'cut' && index === 1) return void setTimeout(() => response.destroy(), 5);
      delta({ content: piece });
    }
    send([{ index: 0, delta: {}, finish_reason: answer.finish ?? 'stop' }]);
  }
  if (body.stream_options?.include_usage && trouble !== 'no-usage') send([], { usage: usageOf(asked, answer) });
  response.end('data: [DONE]\n\n');
};
