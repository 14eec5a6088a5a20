import { describe, expect, it } from 'vitest';
import type { Charge } from '../../../db/store.js';
import { Problem } from '../../../pipeline/problem.js';
import type { Ask } from '../../../pipeline/llm/ask.js';
import { createBudget, type Limits } from '../../../pipeline/llm/budget.js';
import { paidOf, picture, staging } from './kit.js';

const stage = staging();

const figure = (n: number): Ask<string> => ({
  prompt: 'describe',
  images: { figure: picture(n) },
  stage: 'caption',
  sample: `sample-${n}`,
});

const charge = (usd: number, tokens = 0): Charge => ({
  kind: 'reported',
  inputTokens: tokens,
  cachedTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
  usd,
});

describe('a budget', () => {
  it('sets the most aside, gives back what was not needed, and serves in turn', async () => {
    const budget = createBudget({ usd: 10 });
    budget.begin({ usd: 1, tokens: 0 });
    const first = await budget.reserve(charge(6));
    let served = false;
    const second = budget.reserve(charge(6)).then((reservation) => {
      served = true;
      return reservation;
    });
    await Promise.resolve();
    expect(served).toBe(false);
    first.settle(charge(2));
    (await second).settle();
    expect(budget.spent()).toEqual({ usd: 3, tokens: 0 });
  });

  it('says so when nothing in flight could make room any more', async () => {
    const budget = createBudget({ tokens: 100 });
    budget.begin({ usd: 0, tokens: 40 });
    const held = await budget.reserve(charge(0, 50));
    const waiting = budget.reserve(charge(0, 30));
    held.settle(charge(0, 50));
    await expect(waiting).rejects.toThrow(/used up: 100 tokens \(spent: 90, the next request can cost 30\)/);
  });

  it.each<[string, Limits]>([
    ['dollars', { usd: 0.05 }],
    ['tokens', { tokens: 40_000 }],
  ])('in %s is never exceeded, however many ask at once, and the run says what to do', async (_unit, limits) => {
    const { models, server } = await stage({ server: { delayMs: 5 }, budget: limits });
    const answers = await Promise.allSettled(Array.from({ length: 100 }, (_, n) => models.ask(figure(n))));
    const errors = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(error).toBeInstanceOf(Problem);
    expect(String(errors[0])).toMatch(
      /The budget is used up: .*Everything paid for is kept; run build again with a higher budget/,
    );
    const done = answers.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect(paidOf(server)).toBe(done);
    const { usd, tokens } = models.spent();
    expect(usd).toBeLessThanOrEqual(limits.usd ?? Infinity);
    expect(tokens).toBeLessThanOrEqual(limits.tokens ?? Infinity);
  });

  it('in dollars is refused for a model without a price: it would not hold', async () => {
    const unpriced = { model: { price: undefined } };
    await expect(stage({ ...unpriced, budget: { usd: 1 } })).rejects.toThrow(
      /\$1 cannot hold back m: nobody knows the price/,
    );
    await expect(stage({ ...unpriced, budget: { tokens: 9_000 } })).resolves.toBeDefined();
  });

  it('counts what earlier runs have spent', async () => {
    const { models, again } = await stage({ budget: { tokens: 6_000 } });
    expect(await models.ask(figure(1))).toMatchObject({ kind: 'done' });
    const later = await again();
    expect(later.spentBefore().tokens).toBeGreaterThan(1_000);
    expect(later.spent()).toEqual(models.spent());
    // What is there costs nothing, whatever is left of the budget.
    expect(await later.ask(figure(1))).toMatchObject({ kind: 'done', replayed: true });
    await expect(later.ask(figure(2))).rejects.toThrow(/budget is used up/);
  });

  it('holds for replies that are lost on the way: they count as the most that they can have cost', async () => {
    const { models } = await stage({
      server: { trouble: ({ number }) => (number === 1 ? 'cut' : undefined) },
      budget: { tokens: 11_000 },
    });
    expect(await models.ask(figure(1))).toMatchObject({ kind: 'done' });
    expect((await models.spending())[0]).toMatchObject({ requests: 2, lost: 1 });
    await expect(models.ask(figure(2))).rejects.toThrow(/budget is used up/);
  });
});

describe('the cost of a reply', () => {
  it('is the price of its tokens, those from the cache at their own', async () => {
    const { models } = await stage({ model: { price: { input: 2, output: 20 } } });
    await models.ask(figure(1));
    const [{ inputTokens, outputTokens, usd } = { inputTokens: 0, outputTokens: 0, usd: 0 }] = await models.spending();
    expect(usd).toBeCloseTo((inputTokens * 2 + outputTokens * 20) / 1e6, 12);
  });

  it('is unknown without a price, and said to be', async () => {
    const { models } = await stage({ model: { price: undefined } });
    expect(await models.ask(figure(1))).toMatchObject({ made: { usd: null } });
    expect(await models.spending()).toMatchObject([{ requests: 1, unpriced: 1, usd: 0 }]);
  });
});
