import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initDataset, openDataset } from '../../../../pipeline/dataset.js';
import { figwrightIn, type FinishedRows } from '../../../helpers/figwright-in.js';

let root = '';
const run = (...args: readonly string[]): Promise<FinishedRows> => figwrightIn(root, args);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-import-'));
  initDataset(join(root, 'ds'));
  await mkdir(join(root, 'programs/deep'), { recursive: true });
  await mkdir(join(root, 'data'));
  const files = {
    'programs/a.vl.json': '{"mark":"bar","data":{"url":"data/rows.csv"}}',
    'programs/deep/b.vl.json': '{"mark":"point","data":{"values":[1]}}',
    'programs/deep/same.vl.json': '{"mark":"point","data":{"values":[1]}}',
    'programs/z.vl.json': '{"mark":',
    'data/rows.csv': 'a,b\n1,2\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('figwright import', () => {
  it('adds each program once, with its data in it, and keeps what it refused as a rejection', async () => {
    const { code, rows, stderr } = await run(
      'import',
      'ds',
      'programs',
      '--data-dir',
      'data',
      '--licence',
      'CC-BY-4.0',
      '--json',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('2 added, 1 there already, 1 refused');
    expect(rows().map(({ file, ok, added, reason }) => [file, ok, added ?? reason])).toEqual([
      [join('programs', 'a.vl.json'), true, true],
      [join('programs', 'deep/b.vl.json'), true, true],
      [join('programs', 'deep/same.vl.json'), true, false],
      [join('programs', 'z.vl.json'), false, 'syntax'],
    ]);
    const dataset = await openDataset(join(root, 'ds'));
    const sample = await dataset.store.samples.get(String(rows()[0]!['id']));
    expect(sample).toMatchObject({
      source: 'import',
      state: 'open',
      origin: { language: 'vega-lite', file: 'a.vl.json', licence: 'CC-BY-4.0' },
    });
    expect(JSON.parse((sample!.origin as { program: string }).program)).toEqual({
      mark: 'bar',
      data: { values: 'a,b\n1,2\n', format: { type: 'csv' } },
    });
    expect(await dataset.store.totals()).toMatchObject({ samples: 3, open: 2, rejected: 1 });
    expect(await dataset.store.rejections.list({ limit: 9 })).toMatchObject([{ reason: 'syntax', stage: 'code' }]);
    await dataset.close();
  });

  it('adds nothing when it is called again', async () => {
    await run('import', 'ds', 'programs', '--data-dir', 'data');
    const { stdout, code } = await run('import', 'ds', 'programs', '--data-dir', 'data');
    expect(stdout).toContain('0 added, 3 there already, 1 refused');
    expect(code).toBe(1);
    const dataset = await openDataset(join(root, 'ds'));
    expect((await dataset.store.totals()).samples).toBe(3);
    await dataset.close();
  });

  it('asks for --data-dir, and takes the program once it has one', async () => {
    const refused = await run('import', 'ds', 'programs/a.vl.json', '--json');
    expect(refused.rows()[0]).toMatchObject({ ok: false, reason: 'unresolved-data' });
    expect(refused.rows()[0]!['message']).toContain('--data-dir');
    const taken = await run('import', 'ds', 'programs/a.vl.json', '--data-dir', 'data', '--json');
    expect([taken.code, taken.rows()[0]]).toMatchObject([0, { ok: true, added: true }]);
  });

  it('finds its dataset as the first argument, by --dataset, or where it stands', async () => {
    const file = join(root, 'programs/deep/b.vl.json');
    expect((await run('import', file, '--dataset', 'ds')).stdout).toContain('1 added');
    expect((await figwrightIn(join(root, 'ds'), ['import', file])).stdout).toContain('1 there already');
  });

  it.each<[args: string[], message: RegExp]>([
    [['programs/a.vl.json'], /programs\/a\.vl\.json is not a dataset, nor is this folder/],
    [['ds'], /Which files\?/],
    [['ds', 'data'], /There is no program in there/],
    [['ds', 'programs', '--language', 'klingon'], /There is no language “klingon”/],
    [['--dataset', 'nowhere', 'programs'], /nowhere is not a dataset/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await run('import', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
