import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../pipeline/llm/ask.js';
import type { Trouble } from '../../helpers/model-server/trouble.js';
import { paidOf, type Setting, staging } from './kit.js';

const stage = staging();

const judging = `---
name: judging
version: 1
role: judge
placeholders:
  figure: data
output:
  type: object
  properties:
    verdict: { enum: [pass, fail] }
    score: { type: integer, minimum: 1, maximum: 5 }
    reason: { type: string }
  required: [verdict, score, reason]
  additionalProperties: false
---

# System

You judge.

# User

{{figure}}
`;

const writing = `---
name: writing
version: 1
role: coder
placeholders:
  language: word
output: program
---

# System

You write {{language}}.

# User

Write a figure.
`;

const schema = z.strictObject({ verdict: z.enum(['pass', 'fail']), score: z.int().min(1).max(5), reason: z.string() });
const judged = { verdict: 'pass', score: 4, reason: 'It is “fine”, {really}.' };
const question: Ask<z.output<typeof schema>> = { prompt: 'judging', input: { figure: 'x' }, stage: 'judge', schema };

const judge = (trouble?: Trouble, times = 1, more: Setting = {}): Setting => ({
  ...more,
  prompts: [judging, writing],
  server: {
    scripts: [() => JSON.stringify(judged)],
    trouble: ({ number }) => (number <= times ? trouble : undefined),
    ...more.server,
  },
});

describe('an answer in JSON', () => {
  it.each(['json-schema', 'json-object', 'none'] as const)(
    'is asked for as the server can: %s',
    async (structuredOutput) => {
      const formats: (string | undefined)[] = [];
      const { models, server } = await stage(
        judge(undefined, 0, {
          server: {
            structuredOutput,
            scripts: [
              ({ body }) => {
                formats.push(body.response_format?.type);
                return JSON.stringify(judged);
              },
            ],
          },
        }),
      );
      expect(await models.ask(question)).toMatchObject({ kind: 'done', value: judged });
      // What the server lacks is found out once.
      expect(await models.ask({ ...question, input: { figure: 'y' } })).toMatchObject({ value: judged });
      const format = { 'json-schema': 'json_schema', 'json-object': 'json_object', none: undefined }[structuredOutput];
      expect(formats).toEqual([format, format]);
      expect(server.requests()).toBe({ 'json-schema': 2, 'json-object': 3, none: 4 }[structuredOutput]);
    },
  );

  it.each<Trouble>(['fenced', 'two-blocks', 'thinking', 'control-characters'])(
    'is found when it is %s',
    async (trouble) => {
      const { models, server } = await stage(judge(trouble));
      expect(await models.ask(question)).toMatchObject({ value: judged });
      expect(server.requests()).toBe(1);
    },
  );

  it.each<Trouble>(['truncated-json', 'wrong-schema'])(
    'is sent back once to be mended when it is %s',
    async (trouble) => {
      const { models, again, server } = await stage(judge(trouble));
      const answer = await models.ask(question);
      expect(answer).toMatchObject({ kind: 'done', value: judged, replayed: false });
      expect(answer.kind === 'done' && answer.made.replies.length).toBe(2);
      expect(await (await again()).ask(question)).toMatchObject({ value: judged, replayed: true });
      expect(paidOf(server)).toBe(2);
    },
  );

  it('is sent back without the images, and with what was wrong', async () => {
    const texts: string[] = [];
    const { models } = await stage(
      judge('wrong-schema', 1, {
        server: {
          scripts: [
            ({ text }) => {
              texts.push(text);
              return JSON.stringify(judged);
            },
          ],
        },
      }),
    );
    await models.ask(question);
    expect(texts[1]).toContain('{"answer": 42}');
    expect(texts[1]).toMatch(/Invalid option: expected one of "pass"\|"fail"/);
  });

  it('is a rejection when it is still wrong, with the answer in the log', async () => {
    const { models, server } = await stage(judge('wrong-schema', 99));
    expect(await models.ask(question)).toMatchObject({
      kind: 'rejected',
      reason: 'answer-malformed',
      log: { answer: '{"answer": 42}' },
    });
    expect(server.requests()).toBe(2);
  });

  it('is checked by the prompt itself when the stage has no schema', async () => {
    const { models } = await stage(judge('wrong-schema', 99));
    const { schema: _, ...bare } = question;
    expect(await models.ask(bare)).toMatchObject({ kind: 'rejected', reason: 'answer-malformed' });
  });
});

describe('a program', () => {
  const program = 'graph { a -- b }';
  const ask: Ask<string> = { prompt: 'writing', input: { language: 'dot' }, language: 'dot', stage: 'code' };
  const write = (text: string): Setting => ({ prompts: [writing], server: { scripts: [() => text] } });

  it.each([
    ['alone', program],
    ['in a fence', `Sure!\n\n\`\`\`dot\n${program}\n\`\`\`\n\nEnjoy.`],
    ['in a fence without a name', `\`\`\`\n${program}\n\`\`\``],
    [
      'beside commands',
      `\`\`\`bash\napt install graphviz && echo this is quite a long line\n\`\`\`\n~~~graphviz\n${program}\n~~~`,
    ],
    ['beside an excerpt', `\`\`\`dot\na -- b\n\`\`\`\nthat is:\n\`\`\`dot\n${program}\n\`\`\``],
    ['with other fences in it', `\`\`\`\`dot\n${program} // \`\`\`\n\`\`\`\``],
  ])('is found %s', async (_where, text) => {
    const { models } = await stage(write(text));
    expect(await models.ask(ask)).toMatchObject({ value: expect.stringContaining(program) as string });
  });

  it.each([
    ['in another language', '```python\nprint(1)\n```', 'wrong-language'],
    ['not to its end', `\`\`\`dot\n${program}`, 'answer-malformed'],
    ['not at all', '```dot\n```', 'answer-malformed'],
  ])('is rejected when it is there %s', async (_how, text, reason) => {
    const { models } = await stage(write(text));
    expect(await models.ask(ask)).toMatchObject({ kind: 'rejected', reason });
  });
});
