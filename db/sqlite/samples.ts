import type { Database } from 'better-sqlite3';
import type { NewSample, Sample } from '../store.js';
import { decode, encode } from './codec.js';
import type { Tally } from './totals.js';

export interface SampleRow {
  readonly ordinal: number;
  readonly id: string;
  readonly source: string;
  readonly state: Sample['state'];
  readonly origin: Buffer;
}

export const toSample = (row: SampleRow): Sample => ({
  id: row.id,
  ordinal: row.ordinal,
  source: row.source,
  state: row.state,
  origin: decode(row.origin),
});

/** Imported samples take the places from here on up; generated ones begin at zero. */
const firstImported = -(2 ** 40);

const prepare = (db: Database) => ({
  known: db.prepare<[string], number>('SELECT 1 FROM samples WHERE id = ?').pluck(),
  lastImported: db.prepare<[], number | null>('SELECT max(ordinal) FROM samples WHERE ordinal < 0').pluck(),
  sample: db.prepare<[number, string, string, string, Buffer]>('INSERT INTO samples VALUES (?, ?, ?, ?, ?)'),
  job: db.prepare<[number, string, string, string]>(
    'INSERT INTO jobs (ordinal, stage, key, state) VALUES (?, ?, ?, ?)',
  ),
  rejection: db.prepare<[number, string, string, string | null, Buffer | null]>(
    "INSERT INTO rejections VALUES (?, ?, 'rejected', ?, ?, ?)",
  ),
});

interface Encoded {
  readonly origin: Buffer;
  readonly log: Buffer | null;
}

const insertOne = (statements: ReturnType<typeof prepare>, tally: Tally, sample: NewSample, encoded: Encoded): void => {
  const ordinal = sample.ordinal ?? Math.max(firstImported, (statements.lastImported.get() ?? firstImported - 1) + 1);
  const { rejection, job } = sample;
  statements.sample.run(ordinal, sample.id, sample.source, rejection ? 'rejected' : 'open', encoded.origin);
  statements.job.run(ordinal, job.stage, job.key, rejection ? 'rejected' : 'queued');
  tally.move(undefined, rejection ? 'rejected' : 'open');
  if (!rejection) return;
  statements.rejection.run(ordinal, job.stage, rejection.reason, rejection.detail ?? null, encoded.log);
  tally.count(job.stage, 'rejected', rejection.reason, 1, 0);
};

export const addSamples = (db: Database, tally: Tally): ((samples: readonly NewSample[]) => Promise<string[]>) => {
  const statements = prepare(db);
  const insert = db.transaction((samples: readonly NewSample[], encoded: readonly Encoded[]): string[] => {
    const added: string[] = [];
    samples.forEach((sample, index) => {
      if (statements.known.get(sample.id) !== undefined) return;
      insertOne(statements, tally, sample, encoded[index] as Encoded);
      added.push(sample.id);
    });
    return added;
  });
  return async (samples) => {
    const encoded = await Promise.all(
      samples.map(async ({ origin, rejection }) => ({
        origin: await encode(origin),
        log: rejection?.log === undefined ? null : await encode(rejection.log),
      })),
    );
    return insert.immediate(samples, encoded);
  };
};

export const findSamples = (db: Database) => {
  const get = db.prepare<[string], SampleRow>('SELECT * FROM samples WHERE id = ?');
  // Ids are hexadecimal digits: "g" comes after every one of them.
  const find = db
    .prepare<[string, string, number], string>('SELECT id FROM samples WHERE id >= ? AND id < ? ORDER BY id LIMIT ?')
    .pluck();
  return {
    get: (id: string): Sample | undefined => {
      const row = get.get(id);
      return row && toSample(row);
    },
    find: (prefix: string, limit: number): string[] => find.all(prefix, `${prefix}g`, limit),
  };
};
