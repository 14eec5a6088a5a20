import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../../../renderers/scene.js';
import { figwrightIn } from '../../../helpers/figwright-in.js';

const bars = (count: number, more: object = {}): string =>
  JSON.stringify({
    data: { values: Array.from({ length: count }, (_, index) => ({ a: `${index}`, b: index + 1 })) },
    mark: 'bar',
    encoding: { x: { field: 'a' }, y: { field: 'b', type: 'quantitative' } },
    ...more,
  });

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-render-'));
  for (const folder of ['one', 'two', 'data']) await mkdir(join(root, folder));
  const files: Record<string, string | Uint8Array> = {
    'one/bar.vl.json': bars(2),
    'two/bar.vl.json': bars(3),
    'two/Bar-2.vl.json': bars(4),
    'data/rows.csv': 'a,b\nx,1\ny,2\nz,3\nw,4\nv,5\n',
    'named.vl.json': bars(1, { data: { url: 'data/rows.csv' } }),
    'vega.vg.json': JSON.stringify({
      width: 200,
      height: 200,
      marks: [
        {
          type: 'rect',
          encode: {
            enter: {
              x: { value: 20 },
              y: { value: 20 },
              width: { value: 100 },
              height: { value: 90 },
              fill: { value: 'teal' },
            },
          },
        },
      ],
    }),
    'broken.vl.json': '{"mark":',
    'empty.vl.json': '',
    'latin.vl.json': Buffer.from('{"mark":"bar","title":"caf\xe9"}', 'latin1'),
    'huge.vl.json': '',
    'unknown-mark.vl.json': bars(2, { mark: 'blob' }),
    'canvas.vl.json': bars(2, { width: 60_000, height: 60_000 }),
    'endless.vl.json': bars(2, {
      transform: [{ calculate: `test(regexp('^(a+)+$'), '${'a'.repeat(60)}!')`, as: 'b' }],
    }),
    'million.vl.json': bars(2, {
      data: { sequence: { start: 0, stop: 1_000_000, as: 'b' } },
      mark: 'point',
      encoding: { x: { field: 'b', type: 'quantitative' } },
    }),
    'internet.vl.json': bars(2, { data: { url: 'https://example.com/rows.csv' } }),
    'disk.vl.json': bars(2, { data: { url: 'file:///etc/passwd' } }),
    'image.vl.json': bars(2, { mark: { type: 'image', url: 'http://127.0.0.1:9/x.png' } }),
    'chart.txt': bars(2),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, name), bytes);
  await truncate(join(root, 'huge.vl.json'), 200_000_000);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const barsIn = async (scene: unknown): Promise<number> =>
  (JSON.parse(await readFile(String(scene), 'utf8')) as Scene).elements.filter(
    ({ kind, visible }) => kind === 'bar' && visible,
  ).length;

describe('figwright render --json', () => {
  it('answers with a line per file, in order, and puts PNG and scene into the folder', async () => {
    const out = join(root, 'out');
    const { code, rows } = await figwrightIn(root, [
      'render',
      'named.vl.json',
      'vega.vg.json',
      '--out',
      out,
      '--data-dir',
      'data',
      '--json',
    ]);
    expect(code).toBe(0);
    const [first, second] = rows();
    expect(Object.keys(first!)).toEqual(['file', 'ok', 'language', 'png', 'scene', 'width', 'height', 'ms']);
    expect(first).toMatchObject({
      file: 'named.vl.json',
      ok: true,
      language: 'vega-lite',
      png: join(out, 'named.png'),
      scene: join(out, 'named.scene.json'),
    });
    expect(second).toMatchObject({ file: 'vega.vg.json', language: 'vega', png: join(out, 'vega.png') });
    expect(await barsIn(first!['scene'])).toBe(5);
    const { width, height, format } = await sharp(String(first!['png'])).metadata();
    expect([format, width, height]).toEqual(['png', first!['width'], first!['height']]);
    expect((await readdir(out)).sort()).toEqual(['named.png', 'named.scene.json', 'vega.png', 'vega.scene.json']);
  });

  it('never lets one file overwrite the other, also where case does not count', async () => {
    const out = join(root, 'twins');
    const { rows } = await figwrightIn(root, ['render', 'one', 'two', '--out', out, '--json']);
    expect(rows().map(({ file, png }) => [file, png])).toEqual([
      [join('one', 'bar.vl.json'), join(out, 'bar.png')],
      [join('two', 'Bar-2.vl.json'), join(out, 'Bar-2.png')],
      [join('two', 'bar.vl.json'), join(out, 'bar-3.png')],
    ]);
    expect(await Promise.all(rows().map(({ scene }) => barsIn(scene)))).toEqual([2, 4, 3]);
  });

  it('draws more pixels with --scale, of the same figure', async () => {
    const out = join(root, 'scaled');
    const [row] = (
      await figwrightIn(root, ['render', 'one/bar.vl.json', '--out', out, '--scale', '2', '--json'])
    ).rows();
    expect((await sharp(String(row!['png'])).metadata()).width).toBe(2 * Number(row!['width']));
  });

  it('answers each bad file with its reason, and draws the rest', async () => {
    const cases: [file: string, reason: string][] = [
      ['broken.vl.json', 'syntax'],
      ['empty.vl.json', 'empty-program'],
      ['latin.vl.json', 'bad-encoding'],
      ['huge.vl.json', 'program-too-large'],
      ['missing.vl.json', 'not-found'],
      ['chart.txt', 'unknown-language'],
      ['unknown-mark.vl.json', 'invalid'],
      ['canvas.vl.json', 'too-large'],
      ['million.vl.json', 'too-many-elements'],
      ['internet.vl.json', 'unresolved-data'],
      ['disk.vl.json', 'unresolved-data'],
      ['image.vl.json', 'unresolved-data'],
    ];
    const files = [...cases.map(([file]) => file), 'one/bar.vl.json'];
    const { code, rows, stderr } = await figwrightIn(root, ['render', ...files, '--out', join(root, 'bad'), '--json']);
    expect(rows().map(({ file, reason }) => [file, reason])).toEqual([...cases, ['one/bar.vl.json', undefined]]);
    for (const row of rows().slice(0, -1)) {
      expect(Object.keys(row)).toEqual(['file', 'ok', 'reason', 'message']);
      expect(String(row['message']).length).toBeGreaterThan(10);
    }
    expect(code).toBe(1);
    expect(stderr).toContain('12 of 13 could not be drawn');
    expect(await readdir(join(root, 'bad'))).toEqual(['bar.png', 'bar.scene.json']);
  });

  it('gives up on a program that never ends, and draws the next', async () => {
    const { code, rows } = await figwrightIn(root, [
      'render',
      'endless.vl.json',
      'one/bar.vl.json',
      '--timeout',
      '3000',
      '--out',
      join(root, 'endless'),
      '--json',
    ]);
    expect(rows()[0]!['ok']).toBe(false);
    expect(['timeout', 'out-of-memory']).toContain(rows()[0]!['reason']);
    expect(rows()[1]!['ok']).toBe(true);
    expect(code).toBe(1);
  });

  it('refuses bad usage with exit code 2 and says what would be right', async () => {
    const cases: [args: string[], message: RegExp][] = [
      [[], /missing required argument 'file'/],
      [
        ['one/bar.vl.json', '--language', 'klingon'],
        /There is no language “klingon”\. figwright draws: vega-lite, vega/,
      ],
      [['one/bar.vl.json', '--scale', 'big'], /--scale: expected a number/],
      [['one/bar.vl.json', '--timeout', '0'], /--timeout/],
      [['one/bar.vl.json', '--out', 'chart.txt'], /Cannot make the folder chart\.txt/],
      [['data'], /There is no program in there/],
      [['named.vl.json', '--data-dir', 'nowhere'], /--data-dir: nowhere is not a folder/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr, stdout } = await figwrightIn(root, ['render', ...args, '--json']);
      expect([args.join(' '), code, stdout]).toEqual([args.join(' '), 2, '']);
      expect(stderr).toMatch(message);
    }
  });

  it('without --json says the same for a person', async () => {
    const { stdout } = await figwrightIn(root, [
      'render',
      'one/bar.vl.json',
      'broken.vl.json',
      '--out',
      join(root, 'human'),
    ]);
    expect(stdout).toMatch(/^one\/bar\.vl\.json → \S+human[/\\]bar\.png {2}\d+ × \d+\nbroken\.vl\.json: syntax: /);
  });
});
