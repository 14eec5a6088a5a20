import { z } from 'zod';
import { type Part, type Prompt, type Prompts, renderPrompt } from '../../../prompts/index.js';
import { loadConfig } from '../../config.js';
import { type Dataset, isDataset, openDataset } from '../../dataset.js';
import { promptsOf } from '../../llm/models.js';
import { sampleInput } from '../../llm/sample-input.js';
import { Problem } from '../../problem.js';
import { defineCommand } from '../command.js';
import { findSample } from '../find-sample.js';
import type { Output } from '../output.js';

const formOf = ({ output }: Prompt): string => (typeof output === 'string' ? output : 'JSON');

const listPrompts = (list: readonly Prompt[], roles: Readonly<Record<string, unknown>>, output: Output): void => {
  for (const prompt of list) {
    const { name, version, role, hash, overridden, path, placeholders } = prompt;
    const configured = roles[role];
    const model = typeof configured === 'object' ? Reflect.get(configured ?? {}, 'model') : configured;
    output.row({
      name,
      version,
      role,
      model: model ?? null,
      output: formOf(prompt),
      hash,
      overridden,
      path,
      placeholders,
    });
    if (output.json) continue;
    const who = `${role}${typeof model === 'string' ? ` (${model})` : ''}`;
    const where = overridden ? `  from ${path}` : '';
    output.print(`${name.padEnd(20)} v${version} ${hash}  ${who} → ${formOf(prompt)}${where}`);
  }
};

const shown = (part: Part): string =>
  part.kind === 'text' ? part.text : `<image ${part.name}: ${part.bytes.length} bytes>`;

/** The sample to show a prompt on: the one that was named, else the first triplet. */
const exampleOf = async ({ store }: Dataset, prefix: string | undefined): Promise<string | undefined> => {
  if (prefix !== undefined) return findSample(store, prefix);
  const [first] = await store.triplets.read({ after: 0, limit: 1 });
  return first?.sampleId;
};

const showPrompt = async (
  prompt: Prompt,
  prompts: Prompts,
  dataset: Dataset | undefined,
  prefix: string | undefined,
  output: Output,
): Promise<void> => {
  const sample = dataset && (await exampleOf(dataset, prefix));
  const { input, images } = await sampleInput(prompt, prompts, dataset, sample);
  const { system, user, mark } = renderPrompt(prompt, input, images);
  const { name, version, hash, path } = prompt;
  const text = user.map(shown);
  output.row({ name, version, hash, path, sample: sample ?? null, system, user: text, mark });
  if (output.json) return;
  output.print(`${path}\n${sample === undefined ? 'on no sample' : `on sample ${sample}`}`);
  output.print(`\n=== system ===\n${system}\n\n=== user ===\n${text.join('\n\n')}`);
};

export const command = defineCommand({
  configure: (command) =>
    command
      .argument('[dataset-dir]', 'a dataset: its overrides, its models, its samples')
      .option('--show <name>', 'show one prompt as a model gets it, filled in with a sample')
      .option('--sample <id>', "the sample's id or the beginning of it (default: the first triplet)"),
  options: z.object({ show: z.string().optional(), sample: z.string().optional() }),
  run: async ({ args: [dir], options, output }) => {
    if (dir !== undefined && !isDataset(dir)) throw new Problem(`${dir} is not a dataset. See \`figwright init\`.`);
    const prompts = promptsOf(dir);
    if (options.show === undefined) {
      listPrompts(prompts.list, dir === undefined ? {} : loadConfig(dir).models.roles, output);
      return 0;
    }
    const prompt = prompts.list.find(({ name }) => name === options.show);
    if (!prompt)
      throw new Problem(
        `There is no prompt "${options.show}". There are: ${prompts.list.map(({ name }) => name).join(', ')}.`,
      );
    const dataset = dir === undefined ? undefined : await openDataset(dir, { readOnly: true });
    try {
      await showPrompt(prompt, prompts, dataset, options.sample, output);
    } finally {
      await dataset?.close();
    }
    return 0;
  },
});
