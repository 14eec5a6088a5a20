// `npm run demo:model [DIR]`: the whole path of models, without an account. A server of this package answers as models
// would, mistakes and lies included, and figwright builds a dataset with it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figureModel } from './figure-model.js';
import { startModelServer } from './server.js';

const cli = fileURLToPath(new URL('../../../pipeline/cli/main.js', import.meta.url));
const dir = process.argv[2] ?? 'demo-models';
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const figwright = async (...args: readonly string[]): Promise<void> => {
  say(`\n$ figwright ${args.join(' ')}`);
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`figwright ${args[0]} ended with ${code}`);
};

/** What can be imported to start from: a figure of figwright's own, as an image and as a program. */
const drawSeeds = async (folder: string): Promise<void> => {
  const program = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: 'Trees of a street',
    data: { values: ['oak', 'lime', 'plane'].map((tree, n) => ({ tree, n: 12 + 7 * n })) },
    mark: 'bar',
    encoding: { x: { field: 'tree', type: 'nominal' }, y: { field: 'n', type: 'quantitative', title: 'Trees' } },
  };
  writeFileSync(join(dir, 'street.vl.json'), JSON.stringify(program, null, 2));
  await figwright('render', join(dir, 'street.vl.json'), '--out', folder);
};

const configOf = (url: string): object => ({
  seed: 'demo',
  sources: {
    families: ['bar', 'line', 'pie'],
    invent: { share: 0.5, languages: ['vega-lite', 'dot', 'mermaid', 'svg'] },
    reproduce: { languages: ['vega-lite', 'svg'] },
    vary: { count: 3, languages: ['vega-lite', 'dot'] },
  },
  explanations: true,
  models: {
    endpoints: { demo: { baseUrl: url } },
    models: {
      'writer-1': { family: 'writer', endpoints: ['demo'], price: { input: 0.25, output: 2 } },
      'judge-1': { family: 'judge', endpoints: ['demo'], price: { input: 1, output: 8 } },
    },
    roles: { captioner: 'writer-1', coder: 'writer-1', reasoner: 'writer-1', judge: 'judge-1' },
    budget: { usd: 20 },
  },
});

const whatToLookAt = `
What to look at:
  ${join(dir, 'out', 'triplet-00000.jsonl')}   a row for each figure: caption with claims, drafts, judgements, explanation,
                                    and in provenance.models every question that was asked for it
  figwright status ${dir}          what was rejected in which stage and why, and what each role has cost
  figwright inspect ${dir} ID      one sample's whole story, with every answer of a model
  figwright prompts ${dir} --show refine    a prompt as the model gets it
  The model lies in 30 % of the sentences of its captions, and every fourth program is broken: look for
  "correct 1" and "repair 1" among the steps of provenance.models.
  Your own models: docs/models.md, and the same configuration with other addresses.`;

const server = await startModelServer({ scripts: [figureModel({ lies: 0.3 })], models: ['writer-1', 'judge-1'] });
try {
  say(`A server that answers as models would is at ${server.url}. Nothing leaves this machine.`);
  if (!existsSync(dir)) await figwright('init', dir);
  writeFileSync(join(dir, 'figwright.config.json'), JSON.stringify(configOf(server.url), null, 2));
  await figwright('doctor', dir);
  await drawSeeds(join(dir, 'drawn'));
  await figwright('import', dir, join(dir, 'drawn', 'street.png'), join(dir, 'street.vl.json'), '--licence', 'CC0-1.0');
  await figwright('build', dir, '--target', '30');
  await figwright('status', dir);
  await figwright('export', dir, '--recipe', 'triplet', '--format', 'jsonl', '--out', join(dir, 'out'));
  say(whatToLookAt);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await server.close();
}
