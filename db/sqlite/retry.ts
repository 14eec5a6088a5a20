import type { Database } from 'better-sqlite3';
import type { RejectedSample, RetryFilter } from '../store.js';
import { decode } from './codec.js';
import { createEventLog } from './events.js';
import { createTally } from './totals.js';

interface RejectionRow {
  readonly ordinal: number;
  readonly id: string;
  readonly stage: string;
  readonly kind: 'rejected' | 'dead';
  readonly reason: string;
  readonly detail: string | null;
  readonly log: Buffer | null;
}

const toRejected = ({ id, stage, kind, reason, detail, log }: RejectionRow): RejectedSample => ({
  sampleId: id,
  stage,
  kind,
  reason,
  ...(detail !== null && { detail }),
  ...(log !== null && { log: decode(log) }),
});

/** Rejections that pass the filter, in the order of their ordinals. */
export const findRejections = (db: Database) => {
  const select = db.prepare<Record<string, string | number | null>, RejectionRow>(
    `SELECT rejections.*, samples.id FROM rejections JOIN samples USING (ordinal)
     WHERE rejections.ordinal > coalesce((SELECT ordinal FROM samples WHERE id = @after), -9e18)
       AND (@ids IS NULL OR samples.id IN (SELECT value FROM json_each(@ids)))
       AND (@stage IS NULL OR rejections.stage = @stage) AND (@reason IS NULL OR rejections.reason = @reason)
     ORDER BY rejections.ordinal LIMIT @limit`,
  );
  const rows = ({ ids, stage, reason, after, limit }: RetryFilter & { after?: string; limit: number }) =>
    select.all({
      ids: ids ? JSON.stringify(ids) : null,
      stage: stage ?? null,
      reason: reason ?? null,
      after: after ?? null,
      limit,
    });
  const one = db.prepare<[number], RejectionRow>(
    'SELECT rejections.*, samples.id FROM rejections JOIN samples USING (ordinal) WHERE ordinal = ?',
  );
  const of = (ordinal: number): RejectedSample | undefined => {
    const row = one.get(ordinal);
    return row && toRejected(row);
  };
  return { rows, of, list: (filter: Parameters<typeof rows>[0]): RejectedSample[] => rows(filter).map(toRejected) };
};

const prepare = (db: Database) => ({
  job: db.prepare<[number, string]>(
    `UPDATE jobs SET state = 'queued', attempts = 0, lost = 0, until = NULL, token = NULL
     WHERE ordinal = ? AND stage = ?`,
  ),
  rejection: db.prepare<[number]>('DELETE FROM rejections WHERE ordinal = ?'),
  sample: db.prepare<[number]>("UPDATE samples SET state = 'open' WHERE ordinal = ?"),
});

/** Puts rejected and dead samples back to the stage that stopped them, all in one transaction. */
export const retrySamples = (db: Database, clock: () => number): ((filter: RetryFilter) => number) => {
  const statements = prepare(db);
  const { rows } = findRejections(db);
  const tally = createTally(db);
  const events = createEventLog(db, clock);
  const retry = db.transaction((filter: RetryFilter): number => {
    const found = rows({ ...filter, limit: -1 });
    for (const { ordinal, stage, kind, reason } of found) {
      statements.job.run(ordinal, stage);
      statements.rejection.run(ordinal);
      statements.sample.run(ordinal);
      tally.move(kind, 'open');
      tally.count(stage, kind, kind === 'dead' ? '' : reason, -1, 0);
      events.add('requeued', `${stage}: was ${kind === 'dead' ? 'dead' : `rejected as ${reason}`}`, ordinal);
    }
    return found.length;
  });
  return (filter) => retry.immediate(filter);
};
