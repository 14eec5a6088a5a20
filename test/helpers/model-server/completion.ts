import type { ServerResponse } from 'node:http';
import type { Scripted } from './answer.js';
import { type Asked, sha256 } from './asked.js';
import { type Sent, shaped } from './shape.js';
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
  const completion = {
    id: `chatcmpl-${content.slice(0, 24)}`,
    object: 'chat.completion',
    created: 0,
    model,
    choices: trouble === 'empty-choices' ? [] : [choice],
    ...(trouble !== 'no-usage' && { usage: usageOf(asked, answer) }),
  };
  return shaped(completion, trouble);
};

/** A piece of a stream in the shape of a whole, and back. */
const shapedChunk = (
  chunk: { choices: readonly Piece[] } & Pick<Sent, 'usage'>,
  trouble: Trouble | undefined,
): object => {
  const asWhole = { ...chunk, choices: chunk.choices.map(({ delta, ...choice }) => ({ ...choice, message: delta })) };
  const { choices, ...rest } = shaped(asWhole, trouble) as Sent;
  return { ...rest, choices: choices.map(({ message, ...choice }) => ({ ...choice, delta: message })) };
};

interface Piece {
  readonly index: number;
  readonly delta: Readonly<Record<string, unknown>>;
  readonly finish_reason: string | null;
}

/** Byte by byte, with comments and the other line ends: as bad as proxies make it. */
const writeCrumbs = (response: ServerResponse, event: string): void => {
  for (const byte of Buffer.from(`: still there\n\n${event}`.replaceAll('\n', '\r\n'))) response.write(Buffer.of(byte));
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
  const send = (choices: readonly Piece[], more: object = {}): void => {
    const chunk = {
      id: `chatcmpl-${content.slice(0, 24)}`,
      object: 'chat.completion.chunk',
      created: 0,
      model,
      choices,
    };
    const event = `data: ${JSON.stringify(shapedChunk({ ...chunk, ...more }, trouble))}\n\n`;
    if (trouble === 'crumbs') writeCrumbs(response, event);
    else response.write(event);
  };
  const delta = (delta: Piece['delta']): void => send([{ index: 0, delta, finish_reason: null }]);
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
  if (body.stream_options?.include_usage && trouble !== 'no-usage') {
    const usage = { usage: usageOf(asked, answer) };
    if (trouble === 'null-choices') response.write(`data: ${JSON.stringify({ choices: null, ...usage })}\n\n`);
    else send([], usage);
  }
  response.end('data: [DONE]\n\n');
};
