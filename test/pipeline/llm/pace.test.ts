import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../pipeline/llm/ask.js';
import { createPace, type Ending, type PaceSettings } from '../../../pipeline/llm/pace.js';
import { familyOf } from '../../../pipeline/llm/roles.js';
import { retryAfterMs } from '../../../pipeline/llm/failure.js';
import { paidOf, picture, staging } from './kit.js';

const stage = staging();

const answered = (outputTokens = 100): Ending => ({ kind: 'answered', tokens: 200, outputTokens });

/** A pace whose clock is ours. */
const paced = (settings: Partial<PaceSettings> = {}) => {
  const clock = { now: 0 };
  const pace = createPace({ maxConcurrency: 64, ...settings }, { now: () => clock.now, jitter: () => 0.5 });
  /** As many as may go now, and how they end so many milliseconds later. */
  const burst = (ending: Ending, ms = 100, tokens = 200): number => {
    const tickets = [];
    while (pace.waitMs(tokens) === 0 && tickets.length < 1_000) tickets.push(pace.begin(tokens));
    clock.now += ms;
    for (const ticket of tickets) pace.end(ticket, ending);
    return tickets.length;
  };
  return { clock, pace, burst };
};

describe('the pace of an endpoint', () => {
  it('halves once for all requests that were refused together, and grows back by steps', () => {
    const { clock, pace, burst } = paced();
    expect(burst({ kind: 'limited', afterMs: 1_000 })).toBe(64);
    expect(pace.limit()).toBe(32);
    expect(pace.waitMs(1)).toBe(1_000);
    clock.now += 1_000;
    expect(burst(answered())).toBe(32);
    expect(pace.limit()).toBeGreaterThan(32);
    expect(pace.limit()).toBeLessThan(36);
    for (let round = 0; round < 32; round++) burst(answered());
    expect(pace.limit()).toBe(64);
  });

  it('waits longer from one 429 to the next when the server does not say how long', () => {
    const { clock, pace, burst } = paced({ maxConcurrency: 4 });
    const waits = [0, 1, 2].map(() => {
      burst({ kind: 'limited' });
      const ms = pace.waitMs(1);
      clock.now += ms;
      return ms;
    });
    expect(waits).toEqual([500, 1_000, 2_000]);
  });

  it('slows down when answers of the same length take several times as long as they did', () => {
    const { pace, burst } = paced();
    for (let round = 0; round < 5; round++) burst(answered(), 1_000);
    expect(pace.limit()).toBe(64);
    for (let round = 0; round < 5; round++) burst(answered(), 8_000);
    expect(pace.limit()).toBeLessThan(40);
  });

  it('does not slow down because answers are longer', () => {
    const { pace, burst } = paced();
    for (let round = 0; round < 5; round++) burst(answered(100), 1_000);
    for (let round = 0; round < 5; round++) burst(answered(1_500), 8_000);
    expect(pace.limit()).toBe(64);
  });

  it('keeps from a server in trouble, and sees with one request whether it is well', () => {
    const { clock, pace } = paced();
    const fail = (): void => {
      const ticket = pace.begin(1);
      clock.now += 10;
      pace.end(ticket, { kind: 'failed', timeout: false });
    };
    for (let n = 0; n < 4; n++) fail();
    expect(pace.waitMs(1)).toBe(0);
    fail();
    expect(pace.waitMs(1)).toBe(1_000);
    expect(pace.failingSince()).toBe(0);
    clock.now += 1_000;
    const probe = pace.begin(1);
    expect(pace.waitMs(1)).toBe(Infinity);
    clock.now += 10;
    pace.end(probe, { kind: 'failed', timeout: false });
    expect(pace.waitMs(1)).toBe(2_000);
    clock.now += 2_000;
    pace.end(pace.begin(1), answered());
    expect([pace.waitMs(1), pace.failingSince()]).toEqual([0, undefined]);
  });

  it.each([
    ['requests', { requestsPerMinute: 300 }, 1, 300],
    ['tokens', { tokensPerMinute: 60_000 }, 200, 300],
  ])('keeps to so many %s in any minute', (_what, settings, tokens, most) => {
    const { clock, pace } = paced({ maxConcurrency: 1_000, ...settings });
    const sent: number[] = [];
    while (clock.now < 180_000) {
      const ms = pace.waitMs(tokens);
      if (ms > 0) {
        clock.now += Math.ceil(ms);
        continue;
      }
      sent.push(clock.now);
      pace.end(pace.begin(tokens), { kind: 'answered', tokens, outputTokens: 1 });
    }
    const inMinuteFrom = (at: number): number => sent.filter((time) => time >= at && time < at + 60_000).length;
    for (const at of sent) expect(inMinuteFrom(at)).toBeLessThanOrEqual(most);
    expect(sent.length).toBeGreaterThan(3 * most * 0.95);
  });
});

describe('Retry-After', () => {
  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'retry-after': 'Wed, 25 Nov 2026 12:00:10 GMT' }, 10_000],
    [{ 'retry-after': '-3' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '999999' }, 3_600_000],
    [{}, undefined],
  ])('%j means %s ms', (headers, ms) => {
    expect(retryAfterMs(new Headers(headers as Record<string, string>), Date.parse('2026-11-25T12:00:00Z'))).toBe(ms);
  });
});

describe('many at once', () => {
  const figure = (n: number): Ask<string> => ({ prompt: 'describe', images: { figure: picture(n) }, stage: 'caption' });

  it('are all answered by a server that takes a few at a time, each paid for once', async () => {
    const { models, server } = await stage({
      server: { mostAtOnce: 8, delayMs: 5 },
      endpoint: { maxConcurrency: 100 },
    });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => models.ask(figure(n))));
    expect(answers.every(({ kind }) => kind === 'done')).toBe(true);
    expect(server.peak()).toBe(8);
    expect([...server.paid.values()].every((n) => n === 1)).toBe(true);
  });

  it('are shared among endpoints by their weights', async () => {
    const { models, server, others } = await stage({
      server: {},
      others: { two: {} },
      model: { endpoints: [{ endpoint: 'one', weight: 3 }, 'two'] },
    });
    await Promise.all(Array.from({ length: 40 }, (_, n) => models.ask(figure(n))));
    expect([paidOf(server), paidOf(others['two']!)]).toEqual([30, 10]);
  });

  it('are not sent any more once the run stops; those in flight are waited for and kept', async () => {
    const { models, server, stop } = await stage({ server: { delayMs: 400 }, endpoint: { maxConcurrency: 5 } });
    const asked = Array.from({ length: 20 }, (_, n) => models.ask(figure(n)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop.abort();
    const answers = await Promise.all(asked);
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(5);
    expect(answers.filter(({ kind }) => kind === 'retry')).toHaveLength(15);
    expect(paidOf(server)).toBe(5);
  });
});

describe('the family of a model', () => {
  it.each([
    ['gpt-5-mini', 'gpt'],
    ['o4-mini', 'gpt'],
    ['Qwen/Qwen3-VL-32B-Instruct', 'qwen'],
    ['qwq-32b', 'qwen'],
    ['anthropic/claude-sonnet-4', 'claude'],
    ['gemini-2.5-pro', 'google'],
    ['google/gemma-3-27b-it', 'google'],
    ['InternVL3-78B', 'internvl'],
  ])('%s is %s', (model, family) => {
    expect(familyOf(model)).toBe(family);
  });
});
