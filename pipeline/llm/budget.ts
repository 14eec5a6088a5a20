import type { Charge, Spending } from '../../db/store.js';
import { Problem } from '../problem.js';

export interface Limits {
  readonly usd?: number | undefined;
  readonly tokens?: number | undefined;
}

export interface Spent {
  readonly usd: number;
  readonly tokens: number;
}

export interface Reservation {
  /** What it really cost takes its place; left out: nothing. */
  readonly settle: (charge?: Charge) => void;
}

export interface Budget {
  /** Resolves when the most that a request can cost fits. Rejects with `Problem` when it never will. */
  readonly reserve: (most: Charge) => Promise<Reservation>;
  /** Sets the most aside at once; undefined when it does not fit now. Throws `Problem` when it never will. */
  readonly take: (most: Charge) => Reservation | undefined;
  /** Sets aside what is spent already, as far as anybody knows: a batch of an earlier run. */
  readonly hold: (most: Charge) => Reservation;
  /** Adds what was spent before. */
  readonly begin: (already: Spent) => void;
  readonly spent: () => Spent;
  /** Rejects everybody who waits. */
  readonly end: (error: unknown) => void;
}

const costOf = ({ usd, inputTokens, outputTokens }: Charge): Spent => ({
  usd: usd ?? 0,
  tokens: inputTokens + outputTokens,
});

export const totalOf = (spending: readonly Pick<Spending, 'usd' | 'inputTokens' | 'outputTokens'>[]): Spent => ({
  usd: spending.reduce((sum, { usd }) => sum + usd, 0),
  tokens: spending.reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0),
});

/** Sums of many small numbers are off in their last digits. */
const slack = 1 + 1e-9;

const add = (sum: { usd: number; tokens: number }, { usd, tokens }: Spent): void => {
  sum.usd += usd;
  sum.tokens += tokens;
};

interface Waiter {
  readonly cost: Spent;
  readonly resolve: (reservation: Reservation) => void;
  readonly reject: (error: unknown) => void;
}

const exhausted = ({ usd, tokens }: Limits, spent: Spent, cost: Spent): Problem => {
  const most =
    usd !== undefined && spent.usd + cost.usd > usd
      ? `$${usd} (spent: $${spent.usd.toFixed(4)}, the next request can cost $${cost.usd.toFixed(4)})`
      : `${tokens} tokens (spent: ${spent.tokens}, the next request can cost ${cost.tokens})`;
  return new Problem(
    `The budget is used up: ${most}. Everything paid for is kept; run build again with a higher budget to go on.`,
    { exitCode: 1 },
  );
};

/**
 * Hard limits on what the dataset's models may cost in all, earlier runs included. The most that a request can cost is
 * set aside before it is sent, so that no number of requests at once can go beyond.
 */
export const createBudget = (limits: Limits): Budget => {
  const { usd: mostUsd = Infinity, tokens: mostTokens = Infinity } = limits;
  const spent = { usd: 0, tokens: 0 };
  const reserved = { usd: 0, tokens: 0 };
  let held = 0;
  let waiting: Waiter[] = [];
  const fits = (cost: Spent): boolean =>
    spent.usd + reserved.usd + cost.usd <= mostUsd * slack &&
    spent.tokens + reserved.tokens + cost.tokens <= mostTokens;
  const take = (cost: Spent): Reservation => {
    add(reserved, cost);
    held += 1;
    let open = true;
    return {
      settle: (charge) => {
        if (!open) return;
        open = false;
        held -= 1;
        reserved.usd = held === 0 ? 0 : reserved.usd - cost.usd;
        reserved.tokens -= cost.tokens;
        if (charge) add(spent, costOf(charge));
        serve();
      },
    };
  };
  const end = (error: unknown): void => {
    const losers = waiting;
    waiting = [];
    for (const { reject } of losers) reject(error);
  };
  const serve = (): void => {
    let next = waiting[0];
    while (next && fits(next.cost)) {
      waiting.shift();
      next.resolve(take(next.cost));
      next = waiting[0];
    }
    // With nothing in flight nothing will be given back: it never fits.
    if (next && held === 0) end(exhausted(limits, spent, next.cost));
  };
  const reserve: Budget['reserve'] = (most) =>
    new Promise((resolve, reject) => {
      waiting.push({ cost: costOf(most), resolve, reject });
      serve();
    });
  return {
    reserve,
    take: (most) => {
      const cost = costOf(most);
      if (fits(cost)) return take(cost);
      if (held === 0) throw exhausted(limits, spent, cost);
      return undefined;
    },
    hold: (most) => take(costOf(most)),
    begin: (already) => add(spent, already),
    spent: () => ({ ...spent }),
    end,
  };
};
