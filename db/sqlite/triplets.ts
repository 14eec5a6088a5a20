import type { Database } from 'better-sqlite3';
import type { Triplet } from '../store.js';
import { decode } from './codec.js';

interface TripletRow {
  readonly position: number;
  readonly id: string;
  readonly value: Buffer;
}

export const readTriplets = (db: Database) => {
  const page = db.prepare<[number, number], TripletRow>(
    `SELECT position, id, value FROM triplets JOIN samples USING (ordinal)
     WHERE position > ? ORDER BY position LIMIT ?`,
  );
  // Positions have no gaps, so the last one is the count.
  const count = db.prepare<[], number | null>('SELECT max(position) FROM triplets').pluck();
  const marks = db.prepare<[string, string, number], { mark: string; sampleId: string }>(
    `SELECT mark, id AS sampleId FROM marks JOIN samples USING (ordinal)
     WHERE kind = ? AND mark > ? ORDER BY mark LIMIT ?`,
  );
  return {
    marks: ({ kind, after = '', limit }: { kind: string; after?: string; limit: number }) =>
      marks.all(kind, after, limit),
    read: ({ after, limit }: { after: number; limit: number }): Triplet[] =>
      page.all(after, limit).map(({ position, id, value }) => ({ position, sampleId: id, value: decode(value) })),
    count: (): number => count.get() ?? 0,
  };
};
