import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answer, Ask, Models, NoAnswer } from '../../../pipeline/llm/ask.js';
import { Problem } from '../../../pipeline/problem.js';
import { paidOf, picture, type Setting, staging } from './kit.js';

const stage = staging();

const figure = (n: number): Ask<string> => ({
  prompt: 'describe',
  images: { figure: picture(n) },
  stage: 'caption',
  sample: `sample-${n}`,
});

const batching = (more: Setting = {}): Setting => ({
  batch: true,
  endpoint: { batch: true, batchPollSeconds: 0.05 },
  ...more,
});

/** Asks again and again, as the runner does, until it has answers. */
const askAll = async (models: Models, count: number): Promise<(Answer<string> | NoAnswer)[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, n) => {
      for (;;) {
        const answer = await models.ask(figure(n));
        if (answer.kind !== 'retry') return answer;
        expect(answer.error).toBe('');
        await setTimeout(answer.afterMs);
      }
    }),
  );

const kinds = (answers: readonly { kind: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of answers) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('a batch', () => {
  it('answers many questions at half the price, each paid for once', async () => {
    const { models, server } = await stage(batching());
    expect(kinds(await askAll(models, 12))).toEqual({ done: 12 });
    expect(server.batches()).toEqual([12]);
    expect(server.requests()).toBe(0);
    expect([...server.paid.values()]).toEqual(Array.from({ length: 12 }, () => 1));
    const [{ usd, inputTokens, outputTokens, requests } = { usd: 0, inputTokens: 0, outputTokens: 0, requests: 0 }] =
      await models.spending();
    expect(requests).toBe(12);
    expect(usd).toBeCloseTo((inputTokens + outputTokens * 10) / 2e6, 12);
  });

  it('has the same replies as questions asked at once: neither is paid for twice', async () => {
    const { models, again, server } = await stage(batching());
    const [live] = await askAll(await again({ batch: false }), 1);
    const answers = await askAll(models, 2);
    expect(answers[0]).toEqual({ ...live, replayed: true });
    expect(kinds(await askAll(await again({ batch: false }), 2))).toEqual({ done: 2 });
    expect(server.batches()).toEqual([1]);
    expect(paidOf(server)).toBe(2);
  });

  it('holds no more than the endpoint takes', async () => {
    const { models, server } = await stage(
      batching({ endpoint: { batch: true, batchPollSeconds: 0.05, batchRequests: 5 } }),
    );
    await askAll(models, 12);
    expect(server.batches()).toEqual([5, 5, 2]);
  });

  it('is taken up by the next run, and waited for even by one that makes no batches', async () => {
    const { models, again, server } = await stage(batching({ server: { batch: { looks: 3 } } }));
    expect(await models.ask(figure(1))).toMatchObject({ kind: 'retry' });
    while (server.batches().length === 0) await setTimeout(20);
    await models.close();
    const later = await again({ batch: false });
    expect(later.waiting()).toBe(1);
    expect(await later.ask(figure(1))).toMatchObject({ kind: 'retry' });
    expect(kinds(await askAll(later, 2))).toEqual({ done: 2 });
    expect(server.requests()).toBe(1); // figure 0 alone was asked at once
    expect(server.batches()).toEqual([1]);
  });

  it('is found again when its sender never heard that it arrived', async () => {
    const { models, server } = await stage(batching({ server: { batch: { loseReply: (nth) => nth === 1 } } }));
    expect(kinds(await askAll(models, 3))).toEqual({ done: 3 });
    expect(server.batches()).toEqual([3]);
    expect(paidOf(server)).toBe(3);
  });

  it('that expires keeps what was answered, and asks the rest again', async () => {
    const { models, server } = await stage(batching({ server: { batch: { expiresAt: 0.5 } } }));
    expect(kinds(await askAll(models, 7))).toEqual({ done: 7 });
    expect(server.batches()).toEqual([7, 3, 1]);
    expect(paidOf(server)).toBe(7);
  });

  it('may fail in part: what the sample is at fault for is a rejection, what is not is asked again', async () => {
    let troubles = 0;
    const failing = ({ content }: { content: string }) => {
      if (content < '4') return { status: 400, message: 'invalid image' };
      return content < '8' && troubles++ < 3 ? { status: 500, message: 'again' } : undefined;
    };
    const { models, server } = await stage(batching({ server: { batch: { failing } } }));
    const answers = await askAll(models, 16);
    const { done = 0, rejected = 0 } = kinds(answers);
    expect(done + rejected).toBe(16);
    expect(rejected).toBeGreaterThan(0);
    expect(answers.find(({ kind }) => kind === 'rejected')).toMatchObject({ reason: 'request-refused' });
    expect(paidOf(server)).toBe(done);
  });

  it('that is refused because too much is waiting is sent again later', async () => {
    const refuse = (nth: number) => (nth === 1 ? 'token_limit_exceeded' : undefined);
    const { models, server } = await stage(batching({ server: { batch: { refuse } } }));
    expect(kinds(await askAll(models, 3))).toEqual({ done: 3 });
    expect(server.batches()).toEqual([3, 3]);
  });

  it('that is refused for good stops the run, and says why', async () => {
    const { models } = await stage(batching({ server: { batch: { refuse: () => 'model_not_found' } } }));
    const failed = await askAll(models, 2).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Problem);
    expect(String(failed)).toMatch(/"one": refused a batch: model_not_found refused: model_not_found/);
  });

  it('keeps to the budget: what is set aside for it is what it can cost', async () => {
    const { models, server } = await stage(batching({ budget: { tokens: 7_500 } }));
    const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => models.ask(figure(n))));
    expect(kinds(answers)).toEqual({ retry: 5 });
    while (server.batches().length === 0) await setTimeout(20);
    expect(server.batches()).toEqual([1]);
    await expect(askAll(models, 5)).rejects.toThrow(/budget is used up/);
    expect(models.spent().tokens).toBeLessThanOrEqual(7_500);
  });
});
