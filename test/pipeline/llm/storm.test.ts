import { describe, expect, it } from 'vitest';
import type { Answer, Ask, Models, NoAnswer } from '../../../pipeline/llm/ask.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Asked } from '../../helpers/model-server/asked.js';
import type { Trouble } from '../../helpers/model-server/trouble.js';
import { picture, staging } from './kit.js';

const stage = staging();

const figure = (n: number): Ask<string> => ({
  prompt: 'describe',
  images: { figure: picture(n) },
  stage: 'caption',
  sample: `sample-${n}`,
});

const passing: readonly Trouble[] = [
  { status: 429, retryAfter: '0.05' },
  { status: 500 },
  { status: 502 },
  { status: 503 },
  { status: 529 },
  { slowMs: 100 },
];
const breaking: readonly Trouble[] = ['cut', 'cut-json', 'empty-choices', 'html', 'reset'];
const lasting: readonly Trouble[] = ['refusal', 'content-filter', 'cut-by-length', 'echo', { status: 413 }];

/** What each question runs into: a few passing troubles, or one that lasts. It follows from the question. */
const weather =
  (seen: Map<string, number>) =>
  ({ content, nth }: Asked): Trouble | undefined => {
    const random = createRandom(content);
    const lasts = random.chance(0.1) ? random.pick(lasting) : undefined;
    const troubles = Array.from({ length: random.int(0, 2) }, () =>
      random.pick(random.chance(0.7) ? passing : breaking),
    );
    const trouble = troubles[nth - 1] ?? lasts;
    // What was paid for and never arrived whole.
    if (breaking.includes(trouble ?? 'fenced') && trouble !== 'reset') seen.set(content, (seen.get(content) ?? 0) + 1);
    return trouble;
  };

/** As the runner would: three failed attempts lay a sample aside. */
const persist = async (models: Models, n: number): Promise<Answer<string> | NoAnswer> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await models.ask(figure(n));
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
};

describe('a day of bad weather', () => {
  it('ends with an answer or a reason for every question, and every whole reply paid for once', async () => {
    const broken = new Map<string, number>();
    const { models, again, server, others } = await stage({
      server: { trouble: weather(broken), delayMs: 2 },
      others: { two: { trouble: weather(broken), delayMs: 5 } },
      endpoint: { timeoutMs: 3_000, maxConcurrency: 24 },
    });
    const count = 150;
    const answers = await Promise.all(Array.from({ length: count }, (_, n) => persist(models, n)));
    const done = answers.filter(({ kind }) => kind === 'done').length;
    const rejected = answers.filter(({ kind }) => kind === 'rejected').length;
    expect(done + rejected).toBe(count);
    expect(done).toBeGreaterThan(count * 0.8);
    expect(rejected).toBeGreaterThan(0);
    const servers = [server, others['two']!];
    const sum = (counts: Iterable<number>): number => [...counts].reduce((total, n) => total + n, 0);
    /** Replies that arrived whole: paid for and not broken off. */
    const whole = (): number => sum(servers.flatMap(({ paid }) => [...paid.values()])) - sum(broken.values());
    const paid = new Map<string, number>();
    for (const { paid: bill } of servers)
      for (const [content, n] of bill) paid.set(content, (paid.get(content) ?? 0) + n);
    for (const [content, n] of paid) expect(n).toBeLessThanOrEqual(1 + (broken.get(content) ?? 0));
    // And the next run pays for nothing.
    const before = whole();
    const later = await again();
    const replayed = await Promise.all(Array.from({ length: count }, (_, n) => persist(later, n)));
    const told = (answer: Answer<string> | NoAnswer): unknown => (answer.kind === 'done' ? answer.value : answer.kind);
    expect(replayed.map(told)).toEqual(answers.map(told));
    expect(whole()).toBe(before);
  });
});
