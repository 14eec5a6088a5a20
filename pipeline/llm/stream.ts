import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { type Completion, finishSchema, messageSchema, usageSchema } from './reply.js';

const chunkSchema = z.object({
  model: z.string().nullish().catch(undefined),
  choices: z
    .array(
      z.object({
        index: z.number().default(0).catch(0),
        delta: messageSchema.partial().nullish(),
        finish_reason: finishSchema,
        logprobs: z
          .object({ content: z.array(z.unknown()).nullish() })
          .nullish()
          .catch(undefined),
      }),
    )
    .nullish(),
  usage: usageSchema,
});

/** A stream that ended before its answer did. */
export class CutStream extends Error {}

/** More characters than any answer has: the model repeats itself and the server does not stop it. */
const mostCharacters = 4e6;

/** Puts a streamed answer together. Throws `CutStream` when it breaks off or never ends. `onChunk` is told that something came. */
export const gatherStream = async (
  stream: AsyncIterable<ChatCompletionChunk>,
  onChunk: () => void,
): Promise<unknown> => {
  const message = { content: '', refusal: '', reasoning_content: '' };
  const logprobs: unknown[] = [];
  let finish: string | undefined;
  let model: string | null | undefined;
  let usage: Completion['usage'];
  for await (const raw of stream) {
    onChunk();
    const chunk = chunkSchema.safeParse(raw).data;
    if (!chunk) throw new CutStream('a piece of the stream is no piece of a chat completion');
    model ??= chunk.model;
    usage = chunk.usage ?? usage;
    const choice = chunk.choices?.find(({ index }) => index === 0);
    if (!choice) continue;
    const { delta, finish_reason, logprobs: more } = choice;
    message.content += delta?.content ?? '';
    message.refusal += delta?.refusal ?? '';
    message.reasoning_content += delta?.reasoning_content || delta?.reasoning || '';
    if (message.content.length + message.reasoning_content.length > mostCharacters)
      throw new CutStream('the stream does not end');
    logprobs.push(...(more?.content ?? []));
    finish = finish_reason || finish;
  }
  if (finish === undefined) throw new CutStream('the stream broke off');
  return {
    model,
    choices: [{ message, finish_reason: finish, ...(logprobs.length > 0 && { logprobs: { content: logprobs } }) }],
    usage,
  };
};
