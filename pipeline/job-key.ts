import { createHash } from 'node:crypto';

/** The hash that names things by where they came from: 32 hexadecimal digits of SHA-256 over the parts. */
export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  // Lengths keep ("ab", "c") and ("a", "bc") apart.
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32);
};

/**
 * A job's idempotency key. `input` is the key of the job before it, which stands for that job's output: a stage's
 * output follows from its version and its input.
 */
export const jobKey = (sampleId: string, stage: string, version: string, input: string): string =>
  hashOf(sampleId, stage, version, input);
