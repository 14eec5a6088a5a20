import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figwrightIn, type FinishedRows } from '../../../helpers/figwright-in.js';

let root = '';
const run = (...args: readonly string[]): Promise<FinishedRows> => figwrightIn(root, args);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-export-'));
  const { code, stderr } = await run('build', 'ds', '--target', '5', '--json');
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Row {
  readonly id: string;
  readonly code: string;
  readonly language: string;
  readonly image: string;
  readonly provenance: { readonly scale: number };
}

describe('figwright export', () => {
  it('writes what was built: rows, images and checksums that agree', async () => {
    const { code, rows } = await run(
      'export',
      'ds',
      '--recipe',
      'triplet',
      '--format',
      'jsonl',
      '--out',
      'out',
      '--shard-size',
      '2',
      '--json',
    );
    expect([code, rows()]).toEqual([
      0,
      [
        {
          out: 'out',
          recipe: 'triplet',
          format: 'jsonl',
          rows: 5,
          files: 5,
          images: 5,
          manifest: join('out', 'manifest.json'),
        },
      ],
    ]);
    const out = join(root, 'out');
    const shards = (await readdir(out)).filter((name) => name.endsWith('.jsonl')).sort();
    expect(shards).toEqual(['triplet-00000.jsonl', 'triplet-00001.jsonl', 'triplet-00002.jsonl']);
    const lines = (await Promise.all(shards.map((name) => readFile(join(out, name), 'utf8'))))
      .join('')
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const row = JSON.parse(line) as Record<string, string> & {
        claims: { start: number; end: number; text: string; status: string }[];
      };
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([
          'id',
          'image',
          'caption',
          'code',
          'language',
          'subject',
          'family',
          'claims',
          'provenance',
        ]),
      );
      expect((await sharp(join(out, row['image']!)).metadata()).format).toBe('png');
      expect(row.claims.length).toBeGreaterThan(0);
      for (const claim of row.claims) {
        expect(row['caption']!.slice(claim.start, claim.end)).toBe(claim.text);
        expect(claim.status).not.toBe('contradicted');
      }
    }
    execFileSync('sha256sum', ['-c', '--quiet', 'images.sha256'], { cwd: out });
  });

  it('gives a program that draws the image again, byte for byte', async () => {
    await run('export', 'ds', '--out', 'again');
    const rows = (await readFile(join(root, 'again/triplet-00000.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    for (const { id, code, language, image, provenance } of rows) {
      await writeFile(join(root, `${id}.txt`), code);
      await run('render', `${id}.txt`, '--language', language, '--out', 'drawn', '--scale', String(provenance.scale));
      const [drawn, exported] = await Promise.all(
        [join('drawn', `${id}.png`), join('again', image)].map((path) => readFile(join(root, path))),
      );
      expect([language, drawn!.equals(exported!)]).toEqual([language, true]);
    }
  });

  it('goes into the dataset when it is not told where', async () => {
    const { code } = await figwrightIn(join(root, 'ds'), ['export', '--limit', '2']);
    expect(code).toBe(0);
    expect(
      (await readFile(join(root, 'ds/exports/triplet/triplet-00000.jsonl'), 'utf8')).trimEnd().split('\n'),
    ).toHaveLength(2);
  });

  it('refuses what it cannot do with exit code 2, and touches nothing', async () => {
    await mkdir(join(root, 'thesis'));
    await writeFile(join(root, 'thesis/chapter.tex'), '');
    const cases: [args: string[], message: RegExp][] = [
      [['ds', '--out', 'thesis'], /thesis is not empty and not an export\. Name a folder/],
      [['ds', '--recipe', 'poem'], /There is no recipe “poem”\. There is: triplet/],
      [['ds', '--format', 'xml'], /There is no format “xml”\. There is: jsonl/],
      [['ds', '--shard-size', '0'], /--shard-size: expected 1 or more/],
      [['thesis'], /thesis is not a dataset/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr } = await run('export', ...args);
      expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
      expect(stderr).toMatch(message);
    }
    expect(await readdir(join(root, 'thesis'))).toEqual(['chapter.tex']);
  });
});
