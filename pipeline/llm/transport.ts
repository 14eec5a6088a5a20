import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/**
 * `fetch` for questions to models, over Node's own HTTP. The built-in one gives up after five minutes without headers,
 * which is when a model begins to think, and takes twice the processor time for each request.
 */
export type Transport = typeof fetch;

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );

/** More is no answer of a model: it would only fill the memory. */
const mostBytes = 64 * 2 ** 20;

const bodyOf = async (message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new Error(`the answer has more than ${mostBytes} bytes`);
  }
  return Buffer.concat(chunks);
};

/** Statuses that have no body. */
const bare = new Set([204, 205, 304]);

const responseOf = async (message: IncomingMessage, streaming: boolean): Promise<Response> => {
  const status = message.statusCode ?? 500;
  const isStream = streaming && message.headers['content-type']?.includes('text/event-stream');
  const body = isStream ? (Readable.toWeb(message) as ReadableStream<Uint8Array>) : await bodyOf(message);
  return new Response(bare.has(status) ? null : (body as ConstructorParameters<typeof Response>[0]), {
    status,
    headers: headersOf(message),
  });
};

/** Connections are kept and shared by all requests of one transport. `streaming`: answers may come in pieces. */
export const createTransport = (streaming: boolean): Transport => {
  const options = { keepAlive: true, maxSockets: Infinity };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  return (input, init = {}) => {
    const { body, method = 'GET', signal } = init;
    // Files and forms: they are few, and the built-in one knows how to send them.
    const text = body ?? '';
    if (typeof text !== 'string' || typeof input !== 'string') return fetch(input, init);
    const url = new URL(input);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    return new Promise((resolve, reject) => {
      const sent = send(url, {
        method,
        agent: agents[url.protocol as keyof typeof agents],
        headers: method === 'GET' ? headers : { ...headers, 'content-length': Buffer.byteLength(text) },
        ...(signal && { signal }),
      });
      sent.on('error', reject);
      sent.on('response', (message) => {
        responseOf(message, streaming).then(resolve, reject);
      });
      sent.end(text);
    });
  };
};
