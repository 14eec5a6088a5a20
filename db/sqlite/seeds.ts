import type { Database } from 'better-sqlite3';
import type { NewSeed, RefusedSeed, Seed } from '../seed.js';
import { decode, encode } from './codec.js';

interface SeedRow {
  readonly position: number;
  readonly id: string;
  readonly value: Buffer;
}

const toSeed = ({ position, id, value }: SeedRow): Seed => ({
  ...(decode(value) as Omit<NewSeed, 'id'>),
  position,
  id,
});

const prepare = (db: Database) => ({
  add: db.prepare<[string, Buffer]>(
    'INSERT INTO seeds SELECT coalesce(max(position), 0) + 1, ?, ? FROM seeds WHERE true ON CONFLICT (id) DO NOTHING',
  ),
  forgive: db.prepare<[string, string]>('DELETE FROM seed_refusals WHERE source = ? AND place = ?'),
  refuse: db.prepare<[string, string, string, string]>('INSERT OR REPLACE INTO seed_refusals VALUES (?, ?, ?, ?)'),
  get: db.prepare<[string], SeedRow>('SELECT * FROM seeds WHERE id = ?'),
  page: db.prepare<[number, number], SeedRow>('SELECT * FROM seeds WHERE position > ? ORDER BY position LIMIT ?'),
  // Positions have no gaps, so the last one is the count.
  count: db.prepare<[], number | null>('SELECT max(position) FROM seeds').pluck(),
  refused: db.prepare<[string, string, number], RefusedSeed>(
    'SELECT * FROM seed_refusals WHERE (source, place) > (?, ?) ORDER BY source, place LIMIT ?',
  ),
  refusals: db.prepare<[], { reason: string; n: number }>(
    'SELECT reason, count(*) AS n FROM seed_refusals GROUP BY reason ORDER BY n DESC, reason',
  ),
});

/** Images to start from, and those that could not be taken in. */
export const keepSeeds = (db: Database) => {
  const statements = prepare(db);
  const insert = db.transaction((seeds: readonly NewSeed[], values: readonly Buffer[]): string[] =>
    seeds.flatMap(({ id, source, place }, index) => {
      statements.forgive.run(source, place);
      return statements.add.run(id, values[index] as Buffer).changes > 0 ? [id] : [];
    }),
  );
  const refuse = db.transaction((seeds: readonly RefusedSeed[]): void => {
    for (const { source, place, reason, detail } of seeds) statements.refuse.run(source, place, reason, detail);
  });
  return {
    add: async (seeds: readonly NewSeed[]): Promise<string[]> => {
      const values = await Promise.all(seeds.map(({ id: _id, ...value }) => encode(value)));
      return insert.immediate(seeds, values);
    },
    refuse: (seeds: readonly RefusedSeed[]): void => refuse.immediate(seeds),
    get: (id: string): Seed | undefined => {
      const row = statements.get.get(id);
      return row && toSeed(row);
    },
    read: ({ after, limit }: { after: number; limit: number }): Seed[] => statements.page.all(after, limit).map(toSeed),
    count: (): number => statements.count.get() ?? 0,
    refused: ({ after, limit }: { after?: RefusedSeed; limit: number }): RefusedSeed[] =>
      statements.refused.all(after?.source ?? '', after?.place ?? '', limit),
    refusals: () => statements.refusals.all(),
  };
};
