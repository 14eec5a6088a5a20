import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../pipeline/llm/ask.js';
import { paidOf, picture, staging } from './kit.js';

const stage = staging();

const describeFigure = (n: number, more: Partial<Ask<string>> = {}): Ask<string> => ({
  prompt: 'describe',
  images: { figure: picture(n) },
  stage: 'caption',
  sample: `sample-${n}`,
  ...more,
});

describe('ask', () => {
  it('answers with the text, and with all that made it', async () => {
    const { models, server } = await stage({
      server: { scripts: [() => ({ text: 'A bar chart.', reasoning: 'Bars.' })] },
    });
    const answer = await models.ask(describeFigure(1));
    expect(answer).toMatchObject({
      kind: 'done',
      value: 'A bar chart.',
      reasoning: 'Bars.',
      replayed: false,
      made: { role: 'captioner', model: 'm', endpoint: 'one', prompt: { name: 'describe', version: 1 } },
    });
    expect(paidOf(server)).toBe(1);
  });

  it('pays once for the same question, in this run and in the next', async () => {
    const { models, again, server } = await stage();
    const [first, second] = [await models.ask(describeFigure(1)), await models.ask(describeFigure(1))];
    const third = await (await again()).ask(describeFigure(1, { sample: 'another' }));
    for (const answer of [second, third]) expect(answer).toEqual({ ...first, replayed: true });
    expect(server.requests()).toBe(1);
  });

  it('shares equal requests that are in flight', async () => {
    const { models, server } = await stage({ server: { delayMs: 50 } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => models.ask(describeFigure(1))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(server.requests()).toBe(1);
  });

  it('asks anew for another image and for another draw', async () => {
    const { models, server } = await stage();
    for (const ask of [describeFigure(1), describeFigure(2), describeFigure(1, { draw: 1 })]) await models.ask(ask);
    expect(paidOf(server)).toBe(3);
  });
});
