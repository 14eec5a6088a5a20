import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { z } from 'zod';

/** Why a request came to nothing, as one of the things that can be done about it. */
export type Failure =
  /** Too many requests: try later, it is nobody's fault. */
  | { readonly kind: 'limited'; readonly afterMs?: number | undefined; readonly error: string }
  /** Try later: the server or the way to it. `paid`: the answer may have been made, and charged for. */
  | {
      readonly kind: 'trouble';
      readonly afterMs?: number | undefined;
      readonly error: string;
      readonly paid: boolean;
      readonly timeout: boolean;
    }
  /** This request will never do: the sample is at fault. */
  | {
      readonly kind: 'rejected';
      readonly reason: 'request-refused' | 'request-too-large' | 'content-filter';
      readonly detail: string;
    }
  /** The server does not know one of our fields: again without it. */
  | { readonly kind: 'unsupported'; readonly field: 'schema' | 'max-tokens' | 'seed' | 'usage'; readonly error: string }
  /** No request of this run will do: key, credit, address, name of the model. */
  | { readonly kind: 'stop'; readonly error: string };

/** What a server says of an error, in the order in which servers hide it. */
interface Said {
  readonly status: number | undefined;
  readonly words: string;
  readonly code: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const statusWord = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, 'status') : '';

/** What a server sent, for people: of a page its title or its text, of anything else its beginning. */
export const inWords = (sent: unknown): string => {
  const text = typeof sent === 'string' ? sent : (JSON.stringify(sent) ?? '');
  const title = /<title[^>]*>([^<]+)<\/title>/i.exec(text)?.[1];
  const plain = /<html|<!doctype/i.test(text) ? (title ?? text.replaceAll(/<[^>]*>/g, ' ')) : text;
  return plain.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || 'nothing';
};

const said = (error: APIError): Said => ({
  status: error.status,
  words: inWords(error.message),
  code: [error.code, error.type, statusWord(error.error)].map(textOf).join(' '),
});

/** Milliseconds that a server asks to wait, at most an hour; undefined when it asks for nothing that makes sense. */
export const retryAfterMs = (headers: Headers | undefined, now = Date.now()): number | undefined => {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  const after = headers?.get('retry-after')?.trim() ?? '';
  const seconds = /^\d+(\.\d+)?$/.test(after) ? Number(after) : Number.NaN;
  // A date begins with its weekday; anything else that the parser might make a date of is none.
  const date = /^[A-Za-z]{3},/.test(after) ? Date.parse(after) : Number.NaN;
  const asked = [ms, seconds * 1_000, date - now].find(Number.isFinite) ?? Number.NaN;
  return Number.isFinite(asked) ? Math.min(Math.max(0, asked), 3_600_000) : undefined;
};

/** Fields that figwright adds of its own accord, and the words by which servers say that they do not know them. */
const ownFields: readonly (readonly [field: Extract<Failure, { kind: 'unsupported' }>['field'], pattern: RegExp])[] = [
  ['schema', /response_format|json_?schema|json_object|structured.?output|guided|grammar/i],
  [
    'max-tokens',
    /max_completion_tokens|'max_tokens'.*(unsupported|not supported)|(unsupported|not supported).*max_tokens/i,
  ],
  ['usage', /stream_options|include_usage/i],
  ['seed', /\bseed\b/i],
];

const noCredit = /insufficient_quota|billing|credit|balance|exceeded your current quota|payment/i;
const moderated = /moderation|content.?(policy|filter|management)|responsible.?ai|safety|flagged|data_inspection/i;
const tooLong = /context.?(length|window)|maximum.*tokens|too (long|large|many tokens)|exceeds.*(limit|length|size)/i;
const unknownModel = /model.*(not (found|exist)|does not exist|unknown|not available)|unknown model|no such model/i;
const noImages =
  /(not|n't) (support|accept|allow)[^.]{0,40}image|image[^.]{0,40}not (supported|allowed)|not a multimodal model/i;
const badSetting =
  /unsupported_(parameter|value)|unrecognized|unknown (parameter|field)|extra_forbidden|not supported with this model/i;

const badRequest = ({ status, words, code }: Said): Failure => {
  const all = `${code} ${words}`;
  if (moderated.test(all)) return { kind: 'rejected', reason: 'content-filter', detail: words };
  if (unknownModel.test(all)) return { kind: 'stop', error: `does not serve this model: ${words}` };
  const field = ownFields.find(([, pattern]) => pattern.test(all))?.[0];
  if (field !== undefined) return { kind: 'unsupported', field, error: words };
  if (noImages.test(all)) return { kind: 'stop', error: `serves this model without images: ${words}` };
  if (tooLong.test(all)) return { kind: 'rejected', reason: 'request-too-large', detail: words };
  if (badSetting.test(all))
    return { kind: 'stop', error: `does not take a parameter of this model's configuration: ${words}` };
  if (noCredit.test(code)) return { kind: 'stop', error: `has no credit left: ${words}` };
  return { kind: 'rejected', reason: 'request-refused', detail: `${status}: ${words}` };
};

const ofStatus = (seen: Said, afterMs: number | undefined): Failure => {
  const { status = 0, words, code } = seen;
  switch (status) {
    case 400:
    case 422:
      return badRequest(seen);
    case 401:
      return { kind: 'stop', error: 'refused the key (401)' };
    case 402:
      return { kind: 'stop', error: `has no credit left (402): ${words}` };
    case 403:
      if (moderated.test(`${code} ${words}`)) return { kind: 'rejected', reason: 'content-filter', detail: words };
      return { kind: 'stop', error: `does not allow this (403): ${words}` };
    case 404:
    case 405:
      return { kind: 'stop', error: `does not know this address or this model (${status}): ${words}` };
    case 413:
      return { kind: 'rejected', reason: 'request-too-large', detail: words };
    case 429:
      if (noCredit.test(code) || /insufficient_quota|exceeded your current quota/i.test(words))
        return { kind: 'stop', error: `has no credit left (429): ${words}` };
      // More tokens than a whole minute allows: no waiting will help.
      if (/request too large/i.test(words)) return { kind: 'rejected', reason: 'request-too-large', detail: words };
      return { kind: 'limited', afterMs, error: words };
    case 408:
    case 409:
    case 425:
      return { kind: 'trouble', afterMs, error: words, paid: false, timeout: status === 408 };
  }
  if (status >= 500) return { kind: 'trouble', afterMs, error: words, paid: false, timeout: status === 504 };
  if (status >= 400) return { kind: 'rejected', reason: 'request-refused', detail: words };
  if (status >= 300) return { kind: 'stop', error: `sends requests elsewhere (${status}): put "baseUrl" right` };
  return { kind: 'trouble', error: words, paid: true, timeout: false };
};

const anError = z.looseObject({ status: z.unknown().optional(), code: z.unknown().optional() });
const message = z.string().transform((words) => ({ message: words, status: undefined, code: undefined }));

/** `{ "error": … }`, `{ "object": "error", … }` or `{ "detail": "…" }`: nothing that has choices. */
const hiddenSchema = z.union([
  z.object({ error: z.union([anError, message]) }).transform(({ error }) => error),
  anError.extend({ object: z.literal('error') }),
  z.object({ detail: message, choices: z.undefined().optional() }).transform(({ detail }) => detail),
]);

const causesOf = (error: unknown): string[] => {
  const codes: string[] = [];
  // The client's own word for it says nothing.
  for (
    let cause = error instanceof APIConnectionError ? error.cause : error;
    cause instanceof Error;
    cause = cause.cause
  ) {
    const { code } = cause as NodeJS.ErrnoException;
    codes.push(code === undefined || cause.message.includes(code) ? cause.message : `${code} ${cause.message}`);
    if (cause instanceof AggregateError) codes.push(...cause.errors.flatMap(causesOf));
  }
  return codes;
};

/** The connection was never made, so nothing was asked and nothing paid. */
const unreachable = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|CERT|SSL/;

/** An error that a gateway hands over as if all were well, under a 200. Undefined when it is none. */
export const hiddenFailure = (body: unknown): Failure | undefined => {
  const parsed = hiddenSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const error = parsed.data;
  const status = [error.status, error.code].map(Number).find((number) => number >= 400 && number < 600) ?? 502;
  return failureOf(APIError.generate(status, { error }, undefined, new Headers()));
};

/** Sorts whatever went wrong with a request. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return { kind: 'trouble', error: 'no answer in time', paid: true, timeout: true };
  // In the middle of a stream: what came before may have been paid for.
  const inStream =
    error instanceof APIError && error.status === undefined ? hiddenFailure({ error: error.error }) : undefined;
  if (inStream) return inStream.kind === 'trouble' ? { ...inStream, paid: true } : inStream;
  if (error instanceof APIError && !(error instanceof APIConnectionError))
    return ofStatus(said(error), retryAfterMs(error.headers));
  const causes = causesOf(error);
  const words = causes.join(': ').slice(0, 500) || String(error);
  return { kind: 'trouble', error: words, paid: !unreachable.test(words), timeout: false };
};
