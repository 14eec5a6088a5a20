import { Problem } from '../problem.js';
import type { Paid } from './pay.js';

/** Requests refused from the beginning, with no answer among them, that mean that the fault is not the samples'. */
const refusalsToStop = 20;

/**
 * Watches for a server that refuses everything: that is its configuration, and a run that went on would reject every
 * sample. Answers with the `Problem` that it has become.
 */
export const createRefusals = (): ((paid: Paid) => Problem | undefined) => {
  /** By endpoint and model; `answered` once anything was. */
  const seen = new Map<string, number | 'answered'>();
  return ({ sent, slot: { endpoint, route } }) => {
    const key = JSON.stringify([endpoint.name, route.servedAs]);
    const before = seen.get(key) ?? 0;
    if (sent.kind === 'reply') seen.set(key, 'answered');
    if (before === 'answered' || sent.kind !== 'rejected' || sent.reason !== 'request-refused') return undefined;
    seen.set(key, before + 1);
    if (before + 1 < refusalsToStop) return undefined;
    return new Problem(
      `The endpoint "${endpoint.name}" has refused the first ${refusalsToStop} requests for ${route.servedAs}: ` +
        `${sent.detail}. Put its configuration right and run build again.`,
      { exitCode: 1 },
    );
  };
};
