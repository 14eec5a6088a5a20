import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import { ensureDataset } from '../../../pipeline/dataset.js';
import { createRandom } from '../../../pipeline/random.js';
import { startFigwright } from '../../helpers/figwright.js';
import { figureModel } from '../../helpers/model-server/figure-model.js';
import { type ModelServer, startModelServer } from '../../helpers/model-server/server.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';
import { paidOf } from './kit.js';

const newDirectory = temporaryDirectories();
const [atOnce, target, kills] = [8, 16, 4];

const configOf = ({ url }: ModelServer): object => ({
  seed: 'kill',
  sources: { families: ['bar'], invent: { share: 0.8, languages: ['vega-lite', 'dot', 'svg'] } },
  explanations: true,
  models: {
    endpoints: { one: { baseUrl: url, maxConcurrency: atOnce } },
    models: Object.fromEntries(
      ['writer', 'judge'].map((name) => [name, { endpoints: ['one'], price: { input: 1, output: 10 } }]),
    ),
    roles: { captioner: 'writer', coder: 'writer', reasoner: 'writer', judge: 'judge' },
  },
});

const begin = async (): Promise<{ dir: string; server: ModelServer }> => {
  const server = await startModelServer({ scripts: [figureModel({ lies: 0.3 })], delayMs: 40 });
  const dir = join(await newDirectory(), 'dataset');
  ensureDataset(dir);
  await writeFile(join(dir, 'figwright.config.json'), JSON.stringify(configOf(server)));
  return { dir, server };
};

const build = (dir: string) => startFigwright(['build', dir, '--target', String(target)]);

const read = async (dir: string) => {
  const store = await openSqliteStore(join(dir, 'dataset.db'));
  const triplets = await store.triplets.read({ after: 0, limit: 1_000 });
  const spending = await store.replies.spending();
  await store.close();
  return { triplets, stored: spending.reduce((sum, { requests, lost }) => sum + requests - lost, 0) };
};

it(
  'the whole path of models, killed again and again, pays twice for nothing but what was in flight, and ends the same',
  { timeout: 300_000 },
  async () => {
    const { dir, server } = await begin();
    const random = createRandom('kill/path');
    for (let round = 0; round < kills; round++) {
      const { child, finished } = build(dir);
      // Not by the clock: a slow machine would be killed before it began, a fast one after it had ended.
      const enough = server.requests() + random.int(12, 36);
      while (child.exitCode === null && server.requests() < enough) await setTimeout(2);
      expect(child.exitCode).toBeNull();
      child.kill('SIGKILL');
      await finished;
    }
    const last = build(dir);
    await once(last.child, 'close');
    expect(await last.finished).toMatchObject({ code: 0 });
    const killed = await read(dir);
    const twice = [...server.paid.values()].filter((times) => times > 1).length;
    expect(twice).toBeLessThanOrEqual(kills * atOnce);
    expect(paidOf(server) - server.paid.size).toBeLessThanOrEqual(kills * atOnce);
    // One stored reply for each question.
    expect(killed.stored).toBe(server.paid.size);
    await server.close();

    const whole = await begin();
    expect(await build(whole.dir).finished).toMatchObject({ code: 0 });
    expect(paidOf(whole.server)).toBe(whole.server.paid.size);
    await whole.server.close();
    expect(killed.triplets).toEqual((await read(whole.dir)).triplets);
    expect(killed.triplets).toHaveLength(target);
    const text = JSON.stringify(killed.triplets);
    for (const step of ['repair 1', 'correct 1', 'judge-pair', 'explain']) expect(text).toContain(`"step":"${step}"`);
  },
);
