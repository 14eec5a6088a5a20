import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asked, Body } from './asked.js';
import { errorBody, readBody, sendJson } from './http.js';

/** How batches go at this server. */
export interface BatchOptions {
  /** Times that a batch is looked at before it is done. */
  readonly looks?: number;
  /** Of every batch, the share of its lines that is done when it expires; left out: it does not. */
  readonly expiresAt?: number;
  /** Lines that come back with an error, by status. */
  readonly failing?: (asked: Asked) => { readonly status: number; readonly message: string } | undefined;
  /** Refuses the nth batch as a whole, with this code. */
  readonly refuse?: (nth: number) => string | undefined;
  /** Takes the batch and says nothing: the connection breaks. */
  readonly loseReply?: (nth: number) => boolean;
}

interface Line {
  readonly custom_id: string;
  readonly body: Body;
}

interface Kept {
  readonly id: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  looks: number;
  settled: object | undefined;
}

/** What the chat knows of a line: who asks, and, once it is paid for, what it answers. */
export interface AnswerLine {
  readonly look: (body: Body) => Asked;
  readonly pay: (body: Body) => object;
}

const fileOf = async (request: IncomingMessage): Promise<string> => {
  const bytes = await readBody(request);
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
  const file = form.get('file');
  return file instanceof Blob ? file.text() : '';
};

export const createBatchDesk = (options: BatchOptions, answer: AnswerLine) => {
  const files = new Map<string, string>();
  const batches = new Map<string, Kept>();
  const store = (text: string): string => {
    const id = `file-${files.size + 1}`;
    files.set(id, text);
    return id;
  };

  const settle = ({ lines }: Kept): object => {
    const [done, wrong]: [object[], object[]] = [[], []];
    const upTo = options.expiresAt === undefined ? lines.length : Math.ceil(lines.length * options.expiresAt);
    for (const [index, { custom_id, body }] of lines.entries()) {
      if (index >= upTo) {
        wrong.push({ custom_id, response: null, error: { code: 'batch_expired', message: 'not in time' } });
        continue;
      }
      const failure = options.failing?.(answer.look(body));
      if (failure) {
        const { status, message } = failure;
        wrong.push({ custom_id, response: { status_code: status, body: errorBody(status, message) }, error: null });
      } else done.push({ custom_id, response: { status_code: 200, body: answer.pay(body) }, error: null });
    }
    const text = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    return {
      status: options.expiresAt === undefined ? 'completed' : 'expired',
      output_file_id: done.length > 0 ? store(text(done)) : null,
      error_file_id: wrong.length > 0 ? store(text(wrong)) : null,
    };
  };

  const shown = ({ id, metadata, settled }: Kept): object => ({
    id,
    object: 'batch',
    endpoint: '/v1/chat/completions',
    metadata,
    status: 'in_progress',
    ...settled,
  });

  const begin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { input_file_id: file, metadata = {} } = JSON.parse(String(await readBody(request))) as {
      input_file_id: string;
      metadata?: Record<string, string>;
    };
    const lines = (files.get(file) ?? '').split('\n').filter(Boolean);
    const nth = batches.size + 1;
    const batch: Kept = {
      id: `batch_${nth}`,
      metadata,
      lines: lines.map((line) => JSON.parse(line) as Line),
      looks: 0,
      settled: undefined,
    };
    const code = options.refuse?.(nth);
    if (code !== undefined)
      batch.settled = { status: 'failed', errors: { data: [{ code, message: `refused: ${code}` }] } };
    batches.set(batch.id, batch);
    if (options.loseReply?.(nth)) response.destroy();
    else sendJson(response, 200, shown(batch));
  };

  return {
    lines: () => [...batches.values()].map(({ lines }) => lines.length),
    /** Deals with what belongs here; false for everything else. */
    serve: async (request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> => {
      const [, kind, id] = /^\/v1\/(files|batches)(?:\/([\w-]+))?(?:\/content)?$/.exec(path) ?? [];
      if (kind === undefined) return false;
      if (request.method === 'POST' && kind === 'files')
        sendJson(response, 200, { id: store(await fileOf(request)), object: 'file', purpose: 'batch' });
      else if (request.method === 'POST') await begin(request, response);
      else if (kind === 'files')
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(files.get(id ?? '') ?? '');
      else if (id === undefined)
        sendJson(response, 200, { object: 'list', data: [...batches.values()].map(shown), has_more: false });
      else {
        const batch = batches.get(id);
        if (!batch) sendJson(response, 404, errorBody(404, `no batch ${id}`));
        else {
          batch.looks += 1;
          if (batch.looks >= (options.looks ?? 1)) batch.settled ??= settle(batch);
          sendJson(response, 200, shown(batch));
        }
      }
      return true;
    },
  };
};
