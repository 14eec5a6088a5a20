import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset } from '../../pipeline/build.js';
import { configFile } from '../../pipeline/config.js';
import { openDataset } from '../../pipeline/dataset.js';
import { sentencesOf } from '../../pipeline/grounding/check/sentences.js';
import type { TripletValue } from '../../pipeline/stage.js';
import { editor } from '../helpers/model-server/editor.js';
import { type Lies, lie } from '../helpers/model-server/lie.js';
import { byPrompt } from '../helpers/model-server/prompted.js';
import { startModelServer } from '../helpers/model-server/server.js';
import { say } from './measure.js';

const rate = 0.3;

const build = async (target: number, models?: object): Promise<readonly TripletValue[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'figwright-bench-'));
  writeFileSync(join(dir, configFile), JSON.stringify({ seed: 'lies', models }));
  const dataset = await openDataset(dir);
  try {
    await buildDataset({ dataset, target, signal: new AbortController().signal });
    const triplets = await dataset.store.triplets.read({ after: 0, limit: target });
    return triplets.map(({ value }) => value as TripletValue);
  } finally {
    await dataset.close();
    rmSync(dir, { recursive: true, force: true });
  }
};

const denseOf = ({ captions }: TripletValue): string => captions.find(({ style }) => style === 'dense')?.text ?? '';

/**
 * A captioner that knows the truth of each image and makes a share of its sentences false, and an editor who does nothing
 * but take out what is objected to: how many lies are left in what is accepted, and what is lost of what was true.
 */
export const benchLies = async (size = 200): Promise<void> => {
  // More than are needed: with lies other samples fall out.
  const truth = new Map((await build(Math.ceil(size * 1.2))).map((triplet) => [triplet.image, denseOf(triplet)]));
  const told = new Map<string, Lies>();
  const describe = ({ images: [image = ''] }: { images: readonly string[] }): string => {
    const lies = lie(truth.get(image) ?? 'A figure.', rate, image);
    told.set(image, lies);
    return lies.text;
  };
  const script = byPrompt({ describe, analyse: editor.analyse, refine: editor.idle, correct: editor.strict });
  const server = await startModelServer({ scripts: [script] });
  const endpoints = { one: { baseUrl: server.url } };
  const models = { endpoints, models: { m: { endpoints: ['one'] } }, roles: { captioner: 'm' } };
  const accepted = await build(size, models);
  await server.close();
  const images = new Set(accepted.map(({ image }) => image));
  const known = [...told].filter(([image]) => truth.has(image));
  const [left, sentences, kept] = [[] as string[], [] as string[], [] as string[]];
  let lies = 0;
  for (const triplet of accepted) {
    const draft = told.get(triplet.image);
    const right = truth.get(triplet.image);
    if (!draft || right === undefined) continue;
    const final = denseOf(triplet);
    lies += draft.told.length;
    left.push(...draft.told.filter((sentence) => final.includes(sentence)));
    const trueOnes = sentencesOf(right).filter(({ text }) => draft.text.includes(text));
    sentences.push(...trueOnes.map(({ text }) => text));
    kept.push(...trueOnes.filter(({ text }) => final.includes(text)).map(({ text }) => text));
  }
  const lost = known.filter(([image]) => !images.has(image));
  const honest = known.filter(([, { told: wrong }]) => wrong.length === 0);
  say(`${known.length} captions of which a captioner made ${100 * rate} % of the sentences false:`);
  say(`  ${accepted.length} accepted; they had ${lies} lies, ${left.length} are still in them`);
  for (const sentence of left.slice(0, 40)) say(`    ${sentence}`);
  say(`  ${kept.length} of their ${sentences.length} true sentences are still in them`);
  say(
    `  ${lost.length} captions were lost; of ${honest.length} without a lie ${honest.filter(([image]) => !images.has(image)).length}`,
  );
};
