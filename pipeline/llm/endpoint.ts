import OpenAI, { APIConnectionTimeoutError } from 'openai';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { Stream } from 'openai/streaming';
import { readKey } from '../config.js';
import { Problem } from '../problem.js';
import { type Abilities, bytesOf, firstAbilities, lower } from './body.js';
import { chargeOf } from './cost.js';
import { type Failure, failureOf, hiddenFailure, inWords } from './failure.js';
import { createPace, type Pace } from './pace.js';
import { answerOf, type Completion, completionSchema, type Reply } from './reply.js';
import type { ModelRequest } from './request.js';
import type { Route } from './roles.js';
import type { EndpointSettings } from './settings.js';
import { gatherStream } from './stream.js';
import { createTransport, isEventStream } from './transport.js';

export type Sent = { readonly kind: 'reply'; readonly reply: Reply } | Failure;

/** One server that speaks the protocol. */
export interface Endpoint {
  readonly name: string;
  readonly settings: EndpointSettings;
  readonly pace: Pace;
  /** The protocol's client, for files and batches. */
  readonly client: () => OpenAI;
  /** Sends one request, once. Never throws for what the server or the network did. */
  readonly send: (request: ModelRequest, route: Route) => Promise<Sent>;
  /** What this server is known to do with a model. */
  readonly abilities: (servedAs: string) => Abilities;
  /** A text of the server's without the key in it. */
  readonly redact: (text: string) => string;
}

/** The key, and what servers print of it: its beginning, then stars. */
const createRedact =
  (key: string | undefined) =>
  (text: string): string => {
    if (key === undefined) return text;
    const whole = text.replaceAll(key, '[key]');
    const start = key.slice(0, 6);
    return key.length < 12
      ? whole
      : whole.replaceAll(/[^\s"'`:,;()]{8,}/g, (word) => (word.startsWith(start) ? '[key]' : word));
  };

const connect = (settings: EndpointSettings, key: string | undefined): OpenAI => {
  const { baseUrl, keyHeader, headers, timeoutMs } = settings;
  return new OpenAI({
    baseURL: baseUrl,
    // Servers of one's own take no key, but the client insists on one.
    apiKey: key ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    fetch: createTransport(),
    timeout: timeoutMs,
    logLevel: 'off',
    defaultHeaders: {
      ...(key === undefined && { Authorization: null }),
      ...(key !== undefined && keyHeader !== undefined && { Authorization: null, [keyHeader]: key }),
      ...headers,
    },
  });
};

/** Stops waiting when nothing has come for so long. */
const createPatience = (ms: number) => {
  const controller = new AbortController();
  let ranOut = false;
  const timer = setTimeout(() => {
    ranOut = true;
    controller.abort();
  }, ms);
  return { controller, ranOut: () => ranOut, renew: () => void timer.refresh(), end: () => clearTimeout(timer) };
};

/** JSON, whatever it is called; anything else as it came. */
const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const json = { 'content-type': 'application/json' };

const complete = async (
  client: OpenAI,
  { timeoutMs, stream }: EndpointSettings,
  request: ModelRequest,
  { servedAs, able }: { readonly servedAs: string; readonly able: Abilities },
): Promise<unknown> => {
  const body = bytesOf(request, servedAs, able, {
    stream,
    ...(stream && able.usage && { stream_options: { include_usage: true } }),
  });
  const patience = createPatience(timeoutMs);
  const { controller } = patience;
  try {
    const options = { body, headers: json, signal: controller.signal, stream };
    const response = await client.post('/chat/completions', options).asResponse();
    // Servers answer in one piece though a stream was asked for, and the other way round.
    if (!isEventStream(response.headers.get('content-type'))) return asJson(await response.text());
    return await gatherStream(
      Stream.fromSSEResponse<ChatCompletionChunk>(response, controller, client),
      patience.renew,
    );
  } catch (error) {
    // The client's own word for a stream that was given up, too, is silence.
    throw patience.ranOut() ? new APIConnectionTimeoutError() : error;
  } finally {
    patience.end();
  }
};

/** Opens an endpoint. Throws `Problem` when its key is not set. */
export const openEndpoint = (name: string, settings: EndpointSettings): Endpoint => {
  const key = settings.key === undefined ? undefined : readKey(settings.key);
  if (settings.key !== undefined && key === undefined)
    throw new Problem(
      `The endpoint "${name}" needs a key: set the environment variable ${settings.key} and run the command again.`,
    );
  const client = connect(settings, key);
  const redact = createRedact(key);
  const pace = createPace(settings);
  const known = new Map<string, Abilities>();
  const abilities = (servedAs: string): Abilities => {
    const found = known.get(servedAs) ?? firstAbilities(settings);
    known.set(servedAs, found);
    return found;
  };

  const redactCompletion = (completion: Completion): Completion =>
    key === undefined || !JSON.stringify(completion).includes(key)
      ? completion
      : completionSchema.parse(JSON.parse(JSON.stringify(completion).replaceAll(key, '[key]')));

  const read = (raw: unknown, request: ModelRequest): Sent => {
    const hidden = hiddenFailure(raw);
    if (hidden) return hidden;
    const parsed = completionSchema.safeParse(raw);
    const broken = { kind: 'trouble', paid: true, timeout: false } as const;
    // A page of some gateway, or a body that is no completion.
    if (!parsed.success) return { ...broken, error: `the answer is no chat completion: ${inWords(raw)}` };
    const completion = redactCompletion(parsed.data);
    const answer = answerOf(completion);
    if (!answer) return { ...broken, error: 'the answer has no choices' };
    const charge = chargeOf(request, completion.usage, answer);
    return { kind: 'reply', reply: { ...answer, endpoint: name, served: completion.model ?? '', charge } };
  };

  const attempt = async (request: ModelRequest, servedAs: string, able: Abilities): Promise<Sent> => {
    try {
      return read(await complete(client, settings, request, { servedAs, able }), request);
    } catch (error) {
      return failureOf(error);
    }
  };

  const send = async (request: ModelRequest, { servedAs }: Route): Promise<Sent> => {
    const able = abilities(servedAs);
    // What this very request is sent with: others may teach us meanwhile.
    const sentWith = { ...able };
    const sent = await attempt(request, servedAs, sentWith);
    if (sent.kind === 'reply') return sent;
    if (sent.kind === 'rejected') return { ...sent, detail: redact(sent.detail) };
    const error = redact(sent.error);
    if (sent.kind !== 'unsupported') return { ...sent, error };
    const learned = JSON.stringify(sentWith) !== JSON.stringify(able) || lower(able, sent.field);
    return learned ? { ...sent, error } : { kind: 'rejected', reason: 'request-refused', detail: error };
  };

  return { name, settings, pace, client: () => client, send, abilities, redact };
};
