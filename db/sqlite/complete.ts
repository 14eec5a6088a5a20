import type { Database } from 'better-sqlite3';
import type { Claim, Committed, Completion, Outcome } from '../store.js';
import { encode } from './codec.js';
import { createEndings, type Endings } from './endings.js';

const prepareDone = (db: Database) => ({
  artifact: db.prepare<[number, string, Buffer]>(
    'INSERT INTO artifacts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  ),
  // The same key is the same work: what is done already is not queued again.
  next: db.prepare<[number, string, string, string, number | null, string | null]>(
    `INSERT INTO jobs (ordinal, stage, key, state, until, token) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET key = excluded.key, state = excluded.state, until = excluded.until,
       token = excluded.token, attempts = 0, lost = 0 WHERE jobs.key <> excluded.key`,
  ),
});

const prepareAccepted = (db: Database) => ({
  taken: db
    .prepare<[string, string], string>('SELECT id FROM marks JOIN samples USING (ordinal) WHERE kind = ? AND mark = ?')
    .pluck(),
  mark: db.prepare<[string, string, number]>('INSERT INTO marks VALUES (?, ?, ?)'),
  triplet: db.prepare<[number, Buffer]>(
    'INSERT INTO triplets SELECT coalesce(max(position), 0) + 1, ?, ? FROM triplets',
  ),
});

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** What an outcome stores, made before the transaction begins: compression does not hold the database up. */
interface Encoded {
  readonly value: Buffer | null;
  readonly artifacts: readonly (readonly [name: string, value: Buffer])[];
}

const encodeOutcome = async (outcome: Outcome): Promise<Encoded> => {
  if (outcome.kind === 'done') {
    const entries = Object.entries(outcome.artifacts);
    const artifacts = await Promise.all(entries.map(async ([name, value]) => [name, await encode(value)] as const));
    return { value: null, artifacts };
  }
  if (outcome.kind === 'accepted') return { value: await encode(outcome.triplet), artifacts: [] };
  if (outcome.kind === 'rejected' && outcome.rejection.log !== undefined)
    return { value: await encode(outcome.rejection.log), artifacts: [] };
  return { value: null, artifacts: [] };
};

const commitDone = (db: Database, endings: Endings, clock: () => number) => {
  const statements = prepareDone(db);
  return (claim: Claim, { next, keepMs }: Of<'done'>, ms: number, artifacts: Encoded['artifacts']): Committed => {
    const { ordinal } = claim.sample;
    if (!endings.finish(claim, 'done', ms)) return 'lost';
    for (const [name, value] of artifacts) statements.artifact.run(ordinal, name, value);
    if (keepMs === undefined) statements.next.run(ordinal, next.stage, next.key, 'queued', null, null);
    else statements.next.run(ordinal, next.stage, next.key, 'claimed', clock() + keepMs, claim.token);
    return 'done';
  };
};

const commitAccepted = (db: Database, endings: Endings) => {
  const statements = prepareAccepted(db);
  return (claim: Claim, { marks }: Of<'accepted'>, ms: number, value: Buffer): Committed => {
    for (const [kind, mark] of Object.entries(marks)) {
      const holder = statements.taken.get(kind, mark);
      if (holder === undefined) continue;
      const rejection = { reason: `duplicate-${kind}`, detail: `the same ${kind} as sample ${holder}` };
      return endings.reject(claim, rejection, null, ms) ? 'duplicate' : 'lost';
    }
    const { ordinal } = claim.sample;
    if (!endings.finish(claim, 'done', ms)) return 'lost';
    statements.triplet.run(ordinal, value);
    for (const [kind, mark] of Object.entries(marks)) statements.mark.run(kind, mark, ordinal);
    endings.settle(claim, 'accepted');
    return 'accepted';
  };
};

/** Commits how jobs ended, with all that follows from it, in one transaction. Nothing of a lost claim is written. */
export const completeJobs = (db: Database, clock: () => number) => {
  const endings = createEndings(db, clock);
  const done = commitDone(db, endings, clock);
  const accepted = commitAccepted(db, endings);
  const commitOne = ({ claim, outcome, ms }: Completion, { value, artifacts }: Encoded): Committed => {
    switch (outcome.kind) {
      case 'done':
        return done(claim, outcome, ms, artifacts);
      case 'accepted':
        return accepted(claim, outcome, ms, value as Buffer);
      case 'rejected':
        return endings.reject(claim, outcome.rejection, value, ms) ? 'rejected' : 'lost';
      case 'retry':
        return endings.wait(claim, outcome.afterMs, outcome.error, { attempts: 0, ms }) ? 'retry' : 'lost';
      case 'failed':
        if (claim.attempts + 1 >= outcome.maxAttempts) return endings.bury(claim, outcome.error, ms) ? 'dead' : 'lost';
        return endings.wait(claim, outcome.afterMs, outcome.error, { attempts: 1, ms }) ? 'retry' : 'lost';
    }
  };
  const commit = db.transaction((completions: readonly Completion[], encoded: readonly Encoded[]) => {
    const committed = completions.map((completion, index) => commitOne(completion, encoded[index] as Encoded));
    endings.writeCounts();
    return committed;
  });
  return async (completions: readonly Completion[]): Promise<Committed[]> => {
    const encoded = await Promise.all(completions.map(({ outcome }) => encodeOutcome(outcome)));
    try {
      return commit.immediate(completions, encoded);
    } catch (error) {
      endings.dropCounts();
      throw error;
    }
  };
};
