import type { Progress } from '../run.js';

export interface Rate {
  /** Triplets per second over the last ten seconds. */
  readonly perSecond: number;
  /** Seconds to the target at that rate; undefined while nobody can tell. */
  readonly etaSeconds: number | undefined;
}

const windowMs = 10_000;

/** Measures how fast a build goes now, not on average since it began. */
export const createRateMeter = (now: () => number = () => performance.now()) => {
  const samples: { at: number; accepted: number }[] = [];
  return (progress: Progress): Rate => {
    const at = now();
    samples.push({ at, accepted: progress.acceptedNow });
    while (samples.length > 2 && at - (samples[0]?.at ?? at) > windowMs) samples.shift();
    const first = samples[0] ?? { at, accepted: 0 };
    const seconds = (at - first.at) / 1000;
    const perSecond = seconds > 0 ? (progress.acceptedNow - first.accepted) / seconds : 0;
    const left = Math.max(0, progress.target - progress.accepted);
    return { perSecond, etaSeconds: perSecond > 0 ? left / perSecond : undefined };
  };
};

/** 75 → `1 min 15 s`. */
export const inWords = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
};
