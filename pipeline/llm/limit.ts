/** How many requests may be in flight: additive increase, multiplicative decrease. Times are milliseconds. */
export interface Limit {
  readonly value: () => number;
  /** Fewer by this factor, unless the request was sent before the last decrease: then it says nothing new. */
  readonly decrease: (startedAt: number, factor: number, now: number) => void;
  readonly answered: (startedAt: number, outputTokens: number, now: number) => void;
}

/** Answers that take so many times what their length takes at the best of times mean that the server is overrun. */
const overrun = 4;
const decreaseWhenOverrun = 0.8;
/** Answers before there is a best of times. */
const warmUp = 20;
/** Round trips that it takes from one request to the most. */
const roundTrips = 32;
/** Reading the question takes its time, too: as long as writing so many tokens. */
const tokensOfReading = 100;

/** Begins at the most that is configured: finding out that it is too much costs one refusal, finding up costs minutes. */
export const createLimit = (most: number): Limit => {
  let limit = most;
  let decreasedAt = -Infinity;
  let answers = 0;
  /** Milliseconds for each token: lately, and at the best of times. */
  let lately = 0;
  let best = Infinity;
  const decrease = (startedAt: number, factor: number, now: number): void => {
    if (startedAt < decreasedAt) return;
    limit = Math.max(1, limit * factor);
    decreasedAt = now;
  };
  return {
    value: () => Math.floor(limit),
    decrease,
    answered: (startedAt, outputTokens, now) => {
      const perToken = (now - startedAt) / (outputTokens + tokensOfReading);
      lately = answers === 0 ? perToken : lately + (perToken - lately) / 20;
      answers += 1;
      // The best of times is forgotten slowly: servers change.
      if (answers >= warmUp) best = Math.min(best * 1.0005, lately);
      if (lately > overrun * best) decrease(startedAt, decreaseWhenOverrun, now);
      else if (limit < most) limit = Math.min(most, limit + Math.max(1, most / roundTrips) / limit);
    },
  };
};
