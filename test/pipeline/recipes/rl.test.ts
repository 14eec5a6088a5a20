import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDataset } from '../../../pipeline/export/export-dataset.js';
import { type Judged, programOf, rewardOf } from '../../../pipeline/recipes/rl/reward.js';
import { readRollouts } from '../../../pipeline/recipes/rl/rollouts.js';
import { rl } from '../../../pipeline/recipes/rl.js';
import { main } from '../../helpers/figwright.js';
import { requestOf, tripletOf, writeImages } from '../export/dataset.js';

const run = promisify(execFile);
const python = spawnSync('python3', ['-c', 'import json, urllib.request']).status === 0;
const folder = fileURLToPath(new URL('../../../pipeline/recipes/rl/', import.meta.url));

/** What `reward.py` answers for a list of arguments, one call each. */
const askPython = async (name: string, calls: readonly (readonly unknown[])[]): Promise<unknown> => {
  const script =
    'import json, sys, reward\nprint(json.dumps([getattr(reward, sys.argv[1])(*a) for a in json.loads(sys.argv[2])]))';
  const env = { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const { stdout } = await run('python3', ['-c', script, name, JSON.stringify(calls)], { env });
  return JSON.parse(stdout) as unknown;
};

const answers: readonly (readonly [string, string, string | undefined])[] = [
  ['one block', '```json\n{"mark":"bar"}\n```', '{"mark":"bar"}'],
  ['words around it', 'Here:\n```\na\nb\n```\nThat is it.', 'a\nb'],
  ['reasoning first, with a block in it', '<think>maybe\n```\nno\n```\n</think>\n```\nyes\n```', 'yes'],
  ['lines that end as on Windows', '```\r\na\r\n```\r\n', 'a'],
  ['no block', '{"mark":"bar"}', undefined],
  ['two blocks', '```\na\n```\n```\nb\n```', undefined],
  ['a block that never ends', '```\na', undefined],
  ['an empty block', '```\n \n```', undefined],
  ['reasoning that never ends', '<think>hm\n```\na\n```', undefined],
  ['reasoning after it', '```\na\n```\n<think>hm</think>', undefined],
];

/** METHOD 5: reward = format + content; content = code score if execution fails, else image score + code score + 1. */
const rewards: readonly (readonly [string, Judged, number | null])[] = [
  ['nothing for a wrong form', { format: false, executed: true, imageScore: 1, codeScore: 1 }, 0],
  [
    '1 and the code score where it does not run',
    { format: true, executed: false, imageScore: null, codeScore: 0.25 },
    1.25,
  ],
  ['1 at least for the form', { format: true, executed: false, imageScore: null, codeScore: 0 }, 1],
  ['2 and both scores where it runs', { format: true, executed: true, imageScore: 0.5, codeScore: 0.25 }, 2.75],
  ['4 at most', { format: true, executed: true, imageScore: 1, codeScore: 1 }, 4],
  ['null without a code score', { format: true, executed: true, imageScore: 1, codeScore: null }, null],
  ['null without an image score where it runs', { format: true, executed: true, imageScore: null, codeScore: 1 }, null],
];

describe('the reference reward', () => {
  it.each(answers)('reads an answer with %s', (_what, answer, program) => {
    expect(programOf(answer)).toBe(program);
  });

  it.each(rewards)('gives %s', (_what, judged, reward) => {
    expect(rewardOf(judged)).toBe(reward);
  });

  it('refuses points that were not divided', () => {
    expect(() => rewardOf({ format: true, executed: true, imageScore: 80, codeScore: 0.5 })).toThrow(RangeError);
  });

  it.runIf(python)('is the same for trainers', async () => {
    const programs = await askPython(
      'program_of',
      answers.map(([, answer]) => [answer]),
    );
    expect(programs).toEqual(answers.map(([, , program]) => program ?? null));
    const calls = rewards.map(([, { format, executed, imageScore, codeScore }]) => [
      format,
      executed,
      imageScore,
      codeScore,
    ]);
    expect(await askPython('reward_of', calls)).toEqual(rewards.map(([, , reward]) => reward));
  });
});

describe('recipe rl', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'figwright-rl-'));
    await writeImages(join(root, 'dataset'), 6);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const exported = async (more: object = {}): Promise<Record<string, unknown>[]> => {
    const out = join(root, 'out');
    await exportDataset({ ...requestOf(join(root, 'dataset'), out, 6), recipe: rl, shardSize: 100, ...more });
    const lines = (await readFile(join(out, 'rl-00000.jsonl'), 'utf8')).split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  it('has the columns of verl, the program as ground truth and the reward beside', async () => {
    const rows = await exported();
    expect(rows).toHaveLength(6);
    const { image, ...triplet } = tripletOf(1);
    const path = `images/${image.slice(0, 2)}/${image}.png`;
    expect(rows[1]).toEqual({
      data_source: 'figwright/rl',
      prompt: [
        { role: 'user', content: expect.stringMatching(/^<image>\nWrite a complete vega-lite program/) as string },
      ],
      images: [{ image: path }],
      ability: 'image-to-code',
      reward_model: { style: 'rule', ground_truth: triplet.code },
      extra_info: {
        id: triplet.id,
        language: 'vega-lite',
        subject: 'physics',
        family: 'line',
        image: path,
        rollouts: 0,
        accuracy: -1,
      },
      label_source: 'code',
    });
    expect(await readFile(join(root, 'out', path), 'utf8')).toBe('image 1');
    expect(await readFile(join(root, 'out', 'reward.py'), 'utf8')).toContain('def compute_score(');
    await exported(); // over the one that is there
  });

  it('keeps what a model gets right in 25 to 75 % of its rollouts, and no image of the others', async () => {
    const file = join(root, 'rollouts.jsonl');
    const rights = [0, 1, 2, 6, 7, 8];
    const line = (right: number, index: number): string =>
      JSON.stringify({ id: tripletOf(index).id, correct: Array.from({ length: 8 }, (_, at) => at < right) });
    await writeFile(file, rights.map(line).join('\n'));
    const rows = await exported({ rollouts: await readRollouts(file) });
    expect(rows).toMatchObject([
      { extra_info: { id: tripletOf(2).id, rollouts: 8, accuracy: 0.25 }, label_source: 'rollout' },
      { extra_info: { id: tripletOf(3).id, rollouts: 8, accuracy: 0.75 } },
    ]);
    expect((await readFile(join(root, 'out', 'images.sha256'), 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['too few rollouts', '{"id":"a","correct":[true]}', /:1: expected .*8 answers or more/],
    ['no JSON', '{"id":"a","correct":[1,1,1,1,0,0,0,0]}\nnonsense', /:2: expected/],
    ['nothing', '', /is empty/],
  ])('says what is wrong with a file of rollouts that has %s', async (_what, content, message) => {
    await writeFile(join(root, 'r.jsonl'), content);
    await expect(readRollouts(join(root, 'r.jsonl'))).rejects.toThrow(message);
  });

  it.runIf(python)('scores answers with figwright and a judge, and never without', async () => {
    await exported();
    const info = { language: 'vega-lite', image: `images/${tripletOf(0).image.slice(0, 2)}/${tripletOf(0).image}.png` };
    const asked: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        asked.push(body);
        const score = body.includes('image_url') ? 80 : 50;
        response.end(JSON.stringify({ choices: [{ message: { content: `{"score": ${score}}` } }] }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const script =
      'import json, sys, reward\nprint(json.dumps([reward.compute_score("d", a, "truth", json.loads(sys.argv[1])) for a in sys.argv[2:]]))';
    const good = '{"mark":"bar","data":{"values":[{"a":1}]},"encoding":{"x":{"field":"a","type":"quantitative"}}}';
    const env = { ...process.env, PYTHONPATH: join(root, 'out'), FIGWRIGHT: `"${process.execPath}" "${main}"` };
    const judge = {
      FIGWRIGHT_JUDGE_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      FIGWRIGHT_JUDGE_MODEL: 'judge',
      no_proxy: '*',
    };
    const args = ['-c', script, JSON.stringify(info), `\`\`\`json\n${good}\n\`\`\``, '```\n{"mark":\n```', 'no code'];
    const { stdout } = await run('python3', args, { env: { ...env, ...judge } });
    server.close();
    expect(JSON.parse(stdout)).toEqual([
      { score: 3.3, format: 1, executed: 1, image_score: 0.8, code_score: 0.5 },
      { score: 1.5, format: 1, executed: 0, image_score: 0, code_score: 0.5 },
      { score: 0, format: 0, executed: 0, image_score: 0, code_score: 0 },
    ]);
    expect(asked).toHaveLength(3);
    await expect(run('python3', args.slice(0, 4), { env })).rejects.toThrow(/no judge: set FIGWRIGHT_JUDGE_BASE_URL/);
  });
});
