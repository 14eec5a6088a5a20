import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createUnzip } from 'node:zlib';

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

const decoders: Readonly<Record<string, () => ReturnType<typeof createUnzip | typeof createBrotliDecompress>>> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createUnzip,
  br: createBrotliDecompress,
};

/** The body as it was before it was compressed: gateways do that whether they were asked or not. */
const decoded = (message: IncomingMessage): Readable => {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return message;
  const decoder = decoders[encoding]?.();
  if (!decoder) throw new Error(`the answer is compressed with ${encoding}`);
  // What goes wrong comes out at the end.
  return pipeline(message, decoder, () => undefined);
};

const bodyOf = async (body: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
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

const responseOf = async (message: IncomingMessage): Promise<Response> => {
  const init = { status: message.statusCode ?? 500, headers: headersOf(message) };
  const body = decoded(message);
  if (!isEventStream(message.headers['content-type'])) return new WholeResponse(await bodyOf(body), init);
  return new Response(Readable.toWeb(body) as ConstructorParameters<typeof Response>[0], init);
};

/** Whether an answer comes in pieces, as its `content-type` has it. */
export const isEventStream = (contentType: string | null | undefined): boolean =>
  /^\s*text\/event-stream/i.test(contentType ?? '');

/** Connections are kept and shared by all requests of one transport. */
export const createTransport = (): Transport => {
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
        responseOf(message).then(resolve, reject);
      });
      sent.end(bytes);
    });
  };
};
