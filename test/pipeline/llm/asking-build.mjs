// A build whose one stage asks a model, as a process of its own that a test can kill:
// DIR URL TARGET live|batch TOKENS (0: no budget). Says how it ended.
import { join } from 'node:path';

const dist = new URL('../../../dist/', import.meta.url);
const load = (path) => import(new URL(path, dist).href);
const { openSqliteStore } = await load('db/sqlite/open.js');
const { createModels } = await load('pipeline/llm/models.js');
const { modelSettings } = await load('pipeline/llm/settings.js');
const { runBuild } = await load('pipeline/run.js');

const [dir, url, target, mode, tokens] = process.argv.slice(2);
const store = await openSqliteStore(join(dir, 'dataset.db'), { create: true });
const { signal } = new AbortController();
const settings = modelSettings.parse({
  endpoints: { one: { baseUrl: url, maxConcurrency: 16, batch: true, batchPollSeconds: 0.1 } },
  models: { m: { endpoints: ['one'], price: { input: 1, output: 10 }, maxTokens: 500 } },
  roles: { captioner: 'm' },
});
const options = { dir, config: { models: settings, seed: 's' }, store, signal, batch: mode === 'batch' };
if (Number(tokens) > 0) options.budget = { tokens: Number(tokens) };
const models = createModels(options);
const pictureOf = (index) => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, index % 256, index >> 8);
const ask = async ({ id, origin }) => {
  const figure = pictureOf(origin.index);
  const answer = await models.ask({ prompt: 'describe', images: { figure }, stage: 'caption', sample: id });
  return answer.kind === 'done' ? { kind: 'done', value: { text: answer.value } } : answer;
};
const accept = async ({ origin, output }) => {
  const { text } = await output('caption');
  return { kind: 'done', value: { index: origin.index, text }, marks: { image: String(origin.index) } };
};
const stages = [
  { name: 'code', version: '1', concurrency: 8, run: async () => ({ kind: 'done', value: {} }) },
  { name: 'caption', version: '1', concurrency: models.concurrency, run: ask },
  { name: 'accept', version: '1', concurrency: 1, run: accept },
];
const sequence = (index) => ({ source: 'families', family: 'f', familyVersion: 1, seed: 's', index });
const concurrency = models.concurrency + 8;
const build = { store, stages, sequence, target: Number(target), concurrency, signal, prepare: models.begin };
const said = await runBuild(build).then(
  ({ state }) => state,
  ({ message }) => message,
);
await models.close();
await store.close();
process.stdout.write(said);
