import { createHash } from 'node:crypto';

/** One chat request, as the server understands it. */
export interface Asked {
  readonly model: string;
  readonly system: string;
  /** All text of the user's messages. */
  readonly text: string;
  /** SHA-256 of each image's bytes, in the order of the message. */
  readonly images: readonly string[];
  /** Hash of what was asked, whatever the endpoint calls it: messages and parameters without stream and model name. */
  readonly content: string;
  /** How often this content has been asked for, this time included. */
  readonly nth: number;
  /** Its place among all requests, from one. */
  readonly number: number;
  readonly body: Body;
}

export interface Body {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string | readonly BodyPart[] }[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: JsonForm } };
  readonly logprobs?: boolean;
  readonly top_logprobs?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly seed?: number;
  readonly temperature?: number;
}

interface BodyPart {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: { readonly url: string };
}

/** As much of JSON Schema as an example is made from. */
export interface JsonForm {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonForm[];
  readonly properties?: Readonly<Record<string, JsonForm>>;
  readonly items?: JsonForm;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const partsOf = ({ content }: Body['messages'][number]): readonly BodyPart[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;

const textOf = (messages: Body['messages'], role: string): string =>
  messages
    .filter((message) => message.role === role)
    .flatMap(partsOf)
    .map(({ text }) => text ?? '')
    .join('\n');

const imagesOf = (messages: Body['messages']): string[] =>
  messages.flatMap(partsOf).flatMap(({ image_url: image }) => {
    const [, base64] = /^data:image\/[a-z]+;base64,(.+)$/.exec(image?.url ?? '') ?? [];
    return base64 === undefined ? [] : [sha256(Buffer.from(base64, 'base64'))];
  });

export const contentOf = ({ model: _model, stream: _stream, stream_options: _options, ...rest }: Body): string =>
  sha256(JSON.stringify({ ...rest, response_format: undefined }));

export const askedOf = (body: Body, content: string, counts: { nth: number; number: number }): Asked => ({
  model: body.model,
  system: textOf(body.messages, 'system'),
  text: textOf(body.messages, 'user'),
  images: imagesOf(body.messages),
  content,
  ...counts,
  body,
});
