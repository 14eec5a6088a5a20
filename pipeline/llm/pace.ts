import { createBucket } from './bucket.js';
import { createCircuit } from './circuit.js';
import { createLimit } from './limit.js';
import type { EndpointSettings } from './settings.js';

/** How a request ended, as far as the endpoint's pace is concerned. */
export type Ending =
  | { readonly kind: 'answered'; readonly tokens: number; readonly outputTokens: number }
  /** 429: too many; `afterMs` is what the server asked for. */
  | { readonly kind: 'limited'; readonly afterMs?: number | undefined }
  /** The server or the way to it is in trouble. */
  | { readonly kind: 'failed'; readonly afterMs?: number | undefined; readonly timeout: boolean }
  /** The server is well; it did not like the request. */
  | { readonly kind: 'refused' };

export interface Ticket {
  readonly startedAt: number;
  readonly tokens: number;
  readonly probe: boolean;
}

/** How fast one endpoint is asked. Times are milliseconds of a monotonic clock. */
export interface Pace {
  /** Milliseconds until a request of so many tokens may go: 0 now; Infinity when one in flight must end first. */
  readonly waitMs: (tokens: number) => number;
  readonly begin: (tokens: number) => Ticket;
  readonly end: (ticket: Ticket, ending: Ending) => void;
  readonly limit: () => number;
  /** Since when there have been nothing but failures; undefined when the last one was answered. */
  readonly failingSince: () => number | undefined;
}

export type PaceSettings = Pick<EndpointSettings, 'maxConcurrency' | 'requestsPerMinute' | 'tokensPerMinute'>;

export interface PaceSources {
  readonly now?: () => number;
  /** A number in [0, 1): waits are spread, so that those who failed together do not come back together. */
  readonly jitter?: () => number;
}

/** How much fewer requests may be in flight after a 429 or a timeout. */
const half = 0.5;

export const createPace = (settings: PaceSettings, sources: PaceSources = {}): Pace => {
  const { now = () => performance.now(), jitter = Math.random } = sources;
  const limit = createLimit(settings.maxConcurrency);
  const circuit = createCircuit(jitter);
  const requests = createBucket(settings.requestsPerMinute);
  const tokens = createBucket(settings.tokensPerMinute);
  let inFlight = 0;
  return {
    waitMs: (amount) => {
      if (inFlight >= limit.value()) return Infinity;
      const at = now();
      return Math.max(circuit.waitMs(at), requests.waitMs(1, at), tokens.waitMs(amount, at));
    },
    begin: (amount) => {
      const at = now();
      requests.take(1, at);
      tokens.take(amount, at);
      inFlight += 1;
      return { startedAt: at, tokens: amount, probe: circuit.begin() };
    },
    end: ({ startedAt, tokens: expected, probe }, ending) => {
      const at = now();
      inFlight -= 1;
      circuit.end(probe);
      if (ending.kind === 'answered') {
        tokens.take(ending.tokens - expected, at);
        limit.answered(startedAt, ending.outputTokens, at);
      }
      if (ending.kind === 'answered' || ending.kind === 'refused') circuit.well();
      else circuit[ending.kind](startedAt, ending.afterMs, at);
      if (ending.kind === 'limited' || (ending.kind === 'failed' && ending.timeout))
        limit.decrease(startedAt, half, at);
    },
    limit: limit.value,
    failingSince: circuit.failingSince,
  };
};
