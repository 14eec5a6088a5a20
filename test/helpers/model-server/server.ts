import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { answerTo, type Script, type Scripted } from './answer.js';
import { type Asked, askedOf, type Body, contentOf } from './asked.js';
import { type BatchOptions, createBatchDesk } from './batches.js';
import { completionOf, streamCompletion } from './completion.js';
import { errorBody, readBody, sendJson } from './http.js';
import { spoil, type Trouble } from './trouble.js';

export interface ModelServerOptions {
  /** Asked in order; the first answer counts. Without one the server makes something up that follows from the request. */
  readonly scripts?: readonly Script[];
  /** What goes wrong with a request. */
  readonly trouble?: (asked: Asked) => Trouble | undefined;
  /** How long each answer takes. */
  readonly delayMs?: number;
  /** Keys that are let in; left out: everybody. */
  readonly keys?: readonly string[];
  /** Requests at once; one more is answered with 429. */
  readonly mostAtOnce?: number;
  /** How much of structured output it has. */
  readonly structuredOutput?: 'json-schema' | 'json-object' | 'none';
  readonly models?: readonly string[];
  readonly batch?: BatchOptions;
  /** 0 finds a free one. */
  readonly port?: number;
}

export interface ModelServer {
  /** Ends in /v1. */
  readonly url: string;
  /** Replies paid for, by the content that was asked: what a real provider's bill would list. */
  readonly paid: ReadonlyMap<string, number>;
  /** All chat requests so far, answered or not. */
  readonly requests: () => number;
  /** The most requests that were ever in work at once. */
  readonly peak: () => number;
  /** Replies that were paid for and whose client was gone before they were sent. */
  readonly unsent: () => number;
  /** Lines of each batch that was begun. */
  readonly batches: () => readonly number[];
  readonly close: () => Promise<void>;
}

interface Counters {
  readonly asked: Map<string, number>;
  readonly paid: Map<string, number>;
  requests: number;
  inWork: number;
  peak: number;
  unsent: number;
}

const refuse = (response: ServerResponse, trouble: Extract<Trouble, { status: number }>): void => {
  const { status, retryAfter, message = `scripted ${status}`, code = null } = trouble;
  sendJson(
    response,
    status,
    errorBody(status, message, code),
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );
};

const add = (counts: Map<string, number>, key: string): number => {
  const n = (counts.get(key) ?? 0) + 1;
  counts.set(key, n);
  return n;
};

/** What is not paid for; true when the request has been dealt with. */
const turnAway = async (response: ServerResponse, trouble: Trouble | undefined): Promise<boolean> => {
  if (trouble === 'hang') {
    await once(response, 'close');
    return true;
  }
  if (trouble === 'reset') {
    response.destroy();
    return true;
  }
  if (typeof trouble === 'object' && 'status' in trouble) {
    refuse(response, trouble);
    return true;
  }
  return false;
};

const respond = (response: ServerResponse, asked: Asked, answer: Scripted, trouble: Trouble | undefined): void => {
  if ((asked.body.stream ?? false) !== (trouble === 'other-form'))
    return streamCompletion(response, asked, answer, trouble);
  if (trouble === 'gzip') {
    const packed = gzipSync(JSON.stringify(completionOf(asked, answer, trouble)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed);
    return;
  }
  if (trouble === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>');
    return;
  }
  const hidden = typeof trouble === 'object' && 'hidden' in trouble ? { error: trouble.hidden } : undefined;
  const text = JSON.stringify(hidden ?? completionOf(asked, answer, trouble));
  const type = trouble === 'plain-json' ? 'text/plain' : 'application/json';
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  if (trouble === 'cut') {
    response.write(text.slice(0, text.length / 2));
    global.setTimeout(() => response.destroy(), 5);
  } else if (trouble === 'cut-json') {
    // Whole as far as HTTP can tell; cut by something in between.
    response.end(text.slice(0, text.length / 2).padEnd(Buffer.byteLength(text), ' '));
  } else response.end(text);
};

const createChat = (options: ModelServerOptions, counters: Counters) => {
  const { scripts = [], structuredOutput = 'json-schema', delayMs = 0, mostAtOnce = Infinity } = options;
  const supports = ({ response_format: format }: Body): boolean =>
    format === undefined ||
    structuredOutput === 'json-schema' ||
    (structuredOutput === 'json-object' && format.type === 'json_object');
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = JSON.parse((await readBody(request)).toString('utf8')) as Body;
    const content = contentOf(body);
    counters.requests += 1;
    const asked = askedOf(body, content, { nth: add(counters.asked, content), number: counters.requests });
    if (!supports(body)) {
      const message = `response_format of type ${body.response_format?.type} is not supported by this model`;
      return refuse(response, { status: 400, message });
    }
    const trouble = options.trouble?.(asked);
    if (await turnAway(response, trouble)) return;
    if (counters.inWork >= mostAtOnce) return refuse(response, { status: 429, message: 'too many requests at once' });
    counters.inWork += 1;
    counters.peak = Math.max(counters.peak, counters.inWork);
    add(counters.paid, content);
    const ms = delayMs + (typeof trouble === 'object' && 'slowMs' in trouble ? trouble.slowMs : 0);
    if (ms > 0) await setTimeout(ms);
    counters.inWork -= 1;
    if (response.destroyed) counters.unsent += 1;
    else respond(response, asked, spoil(answerTo(asked, scripts), trouble, asked), trouble);
  };
};

/** A server that speaks the protocol of OpenAI's chat completions, for tests: real HTTP, scripted answers. */
export const startModelServer = async (options: ModelServerOptions = {}): Promise<ModelServer> => {
  const counters: Counters = { asked: new Map(), paid: new Map(), requests: 0, inWork: 0, peak: 0, unsent: 0 };
  const chat = createChat(options, counters);
  const { keys, models = ['m'] } = options;
  const desk = createBatchDesk(options.batch ?? {}, {
    look: (body) => askedOf(body, contentOf(body), { nth: 1, number: counters.requests }),
    pay: (body) => {
      const content = contentOf(body);
      add(counters.paid, content);
      const asked = askedOf(body, content, { nth: 1, number: counters.requests });
      return completionOf(asked, answerTo(asked, options.scripts ?? []), undefined);
    },
  });
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
    if (keys && !keys.includes(key))
      return refuse(response, { status: 401, message: `Incorrect API key provided: ${key}`, code: 'invalid_api_key' });
    const path = new URL(request.url ?? '/', 'http://server').pathname;
    if (path === '/v1/chat/completions' && request.method === 'POST') return chat(request, response);
    if (path === '/v1/models')
      return sendJson(response, 200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) });
    if (await desk.serve(request, response, path)) return;
    return refuse(response, { status: 404, message: `no such address: ${path}` });
  };
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, errorBody(500, String(error)));
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(options.port ?? 0, '127.0.0.1', 4_096);
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    paid: counters.paid,
    requests: () => counters.requests,
    peak: () => counters.peak,
    unsent: () => counters.unsent,
    batches: desk.lines,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
