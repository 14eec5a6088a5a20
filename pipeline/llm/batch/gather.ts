import { randomUUID } from 'node:crypto';
import type { Store } from '../../../db/store.js';
import { bodyOf } from '../body.js';
import type { Reservation } from '../budget.js';
import type { Endpoint } from '../endpoint.js';
import type { ModelRequest } from '../request.js';
import type { Route } from '../roles.js';
import { batchEntryOf } from './entry.js';
import { lineOf, pollMs, sendBatch } from './provider.js';

/** Requests for one model at one endpoint, on their way into one file. */
interface Gathering {
  readonly endpoint: Endpoint;
  readonly requests: { readonly request: ModelRequest; readonly reservation: Reservation }[];
  readonly lines: string[];
  bytes: number;
  timer: NodeJS.Timeout | undefined;
}

/** Nothing new for so long, or for as long as until the next look: the batch is complete. */
const quietMs = 2_000;
/** Half of what providers take, for they count otherwise. */
const mostBytes = 90e6;

export interface GatherOptions {
  readonly store: Pick<Store, 'batches'>;
  /** What was set aside for the batch, by its requests' keys; and whatever went wrong when it was sent. */
  readonly onSent: (
    id: string,
    endpoint: Endpoint,
    reserved: ReadonlyMap<string, Reservation>,
    error?: unknown,
  ) => void;
}

/** Collects requests into files, one per model and endpoint, and sends each when it is full or when no more come. */
export const createGathering = ({ store, onSent }: GatherOptions) => {
  const open = new Map<string, Gathering>();
  const keys = new Set<string>();
  const sending = new Set<Promise<void>>();

  const send = async ({ endpoint, requests, lines }: Gathering): Promise<void> => {
    const id = randomUUID();
    const reserved = new Map(requests.map(({ request, reservation }) => [request.key, reservation]));
    // In the store before it is sent: whoever dies in between finds it at the provider by this id.
    await store.batches.open(
      { id, endpoint: endpoint.name },
      requests.map(({ request }) => ({ key: request.key, entry: batchEntryOf(request) })),
    );
    for (const { request } of requests) keys.delete(request.key);
    try {
      await store.batches.sent(id, await sendBatch(endpoint, id, lines));
      onSent(id, endpoint, reserved);
    } catch (error) {
      onSent(id, endpoint, reserved, error);
    }
  };

  const flush = (key: string): void => {
    const gathering = open.get(key);
    if (!gathering) return;
    open.delete(key);
    clearTimeout(gathering.timer);
    const going: Promise<void> = send(gathering).finally(() => sending.delete(going));
    sending.add(going);
  };

  return {
    has: (key: string): boolean => keys.has(key),
    size: (): number => keys.size,
    add: (request: ModelRequest, endpoint: Endpoint, route: Route, reservation: Reservation): void => {
      const key = JSON.stringify([endpoint.name, route.servedAs]);
      const gathering = open.get(key) ?? { endpoint, requests: [], lines: [], bytes: 0, timer: undefined };
      open.set(key, gathering);
      const line = lineOf(request.key, bodyOf(request, route.servedAs, endpoint.abilities(route.servedAs)));
      gathering.requests.push({ request, reservation });
      gathering.lines.push(line);
      gathering.bytes += line.length;
      keys.add(request.key);
      if (gathering.requests.length >= endpoint.settings.batchRequests || gathering.bytes >= mostBytes) flush(key);
      else if (gathering.timer) gathering.timer.refresh();
      else gathering.timer = setTimeout(() => flush(key), Math.min(quietMs, pollMs(endpoint)));
    },
    /** What is not sent yet is left: whoever asked for it asks again. What is being sent is waited for. */
    end: async (): Promise<void> => {
      for (const { timer } of open.values()) clearTimeout(timer);
      open.clear();
      await Promise.all(sending);
    },
  };
};
