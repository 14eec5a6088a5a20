import type { Endpoint } from './endpoint.js';
import type { Ending, Ticket } from './pace.js';
import type { Route } from './roles.js';

/** A place at an endpoint, for one request. */
export interface Slot {
  readonly endpoint: Endpoint;
  readonly route: Route;
  readonly end: (ending: Ending) => void;
}

interface Waiter {
  readonly tokens: number;
  /** The endpoint that just failed this request: another one is better, when there is one. */
  readonly avoid: string | undefined;
  readonly resolve: (slot: Slot) => void;
  readonly reject: (error: unknown) => void;
}

/** One model's queue, and the endpoints that serve it. */
interface Lane {
  readonly routes: readonly { readonly route: Route; readonly endpoint: Endpoint; credit: number }[];
  readonly urgent: Waiter[];
  readonly waiting: Waiter[];
}

export interface Schedule {
  /** Waits for a place. Those that were sent before (`again`) go first. */
  readonly acquire: (
    lane: readonly Route[],
    tokens: number,
    again?: { readonly avoid: string | undefined },
  ) => Promise<Slot>;
  /** Sends everybody home who waits. */
  readonly end: (error: unknown) => void;
  /** Since when none of these has answered anything; undefined when one has. */
  readonly failingSince: (lane: readonly Route[]) => number | undefined;
}

/** Shares by weight among those that can take one now: smooth weighted round robin. */
const choose = (
  lane: Lane,
  { tokens, avoid }: Waiter,
): { chosen: Lane['routes'][number] | undefined; waitMs: number } => {
  let waitMs = Infinity;
  const free = lane.routes.filter(({ endpoint }) => {
    const ms = endpoint.pace.waitMs(tokens);
    waitMs = Math.min(waitMs, ms);
    return ms === 0;
  });
  const better = free.filter(({ endpoint }) => endpoint.name !== avoid);
  const candidates = better.length > 0 ? better : free;
  if (candidates.length < 2) return { chosen: candidates[0], waitMs };
  const total = candidates.reduce((sum, { route }) => sum + route.weight, 0);
  for (const candidate of candidates) candidate.credit += candidate.route.weight;
  const chosen = candidates.reduce((best, candidate) => (candidate.credit > best.credit ? candidate : best));
  chosen.credit -= total;
  return { chosen, waitMs };
};

const createLanes = (endpoints: ReadonlyMap<string, Endpoint>) => {
  const lanes = new Map<string, Lane>();
  return {
    all: () => [...lanes.values()],
    of: (routes: readonly Route[]): Lane => {
      const key = JSON.stringify(routes);
      const known = lanes.get(key);
      if (known) return known;
      const found = routes.flatMap((route) => {
        const endpoint = endpoints.get(route.endpoint);
        return endpoint ? [{ route, endpoint, credit: 0 }] : [];
      });
      const lane = { routes: found, urgent: [], waiting: [] };
      lanes.set(key, lane);
      return lane;
    },
  };
};

const slotOf = (endpoint: Endpoint, route: Route, ticket: Ticket, onEnd: () => void): Slot => {
  let open = true;
  return {
    endpoint,
    route,
    end: (ending) => {
      if (!open) return;
      open = false;
      endpoint.pace.end(ticket, ending);
      onEnd();
    },
  };
};

/** Hands out the places of all endpoints. Nobody polls: a place that is given back and a timer wake those who wait. */
export const createSchedule = (endpoints: ReadonlyMap<string, Endpoint>): Schedule => {
  const lanes = createLanes(endpoints);
  let timer: NodeJS.Timeout | undefined;
  let ended: { readonly error: unknown } | undefined;

  /** Serves one lane as far as it goes; answers with the milliseconds until it may go on. */
  const serve = (lane: Lane): number => {
    for (;;) {
      const line = lane.urgent.length > 0 ? lane.urgent : lane.waiting;
      const [next] = line;
      if (!next) return Infinity;
      const { chosen, waitMs } = choose(lane, next);
      if (!chosen) return waitMs;
      line.shift();
      next.resolve(slotOf(chosen.endpoint, chosen.route, chosen.endpoint.pace.begin(next.tokens), pump));
    }
  };

  const pump = (): void => {
    clearTimeout(timer);
    const soonest = Math.min(...lanes.all().map(serve));
    if (Number.isFinite(soonest)) timer = setTimeout(pump, Math.min(soonest + 1, 2 ** 30));
  };

  return {
    acquire: (routes, tokens, again) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended.error);
          return;
        }
        const lane = lanes.of(routes);
        (again ? lane.urgent : lane.waiting).push({ tokens, avoid: again?.avoid, resolve, reject });
        pump();
      }),
    end: (error) => {
      ended ??= { error };
      clearTimeout(timer);
      for (const { urgent, waiting } of lanes.all())
        for (const { reject } of [...urgent.splice(0), ...waiting.splice(0)]) reject(error);
    },
    failingSince: (routes) => {
      const since = lanes.of(routes).routes.map(({ endpoint }) => endpoint.pace.failingSince());
      return since.includes(undefined) ? undefined : Math.max(...since.map(Number));
    },
  };
};
