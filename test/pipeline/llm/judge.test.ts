import { describe, expect, it } from 'vitest';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDataset } from '../../../pipeline/build.js';
import { openDataset } from '../../../pipeline/dataset.js';
import { warningsOf } from '../../../pipeline/llm/roles.js';
import type { ExplainOutput, Judgement } from '../../../pipeline/stage.js';
import { blocksOf } from '../../../pipeline/llm/parse/program.js';
import type { Asked } from '../../helpers/model-server/asked.js';
import { byPrompt, dataOf } from '../../helpers/model-server/prompted.js';
import { paths } from './path.js';

const { serve, dataset } = paths();
const roles = { judge: 'other' };
const sources = { families: ['bar', 'line'] };
const config = { sources, judges: { sources: ['families'] } };

const good = { hidden: [], outside: [], reason: 'All is to be seen.', suitability: 4, verdict: 'Qualified' };
const sound = { inventory: 'Bars.', faults: [], weaknesses: ['dull'], reason: 'It is sound.', verdict: 'Pass' };
const match = { compared: ['bars'], mismatches: [], reason: 'It fits.', verdict: 'Sufficient Match' };
const say = (value: object) => (): string => JSON.stringify(value);
const judgesSay = (code: object = good, image: object = sound, pair: object = match) => ({
  'judge-code': say(code),
  'judge-image': say(image),
  'judge-pair': say(pair),
});

describe('judges', () => {
  it('look at what has passed everything else, and what they say is kept', async () => {
    const seen: Asked[] = [];
    const pair = (asked: Asked): string => {
      seen.push(asked);
      return JSON.stringify(match);
    };
    const server = await serve([byPrompt({ ...judgesSay(), 'judge-pair': pair })]);
    const built = await dataset(config, server, roles);
    expect((await built.build(2)).state).toBe('reached');
    const triplets = await built.triplets();
    for (const { judgements, provenance } of triplets) {
      expect(judgements).toEqual([
        { judge: 'code', pass: true, verdict: 'Qualified', score: 4, reason: good.reason, findings: [] },
        { judge: 'image', pass: true, verdict: 'Pass', score: null, reason: sound.reason, findings: [] },
        { judge: 'pair', pass: true, verdict: 'Sufficient Match', score: null, reason: match.reason, findings: [] },
      ]);
      expect(provenance.models.map(({ step, model }) => [step, model])).toEqual([
        ['judge-code', 'other'],
        ['judge-image', 'other'],
        ['judge-pair', 'other'],
      ]);
    }
    // The inventory is of the one who had not seen the program; the image is in its place.
    expect(dataOf(seen[0]!, 'inventory')).toBe('Bars.');
    expect(new Set(seen.map(({ images }) => images[0]))).toEqual(new Set(triplets.map(({ image }) => image)));
  });

  const fault = { class: 'A-5', where: 'top right', what: 'the legend covers a bar' };
  it.each([
    ['code-disqualified', 'a verdict', judgesSay({ ...good, verdict: 'Disqualified' })],
    ['code-disqualified', 'little suitability', judgesSay({ ...good, suitability: 2 })],
    ['code-disqualified', 'files from outside', judgesSay({ ...good, outside: ['data.csv'] })],
    ['image-failed', 'a verdict', judgesSay(good, { ...sound, verdict: 'Fail' })],
    ['image-failed', 'one grave fault, whatever the verdict', judgesSay(good, { ...sound, faults: [fault] })],
    ['pair-mismatch', 'a verdict', judgesSay(good, sound, { ...match, verdict: 'Fundamental Mismatch' })],
  ])('reject as %s for %s', async (reason, _, scripts) => {
    const trouble = ({ number }: Asked) => (number > 6 ? ({ status: 401 } as const) : undefined);
    const server = await serve([byPrompt(scripts)], { trouble });
    const built = await dataset({ ...config, concurrency: 1 }, server, roles);
    await expect(built.build(1)).rejects.toThrow(/401|key/);
    const [rejected] = await built.dataset.store.rejections.list({ limit: 1 });
    expect(rejected).toMatchObject({ stage: 'judge', reason });
    const judgements = rejected!.log as Judgement[];
    expect(judgements.at(-1)).toMatchObject({ pass: false });
    expect(judgements.slice(0, -1).every(({ pass }) => pass)).toBe(true);
  });

  it('judge what models wrote and let the rest through, unless they are told otherwise', async () => {
    const server = await serve([byPrompt(judgesSay())]);
    const built = await dataset({ sources }, server, roles);
    await built.build(2);
    expect(server.requests()).toBe(0);
    expect((await built.triplets()).map(({ judgements }) => judgements)).toEqual([[], []]);
  });

  it('are warned of when they are of a writer’s family', async () => {
    const server = await serve([]);
    const { dataset: one } = await dataset(config, server, { captioner: 'm', judge: 'm' });
    expect(warningsOf(one.config.models)[0]).toMatch(/judge and captioner are of one family/);
    const { dataset: two } = await dataset(config, server, { captioner: 'm', judge: 'other' });
    expect(warningsOf(two.config.models)).toEqual([]);
  });
});

describe('explanations', () => {
  const walkthrough = 'It is a chart.\n\n```json\n{"mark": "pie"}\n```\n\nRun it.';
  const explanation = (analysis: string, step: string) =>
    JSON.stringify({ analysis, steps: [{ title: 'Data', text: step }], usage: 'Change a number.' });

  it('hold the verified program, and prose that was held against figure and program', async () => {
    const asked: Asked[] = [];
    const explain = (one: Asked): string => {
      asked.push(one);
      const title = /^title = "(.+)"$/m.exec(dataOf(one, 'facts'))?.[1] ?? '';
      if (dataOf(one, 'objections') === '(none)') return explanation('There are 97 bars.', 'Write `"mark": "pie"`.');
      return explanation(`The title is “${title}”.`, 'Write `"$schema"`.');
    };
    const server = await serve([byPrompt({ walkthrough: () => walkthrough, explain })]);
    const built = await dataset({ sources: { families: ['bar'] }, explanations: true }, server, { coder: 'm' });
    await built.build(1);
    const [triplet] = await built.triplets();
    expect(dataOf(asked[0]!, 'walkthrough')).toContain(triplet!.code.trim());
    expect(dataOf(asked[0]!, 'walkthrough')).not.toContain('"pie"');
    expect(dataOf(asked[1]!, 'objections')).toMatch(/`"mark": "pie"` is quoted and does not occur in the program/);
    expect(dataOf(asked[1]!, 'objections')).toMatch(/97/);
    const { explanation: text } = triplet!;
    expect(blocksOf(text!).blocks.map(({ code }) => code.trim())).toEqual([triplet!.code.trim()]);
    expect(text).toMatch(/^The title is .+\n\n1\. \*\*Data\.\*\* Write `"\$schema"`\./);
    expect(triplet!.provenance.models.map(({ step }) => step)).toEqual(['walkthrough', 'explain', 'explain 2']);
  });

  it('that stay wrong are not kept; the triplet is', async () => {
    const explain = (): string => explanation('There are 97 bars.', 'Write.');
    const server = await serve([byPrompt({ walkthrough: () => walkthrough, explain })]);
    const built = await dataset({ sources: { families: ['bar'] }, explanations: true }, server, { coder: 'm' });
    await built.build(1);
    const [triplet] = await built.triplets();
    expect(triplet?.explanation).toBeNull();
    const kept = (await built.dataset.store.artifacts.read(triplet!.id, 'explain')) as ExplainOutput;
    expect(kept.fault).toMatchObject({
      reason: 'explanation-contradicted',
      detail: expect.stringMatching(/97/) as string,
    });
    expect(kept.steps).toHaveLength(4);
  });
});

describe('a stage that runs again', () => {
  it('keeps what came before, pays for nothing that was asked already, and takes up a changed prompt', async () => {
    const served: string[] = [];
    const describe = ({ system }: Asked): string => {
      served.push(system);
      return 'A chart.';
    };
    const facts = (asked: Asked): string => `A ${/^figure.* = "(.+)"$/m.exec(dataOf(asked, 'facts'))?.[1] ?? ''}.`;
    const server = await serve([byPrompt({ describe, analyse: () => '- a chart', refine: facts, correct: facts })]);
    const built = await dataset({ sources: { families: ['bar'] } }, server);
    await built.build(3);
    const before = await built.triplets();
    const { store, dir } = built.dataset;
    const paid = server.requests();
    const runs = async () =>
      Object.fromEntries((await store.totals()).counts.map(({ stage, outcome, n }) => [`${stage} ${outcome}`, n]));
    const first = await runs();
    const { signal } = new AbortController();
    await buildDataset({ dataset: built.dataset, target: 3, signal, redo: 'caption', until: 'caption' });
    expect((await store.totals()).accepted).toBe(0);
    const again = await runs();
    expect(again['render done']).toBe(first['render done']);
    expect(again['caption done']).toBe(first['caption done']);
    expect(again['ground done'] ?? 0).toBe(0);
    await built.build(3);
    expect(await built.triplets()).toEqual(before);
    expect(server.requests()).toBe(paid);

    const prompt = await readFile('prompts/describe.md', 'utf8');
    await mkdir(join(dir, 'prompts'));
    await writeFile(join(dir, 'prompts', 'describe.md'), prompt.replace('# User', 'Use short sentences.\n\n# User'));
    const reopened = await openDataset(dir);
    await buildDataset({ dataset: reopened, target: 3, signal });
    await reopened.close();
    expect(served.filter((system) => system.includes('Use short sentences.'))).toHaveLength(3);
    expect((await runs())['render done']).toBe(first['render done']);
    expect((await built.triplets()).map(({ image }) => image)).toEqual(before.map(({ image }) => image));
  });

  it('must be one that the dataset has', async () => {
    const built = await dataset({ sources });
    const { signal } = new AbortController();
    const redo = buildDataset({ dataset: built.dataset, target: 1, signal, redo: 'judge', until: 'judge' });
    await expect(redo).rejects.toThrow(/no stage judge: it has code, render, caption, ground, accept/);
  });
});
