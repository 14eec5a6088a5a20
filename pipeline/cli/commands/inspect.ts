import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { imagePath } from '../../../db/images.js';
import type { Store, StoredReply, Story } from '../../../db/store.js';
import { openDataset } from '../../dataset.js';
import type { Reply } from '../../llm/reply.js';
import type { CodeOutput, CaptionOutput, GroundOutput, Origin, RenderOutput } from '../../stage.js';
import { stageNames } from '../../stages/index.js';
import { defineCommand } from '../command.js';
import { describeOrigin } from '../describe-origin.js';
import { findSample } from '../find-sample.js';
import { meaningOf } from '../meaning-of-rejection.js';
import type { Output } from '../output.js';

interface Made {
  readonly code: CodeOutput | undefined;
  readonly render: RenderOutput | undefined;
  readonly caption: CaptionOutput | undefined;
  readonly ground: GroundOutput | undefined;
}

const readMade = async ({ artifacts }: Store, id: string): Promise<Made> => ({
  code: (await artifacts.read(id, 'code')) as CodeOutput | undefined,
  render: (await artifacts.read(id, 'render')) as RenderOutput | undefined,
  caption: (await artifacts.read(id, 'caption')) as CaptionOutput | undefined,
  ground: (await artifacts.read(id, 'ground')) as GroundOutput | undefined,
});

/** A log may hold a whole document; `--json` shows all of it. */
const mostLog = 1_500; // characters

const describeLog = (log: unknown): string | undefined => {
  if (log === undefined || log === null || (Array.isArray(log) && log.length === 0)) return undefined;
  const text = JSON.stringify(log);
  return text.length > mostLog ? `${text.slice(0, mostLog)}… (--json shows all of it)` : text;
};

const printStory = ({ sample, jobs, rejection, position, events }: Story, output: Output): void => {
  output.print(`sample ${sample.id}: ${sample.state}${position === undefined ? '' : `, triplet ${position}`}`);
  output.print(`from: ${describeOrigin(sample.origin as Origin)}`);
  for (const { stage, state, attempts, ms } of jobs)
    output.print(`  ${stage.padEnd(8)} ${state}, ${ms} ms${attempts > 0 ? `, ${attempts} failed attempts` : ''}`);
  if (rejection) {
    output.print(`${rejection.kind} in ${rejection.stage}: ${rejection.reason}`);
    if (rejection.detail !== undefined) output.print(`  ${rejection.detail}`);
    const log = describeLog(rejection.log);
    if (log !== undefined) output.print(`  log: ${log}`);
    output.print(`  ${meaningOf(rejection.stage, rejection.kind)}`);
  }
  for (const { at, kind, detail } of events) output.print(`${new Date(at).toISOString()} ${kind}: ${detail}`);
};

const printMade = ({ code, render, caption, ground }: Made, dir: string, output: Output): void => {
  if (render) {
    const path = join(dir, imagePath(render.image));
    const gone = existsSync(path) ? '' : ': it is missing; `figwright build` draws the images of triplets again';
    output.print(`image: ${path} (${render.width} × ${render.height})${gone}`);
  }
  for (const { style, text } of ground?.captions ?? caption?.captions ?? []) output.print(`${style}: ${text}`);
  if (code) output.print(`code (${code.language}):\n${code.program}`);
};

/** What a model was asked for this sample first, and answered. */
const describeReply = ({ key, stage, role, model, body }: StoredReply) => {
  const { text, reasoning, finish, endpoint, charge } = body as Reply;
  const { inputTokens, outputTokens, usd } = charge;
  return { key, stage, role, model, endpoint, answer: text, reasoning, finish, inputTokens, outputTokens, usd };
};

/** The order in which a sample passes its stages; the store does not know it. */
const inOrder = (jobs: Story['jobs']): Story['jobs'] => {
  const names: readonly string[] = stageNames;
  return jobs.toSorted((a, b) => names.indexOf(a.stage) - names.indexOf(b.stage));
};

export const command = defineCommand({
  configure: (command) => command.argument('<dataset-dir>').argument('<id>', "the sample's id, or the beginning of it"),
  options: z.object({}),
  run: async ({ args: [dir = '', prefix = ''], output }) => {
    const dataset = await openDataset(dir, { readOnly: true });
    try {
      const id = await findSample(dataset.store, prefix);
      const found = await dataset.store.samples.story(id);
      if (!found) return 1;
      const story = { ...found, jobs: inOrder(found.jobs) };
      const made = await readMade(dataset.store, id);
      const replies = await dataset.store.replies.of(id);
      const asked = replies.map(describeReply);
      output.row({ ...story, ...made, ...(asked.length > 0 && { asked }) });
      if (output.json) return 0;
      printStory(story, output);
      for (const { stage, role, model, answer } of asked)
        output.print(`asked in ${stage}: ${role} ${model}: ${answer.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
      const { origin } = story.sample;
      printMade(made, dataset.dir, output);
      const { source, program } = origin as { source: string; program?: string };
      if (!made.code && source === 'import') output.print(`code as imported:\n${program ?? ''}`);
      return 0;
    } finally {
      await dataset.close();
    }
  },
});
