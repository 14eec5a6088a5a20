import type { Database } from 'better-sqlite3';
import type { Chain, JobKey, Restart, Sample } from '../store.js';
import { createEventLog } from './events.js';
import { type SampleRow, toSample } from './samples.js';
import { createTally } from './totals.js';

interface EndedJob extends JobKey {
  readonly state: string;
}

/** What every sample has been through, a page at a time. */
export const readChains = (db: Database): ((page: { after?: string; limit: number }) => Chain[]) => {
  const samples = db.prepare<[string, number], SampleRow>(
    `SELECT * FROM samples WHERE ordinal > coalesce((SELECT ordinal FROM samples WHERE id = ?), -9e18)
     ORDER BY ordinal LIMIT ?`,
  );
  const jobs = db.prepare<[number], JobKey>('SELECT stage, key FROM jobs WHERE ordinal = ?');
  return ({ after = '', limit }) =>
    samples.all(after, limit).map((row) => ({ sample: toSample(row), jobs: jobs.all(row.ordinal) }));
};

const prepare = (db: Database) => ({
  sample: db.prepare<[string], SampleRow>('SELECT * FROM samples WHERE id = ?'),
  jobs: db.prepare<[number], EndedJob>('SELECT stage, key, state FROM jobs WHERE ordinal = ?'),
  forget: db.prepare<[number, string]>('DELETE FROM jobs WHERE ordinal = ? AND stage = ?'),
  output: db.prepare<[number, string]>('DELETE FROM artifacts WHERE ordinal = ? AND name = ?'),
  queue: db.prepare<[number, string, string]>(
    `INSERT INTO jobs (ordinal, stage, key, state) VALUES (?, ?, ?, 'queued')`,
  ),
  rejection: db.prepare<[number], { kind: 'rejected' | 'dead'; reason: string }>(
    'DELETE FROM rejections WHERE ordinal = ? RETURNING kind, reason',
  ),
  open: db.prepare<[number]>(`UPDATE samples SET state = 'open' WHERE ordinal = ?`),
});

const prepareReopen = (db: Database) => ({
  accepted: db.prepare<[], { n: number }>(`SELECT n FROM tallies WHERE state = 'accepted'`),
  forget: db.prepare<[]>('DELETE FROM triplets'),
  forgetMarks: db.prepare<[]>('DELETE FROM marks'),
  queueAccepted: db.prepare<[string]>(
    `UPDATE jobs SET state = 'queued', attempts = 0, lost = 0
     WHERE stage = ? AND ordinal IN (SELECT ordinal FROM samples WHERE state = 'accepted')`,
  ),
  openAccepted: db.prepare<[]>(`UPDATE samples SET state = 'open' WHERE state = 'accepted'`),
  moveAccepted: db.prepare<{ n: number }>(
    `UPDATE tallies SET n = n + iif(state = 'open', @n, -@n) WHERE state IN ('open', 'accepted')`,
  ),
  rejectedIn: db
    .prepare<[string], string>(
      `SELECT id FROM rejections JOIN samples USING (ordinal) WHERE stage = ? AND kind = 'rejected'`,
    )
    .pluck(),
});

/** Sends samples back to stages that they have passed, or that stopped them. */
export const restartSamples = (db: Database, clock: () => number) => {
  const statements = prepare(db);
  const { accepted, forget, forgetMarks, queueAccepted, openAccepted, moveAccepted, rejectedIn } = prepareReopen(db);
  const tally = createTally(db);
  const events = createEventLog(db, clock);

  const one = ({ sampleId, stage, key, forget }: Restart): number => {
    const row = statements.sample.get(sampleId);
    if (!row || row.state === 'accepted') return 0;
    const { ordinal, state } = row;
    const jobs = statements.jobs.all(ordinal);
    const known = key ?? jobs.find((job) => job.stage === stage)?.key;
    if (known === undefined) return 0;
    const rejection = statements.rejection.get(ordinal);
    for (const job of jobs) {
      if (job.stage !== stage && !forget.includes(job.stage)) continue;
      statements.forget.run(ordinal, job.stage);
      statements.output.run(ordinal, job.stage);
      if (job.state === 'done' || job.state === 'rejected' || job.state === 'dead')
        tally.count(job.stage, job.state, job.state === 'rejected' ? (rejection?.reason ?? '') : '', -1, 0);
    }
    statements.queue.run(ordinal, stage, known);
    if (state !== 'open') {
      statements.open.run(ordinal);
      tally.move(state satisfies Sample['state'], 'open');
    }
    events.add('restarted', `${stage}: what it stands on has changed`, ordinal);
    return 1;
  };

  /** Marks and positions follow from the order of acceptance: where one goes, all are given anew. */
  const reopen = db.transaction((lastStage: string): number => {
    const { n = 0 } = accepted.get() ?? {};
    if (n === 0) return 0;
    forget.run();
    forgetMarks.run();
    queueAccepted.run(lastStage);
    openAccepted.run();
    moveAccepted.run({ n });
    tally.count(lastStage, 'done', '', -n, 0);
    for (const sampleId of rejectedIn.all(lastStage)) one({ sampleId, stage: lastStage, forget: [] });
    return n;
  });
  return {
    reopen: (lastStage: string): number => reopen.immediate(lastStage),
    restart: (restarts: readonly Restart[]): number =>
      db.transaction(() => restarts.reduce((sum, restart) => sum + one(restart), 0)).immediate(),
  };
};
