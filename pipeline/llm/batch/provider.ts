import { toFile } from 'openai';
import type { Batch as RemoteBatch } from 'openai/resources/batches';
import type { Endpoint } from '../endpoint.js';

/** A batch as its provider sees it. */
export interface Remote {
  readonly id: string;
  /** `working`: ask again later. `ended`: what there is lies in `files`. `refused`: nothing was done, and why. */
  readonly state:
    | { readonly kind: 'working' }
    | { readonly kind: 'ended'; readonly files: readonly string[] }
    | { readonly kind: 'refused'; readonly why: string; readonly full: boolean };
}

/** Under this name the provider is told our id. */
const nameOfId = 'figwright';
const window = '24h';
const path = '/v1/chat/completions';

const stateOf = ({
  status,
  output_file_id: output,
  error_file_id: errors,
  errors: why,
}: RemoteBatch): Remote['state'] => {
  switch (status) {
    case 'completed':
    case 'expired':
    case 'cancelled':
      return { kind: 'ended', files: [output, errors].flatMap((file) => (file ? [file] : [])) };
    case 'failed': {
      const said = why?.data ?? [];
      const words = said.map(({ code, message }) => `${code ?? ''} ${message ?? ''}`.trim()).join('; ');
      // Providers take so many waiting tokens from one account: it is not refused for good.
      return {
        kind: 'refused',
        why: words || 'no reason given',
        full: /token_limit|enqueued|quota_exceeded/i.test(words),
      };
    }
    default:
      return { kind: 'working' };
  }
};

const remoteOf = (batch: RemoteBatch): Remote => ({ id: batch.id, state: stateOf(batch) });

/** How often a batch is looked at. */
export const pollMs = ({ settings }: Pick<Endpoint, 'settings'>): number => settings.batchPollSeconds * 1_000;

/** One line of a batch's file. */
export const lineOf = (key: string, body: unknown): string =>
  `${JSON.stringify({ custom_id: key, method: 'POST', url: path, body })}\n`;

/** Sends a file of lines and begins a batch with it. Answers with the provider's name for it. */
export const sendBatch = async ({ client }: Endpoint, id: string, lines: readonly string[]): Promise<string> => {
  const file = await toFile(new Blob([...lines]), `${id}.jsonl`, { type: 'application/jsonl' });
  const { id: uploaded } = await client().files.create({ file, purpose: 'batch' });
  const batch = await client().batches.create({
    input_file_id: uploaded,
    endpoint: path,
    completion_window: window,
    metadata: { [nameOfId]: id },
  });
  return batch.id;
};

export const lookAtBatch = async ({ client }: Endpoint, remote: string): Promise<Remote> =>
  remoteOf(await client().batches.retrieve(remote));

/** The batch that was begun under our id, when it ever was: for a process that died before it heard. */
export const findBatch = async ({ client }: Endpoint, id: string): Promise<Remote | undefined> => {
  for await (const batch of client().batches.list({ limit: 100 }))
    if (batch.metadata?.[nameOfId] === id) return remoteOf(batch);
  return undefined;
};

export const readFile = async ({ client }: Endpoint, file: string): Promise<string> =>
  (await client().files.content(file)).text();
