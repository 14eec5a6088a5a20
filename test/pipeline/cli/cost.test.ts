import { describe, expect, it } from 'vitest';
import { costOf, describeCost, spendingLines } from '../../../pipeline/cli/cost.js';

const models = (usd: number, tokens: number, before = { usd: 0, tokens: 0 }, waiting = 0) => ({
  spent: () => ({ usd, tokens }),
  spentBefore: () => before,
  waiting: () => waiting,
  limits: { usd: 20, tokens: 5_000_000 },
});

describe('the cost of a build', () => {
  it('is projected to the target by what this run has paid for its triplets', () => {
    const resumed = models(3, 30_000, { usd: 2, tokens: 20_000 });
    const cost = costOf(resumed, { accepted: 60, acceptedNow: 20, target: 100 });
    expect(cost).toEqual({ usd: 3, tokens: 30_000, projected: { usd: 5, tokens: 50_000 } });
    expect(cost && describeCost(cost, resumed)).toBe(
      'cost $3.00, 30,000 tokens; about $5.00, 50,000 tokens at the target; budget $20.00; budget 5,000,000 tokens',
    );
  });

  it('has no projection before there is a triplet, and is nothing where no model was asked', () => {
    const progress = { accepted: 0, acceptedNow: 0, target: 100 };
    expect(costOf(models(0.5, 100), progress)).toEqual({ usd: 0.5, tokens: 100 });
    expect(costOf(models(0, 0), progress)).toBeUndefined();
    const waiting = models(0, 0, undefined, 1_200);
    const cost = costOf(waiting, progress);
    expect(cost && describeCost(cost, waiting)).toMatch(/^1,200 questions in batches; cost \$0\.0000/);
  });

  it('is listed by stage, role and model, with what is not certain', () => {
    const line = { stage: 'caption', role: 'captioner', model: 'm', requests: 12, cachedTokens: 0, reasoningTokens: 0 };
    const figures = { inputTokens: 12_000, outputTokens: 3_400, usd: 0.046 };
    expect(spendingLines([])).toEqual([]);
    expect(spendingLines([{ ...line, ...figures, lost: 1, estimated: 2, unpriced: 3 }])).toEqual([
      'models: $0.0460, 15,400 tokens',
      '  caption  captioner m: 12 requests, 12,000 + 3,400 tokens, $0.0460 (3 without a price; ' +
        '2 estimated: the server gave no figures; 1 lost on the way, counted as what they can have cost)',
    ]);
  });
});
