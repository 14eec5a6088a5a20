import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { openSqliteStore } from '../../../db/sqlite/open.js';
import { imagePath } from '../../../db/images.js';
import type { Triplet } from '../../../db/store.js';
import { type Finished, figwright } from '../../helpers/figwright.js';
import { temporaryDirectories } from '../../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const rowsOf = ({ stdout }: Finished): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const firstTriplet = async (dataset: string): Promise<readonly Triplet[]> => {
  const store = await openSqliteStore(join(dataset, 'dataset.db'));
  const triplets = await store.triplets.read({ after: 0, limit: 1 });
  await store.close();
  return triplets;
};

/** One figure that draws and one that cannot. */
const good = JSON.stringify({
  data: {
    values: [
      { kind: 'a', n: 3 },
      { kind: 'b', n: 5 },
      { kind: 'c', n: 2 },
    ],
  },
  mark: 'bar',
  encoding: { x: { field: 'kind', type: 'nominal' }, y: { field: 'n', type: 'quantitative' } },
});
const bad = JSON.stringify({ data: { values: [] }, mark: 'pizza' });

describe('what models have cost', () => {
  it('is told by status and inspect', async () => {
    const dataset = join(await newDirectory(), 'd');
    await figwright('build', dataset, '--target', '1', '--seed', 'cost');
    const store = await openSqliteStore(join(dataset, 'dataset.db'));
    const [{ sampleId } = { sampleId: '' }] = await store.triplets.read({ after: 0, limit: 1 });
    const charge = { inputTokens: 1_000, cachedTokens: 0, outputTokens: 200, reasoningTokens: 0, usd: 0.5 };
    const body = { text: 'Two\nbars.', reasoning: null, finish: 'stop', endpoint: 'here', served: 'm', charge };
    const line = { stage: 'caption', role: 'captioner', model: 'm' };
    await store.replies.put([{ key: 'k', ...line, body, sampleId, charge: { kind: 'reported', ...charge } }]);
    await store.close();
    expect(rowsOf(await figwright('status', dataset, '--json'))[0]).toMatchObject({
      cost: { usd: 0.5, tokens: 1_200 },
      spending: [{ ...line, requests: 1, usd: 0.5 }],
    });
    expect((await figwright('status', dataset)).stdout).toContain('models: $0.5000, 1,200 tokens');
    expect((await figwright('inspect', dataset, sampleId)).stdout).toContain(
      'asked in caption: captioner m: Two bars.',
    );
  });
});

describe('figwright build, status, inspect, retry', () => {
  let dataset: string;
  let built: Finished;
  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'figwright-cli-'));
    dataset = join(parent, 'new', 'dataset');
    built = await figwright('build', dataset, '--target', '8', '--seed', 'cli', '--json');
    return () => rm(parent, { recursive: true });
  });

  it('makes the dataset, ends with a summary row, and puts nothing but rows on stdout', () => {
    expect(built.code, built.stderr).toBe(0);
    expect(rowsOf(built).at(-1)).toMatchObject({ event: 'summary', state: 'reached', target: 8, accepted: 8, dead: 0 });
    expect(built.stderr).toContain('8 triplets are accepted');
  });

  it('does nothing when the target is reached already', async () => {
    const again = await figwright('build', dataset, '--target', '8', '--json');
    expect(again.code).toBe(0);
    expect(rowsOf(again)).toMatchObject([{ event: 'summary', accepted: 8 }]);
  });

  it('refuses another seed than the one that the dataset has', async () => {
    const { code, stderr } = await figwright('build', dataset, '--seed', 'other');
    expect(code).toBe(2);
    expect(stderr).toContain('has the seed "cli"');
  });

  it('says with --dry-run what it would do, and does not do it', async () => {
    const plan = await figwright('build', dataset, '--target', '20', '--dry-run', '--json');
    expect(rowsOf(plan)).toMatchObject([{ event: 'plan', accepted: 8, target: 20, new: 12 }]);
    const missing = join(await newDirectory(), 'd');
    expect((await figwright('build', missing, '--dry-run')).code).toBe(0);
    await expect(readFile(join(missing, 'figwright.config.json'))).rejects.toThrow(/ENOENT/);
  });

  it('reports where everything is', async () => {
    const status = rowsOf(await figwright('status', dataset, '--json'));
    expect(status).toMatchObject([{ accepted: 8, open: 0, dead: 0, stages: { accept: { done: 8 } } }]);
    expect((await figwright('status', dataset)).stdout).toContain('8 triplets accepted');
  });

  it("tells a sample's whole story by the beginning of its id", async () => {
    const out = join(await newDirectory(), 'out');
    await figwright('export', dataset, '--out', out);
    const [first = ''] = (await readFile(join(out, 'triplet-00000.jsonl'), 'utf8')).split('\n');
    const { id, code } = JSON.parse(first) as { id: string; code: string };
    const [story] = rowsOf(await figwright('inspect', dataset, id.slice(0, 12), '--json'));
    expect(story).toMatchObject({ sample: { id, state: 'accepted' }, position: 1, code: { program: code } });
    expect((await figwright('inspect', dataset, id.slice(0, 12))).stdout).toContain(
      `sample ${id}: accepted, triplet 1`,
    );
    const none = await figwright('inspect', dataset, 'ffffffffffffffffffff');
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('There is no sample')]);
  });

  it('draws images again that were deleted, with the same bytes; export and inspect say what to do', async () => {
    const store = await openSqliteStore(join(dataset, 'dataset.db'));
    const paths = (await store.triplets.marks({ kind: 'image', limit: 9 })).map(({ mark }) =>
      join(dataset, imagePath(mark)),
    );
    const [{ sampleId }] = (await store.triplets.read({ after: 0, limit: 1 })) as [Triplet];
    await store.close();
    const before = await Promise.all(paths.map((path) => readFile(path)));
    await rm(join(dataset, 'images'), { recursive: true });
    const failed = await figwright('export', dataset, '--out', join(await newDirectory(), 'out'));
    expect([failed.code, failed.stderr]).toEqual([1, expect.stringMatching(/is missing.*figwright build/)]);
    expect((await figwright('inspect', dataset, sampleId)).stdout).toContain('it is missing; `figwright build`');
    const built = await figwright('build', dataset, '--target', '8', '--json');
    expect([built.code, rowsOf(built)[0]]).toEqual([0, { event: 'redraw', same: 8, restarted: 0 }]);
    expect(await Promise.all(paths.map((path) => readFile(path)))).toEqual(before);
  });

  it('goes through a stage again whose settings have changed, and through those after it alone', async () => {
    const path = join(dataset, 'figwright.config.json');
    const config = await readFile(path, 'utf8');
    const stylesOf = async (): Promise<unknown> =>
      (await firstTriplet(dataset)).map(({ value }) =>
        (value as { captions: { style: string }[] }).captions.map(({ style }) => style),
      );
    await writeFile(path, config.replace('["alt", "brief", "dense"]', '["alt"]'));
    const changed = rowsOf(await figwright('build', dataset, '--target', '8', '--json'));
    expect(changed.filter(({ event }) => event === 'refresh')).toMatchObject([{ stage: 'caption' }]);
    expect(changed.at(-1)).toMatchObject({ event: 'summary', accepted: 8 });
    expect(await stylesOf()).toEqual([['alt']]);
    await writeFile(path, config);
  });

  it('wants to know what to retry, and says when there is nothing', async () => {
    expect((await figwright('retry', dataset)).code).toBe(2);
    const none = await figwright('retry', dataset, '--reason', 'no-such-reason', '--json');
    expect(rowsOf(none)).toEqual([{ event: 'retry', requeued: 0 }]);
  });
});

describe('figwright build on imported programs only', () => {
  it('takes what draws, keeps what does not with its reason, and says that there is no more', async () => {
    const directory = await newDirectory();
    const [dataset, programs] = [join(directory, 'd'), join(directory, 'programs')];
    await figwright('init', dataset);
    await writeFile(join(dataset, 'figwright.config.json'), '{ "sources": { "families": [] } } // imported only');
    await mkdir(programs);
    await writeFile(join(programs, 'good.vl.json'), good);
    await writeFile(join(programs, 'bad.vl.json'), bad);
    expect((await figwright('import', dataset, programs, '--json')).stderr).not.toContain('error');
    const built = await figwright('build', dataset, '--target', '5', '--json');
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('1 of 5 triplets: all imported programs are through');
    const rejected = rowsOf(built).find(({ event }) => event === 'rejected');
    expect(rejected).toMatchObject({ stage: 'render', reason: 'invalid' });
    expect(rowsOf(await figwright('status', dataset, '--rejected', '--json'))).toMatchObject([
      {
        sample: rejected!['sample'],
        kind: 'rejected',
        stage: 'render',
        reason: 'invalid',
        from: 'imported from bad.vl.json (vega-lite)',
      },
    ]);
    expect(rowsOf(await figwright('status', dataset, '--rejected', '--stage', 'ground', '--json'))).toEqual([]);
    expect((await figwright('status', dataset)).stdout).toMatch(
      / 1 {2}render: invalid {2}such as [0-9a-f]{12}: .*pizza/,
    );
    const retried = await figwright('retry', dataset, '--reason', 'invalid', '--json');
    expect(rowsOf(retried)).toEqual([{ event: 'retry', requeued: 1 }]);
    expect(rowsOf(await figwright('status', dataset, '--json'))).toMatchObject([{ accepted: 1, open: 1, rejected: 0 }]);
    const enough = await figwright('build', dataset, '--target', '1');
    expect(enough.stderr).toContain('1 samples are still on their way: a higher --target takes them up');
  });
});

describe('two programs that draw the same', () => {
  it('make one triplet, and the summary calls the other what status and retry call it', async () => {
    const directory = await newDirectory();
    const dataset = join(directory, 'd');
    await figwright('init', dataset);
    await writeFile(join(dataset, 'figwright.config.json'), '{ "sources": { "families": [] } }');
    await writeFile(join(directory, 'good.vl.json'), good);
    await writeFile(join(directory, 'twin.vl.json'), good.replace('{', '{"description":"twin",'));
    await figwright('import', dataset, join(directory, 'good.vl.json'), join(directory, 'twin.vl.json'));
    const summary = rowsOf(await figwright('build', dataset, '--target', '2', '--json')).at(-1);
    expect(summary).toMatchObject({ accepted: 1, reasons: { 'accept: duplicate-image': 1 } });
    const retried = await figwright('retry', dataset, '--reason', 'duplicate-image', '--json');
    expect(rowsOf(retried)).toEqual([{ event: 'retry', requeued: 1 }]);
  });
});

describe('bad usage', () => {
  it.each([
    [['build'], /missing required argument/],
    [['build', 'd', '--nonsense'], /unknown option/],
    [['build', 'd', '--target', 'many'], /--target: expected a number/],
    [['build', 'd', '--target', '0'], /--target: expected 1 or more/],
    [['build', 'd', '--stage', 'cook'], /--stage: expected one of code, render/],
    [['nonsense'], /unknown command/],
    [['status', 'no/such/place'], /is not there/],
    [['build', 'package.json'], /is a file/],
    [['build', 'pipeline'], /not empty and not a dataset/],
  ])('%j: one message, exit code 2, nothing done', async (args, message) => {
    const { code, stdout, stderr } = await figwright(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
