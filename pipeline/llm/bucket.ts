export interface Bucket {
  /** Milliseconds until so much may go. */
  readonly waitMs: (amount: number, now: number) => number;
  /** Takes it; a negative amount gives it back. */
  readonly take: (amount: number, now: number) => void;
}

/**
 * So much a minute, in any minute: what may go at once and what comes after it in the same minute are together no more.
 * Times are milliseconds. Without `perMinute` everything may go.
 */
export const createBucket = (perMinute: number | undefined): Bucket => {
  if (perMinute === undefined) return { waitMs: () => 0, take: () => undefined };
  const burst = Math.max(1, perMinute / 30);
  const perMs = Math.max(perMinute - burst, perMinute / 2) / 60_000;
  let level = burst;
  let at: number | undefined;
  const refill = (now: number): void => {
    if (at !== undefined) level = Math.min(burst, level + (now - at) * perMs);
    at = now;
  };
  return {
    waitMs: (amount, now) => {
      refill(now);
      // What is larger than the bucket goes when the bucket is full, and leaves it in debt.
      return Math.max(0, (Math.min(amount, burst) - level) / perMs);
    },
    take: (amount, now) => {
      refill(now);
      level -= amount;
    },
  };
};
