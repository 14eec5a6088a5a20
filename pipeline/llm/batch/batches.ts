import type { Store } from '../../../db/store.js';
import { Problem } from '../../problem.js';
import type { Budget } from '../budget.js';
import type { Endpoint } from '../endpoint.js';
import { type Failure, failureOf } from '../failure.js';
import type { ModelRequest } from '../request.js';
import { mostOfEntry } from './entry.js';
import { createGathering } from './gather.js';
import { pollMs } from './provider.js';
import { createWatch, entriesOf, problemAt } from './watch.js';

/** What became of a question that may wait. */
export type Queued =
  /** Ask again after so long. */
  | { readonly kind: 'waiting'; readonly afterMs: number }
  | Extract<Failure, { kind: 'rejected' }>
  /** It is in no batch and goes into none: ask now. */
  | { readonly kind: 'none' };

export interface Batches {
  /** `join`: a request that is in no batch is put into one, where one of its model's endpoints has batches. */
  readonly ask: (request: ModelRequest, join: boolean) => Promise<Queued>;
  /** Takes up the batches of earlier runs: they are looked after whether this run makes new ones or not. */
  readonly begin: () => Promise<void>;
  /** Requests that wait for an answer. */
  readonly waiting: () => number;
  /** Lets them be: they go on at their providers. */
  readonly end: () => Promise<void>;
}

export interface BatchesOptions {
  readonly store: Pick<Store, 'batches'>;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly budget: Budget;
  /** What makes it impossible to go on. */
  readonly fail: (error: unknown) => void;
}

/** Jobs that wait look in as often as their batch is looked at; many of them more rarely, for that is work, too. */
const patience = (everyMs: number, waiting: number): number => Math.min(600_000, Math.max(everyMs, waiting * 5));

/** Takes up the batches of earlier runs. */
const takeUp = async (
  { store, endpoints, budget }: BatchesOptions,
  { begin }: ReturnType<typeof createWatch>,
): Promise<void> => {
  for (const { id, endpoint: name, size } of await store.batches.list()) {
    const endpoint = endpoints.get(name);
    if (!endpoint)
      throw new Problem(
        `A batch of ${size} requests is still with the endpoint "${name}", which no role uses any more. ` +
          'Put the endpoint back into the configuration until it is done.',
      );
    const entries = await entriesOf(store, id);
    const reserved = new Map([...entries].map(([key, entry]) => [key, budget.hold(mostOfEntry(entry))]));
    begin(id, endpoint, reserved, true);
  }
};

/** The first of a model's endpoints that has batches. */
const routeOf = ({ model }: ModelRequest, endpoints: ReadonlyMap<string, Endpoint>) =>
  model.routes.flatMap((route) => {
    const endpoint = endpoints.get(route.endpoint);
    return endpoint?.settings.batch ? [{ route, endpoint }] : [];
  })[0];

export const createBatches = (options: BatchesOptions): Batches => {
  const { store, endpoints, budget, fail } = options;
  const watch = createWatch(options);
  const gathering = createGathering({
    store,
    onSent: (id, endpoint, reserved, error) => {
      const failure = error === undefined ? undefined : failureOf(error);
      if (failure?.kind === 'stop') fail(problemAt(endpoint.name, endpoint.redact(failure.error)));
      // Whether it got there or not, the provider knows.
      watch.begin(id, endpoint, reserved, false);
    },
  });
  const waiting = (): number => watch.waiting() + gathering.size();

  return {
    ask: async (request, join) => {
      const chosen = routeOf(request, endpoints);
      if (!chosen) return { kind: 'none' };
      const { endpoint, route } = chosen;
      const wait = (): Queued => ({ kind: 'waiting', afterMs: patience(pollMs(endpoint), waiting()) });
      if (gathering.has(request.key)) return wait();
      const found = await store.batches.find(request.key);
      if (found && 'batch' in found) return wait();
      if (found) {
        // Told once; asked again, it is sent again.
        await store.batches.forget(request.key);
        return JSON.parse(found.failure) as Extract<Failure, { kind: 'rejected' }>;
      }
      if (!join) return { kind: 'none' };
      const { price } = request.model;
      const reservation = budget.take(mostOfEntry({ most: request.most, ...(price && { price }) }));
      if (reservation) gathering.add(request, endpoint, route, reservation);
      return wait();
    },
    begin: () => takeUp(options, watch),
    waiting,
    end: async () => {
      watch.end();
      await gathering.end();
    },
  };
};
