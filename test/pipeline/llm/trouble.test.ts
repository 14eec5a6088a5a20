import { describe, expect, it } from 'vitest';
import { Problem } from '../../../pipeline/problem.js';
import type { Ask } from '../../../pipeline/llm/ask.js';
import type { Trouble } from '../../helpers/model-server/trouble.js';
import { paidOf, picture, type Setting, staging } from './kit.js';

const stage = staging();

const figure = (n = 1): Ask<string> => ({
  prompt: 'describe',
  images: { figure: picture(n) },
  stage: 'caption',
  sample: `sample-${n}`,
});

const said = 'The bar chart shows three bars.';

/** The first `times` requests go wrong, the others are answered. */
const first = (trouble: Trouble, times = 1, more: Setting = {}): Setting => ({
  ...more,
  server: {
    scripts: [() => said],
    trouble: ({ number }) => (number <= times ? trouble : undefined),
    ...more.server,
  },
});

describe('what may be well again', () => {
  const later: readonly (readonly [name: string, trouble: Trouble, paid: number, lost: number])[] = [
    ['408', { status: 408 }, 1, 0],
    ['409', { status: 409 }, 1, 0],
    ['429 without Retry-After', { status: 429 }, 1, 0],
    ['429 with Retry-After', { status: 429, retryAfter: '0.2' }, 1, 0],
    ['500', { status: 500 }, 1, 0],
    ['502', { status: 502 }, 1, 0],
    ['503 with Retry-After', { status: 503, retryAfter: '0.1' }, 1, 0],
    ['529', { status: 529 }, 1, 0],
    ['a connection that is reset', 'reset', 1, 1],
    ['a server that hangs', 'hang', 1, 1],
    ['an answer that breaks off', 'cut', 2, 1],
    ['a body that is half a completion', 'cut-json', 2, 1],
    ['a page of a gateway', 'html', 2, 1],
    ['no choices', 'empty-choices', 2, 1],
  ];

  it.each(later)('is tried again after %s', async (_name, trouble, paid, lost) => {
    const { models, server } = await stage(first(trouble, 1, { endpoint: { timeoutMs: 300 } }));
    expect(await models.ask(figure())).toMatchObject({ kind: 'done', value: said });
    expect(server.requests()).toBe(2);
    expect(paidOf(server)).toBe(paid);
    // What may have been paid for and never arrived is in the books, too.
    expect(await models.spending()).toMatchObject([{ requests: 1 + lost, lost }]);
  });

  it.each(later.filter(([, trouble]) => trouble !== 'html' && trouble !== 'cut-json'))(
    'is tried again after %s, streaming',
    async (_name, trouble) => {
      const { models, server } = await stage(first(trouble, 1, { endpoint: { timeoutMs: 300, stream: true } }));
      expect(await models.ask(figure())).toMatchObject({ kind: 'done', value: said });
      expect(server.requests()).toBe(2);
    },
  );

  it('waits as long as the server asks, and lets nobody else through meanwhile', async () => {
    const times: number[] = [];
    const { models } = await stage({
      server: {
        scripts: [() => said],
        trouble: ({ number }) => {
          times.push(performance.now());
          return number === 1 ? { status: 429, retryAfter: '1' } : undefined;
        },
      },
      endpoint: { maxConcurrency: 1 },
    });
    await Promise.all([models.ask(figure(1)), models.ask(figure(2))]);
    expect(times[1]! - times[0]!).toBeGreaterThan(950);
  });

  it('costs the sample an attempt when it is never well, and says what was wrong', async () => {
    const { models, server } = await stage(
      first({ status: 500, message: 'out of memory' }, 99, { top: { attempts: 2 } }),
    );
    await expect(models.ask(figure())).rejects.toThrow(/m at one: 500 out of memory \(2 attempts\)/);
    await expect(models.ask(figure())).rejects.not.toBeInstanceOf(Problem);
    expect(server.requests()).toBe(4);
  });

  it('goes to another endpoint that serves the model, under the same key', async () => {
    const { models, server, others } = await stage({
      server: { trouble: () => ({ status: 503 }) },
      others: { two: { scripts: [() => said] } },
    });
    const answer = await models.ask(figure());
    expect(answer).toMatchObject({ kind: 'done', value: said, made: { endpoint: 'two' } });
    expect(server.requests()).toBeLessThanOrEqual(1);
    expect(await models.ask(figure())).toEqual({ ...answer, replayed: true });
    expect(others['two']!.requests()).toBe(1);
  });

  it('stops the run when there have been nothing but failures for too long', async () => {
    const { models } = await stage(first({ status: 503 }, 999, { top: { attempts: 50, outageMinutes: 0.01 } }));
    await expect(models.ask(figure())).rejects.toThrow(/Nothing but failures from m for 0.01 minutes.*503/);
    await expect(models.ask(figure(2))).rejects.toBeInstanceOf(Problem);
  });
});

describe('an answer in other clothes', () => {
  const text = 'Three bars – π ≈ 3.14, 𝛼☃.';
  const ways: readonly Trouble[] = ['parts', 'odd-fields', 'two-choices', 'other-form', 'thinking-unopened'];
  const all: readonly (readonly [trouble: Trouble, stream: boolean])[] = [
    ...ways.flatMap((way) => [[way, false] as const, [way, true] as const]),
    ['gzip', false],
    ['crumbs', true],
    ['null-choices', true],
  ];

  it.each(all)('is read and paid for once: %s, stream %s', async (trouble, stream) => {
    const ask = async (setting: Setting) => {
      const { models, server } = await stage(setting);
      const answer = await models.ask(figure());
      expect(server.requests()).toBe(1);
      return { answer, spending: await models.spending() };
    };
    const server = { scripts: [() => text] };
    const plain = await ask({ server, endpoint: { stream } });
    const odd = await ask({ server: { ...server, trouble: () => trouble }, endpoint: { stream } });
    expect(odd.answer).toMatchObject({ kind: 'done', value: text });
    // The thoughts are paid for, too. An answer in pieces that nobody asked for has no usage: it is estimated.
    if (trouble === 'thinking-unopened' || trouble === 'other-form') expect(odd.spending).toMatchObject([{ lost: 0 }]);
    else expect(odd.spending).toEqual(plain.spending);
  });

  it('is none when it is a call of a tool, and says so', async () => {
    const { models } = await stage({ server: { trouble: () => 'tool-call' } });
    expect(await models.ask(figure())).toMatchObject({
      reason: 'answer-empty',
      detail: expect.stringMatching(/tool/) as string,
    });
  });

  it('is none when it is an error, however that is wrapped, and says what the server said', async () => {
    for (const hidden of ['model is loading', { message: 'model is loading', code: 503 }])
      await expect(
        (await stage({ server: { trouble: () => ({ hidden }) }, top: { attempts: 1 } })).models.ask(figure()),
      ).rejects.toThrow(/model is loading/);
    const page = await stage({ server: { trouble: () => 'html' }, top: { attempts: 1 } });
    await expect(page.models.ask(figure())).rejects.toThrow(/no chat completion: Bad gateway/);
  });
});

describe('what the sample is at fault for', () => {
  const rejected: readonly (readonly [name: string, trouble: Trouble, reason: string])[] = [
    ['400', { status: 400, message: 'invalid image' }, 'request-refused'],
    [
      '400 for its length',
      { status: 400, message: "This model's maximum context length is 8192 tokens" },
      'request-too-large',
    ],
    ['400 for its content', { status: 400, code: 'content_policy_violation', message: 'no' }, 'content-filter'],
    [
      '429 for more than a minute allows',
      { status: 429, message: 'Request too large for m: Limit 10000, Requested 20000' },
      'request-too-large',
    ],
    ['413', { status: 413 }, 'request-too-large'],
    ['422', { status: 422, message: 'image is too odd' }, 'request-refused'],
    ['403 of a moderator', { status: 403, message: 'Your input was flagged by moderation' }, 'content-filter'],
    ['a content filter', 'content-filter', 'content-filter'],
    ['a refusal', 'refusal', 'model-refused'],
    ['a refusal in words', 'refusal-in-words', 'model-refused'],
    ['an answer cut by its length', 'cut-by-length', 'answer-cut'],
    ['an empty answer', 'empty', 'answer-empty'],
    ['a model that answers with the prompt', 'echo', 'prompt-echoed'],
  ];

  it.each(rejected)('rejects it after %s, without another try', async (_name, trouble, reason) => {
    const { models, server } = await stage(first(trouble, 99));
    expect(await models.ask(figure())).toMatchObject({ kind: 'rejected', reason });
    expect(server.requests()).toBe(1);
  });

  it.each(rejected.filter(([, trouble]) => typeof trouble === 'string'))(
    'pays once for %s, however often it is asked',
    async (_name, trouble, reason) => {
      const { models, again, server } = await stage(first(trouble, 99));
      await models.ask(figure());
      expect(await (await again()).ask(figure())).toMatchObject({ kind: 'rejected', reason });
      expect(paidOf(server)).toBe(1);
    },
  );

  it('stops when the server refuses everything from the beginning', async () => {
    const { models } = await stage(first({ status: 400, message: 'bad' }, 99));
    const answers = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => models.ask(figure(n))));
    expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
    await expect(models.ask(figure(99))).rejects.toThrow(/has refused the first 20 requests for m: 400: 400 bad/);
  });
});

describe('what stops the run', () => {
  it.each<readonly [string, Trouble, RegExp]>([
    ['no credit, by 402', { status: 402, message: 'pay first' }, /"one" has no credit left \(402\): 402 pay first/],
    [
      'no credit, by 429',
      { status: 429, code: 'insufficient_quota', message: 'You exceeded your current quota' },
      /"one" has no credit left \(429\)/,
    ],
    [
      'an address or model that is not there',
      { status: 404, message: 'no model m' },
      /does not know this address or this model/,
    ],
    [
      'what the key does not allow',
      { status: 403, message: 'not yours' },
      /does not allow this \(403\): 403 not yours/,
    ],
    ['a model without eyes', { status: 400, message: 'This model does not support image input' }, /without images/],
    ['an address that moved', { status: 308 }, /sends requests elsewhere \(308\)/],
    [
      'a parameter that the model does not take',
      { status: 400, code: 'unsupported_value', message: "'temperature' does not support 0.7" },
      /does not take a parameter/,
    ],
  ])('%s', async (_name, trouble, message) => {
    const { models, server } = await stage(first(trouble, 99));
    await expect(models.ask(figure(1))).rejects.toThrow(message);
    await expect(models.ask(figure(2))).rejects.toBeInstanceOf(Problem);
    expect(server.requests()).toBe(1);
  });

  it('a key that is refused, without a word of the key', async () => {
    process.env['TEST_MODEL_KEY'] = 'sk-wrong-0123456789abcdef';
    const { models, store } = await stage({ server: { keys: ['sk-right'] }, endpoint: { key: 'TEST_MODEL_KEY' } });
    const error = await models.ask(figure()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(String(error)).toMatch(/The endpoint "one" refused the key \(401\)/);
    expect(String((error as Error).stack)).not.toContain('sk-wrong');
    expect(await store.replies.spending()).toEqual([]);
  });

  it('a key that is not set, before anything is sent', async () => {
    delete process.env['TEST_NO_KEY'];
    await expect(stage({ endpoint: { key: 'TEST_NO_KEY' } })).rejects.toThrow(
      /"one" needs a key: set the environment variable TEST_NO_KEY/,
    );
  });
});

describe('a key', () => {
  it('is sent, and kept out of what a server says about it', async () => {
    process.env['TEST_MODEL_KEY'] = 'sk-secret-0123456789abcdef';
    const { models, store } = await stage({
      server: { keys: ['sk-secret-0123456789abcdef'], scripts: [() => 'Your key is sk-secret-0123456789abcdef.'] },
      endpoint: { key: 'TEST_MODEL_KEY' },
    });
    expect(await models.ask(figure())).toMatchObject({ value: 'Your key is [key].' });
    expect(JSON.stringify(await store.replies.of('sample-1'))).not.toContain('sk-secret');
  });
});

describe('what servers put around an answer', () => {
  const read = async (trouble: Trouble, setting: Setting = {}) => {
    const { models } = await stage(first(trouble, 1, setting));
    return models.ask(figure());
  };

  it('reads JSON that is called text, and errors that are called answers', async () => {
    expect(await read('plain-json')).toMatchObject({ value: said });
    expect(await read({ hidden: { code: 502, message: 'upstream' } })).toMatchObject({ value: said });
    expect(await read({ hidden: { code: 400, message: 'odd image' } })).toMatchObject({ reason: 'request-refused' });
    await expect(read({ hidden: { code: 402, message: 'pay' } })).rejects.toThrow(/no credit/);
  });

  it('takes reasoning between tags out of it', async () => {
    expect(await read('thinking')).toMatchObject({ value: said, reasoning: 'Let me see.\nYes.' });
  });

  it('keeps Unicode and drops control characters and half surrogate pairs', async () => {
    expect(await read('unicode')).toMatchObject({ value: `${said} – π ≈ 3.14, ☃, 𝛼, e\u0301, \u202Eabc\u202C` });
    expect(await read('control-characters')).toMatchObject({ value: `${said}[31m` });
    expect(await read('half-surrogate')).toMatchObject({ value: `${said} \uFFFD` });
  });

  it('estimates the cost where the server gives no figures', async () => {
    const { models } = await stage(first('no-usage'));
    await models.ask(figure());
    const [spending] = await models.spending();
    expect(spending).toMatchObject({ requests: 1, estimated: 1 });
    expect(spending!.outputTokens).toBeGreaterThan(4);
  });

  it.each([false, true])('reads the same, streaming or not (%s)', async (stream) => {
    const scripts = [() => ({ text: said, reasoning: 'Three.' })];
    const { models } = await stage({ server: { scripts }, endpoint: { stream } });
    expect(await models.ask({ ...figure(), logprobs: 2 })).toMatchObject({
      value: said,
      reasoning: 'Three.',
    });
  });

  it('hands on the logprobs that were asked for', async () => {
    const { models } = await stage({ server: { scripts: [() => said] } });
    const answer = await models.ask({ ...figure(), logprobs: 2 });
    expect(answer.kind === 'done' && answer.logprobs?.map(({ token, top }) => [token, top.length])).toEqual(
      said.split(/(?= )/).map((token) => [token, 2]),
    );
  });
});
