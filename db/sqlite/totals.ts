import type { Database } from 'better-sqlite3';
import type { Count, Sample, Totals } from '../store.js';

export interface Tally {
  /** One sample more in a state, or moved there from another. */
  readonly move: (from: Sample['state'] | undefined, to: Sample['state']) => void;
  readonly count: (stage: string, outcome: Count['outcome'], reason: string, n: number, ms: number) => void;
}

/** Keeps the totals within the caller's transaction: they are never counted by a scan. */
export const createTally = (db: Database): Tally => {
  const add = db.prepare<[number, string]>('UPDATE tallies SET n = n + ? WHERE state = ?');
  const count = db.prepare<[string, string, string, number, number]>(
    `INSERT INTO counts VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET n = n + excluded.n, ms = ms + excluded.ms`,
  );
  return {
    move: (from, to) => {
      if (from !== undefined) add.run(-1, from);
      add.run(1, to);
    },
    count: (stage, outcome, reason, n, ms) => {
      count.run(stage, outcome, reason, n, ms);
    },
  };
};

export const readTotals = (db: Database): (() => Totals) => {
  const tallies = db.prepare<[], { state: Sample['state']; n: number }>('SELECT state, n FROM tallies');
  const counts = db.prepare<[], Count>('SELECT stage, outcome, reason, n, ms FROM counts WHERE n > 0');
  const last = db.prepare<[], number | null>('SELECT max(ordinal) FROM samples').pluck();
  return () => {
    const of = Object.fromEntries(tallies.all().map(({ state, n }) => [state, n])) as Record<Sample['state'], number>;
    return {
      samples: of.open + of.accepted + of.rejected + of.dead,
      ...of,
      nextOrdinal: Math.max(0, (last.get() ?? -1) + 1),
      counts: counts.all(),
    };
  };
};
