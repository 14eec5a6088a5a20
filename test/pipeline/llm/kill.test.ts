import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import { createRandom } from '../../../pipeline/random.js';
import { type ModelServerOptions, startModelServer } from '../../helpers/model-server/server.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';
import { paidOf } from './kit.js';

const newDirectory = temporaryDirectories();
const script = fileURLToPath(new URL('asking-build.mjs', import.meta.url));
const atOnce = 16;

const start = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, closed: once(child, 'close').then(() => said) };
};

/** Kills a build at random moments until it was killed often enough, then lets it end. */
const killed = async (mode: 'live' | 'batch', target: number, options: ModelServerOptions, tokens = 0) => {
  const server = await startModelServer(options);
  const dir = await newDirectory();
  const random = createRandom(`kill/${mode}`);
  const args = [dir, server.url, String(target), mode, String(tokens)];
  /** Replies that the server was paid for and that are not in the store, after each kill. */
  const lost: number[] = [];
  const look = async <T>(use: (store: Awaited<ReturnType<typeof openSqliteStore>>) => Promise<T>): Promise<T> => {
    const store = await openSqliteStore(join(dir, 'dataset.db'), { create: true });
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  };
  const booked = (): Promise<{ stored: number; lost: number }> =>
    look(async ({ replies }) => {
      const lines = await replies.spending();
      const all = lines.reduce((sum, { requests }) => sum + requests, 0);
      const lost = lines.reduce((sum, line) => sum + line.lost, 0);
      return { stored: all - lost, lost };
    });
  try {
    for (let round = 0; round < 8; round++) {
      const { child, closed } = start(...args);
      // The first tenths of a second are the process's own.
      await Promise.race([closed, setTimeout(random.int(300, 1_100))]);
      if (child.exitCode !== null) break;
      child.kill('SIGKILL');
      await closed;
      // What the server had in work when its client died is paid for, too.
      await setTimeout(150);
      lost.push(paidOf(server) - (await booked()).stored);
    }
    const end = await start(...args).closed;
    const triplets = await look(async (store) =>
      (await store.triplets.read({ after: 0, limit: 10_000 })).map(({ value }) => value),
    );
    return { end, lost, triplets, booked: await booked(), paid: paidOf(server), contents: server.paid.size };
  } finally {
    await server.close();
  }
};

describe('a build that is killed while models answer', () => {
  it('pays twice for nothing but what was in flight', { timeout: 240_000 }, async () => {
    const target = 600;
    const { end, lost, triplets, booked, paid, contents } = await killed('live', target, { delayMs: 90 });
    expect(end).toBe('reached');
    expect(triplets).toHaveLength(target);
    expect(lost.length).toBeGreaterThan(1);
    lost.forEach((now, index) => expect(now - (lost[index - 1] ?? 0)).toBeLessThanOrEqual(atOnce));
    // One stored reply for each question, and every other one was in flight at a kill.
    expect(booked.stored).toBe(contents);
    expect(paid - contents).toBe(lost.at(-1));
    // The books know of all of them, and of some more that the server had not begun.
    expect(booked.lost).toBeGreaterThanOrEqual(paid - contents);
    expect(booked.lost).toBeLessThanOrEqual(lost.length * atOnce);
    const whole = await startModelServer({});
    try {
      const dir = await newDirectory();
      expect(await start(dir, whole.url, String(target), 'live').closed).toBe('reached');
      const store = await openSqliteStore(join(dir, 'dataset.db'));
      const expected = (await store.triplets.read({ after: 0, limit: 10_000 })).map(({ value }) => value);
      await store.close();
      expect(triplets).toEqual(expected);
    } finally {
      await whole.close();
    }
  });

  it('keeps to its budget over all its lives', { timeout: 240_000 }, async () => {
    const tokens = 600_000;
    const { end, lost, paid, booked } = await killed('live', 600, { delayMs: 90 }, tokens);
    expect(end).toMatch(/^The budget is used up: 600000 tokens/);
    expect(lost.length).toBeGreaterThan(1);
    // A question costs some 1,450 tokens at this server.
    expect(paid * 1_400).toBeLessThanOrEqual(tokens);
    expect(booked.stored).toBeGreaterThan(20);
  });

  it('pays twice for nothing at all in batches', { timeout: 240_000 }, async () => {
    const { end, triplets, booked, paid, contents } = await killed('batch', 300, { batch: { looks: 3 } });
    expect(end).toBe('reached');
    expect(triplets).toHaveLength(300);
    expect(paid).toBe(contents);
    expect(booked).toEqual({ stored: contents, lost: 0 });
  });
});
