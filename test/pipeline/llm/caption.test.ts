import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDataset } from '../../../pipeline/build.js';
import { sentencesOf } from '../../../pipeline/grounding/check/sentences.js';
import { ensureDataset, openDataset } from '../../../pipeline/dataset.js';
import type { GroundOutput, TripletValue } from '../../../pipeline/stage.js';
import { figwright } from '../../helpers/figwright.js';
import type { Asked } from '../../helpers/model-server/asked.js';
import { editor, splitter } from '../../helpers/model-server/editor.js';
import { lie, type Lies } from '../../helpers/model-server/lie.js';
import { byPrompt, dataOf } from '../../helpers/model-server/prompted.js';
import { paths } from './path.js';

const { serve, dataset } = paths();
const families = ['bar', 'grouped-bar', 'line', 'pie'];
const config = { sources: { families } };
const target = 12;

/** What is true of each image: the captions that figwright writes itself. */
const truth = new Map<string, string>();
const denseOf = ({ captions }: TripletValue): string => captions.find(({ style }) => style === 'dense')?.text ?? '';

beforeAll(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'figwright-truth-'));
  ensureDataset(dir);
  await writeFile(join(dir, 'figwright.config.json'), JSON.stringify({ seed: 'path', ...config }));
  const opened = await openDataset(dir);
  await buildDataset({ dataset: opened, target: target + 4, signal: new AbortController().signal });
  for (const { value } of await opened.store.triplets.read({ after: 0, limit: 100 }))
    truth.set((value as TripletValue).image, denseOf(value as TripletValue));
  await opened.close();
  await rm(dir, { recursive: true });
});

/** A captioner that knows what is true and says otherwise at a rate. */
const liar = (rate: number) => {
  const told = new Map<string, Lies>();
  const describe = ({ images: [image = ''] }: Asked): string => {
    const lies = lie(truth.get(image) ?? 'A figure.', rate, image);
    told.set(image, lies);
    return lies.text;
  };
  return { told, describe };
};

describe('captions by models', () => {
  it('let no lie through that the checker sees, and lose no true sentence', async () => {
    const { told, describe } = liar(0.3);
    const script = byPrompt({ describe, analyse: editor.analyse, refine: editor.idle, correct: editor.strict });
    const { build, triplets } = await dataset(config, await serve([script]));
    expect((await build(target)).state).toBe('reached');
    let [lies, left] = [0, 0];
    for (const triplet of await triplets()) {
      const { text, told: wrong } = told.get(triplet.image)!;
      const final = denseOf(triplet);
      lies += wrong.length;
      left += wrong.filter((sentence) => final.includes(sentence)).length;
      expect(triplet.captions.flatMap(({ claims }) => claims).map(({ status }) => status)).not.toContain(
        'contradicted',
      );
      // Whatever the draft had right is still there.
      const right = sentencesOf(truth.get(triplet.image)!).filter((sentence) => text.includes(sentence.text));
      for (const sentence of right) expect(final).toContain(sentence.text);
      expect(triplet.captions.map(({ style, writer }) => `${style} ${writer}`)).toEqual([
        'alt facts',
        'brief facts',
        'dense model',
      ]);
    }
    expect(lies).toBeGreaterThan(10);
    expect(left).toBe(0);
  });

  it('keep all three texts, what changed between them, and who made them', async () => {
    const { describe } = liar(0.5);
    const refine = (asked: Asked): string => `${dataOf(asked, 'draft')} It has no more parts than that.`;
    const script = byPrompt({ describe, analyse: editor.analyse, refine, correct: editor.strict });
    const { build, triplets, dataset: opened } = await dataset(config, await serve([script]));
    await build(4);
    for (const { id, image, drafts, provenance, captions } of await triplets()) {
      expect(drafts?.native).toBe(lie(truth.get(image)!, 0.5, image).text);
      expect(drafts?.analysis).toMatch(/^- /);
      expect(drafts?.refined).toBe(`${drafts?.native} It has no more parts than that.`);
      const steps = provenance.models.map(({ step }) => step);
      expect(steps.slice(0, 3)).toEqual(['describe', 'analyse', 'refine']);
      const { corrections = [] } = (await opened.store.artifacts.read(id, 'ground')) as GroundOutput;
      expect(steps).toHaveLength(3 + corrections.length);
      for (const { made } of corrections) expect(made.prompt.name).toBe('correct');
      // The changes lead from each text to the next, and from the last to what was accepted.
      const final = corrections.reduce((text, { changes }) => {
        let [moved, at] = ['', 0];
        for (const change of changes) {
          expect(text.startsWith(change.removed, change.at)).toBe(true);
          moved += text.slice(at, change.at) + change.added;
          at = change.at + change.removed.length;
        }
        return moved + text.slice(at);
      }, drafts?.refined ?? '');
      expect(final).toBe(captions.find(({ writer }) => writer === 'model')?.text);
    }
  });

  it('are sent back twice and then rejected, with what was tried', async () => {
    const { describe } = liar(1);
    const objections: string[] = [];
    const correct = (asked: Asked): string => {
      objections.push(dataOf(asked, 'objections'));
      return editor.stubborn(asked);
    };
    const script = byPrompt({ describe, analyse: editor.analyse, refine: editor.idle, correct });
    const { build, dataset: opened } = await dataset(
      { ...config, concurrency: 1 },
      await serve([script], { trouble: ({ number }) => (number > 10 ? { status: 401 } : undefined) }),
    );
    // The second sample finds a key that is no longer good, so that the build ends.
    await expect(build(1)).rejects.toThrow(/401|key/);
    expect(objections).toHaveLength(4);
    expect(objections[0]).toMatch(/^1\. “[\s\S]+: (?:states .+, )?the figure shows .+/);
    const [rejected] = await opened.store.rejections.list({ limit: 1 });
    expect(rejected).toMatchObject({ stage: 'ground', reason: 'caption-contradicted' });
    const log = rejected?.log as { texts: string[]; corrections: unknown[]; drafts: object };
    expect(log.texts).toHaveLength(3);
    expect(log.corrections).toHaveLength(2);
    expect(Object.keys(log.drafts)).toContain('analysis');
  });

  it.each([
    ['says nothing', 'OK.', 'caption-empty'],
    ['talks of something else', 'Wonderful offers are waiting for everybody.', 'caption-unverifiable'],
  ])('are rejected when a model %s', async (_, text, reason) => {
    const always = (): string => text;
    const script = byPrompt({ describe: always, analyse: editor.analyse, refine: always, correct: always });
    const { build, dataset: opened } = await dataset(
      { ...config, concurrency: 1 },
      await serve([script], { trouble: ({ number }) => (number > 5 ? { status: 401 } : undefined) }),
    );
    await expect(build(1)).rejects.toThrow(/401|key/);
    expect((await opened.store.rejections.list({ limit: 1 }))[0]).toMatchObject({ stage: 'ground', reason });
  });

  it.each([
    ['takes them apart', splitter(), { lies: 0, splits: true }],
    ['gives no statements', () => 'The text has three statements.', { lies: 0, splits: false }],
    ['hides what is wrong with them', splitter(() => ['The figure has a title.']), { lies: 0, splits: true }],
  ])('let no lie through when a model %s', async (_, split, expected) => {
    const { told, describe } = liar(0.3);
    const script = byPrompt({ describe, analyse: editor.analyse, refine: editor.idle, correct: editor.strict, split });
    const captions = { claimsBy: 'model' };
    const { build, triplets } = await dataset({ ...config, captions }, await serve([script]));
    await build(4);
    for (const triplet of await triplets()) {
      const lies = told.get(triplet.image)!.told.filter((sentence) => denseOf(triplet).includes(sentence));
      expect(lies).toHaveLength(expected.lies);
      const steps = triplet.provenance.models.map(({ step }) => step);
      expect(steps.includes('split 1')).toBe(expected.splits);
    }
  });

  it.each([
    ['goes, once it is objected to', editor.strict, false],
    ['stays with an editor who insists, and costs no caption', editor.stubborn, true],
  ])('say no number that nobody has confirmed: it %s', async (_, correct, stays) => {
    const guess = 'Five of them were measured on a Tuesday.';
    const describe = ({ images: [image = ''] }: Asked): string => `${truth.get(image) ?? 'A figure.'} ${guess}`;
    const server = await serve([byPrompt({ describe, analyse: editor.analyse, refine: editor.idle, correct })]);
    const { build, triplets } = await dataset(config, server);
    await build(3);
    for (const triplet of await triplets()) {
      expect(denseOf(triplet).includes(guess)).toBe(stays);
      expect(denseOf(triplet)).toContain(truth.get(triplet.image));
      expect(triplet.provenance.models.filter(({ step }) => step.startsWith('correct'))).toHaveLength(1);
    }
  });

  it('are taken apart by a model of the dataset in `check`, too, once', async () => {
    const { dataset: opened } = await dataset({}, await serve([byPrompt({ split: splitter() })]), { reasoner: 'm' });
    const { dir } = opened;
    const file = join(dir, 'bars.vl.json');
    const values = [3, 5].map((n, index) => ({ kind: 'ab'[index], n }));
    const encoding = { x: { field: 'kind', type: 'nominal' }, y: { field: 'n', type: 'quantitative' } };
    await writeFile(file, JSON.stringify({ data: { values }, mark: 'bar', encoding }));
    await writeFile(join(dir, 'rows.jsonl'), '{"id": 1, "text": "A bar chart. It has three bars."}\n');
    const check = ['check', file, '--captions', join(dir, 'rows.jsonl'), '--claims-by', 'model', '--json'];
    for (let turn = 0; turn < 2; turn++) {
      const { stdout, stderr } = await figwright(...check, '--dataset', dir);
      expect(JSON.parse(stdout || '{}'), stderr).toMatchObject({
        faithful: false,
        claims: [{ status: 'supported' }, { status: 'contradicted', stated: 3, actual: 2 }],
      });
    }
    expect(await opened.store.replies.spending()).toMatchObject([{ stage: 'check', role: 'reasoner', requests: 1 }]);
    expect(await figwright(...check)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--dataset') as string,
    });
  });

  it('are figwright’s own where a model is there and not wanted', async () => {
    const server = await serve([]);
    const { build, triplets } = await dataset({ ...config, captions: { by: 'facts' } }, server);
    await build(3);
    expect(server.requests()).toBe(0);
    for (const triplet of await triplets()) expect(denseOf(triplet)).toBe(truth.get(triplet.image));
  });
});
