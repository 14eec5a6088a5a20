import { setTimeout } from 'node:timers/promises';
import type { Store } from '../../db/store.js';
import { Problem } from '../problem.js';
import { createBatches } from './batch/batches.js';
import type { Endpoint } from './endpoint.js';
import type { Failure } from './failure.js';
import { createPay, type PayOptions } from './pay.js';
import { createRefusals } from './refusals.js';
import type { Reply } from './reply.js';
import type { ModelRequest } from './request.js';
import type { ModelSettings } from './settings.js';

/** A reply, paid for or remembered; or why there is none for this request. */
export type Obtained =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly replayed: boolean }
  | Extract<Failure, { kind: 'rejected' }>;

export type Obtain = (request: ModelRequest) => Promise<Obtained>;

/** The run is stopping: nothing more is sent. */
export class Stopping extends Error {}

/** The question is in a batch: it is asked again after so many milliseconds. */
export class Waiting extends Error {
  readonly afterMs: number;

  constructor(afterMs: number) {
    super('in a batch');
    this.afterMs = afterMs;
  }
}

export interface ObtainOptions extends PayOptions {
  readonly store: Pick<Store, 'replies' | 'batches'>;
  readonly settings: Pick<ModelSettings, 'attempts' | 'outageMinutes'>;
  readonly signal: AbortSignal;
  /** Whether questions go into batches, where an endpoint has them. */
  readonly batch: boolean;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
}

const backoff = { first: 500, last: 30_000 };

const wait = (turn: number, signal: AbortSignal): Promise<unknown> =>
  setTimeout(Math.min(backoff.last, backoff.first * 2 ** (turn - 1)) * Math.random(), undefined, { signal }).catch(
    () => undefined,
  );

const kept = 'Everything paid for is kept';

/** Asks until there is an answer, or none to be had. */
const createPersist = (options: ObtainOptions) => {
  const { settings, schedule, budget, signal } = options;
  const pay = createPay(options);
  const problemOf = createRefusals();
  let ended: { readonly error: unknown } | undefined;

  /** Nobody sends anything any more; whoever waits to send is told why. */
  const end = (error: unknown): void => {
    ended ??= { error };
    schedule.end(error);
    budget.end(error);
  };
  const stop = (message: string | Problem): never => {
    const problem = typeof message === 'string' ? new Problem(message, { exitCode: 1 }) : message;
    end(problem);
    throw problem;
  };
  const onAbort = (): void => end(new Stopping('the run is stopping'));
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });

  const assertNoOutage = ({ model }: ModelRequest, error: string): void => {
    const since = schedule.failingSince(model.routes);
    if (since === undefined || performance.now() - since < settings.outageMinutes * 60_000) return;
    stop(
      `Nothing but failures from ${model.name} for ${settings.outageMinutes} minutes; the last one: ${error}. ` +
        `${kept}; run build again when it is back.`,
    );
  };

  const persist = async (request: ModelRequest): Promise<Obtained> => {
    let troubles = 0;
    let again: { avoid: string | undefined } | undefined;
    for (;;) {
      if (ended) throw ended.error;
      const paid = await pay(request, again);
      const { sent } = paid;
      const { name } = paid.slot.endpoint;
      const problem = problemOf(paid);
      if (problem) stop(problem);
      if (sent.kind === 'reply') return { kind: 'reply', reply: sent.reply, replayed: false };
      if (sent.kind === 'rejected') return sent;
      if (sent.kind === 'stop')
        return stop(`The endpoint "${name}" ${sent.error}. ${kept}: put it right and run build again.`);
      again = { avoid: sent.kind === 'unsupported' ? undefined : name };
      if (sent.kind === 'unsupported') continue;
      assertNoOutage(request, sent.error);
      // Whoever was one too many waits at the endpoint's door, as long as it says.
      if (sent.kind === 'limited') continue;
      troubles += 1;
      if (troubles >= settings.attempts)
        throw new Error(`${request.model.name} at ${name}: ${sent.error} (${troubles} attempts)`);
      await wait(troubles, signal);
    }
  };
  return { persist, end, ended: () => ended };
};

/** Gets replies: from the store where there is one, else from a batch or an endpoint. Equal requests at once are one. */
export const createObtain = (options: ObtainOptions) => {
  const { store, batch } = options;
  const { persist, end, ended } = createPersist(options);
  const batches = createBatches({ ...options, fail: end });
  const inFlight = new Map<string, Promise<Obtained>>();
  const obtain: Obtain = async (request) => {
    const stored = await store.replies.get(request.key);
    if (stored) return { kind: 'reply', reply: stored.body as Reply, replayed: true };
    const failure = ended();
    if (failure) throw failure.error;
    const queued = await batches.ask(request, batch);
    if (queued.kind === 'waiting') throw new Waiting(queued.afterMs);
    return queued.kind === 'rejected' ? queued : persist(request);
  };
  return {
    obtain: (request: ModelRequest): Promise<Obtained> => {
      const known = inFlight.get(request.key);
      if (known) return known;
      const going = obtain(request).finally(() => inFlight.delete(request.key));
      inFlight.set(request.key, going);
      return going;
    },
    begin: batches.begin,
    waiting: batches.waiting,
    end: batches.end,
  };
};
