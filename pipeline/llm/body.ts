import { randomUUID } from 'node:crypto';
import type { ChatCompletionCreateParams } from 'openai/resources/chat/completions';
import type { Part } from '../../prompts/index.js';
import type { ModelRequest } from './request.js';
import type { EndpointSettings } from './settings.js';

/** What one endpoint can do with one model, as learned from its refusals. */
export interface Abilities {
  structuredOutput: EndpointSettings['structuredOutput'];
  maxTokens: 'max_tokens' | 'max_completion_tokens';
  /** Whether the other name has been tried. */
  otherName: boolean;
  seed: boolean;
  /** Whether usage may be asked for in a stream. */
  usage: boolean;
}

export const firstAbilities = ({ structuredOutput, baseUrl }: EndpointSettings): Abilities => ({
  structuredOutput,
  maxTokens: new URL(baseUrl).hostname.endsWith('openai.com') ? 'max_completion_tokens' : 'max_tokens',
  otherName: false,
  seed: true,
  usage: true,
});

/** Takes back what the server does not know; false when there is nothing left to take back. */
export const lower = (abilities: Abilities, field: 'schema' | 'max-tokens' | 'seed' | 'usage'): boolean => {
  switch (field) {
    case 'schema':
      if (abilities.structuredOutput === 'none') return false;
      abilities.structuredOutput = abilities.structuredOutput === 'json-schema' ? 'json-object' : 'none';
      return true;
    case 'max-tokens':
      if (abilities.otherName) return false;
      abilities.otherName = true;
      abilities.maxTokens = abilities.maxTokens === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
      return true;
    default:
      if (!abilities[field]) return false;
      abilities[field] = false;
      return true;
  }
};

const signatures: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
];

const typeOf = (bytes: Uint8Array): string =>
  signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? 'image/png';

const dataUrl = (bytes: Uint8Array): string =>
  `data:${typeOf(bytes)};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;

/** What stands for an image in a body. */
type ImageUrl = (bytes: Uint8Array) => string;

const contentOf = (user: readonly Part[], imageUrl: ImageUrl) =>
  user.every(({ kind }) => kind === 'text')
    ? user.map((part) => (part.kind === 'text' ? part.text : '')).join('\n\n')
    : user.map((part) =>
        part.kind === 'text'
          ? { type: 'text' as const, text: part.text }
          : { type: 'image_url' as const, image_url: { url: imageUrl(part.bytes) } },
      );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a schema is what servers call strict: every object closed, and all that it has required. */
const isStrict = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(isStrict);
  if (!isObject(schema)) return true;
  const { properties, required, additionalProperties } = schema;
  if (isObject(properties)) {
    const names = Array.isArray(required) ? required : [];
    if (additionalProperties !== false || !Object.keys(properties).every((name) => names.includes(name))) return false;
  }
  return Object.values(schema).every(isStrict);
};

const responseFormat = ({ schema, prompt }: ModelRequest, { structuredOutput }: Abilities) => {
  if (schema === undefined || structuredOutput === 'none') return {};
  if (structuredOutput === 'json-object') return { response_format: { type: 'json_object' as const } };
  const json_schema = { name: prompt.name.replaceAll(/\W/g, '_'), schema: { ...schema }, strict: isStrict(schema) };
  return { response_format: { type: 'json_schema' as const, json_schema } };
};

/** The request as the protocol wants it. */
export const bodyOf = (
  request: ModelRequest,
  servedAs: string,
  abilities: Abilities,
  imageUrl: ImageUrl = dataUrl,
): ChatCompletionCreateParams => {
  const { maxTokens, temperature, topP, reasoningEffort, seed, logprobs, extra } = request.parameters;
  return {
    model: servedAs,
    messages: [
      ...(request.system === '' ? [] : [{ role: 'system' as const, content: request.system }]),
      { role: 'user', content: contentOf(request.user, imageUrl) },
    ],
    [abilities.maxTokens]: maxTokens,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort as 'low' }),
    ...(seed !== undefined && abilities.seed && { seed }),
    ...(logprobs !== undefined && { logprobs: true, top_logprobs: logprobs }),
    ...responseFormat(request, abilities),
    ...extra,
  };
};

/** Nothing that anybody writes into a prompt: it is made anew in each process. */
const place = randomUUID();

/**
 * The same as UTF-8 JSON, with further fields. A thousand requests at once wait for their answers with their bodies: as
 * strings the images would be in memory several times over, and a garbage collector's work all the while.
 */
export const bytesOf = (
  request: ModelRequest,
  servedAs: string,
  abilities: Abilities,
  fields: Pick<ChatCompletionCreateParams, 'stream' | 'stream_options'>,
): Uint8Array => {
  const images: Uint8Array[] = [];
  const body = bodyOf(request, servedAs, abilities, (bytes) => {
    images.push(bytes);
    return place;
  });
  const texts = JSON.stringify({ ...body, ...fields }).split(place);
  return Buffer.concat(
    texts.flatMap((text, index) => {
      const image = images[index];
      return image ? [Buffer.from(text), Buffer.from(dataUrl(image), 'latin1')] : [Buffer.from(text)];
    }),
  );
};
