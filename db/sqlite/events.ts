import type { Database } from 'better-sqlite3';
import type { StoreEvent } from '../store.js';

export interface EventLog {
  readonly add: (kind: string, detail: string, ordinal: number | null) => void;
  readonly of: (ordinal: number) => StoreEvent[];
}

/** What happened out of the ordinary, for people: attempts that failed, leases that were lost, requeued samples. */
export const createEventLog = (db: Database, clock: () => number): EventLog => {
  const add = db.prepare<[number, string, number | null, string]>(
    'INSERT INTO events (at, kind, ordinal, detail) VALUES (?, ?, ?, ?)',
  );
  const of = db.prepare<[number], StoreEvent>('SELECT at, kind, detail FROM events WHERE ordinal = ? ORDER BY number');
  return {
    add: (kind, detail, ordinal) => {
      add.run(clock(), kind, ordinal, detail);
    },
    of: (ordinal) => of.all(ordinal),
  };
};
