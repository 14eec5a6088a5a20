import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';

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

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new Error(`the answer has more than ${mostBytes} bytes`);
  }
  return Buffer.concat(chunks);
};

const utf8 = new TextDecoder();

/** An answer that is here as a whole: it is read as it is, without the way through a stream. */
class WholeResponse extends Response {
  readonly #body: Buffer;

  constructor(body: Buffer, init: ResponseInit) {
    super(null, init);
    this.#body = body;
  }

  override async text(): Promise<string> {
    return utf8.decode(this.#body);
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}

const responseOf = async (message: IncomingMessage, streaming: boolean): Promise<Response> => {
  const init = { status: message.statusCode ?? 500, headers: headersOf(message) };
  const isStream = streaming && message.headers['content-type']?.includes('text/event-stream');
  if (!isStream) return new WholeResponse(await bodyOf(message), init);
  return new Response(Readable.toWeb(message) as ConstructorParameters<typeof Response>[0], init);
};

/** Connections are kept and shared by all requests of one transport. `streaming`: answers may come in pieces. */
export const createTransport = (streaming: boolean): Transport => {
  const options = { keepAlive: true, maxSockets: Infinity };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  return (input, init = {}) => {
    const { body, method = 'GET', signal } = init;
    // Files and forms: they are few, and the built-in one knows how to send them.
    const bytes = typeof body === 'string' || !body ? Buffer.from(body ?? '') : body;
    if (!(bytes instanceof Uint8Array) || typeof input !== 'string') return fetch(input, init);
    const url = new URL(input);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const headers = Object.fromEntries(init.headers instanceof Headers ? init.headers : new Headers(init.headers));
    return new Promise((resolve, reject) => {
      const sent = send(url, {
        method,
        agent: agents[url.protocol as keyof typeof agents],
        headers: method === 'GET' ? headers : { ...headers, 'content-length': bytes.length },
        ...(signal && { signal }),
      });
      sent.on('error', reject);
      sent.on('response', (message) => {
        responseOf(message, streaming).then(resolve, reject);
      });
      sent.end(bytes);
    });
  };
};
