import type { Database } from 'better-sqlite3';
import type { Count, Rejection, Sample } from '../store.js';
import { createEventLog } from './events.js';
import { createTally } from './totals.js';

/** Which job, and under which token: what is needed to end it. */
export interface Held {
  readonly sample: Pick<Sample, 'ordinal'>;
  readonly stage: string;
  readonly token: string;
}

export interface Endings {
  /** Ends a job; false when the claim was lost, and then nothing was written. */
  readonly finish: (held: Held, state: 'done' | 'rejected' | 'dead', ms: number, reason?: string) => boolean;
  readonly settle: (held: Held, state: 'accepted' | 'rejected' | 'dead') => void;
  readonly reject: (held: Held, rejection: Rejection, log: Buffer | null, ms: number) => boolean;
  /** A dead letter: nobody touches it until it is retried by hand. */
  readonly bury: (held: Held, error: string, ms: number) => boolean;
  readonly wait: (held: Held, afterMs: number, error: string, spent: { attempts: number; ms: number }) => boolean;
  /** Writes the counts gathered since the last call: one row per kind of ending, not one per job. */
  readonly writeCounts: () => void;
  /** Forgets them: the transaction that they belong to was rolled back. */
  readonly dropCounts: () => void;
}

const prepare = (db: Database) => ({
  finish: db.prepare<[string, number, number, string, string]>(
    'UPDATE jobs SET state = ?, until = NULL, token = NULL, ms = ms + ? WHERE ordinal = ? AND stage = ? AND token = ?',
  ),
  wait: db.prepare<[number, number, number, number, string, string]>(
    `UPDATE jobs SET state = 'waiting', until = ?, token = NULL, attempts = attempts + ?, ms = ms + ?
     WHERE ordinal = ? AND stage = ? AND token = ?`,
  ),
  sample: db.prepare<[string, number]>('UPDATE samples SET state = ? WHERE ordinal = ?'),
  rejection: db.prepare<[number, string, string, string, string | null, Buffer | null]>(
    'INSERT OR REPLACE INTO rejections (ordinal, stage, kind, reason, detail, log) VALUES (?, ?, ?, ?, ?, ?)',
  ),
});

const createCounter = (db: Database) => {
  const tally = createTally(db);
  const pending = new Map<string, [stage: string, outcome: Count['outcome'], reason: string, n: number, ms: number]>();
  return {
    tally,
    count: (stage: string, outcome: Count['outcome'], reason: string, ms: number): void => {
      const key = `${stage} ${outcome} ${reason}`;
      const entry = pending.get(key);
      if (entry) {
        entry[3] += 1;
        entry[4] += ms;
      } else pending.set(key, [stage, outcome, reason, 1, ms]);
    },
    drop: (): void => pending.clear(),
    write: (): void => {
      for (const entry of pending.values()) tally.count(...entry);
      pending.clear();
    },
  };
};

/** The ways in which a job ends. All are called within one transaction of the caller's. */
export const createEndings = (db: Database, clock: () => number): Endings => {
  const statements = prepare(db);
  const counter = createCounter(db);
  const events = createEventLog(db, clock);
  const finish: Endings['finish'] = ({ sample, stage, token }, state, ms, reason = '') => {
    if (statements.finish.run(state, Math.round(ms), sample.ordinal, stage, token).changes === 0) return false;
    counter.count(stage, state, reason, Math.round(ms));
    return true;
  };
  const settle: Endings['settle'] = ({ sample }, state) => {
    statements.sample.run(state, sample.ordinal);
    counter.tally.move('open', state);
  };
  return {
    finish,
    settle,
    reject: (held, { reason, detail }, log, ms) => {
      if (!finish(held, 'rejected', ms, reason)) return false;
      statements.rejection.run(held.sample.ordinal, held.stage, 'rejected', reason, detail ?? null, log);
      settle(held, 'rejected');
      return true;
    },
    bury: (held, error, ms) => {
      if (!finish(held, 'dead', ms)) return false;
      statements.rejection.run(held.sample.ordinal, held.stage, 'dead', 'dead', error, null);
      events.add('dead', `${held.stage}: ${error}`, held.sample.ordinal);
      settle(held, 'dead');
      return true;
    },
    wait: (held, afterMs, error, { attempts, ms }) => {
      const { sample, stage, token } = held;
      const due = clock() + afterMs;
      if (statements.wait.run(due, attempts, Math.round(ms), sample.ordinal, stage, token).changes === 0) return false;
      // Who only waits for its turn has nothing to tell.
      if (error !== '') events.add(attempts > 0 ? 'failed' : 'retry', `${stage}: ${error}`, sample.ordinal);
      return true;
    },
    writeCounts: counter.write,
    dropCounts: counter.drop,
  };
};
