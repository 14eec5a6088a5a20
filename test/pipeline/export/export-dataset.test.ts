import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imagePath } from '../../../db/images.js';
import { fitRow } from '../../../pipeline/export/columns.js';
import { exportDataset } from '../../../pipeline/export/export-dataset.js';
import { manifestSchema } from '../../../pipeline/export/manifest.js';
import type { TripletValue } from '../../../pipeline/stage.js';
import { requestOf, tripletOf, writeImages } from './dataset.js';

let root = '';
let dir = '';
let out = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-export-'));
  dir = join(root, 'dataset');
  out = join(root, 'out');
  await writeImages(dir, 10);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Path and hash of every file, sorted: equal when two exports are equal byte for byte. */
const fingerprint = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => `${file.slice(folder.length)} ${sha256(await readFile(file))}`));
};

const rowsOf = async (file: string): Promise<Record<string, unknown>[]> =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an export', () => {
  it('has a row for each triplet, in order, with its image beside it', async () => {
    await exportDataset(requestOf(dir, out, 10));
    const rows = (await Promise.all([0, 1, 2].map((n) => rowsOf(join(out, `triplet-0000${n}.jsonl`))))).flat();
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => tripletOf(index).id));
    for (const [index, row] of rows.entries()) {
      expect(await readFile(join(out, row['image'] as string), 'utf8')).toBe(`image ${index}`);
    }
    expect(rows[3]).toEqual({
      id: tripletOf(3).id,
      image: imagePath(tripletOf(3).image),
      caption: 'A bar chart with 3 bars.',
      code: tripletOf(3).code,
      language: 'vega-lite',
      subject: 'physics',
      family: 'line',
      claims: [{ start: 17, end: 18, text: '3', status: 'supported', stated: '3', actual: '3', facts: ['count'] }],
      captions: { alt: 'A bar chart.', brief: '', dense: 'A bar chart with 3 bars.' },
      judgements: [],
      explanation: '',
      drafts: { native: '', analysis: '', refined: '' },
      // No nulls: table loaders take a column's type from the first rows.
      provenance: {
        ...tripletOf(3).provenance,
        seed: '',
        index: -1,
        family: '',
        familyVersion: 0,
        seedId: '',
        environment: { browser: '', fonts: '' },
        gates: [{ name: 'size', version: 1 }],
        ...(tripletOf(3).provenance.data === null && { data: { name: '', licence: '' } }),
      },
    });
  });

  it('declares its columns, in the manifest and for datasets of Hugging Face in the card', async () => {
    await exportDataset(requestOf(dir, out, 10));
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
    const [row = {}] = await rowsOf(join(out, 'triplet-00000.jsonl'));
    expect(Object.keys(manifest.columns ?? {})).toEqual(Object.keys(row));
    const card = await readFile(join(out, 'README.md'), 'utf8');
    // No row has a judgement: only the declaration tells what one would be.
    expect(card).toContain('  - name: judgements\n    list:\n    - name: judge\n      dtype: string\n');
    expect(card).toContain('    - name: findings\n      sequence: string\n');
    expect(card).toContain('  - name: drafts\n    struct:\n    - name: native\n');
  });

  it.each([
    ['a field that is not declared', { n: 1, more: 'x' }, 'more is in a row and no declared column'],
    ['a number for a text', { n: 1, text: 2 }, 'text is declared string, and is 2'],
    ['no number', {}, 'n is declared int64, and is undefined'],
    ['a broken number', { n: 1.5 }, 'n is declared int64, and is 1.5'],
    ['a text for a list', { n: 1, list: 'a' }, 'list is declared a list, and is "a"'],
  ])('refuses a row with %s', (_what, row, message) => {
    const columns = { n: 'int64', text: 'string', list: { list: { struct: { x: 'float64' } } } } as const;
    expect(fitRow({ n: 1, list: [{ x: 1 }] }, columns)).toEqual({ n: 1, text: '', list: [{ x: 1 }] });
    expect(() => fitRow(row, columns)).toThrow(message);
  });

  it('reads triplets that an older figwright stored: what it did not know yet is empty', async () => {
    const request = requestOf(dir, out, 10);
    const older = async (page: Parameters<typeof request.triplets.read>[0], without: string) =>
      (await request.triplets.read(page)).map(({ value, ...row }) => {
        const { drafts: _1, judgements: _2, explanation: _3, provenance, ...rest } = value as TripletValue;
        const { models: _4, seedId: _5, ...made } = provenance;
        return { ...row, value: { ...rest, provenance: made, ...(without !== '' && { [without]: undefined }) } };
      });
    await exportDataset(request);
    const rows = await fingerprint(out);
    await exportDataset({ ...request, triplets: { read: (page) => older(page, '') } });
    expect(await fingerprint(out)).toEqual(rows);
    // Without what no row can be made of, it says what to do, and the old export stays.
    await expect(exportDataset({ ...request, triplets: { read: (page) => older(page, 'captions') } })).rejects.toThrow(
      /^Triplet [0-9a-f]{32} was stored by another figwright .*\(captions: .*Run `figwright build`/,
    );
    expect(await fingerprint(out)).toEqual(rows);
  });

  it('has no null in any row', async () => {
    await exportDataset(requestOf(dir, out, 10));
    expect(await readFile(join(out, 'triplet-00000.jsonl'), 'utf8')).not.toMatch(/:null[,}]/);
  });

  it('keeps each row on one line, whatever a reader takes for the end of a line', async () => {
    await exportDataset(requestOf(dir, out, 1));
    expect((await readFile(join(out, 'triplet-00000.jsonl'), 'utf8')).split(/[\n\u2028\u2029]/).length).toBe(2);
  });

  it('has a manifest with the rows, bytes and checksum of each file, and checksums of all images', async () => {
    await exportDataset(requestOf(dir, out, 10));
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
    expect(manifest.files.map(({ path, rows }) => [path, rows])).toEqual([
      ['triplet-00000.jsonl', 4],
      ['triplet-00001.jsonl', 4],
      ['triplet-00002.jsonl', 2],
      ['images.sha256', undefined],
      ['README.md', undefined],
    ]);
    for (const { path, bytes, sha256: expected } of manifest.files) {
      const content = await readFile(join(out, path));
      expect([content.length, sha256(content)]).toEqual([bytes, expected]);
    }
    expect(manifest).toMatchObject({ rows: 10, images: { count: 10, bytes: 70 } });
    expect(execFileSync('sha256sum', ['-c', '--quiet', 'images.sha256'], { cwd: out, encoding: 'utf8' })).toBe('');
    const top = (await readdir(out)).sort();
    expect(top).toEqual([
      'README.md',
      'images',
      'images.sha256',
      'manifest.json',
      'triplet-00000.jsonl',
      'triplet-00001.jsonl',
      'triplet-00002.jsonl',
    ]);
  });

  it('has the same bytes each time, and says nothing of when and where it was made', async () => {
    await exportDataset(requestOf(dir, out, 10));
    const first = await fingerprint(out);
    await exportDataset(requestOf(dir, join(root, 'elsewhere'), 10));
    expect(await fingerprint(join(root, 'elsewhere'))).toEqual(first);
    await exportDataset(requestOf(dir, out, 10));
    expect(await fingerprint(out)).toEqual(first);
    for (const name of ['manifest.json', 'README.md'])
      expect(await readFile(join(out, name), 'utf8')).not.toContain(root);
  });

  it('takes the first triplets when there is a limit', async () => {
    const manifest = await exportDataset(requestOf(dir, out, 10, { limit: 3 }));
    expect(manifest.rows).toBe(3);
    expect((await rowsOf(join(out, 'triplet-00000.jsonl'))).map(({ id }) => id)).toEqual(
      [0, 1, 2].map((n) => tripletOf(n).id),
    );
  });

  it('of an empty dataset can be loaded too', async () => {
    expect(await exportDataset(requestOf(dir, out, 0))).toMatchObject({
      rows: 0,
      files: [{ path: 'triplet-00000.jsonl', rows: 0, bytes: 0 }, {}, {}],
    });
  });

  it('counts in its card what is in it, under which licences', async () => {
    await exportDataset(requestOf(dir, out, 10));
    const card = await readFile(join(out, 'README.md'), 'utf8');
    expect(card).toMatch(/^---\nlicense:\n- cc0-1.0\n- unknown\n/);
    expect(card).toContain('| physics | 5 |');
    expect(card).toContain('| line | 5 |');
    expect(card).toContain('| vega-lite | 10 |');
    expect(card).toContain('10 supported');
    expect(card).toContain('data_files: "triplet-*.jsonl"');
  });

  it('stores an image once that several triplets share', async () => {
    const { triplets } = requestOf(dir, out, 10);
    const sharing: typeof triplets = {
      ...triplets,
      read: async (page) =>
        (await triplets.read(page)).map((one) => ({
          ...one,
          value: { ...(one.value as object), image: tripletOf(1).image },
        })),
    };
    const manifest = await exportDataset(requestOf(dir, out, 10, { triplets: sharing }));
    expect(manifest).toMatchObject({ rows: 10, images: { count: 1 } });
    expect((await readFile(join(out, 'images.sha256'), 'utf8')).split('\n').length).toBe(2);
  });
});

describe('a place for an export', () => {
  it('is replaced as a whole, and nothing of the old export stays', async () => {
    await exportDataset(requestOf(dir, out, 10));
    await exportDataset(requestOf(dir, out, 2));
    expect((await fingerprint(out)).map((line) => line.split(' ')[0])).toHaveLength(2 + 1 + 3);
    expect(await readdir(root)).toEqual(['dataset', 'out']);
  });

  it.each<[what: string, prepare: () => Promise<void>, message: RegExp]>([
    [
      'a folder of something else',
      async () => {
        await mkdir(out);
        await writeFile(join(out, 'thesis.tex'), '');
      },
      /out is not empty and not an export\. Name a folder/,
    ],
    ['a file', () => writeFile(out, ''), /out is a file/],
    [
      'an export with a stranger in it',
      async () => {
        await exportDataset(requestOf(dir, out, 1));
        await writeFile(join(out, 'notes.txt'), '');
      },
      /also notes\.txt/,
    ],
    [
      'beside a folder that is in the way',
      async () => {
        await mkdir(`${out}.partial`);
        await writeFile(join(`${out}.partial`, 'thesis.tex'), '');
      },
      /out\.partial is in the way/,
    ],
  ])('is not %s', async (_what, prepare, message) => {
    await prepare();
    const before = await fingerprint(root);
    await expect(exportDataset(requestOf(dir, out, 10))).rejects.toThrow(message);
    expect(await fingerprint(root)).toEqual(before);
  });

  it('may be an empty folder', async () => {
    await mkdir(out);
    expect((await exportDataset(requestOf(dir, out, 1))).rows).toBe(1);
  });

  it('keeps the old export when the new one fails, is stopped, or finds a damaged image', async () => {
    await exportDataset(requestOf(dir, out, 4));
    const before = await fingerprint(out);
    const controller = new AbortController();
    const stop = { signal: controller.signal, onProgress: () => controller.abort(new Error('stopped')) };
    await writeImages(dir, 100);
    await expect(exportDataset(requestOf(dir, out, 100, stop))).rejects.toThrow('stopped');
    await writeFile(join(dir, imagePath(tripletOf(7).image)), 'other bytes');
    await expect(exportDataset(requestOf(dir, out, 10))).rejects.toThrow(/is damaged/);
    await rm(join(dir, imagePath(tripletOf(7).image)));
    await expect(exportDataset(requestOf(dir, out, 10))).rejects.toThrow(/is missing/);
    expect(await fingerprint(out)).toEqual(before);
    expect(await readdir(root)).toEqual(['dataset', 'out']);
  });

  it('has no manifest while an export is being made, and is swept by the next after a kill', async () => {
    const half = `${out}.partial`;
    await mkdir(join(half, 'images', 'ab'), { recursive: true });
    await writeFile(join(half, 'triplet-00000.jsonl.part'), '{"id":');
    await writeFile(join(half, 'images', 'ab', 'x.png.part'), '');
    await exportDataset(requestOf(dir, out, 10));
    expect(await readdir(root)).toEqual(['dataset', 'out']);
    expect(await readdir(out)).not.toContain('triplet-00000.jsonl.part');
  });

  it('gets its old export back after a kill between taking it away and putting the new one there', async () => {
    await exportDataset(requestOf(dir, out, 4));
    const before = await fingerprint(out);
    await cp(out, `${out}.partial`, { recursive: true });
    await rename(out, `${out}.previous`);
    await rm(join(dir, imagePath(tripletOf(7).image)));
    await expect(exportDataset(requestOf(dir, out, 10))).rejects.toThrow(/is missing/);
    expect(await fingerprint(out)).toEqual(before);
    expect(await readdir(root)).toEqual(['dataset', 'out']);
  });

  it('is never half an export, whenever the process is killed', async () => {
    const script = fileURLToPath(new URL('export-forever.mjs', import.meta.url));
    const rows = join(root, 'rows.jsonl');
    const triplets = Array.from({ length: 40 }, (_, index) => tripletOf(index));
    await writeImages(dir, triplets.length);
    await writeFile(rows, triplets.map((triplet) => `${JSON.stringify(triplet)}\n`).join(''));
    await exportDataset(requestOf(dir, join(root, 'calm'), triplets.length));
    const whole = await fingerprint(join(root, 'calm'));
    for (const afterMs of [0, 3, 7, 13, 29, 53, 71, 97, 113]) {
      const child = spawn(process.execPath, [script, dir, out, rows], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'exit');
      await once(child.stdout, 'data');
      await wait(afterMs);
      child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']); // it was at work, not broken
      const there = await readdir(out).catch(() => undefined);
      if (there) expect(await fingerprint(out)).toEqual(whole);
    }
    await exportDataset(requestOf(dir, out, triplets.length));
    expect(await fingerprint(out)).toEqual(whole);
    expect((await readdir(root)).sort()).toEqual(['calm', 'dataset', 'out', 'rows.jsonl']);
  });
});
