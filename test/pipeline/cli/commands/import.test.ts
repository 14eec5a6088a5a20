import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initDataset, openDataset } from '../../../../pipeline/dataset.js';
import { picture } from '../../../helpers/pictures.js';
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

describe('figwright import of images', () => {
  const seedsOf = async () => {
    const dataset = await openDataset(join(root, 'ds'));
    const seeds = await dataset.store.seeds.read({ after: 0, limit: 99 });
    const bytes = await Promise.all(seeds.map((seed) => dataset.seedImages.get(seed)));
    await dataset.close();
    return { seeds, bytes };
  };
  beforeEach(async () => {
    await mkdir(join(root, 'images'));
    await writeFile(join(root, 'images/a.png'), await picture(10));
    await writeFile(join(root, 'images/b.png'), await picture(10));
    await writeFile(join(root, 'images/c.jpg'), await picture(20, 'jpeg'));
    await writeFile(join(root, 'images/d.png'), 'no image');
    await writeFile(join(root, 'images/p.vl.json'), '{"mark":"bar","data":{"values":[1]}}');
  });

  it('keeps each picture once with where it came from, and programs beside them; what was refused is told by status', async () => {
    const { code, stderr, rows } = await run('import', 'ds', 'images', '--licence', 'MIT', '--json');
    expect(code).toBe(1);
    expect(stderr).toContain('1 added, 0 there already, 0 refused. Next: figwright build ds');
    expect(stderr).toContain('images: 2 added, 1 there already, 1 refused');
    expect(rows().filter(({ place }) => place !== undefined)).toMatchObject([
      { file: 'a.png', ok: true, added: true, width: 40, height: 32 },
      { file: 'b.png', ok: true, added: false },
      { file: 'c.jpg', ok: true, added: true },
      { file: 'd.png', ok: false, reason: 'not-an-image' },
    ]);
    const { seeds, bytes } = await seedsOf();
    expect(seeds).toMatchObject([
      { position: 1, source: 'a.png', licence: 'MIT', mediaType: 'image/png' },
      { position: 2, source: 'c.jpg', licence: 'MIT', mediaType: 'image/jpeg' },
    ]);
    expect(bytes.map((one) => Buffer.from(one))).toEqual([await picture(10), await picture(20, 'jpeg')]);
    expect((await run('status', 'ds', '--json')).rows()[0]).toMatchObject({
      seeds: { images: 2, refused: { 'not-an-image': 1 } },
    });
    expect((await run('status', 'ds')).stdout).toContain('2 seed images; not taken in: not-an-image 1');
    expect((await run('status', 'ds', '--rejected')).stdout).toContain('d.png  seed: not-an-image');
  });

  it('forgets a refusal once the same place is well, and puts back an image that was deleted', async () => {
    await run('import', 'ds', 'images', '--as', 'images');
    await writeFile(join(root, 'images/d.png'), await picture(30));
    await rm(join(root, 'ds/seeds'), { recursive: true });
    const { code, stdout } = await run('import', 'ds', 'images', '--as', 'images');
    expect(code).toBe(0);
    expect(stdout).toContain('images: 1 added, 3 there already, 0 refused');
    expect((await seedsOf()).bytes).toHaveLength(3);
    expect((await run('status', 'ds', '--json')).rows()[0]).toMatchObject({ samples: 0, seeds: { refused: {} } });
  });
});

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
    [['ds', 'data'], /There is no program and no image in there/],
    [['ds', 'programs', '--language', 'klingon'], /There is no language “klingon”/],
    [['--dataset', 'nowhere', 'programs'], /nowhere is not a dataset/],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await run('import', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
