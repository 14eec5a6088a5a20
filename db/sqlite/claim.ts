import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Claim, ClaimRequest } from '../store.js';
import { createRequeue } from './requeue.js';
import { type SampleRow, toSample } from './samples.js';

type JobRow = SampleRow & { readonly key: string; readonly attempts: number };

const prepare = (db: Database) => ({
  queued: db.prepare<[string, number, number], JobRow>(
    `SELECT samples.*, jobs.key, jobs.attempts FROM jobs JOIN samples USING (ordinal)
     WHERE jobs.stage = ? AND jobs.state = 'queued' AND jobs.ordinal < ?
     ORDER BY jobs.ordinal LIMIT ?`,
  ),
  take: db.prepare<[string, number, number, string]>(
    `UPDATE jobs SET state = 'claimed', token = ?, until = ? WHERE ordinal = ? AND stage = ?`,
  ),
  firstQueued: db
    .prepare<[string], number | null>(`SELECT min(ordinal) FROM jobs WHERE stage = ? AND state = 'queued'`)
    .pluck(),
  firstHeld: db
    .prepare<[string], number | null>('SELECT min(ordinal) FROM jobs WHERE stage = ? AND until IS NOT NULL')
    .pluck(),
});

/** The lowest ordinal that still has work in one of the stages. */
const barrier = (statements: ReturnType<typeof prepare>, stages: readonly string[]): number =>
  Math.min(
    ...stages
      .flatMap((stage) => [statements.firstQueued.get(stage), statements.firstHeld.get(stage)])
      .map((n) => n ?? Number.MAX_SAFE_INTEGER),
    Number.MAX_SAFE_INTEGER,
  );

/** Takes queued jobs in one immediate transaction, so that no two processes can take the same. */
export const claimJobs = (db: Database, clock: () => number): ((request: ClaimRequest) => Claim[]) => {
  const statements = prepare(db);
  const requeue = createRequeue(db, clock);
  const claim = db.transaction(({ stages, limit, leaseMs, after = [] }: ClaimRequest): Claim[] => {
    const now = clock();
    requeue.due();
    const before = barrier(statements, after);
    const token = randomUUID();
    const claims: Claim[] = [];
    for (const stage of stages) {
      if (claims.length >= limit) break;
      for (const row of statements.queued.all(stage, before, limit - claims.length)) {
        statements.take.run(token, now + leaseMs, row.ordinal, stage);
        claims.push({ stage, key: row.key, sample: toSample(row), token, attempts: row.attempts });
      }
    }
    return claims;
  });
  return (request) => claim.immediate(request);
};

export const holdJobs = (db: Database, clock: () => number) => {
  const renew = db.prepare<[number, number, string, string]>(
    'UPDATE jobs SET until = ? WHERE ordinal = ? AND stage = ? AND token = ?',
  );
  const release = db.prepare<[number, string, string]>(
    `UPDATE jobs SET state = 'queued', until = NULL, token = NULL WHERE ordinal = ? AND stage = ? AND token = ?`,
  );
  const nextDue = db.prepare<[], number | null>('SELECT min(until) FROM jobs WHERE until IS NOT NULL').pluck();
  return {
    renew: db.transaction((claims: readonly Claim[], leaseMs: number): Claim[] => {
      const until = clock() + leaseMs;
      return claims.filter(({ sample, stage, token }) => renew.run(until, sample.ordinal, stage, token).changes === 0);
    }),
    release: db.transaction((claims: readonly Claim[]): void => {
      for (const { sample, stage, token } of claims) release.run(sample.ordinal, stage, token);
    }),
    releaseAll: (): number => createRequeue(db, clock).claimed(),
    nextDueMs: (): number | undefined => {
      const until = nextDue.get();
      return typeof until === 'number' ? Math.max(0, until - clock()) : undefined;
    },
  };
};
