/** Keeps requests from a server in trouble. Times are milliseconds. */
export interface Circuit {
  /** Milliseconds until a request may go; Infinity while one is out to see how the server is. */
  readonly waitMs: (now: number) => number;
  /** Whether the request that begins now is the one that sees how the server is. */
  readonly begin: () => boolean;
  readonly end: (probe: boolean) => void;
  readonly well: () => void;
  /** A failure of a request that began at `startedAt`; the server asked to be left alone for `afterMs`. */
  readonly failed: (startedAt: number, afterMs: number | undefined, now: number) => void;
  /** Too many requests. */
  readonly limited: (startedAt: number, afterMs: number | undefined, now: number) => void;
  readonly failingSince: () => number | undefined;
}

/** Failures in a row that open the circuit, and how long it stays open: doubling from the first to the last. */
const failuresToOpen = 5;
const openMs = { first: 1_000, last: 60_000 };
/** The wait after a 429 that names none. */
const limitedMs = { first: 500, last: 30_000 };

export const createCircuit = (jitter: () => number): Circuit => {
  let pausedUntil = -Infinity;
  let limitedInRow = 0;
  let failedInRow = 0;
  let opened = 0;
  let probing = false;
  let failingSince: number | undefined;
  const pause = (ms: number, now: number): void => {
    pausedUntil = Math.max(pausedUntil, now + ms);
  };
  const doubling = ({ first, last }: typeof openMs, turn: number): number =>
    Math.min(last, first * 2 ** turn) * (0.75 + jitter() / 2);
  return {
    waitMs: (now) => (probing ? Infinity : Math.max(0, pausedUntil - now)),
    begin: () => {
      probing = opened > 0;
      return probing;
    },
    end: (probe) => {
      if (probe) probing = false;
    },
    well: () => {
      limitedInRow = failedInRow = opened = 0;
      failingSince = undefined;
    },
    failed: (startedAt, afterMs, now) => {
      failingSince ??= startedAt;
      failedInRow += 1;
      // What was sent before the circuit opened says nothing new.
      const opens = (failedInRow >= failuresToOpen || opened > 0) && startedAt >= pausedUntil;
      if (afterMs !== undefined) pause(afterMs, now);
      if (!opens) return;
      pause(doubling(openMs, opened), now);
      opened += 1;
    },
    limited: (startedAt, afterMs, now) => {
      failingSince ??= startedAt;
      if (afterMs === undefined) {
        // Requests that were sent together are refused together.
        if (startedAt < pausedUntil) return;
        pause(doubling(limitedMs, limitedInRow), now);
        limitedInRow += 1;
      } else pause(afterMs, now);
    },
    failingSince: () => failingSince,
  };
};
