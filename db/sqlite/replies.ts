import type { Database } from 'better-sqlite3';
import type { Charge, NewReply, SentRequest, Spending, StoredReply } from '../store.js';
import { decode, encode } from './codec.js';

interface ReplyRow {
  readonly key: string;
  readonly stage: string;
  readonly role: string;
  readonly model: string;
  readonly body: Buffer;
}

const toReply = ({ body, ...row }: ReplyRow): StoredReply => ({ ...row, body: decode(body) });

const columns = 'key, stage, role, model, body';

export const readReplies = (db: Database) => {
  const get = db.prepare<[string], ReplyRow>(`SELECT ${columns} FROM replies WHERE key = ?`);
  const of = db.prepare<[string], ReplyRow>(`SELECT ${columns} FROM replies WHERE sample = ? ORDER BY number`);
  const spending = db.prepare<[], Spending>(
    `SELECT stage, role, model, requests, lost, estimated, unpriced, input_tokens AS inputTokens,
       cached_tokens AS cachedTokens, output_tokens AS outputTokens, reasoning_tokens AS reasoningTokens, usd
     FROM spending ORDER BY stage, role, model`,
  );
  return {
    get: (key: string): StoredReply | undefined => {
      const row = get.get(key);
      return row && toReply(row);
    },
    of: (sampleId: string): StoredReply[] => of.all(sampleId).map(toReply),
    spending: (): Spending[] => spending.all(),
  };
};

const prepare = (db: Database) => ({
  reply: db.prepare<[string, number, string, string, string, string | null, Buffer]>(
    'INSERT INTO replies (key, at, stage, role, model, sample, body) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  sending: db.prepare<[string, string, string, string, string]>(
    'INSERT OR REPLACE INTO sending VALUES (?, ?, ?, ?, ?)',
  ),
  arrived: db.prepare<[string]>('DELETE FROM sending WHERE key = ?'),
  underWay: db.prepare<[], Line & { readonly most: string }>('SELECT stage, role, model, most FROM sending'),
  means: db.prepare<[], Mean>(
    `SELECT stage, role, model, requests, input_tokens * 1.0 / requests AS inputTokens,
       output_tokens * 1.0 / requests AS outputTokens, usd / max(1, requests - unpriced) AS usd FROM spending`,
  ),
  noneUnderWay: db.prepare('DELETE FROM sending'),
  charge: db.prepare<Record<string, string | number>>(
    `INSERT INTO spending VALUES (@stage, @role, @model, 1, @lost, @estimated, @unpriced, @inputTokens, @cachedTokens,
       @outputTokens, @reasoningTokens, @usd)
     ON CONFLICT DO UPDATE SET requests = requests + 1, lost = lost + @lost, estimated = estimated + @estimated,
       unpriced = unpriced + @unpriced, input_tokens = input_tokens + @inputTokens,
       cached_tokens = cached_tokens + @cachedTokens, output_tokens = output_tokens + @outputTokens,
       reasoning_tokens = reasoning_tokens + @reasoningTokens, usd = usd + @usd`,
  ),
});

type Line = Pick<NewReply, 'stage' | 'role' | 'model'>;

const createBook =
  (statements: ReturnType<typeof prepare>) =>
  (line: Line, charge: Charge): void => {
    const { stage, role, model } = line;
    const { kind, usd, inputTokens, cachedTokens, outputTokens, reasoningTokens } = charge;
    const flags = {
      lost: Number(kind === 'lost'),
      estimated: Number(kind === 'estimated'),
      unpriced: Number(usd === null),
    };
    const tokens = { inputTokens, cachedTokens, outputTokens, reasoningTokens };
    statements.charge.run({ stage, role, model, ...flags, ...tokens, usd: usd ?? 0 });
  };

/**
 * Stores replies with what they cost; the first reply to a key stays. Answers with the writing itself, for the caller's
 * transaction: bodies are compressed before that begins.
 */
export const putReplies = (
  db: Database,
  clock: () => number,
): ((replies: readonly NewReply[]) => Promise<() => void>) => {
  const statements = prepare(db);
  const book = createBook(statements);
  const put = (replies: readonly NewReply[], bodies: readonly (Buffer | undefined)[]): void => {
    replies.forEach((reply, index) => {
      const { key, stage, role, model, sampleId = null, charge } = reply;
      statements.arrived.run(key);
      book(reply, charge);
      const body = bodies[index];
      if (body !== undefined) statements.reply.run(key, clock(), stage, role, model, sampleId, body);
    });
  };
  return async (replies) => {
    const bodies = await Promise.all(replies.map(async ({ body }) => (body === undefined ? undefined : encode(body))));
    return () => put(replies, bodies);
  };
};

type Mean = Line & Pick<Charge, 'inputTokens' | 'outputTokens'> & { readonly usd: number; readonly requests: number };

const lineKey = ({ stage, role, model }: Line): string => JSON.stringify([stage, role, model]);

/** Requests of one kind from which on their mean says what another one costs. */
const enough = 20;

/**
 * What a request cost whose process died: a kill may take a thousand with it, and all of them at the most that they can
 * cost would eat up a budget. What others of its kind cost on average, once there are enough of them.
 */
const likely = (most: Charge, mean: Mean | undefined): Charge => {
  if (!mean || mean.requests < enough) return { ...most, kind: 'lost' };
  return {
    kind: 'lost',
    inputTokens: Math.min(most.inputTokens, Math.ceil(mean.inputTokens)),
    cachedTokens: 0,
    outputTokens: Math.min(most.outputTokens, Math.ceil(mean.outputTokens)),
    reasoningTokens: 0,
    usd: most.usd === null ? null : Math.min(most.usd, mean.usd),
  };
};

/** What is on its way to models, and what became of it when its process died. */
export const keepSending = (db: Database) => {
  const statements = prepare(db);
  const book = createBook(statements);
  return {
    begin: db.transaction((requests: readonly SentRequest[]): void => {
      for (const { key, stage, role, model, most } of requests)
        statements.sending.run(key, stage, role, model, JSON.stringify(most));
    }),
    unpaid: db.transaction((keys: readonly string[]): void => {
      for (const key of keys) statements.arrived.run(key);
    }),
    settleLost: db.transaction((): number => {
      const rows = statements.underWay.all();
      // The means are of before: what is booked here is no evidence.
      const means = new Map(statements.means.all().map((mean) => [lineKey(mean), mean]));
      for (const { most, ...line } of rows) book(line, likely(JSON.parse(most) as Charge, means.get(lineKey(line))));
      statements.noneUnderWay.run();
      return rows.length;
    }),
  };
};
