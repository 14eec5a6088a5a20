import { afterEach, beforeEach } from 'vitest';
import type { Claim, NewSample, Outcome, Store } from '../../../db/store.js';

export interface StoreUnderTest {
  readonly store: Store;
  /** A second handle on the same data, as another process would have it. */
  readonly reopen: () => Promise<Store>;
  readonly clock: { now: number };
  readonly dispose: () => Promise<void>;
}

export type CreateStore = () => Promise<StoreUnderTest>;

export const id = (n: number): string => n.toString(16).padStart(32, '0');

export const sample = (n: number, more: Partial<NewSample> = {}): NewSample => ({
  id: id(n),
  source: 'families',
  origin: { index: n },
  ordinal: n,
  job: { stage: 'code', key: `code-${n}` },
  ...more,
});

export const done = (next: string, code: unknown = {}): Outcome => ({
  kind: 'done',
  artifacts: { code },
  next: { stage: next, key: `${next}-key` },
});

export const ordinals = (claims: readonly Claim[]): number[] => claims.map(({ sample }) => sample.ordinal);

/** A fresh store for each test of the surrounding block, and the two calls that most tests make. */
export const withStore = (create: CreateStore) => {
  let current: StoreUnderTest;
  beforeEach(async () => {
    current = await create();
  });
  afterEach(() => current.dispose());
  return {
    get store(): Store {
      return current.store;
    },
    get clock(): { now: number } {
      return current.clock;
    },
    reopen: (): Promise<Store> => current.reopen(),
    claim: (limit = 10, stages: readonly string[] = ['code']): Promise<readonly Claim[]> =>
      current.store.jobs.claim({ stages, limit, leaseMs: 1000 }),
    complete: (claims: readonly Claim[], outcome: Outcome): Promise<readonly string[]> =>
      current.store.jobs.complete(claims.map((held) => ({ claim: held, outcome, ms: 5 }))),
  };
};
