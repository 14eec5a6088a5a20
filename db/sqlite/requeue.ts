import type { Database } from 'better-sqlite3';
import { createEndings } from './endings.js';

/**
 * How often a job's lease may end with nothing to show before nobody touches it again. High, because most losses are
 * the process's (`kill -9`, power) and not the sample's.
 */
const mostLosses = 50;

interface Requeued {
  readonly ordinal: number;
  readonly stage: string;
  readonly lost: number;
}

/** Puts jobs back in the queue when their time has come or their lease has ended. For use in a transaction. */
export const createRequeue = (db: Database, clock: () => number) => {
  const endings = createEndings(db, clock);
  const requeue = `SET lost = lost + (state = 'claimed'), state = 'queued', until = NULL, token = NULL`;
  const due = db.prepare<[number], Requeued>(`UPDATE jobs ${requeue} WHERE until <= ? RETURNING ordinal, stage, lost`);
  const claimed = db.prepare<[], Requeued>(
    `UPDATE jobs ${requeue} WHERE until IS NOT NULL AND state = 'claimed' RETURNING ordinal, stage, lost`,
  );
  const hold = db.prepare<[string, number, string]>('UPDATE jobs SET token = ? WHERE ordinal = ? AND stage = ?');
  const buryTheLost = (rows: readonly Requeued[]): number => {
    for (const { ordinal, stage } of rows.filter(({ lost }) => lost >= mostLosses)) {
      hold.run('burial', ordinal, stage);
      const held = { sample: { ordinal }, stage, token: 'burial' };
      endings.bury(held, `the process ended ${mostLosses} times while it was in work`, 0);
    }
    endings.writeCounts();
    return rows.length;
  };
  return {
    due: (): number => buryTheLost(due.all(clock())),
    claimed: db.transaction((): number => buryTheLost(claimed.all())),
  };
};
