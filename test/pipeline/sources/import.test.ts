import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataDir } from '../../../pipeline/sources/resolve/data-dir.js';
import { readPrograms } from '../../../pipeline/sources/import.js';
import { createRenderers } from '../../../renderers/index.js';

const spec = '{"data":{"values":[{"a":1}]},"mark":"bar"}';
const renderers = createRenderers();
let root = '';

const read = async (paths: readonly string[], language?: string): Promise<string[]> => {
  const lines: string[] = [];
  const options = { renderers, language, dataDir: openDataDir(undefined) };
  for await (const one of readPrograms(
    paths.map((path) => join(root, path)),
    options,
  )) {
    lines.push(one.ok ? `${one.file.name} ${one.language}` : `${one.file.name} ${one.reason}`);
  }
  return lines;
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-import-'));
  for (const folder of ['tree/b', 'tree/a', 'tree/.hidden', 'empty'])
    await mkdir(join(root, folder), { recursive: true });
  const files: Record<string, string | Uint8Array> = {
    'tree/z.vl.json': spec,
    'tree/b/x.vl.json': spec,
    'tree/a/y.vg.json': '{"marks":[]}',
    'tree/a/Z.vl.json': spec,
    'tree/.hidden/h.vl.json': spec,
    'tree/.h.vl.json': spec,
    'tree/readme.md': '# hello',
    'tree/package.json': '{"name":"x"}',
    'tree/schema.json': `{"$schema": "https://vega.github.io/schema/vega/v6.json", "marks": []}`,
    'tree/lite.json': `{"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "mark": "bar"}`,
    'plain.json': spec,
    'chart.txt': spec,
    'empty.vl.json': '',
    'blank.vl.json': ' \n\t',
    'bom.vl.json': `\ufeff${spec}`,
    'utf16.vl.json': Buffer.from(`\ufeff${spec}`, 'utf16le'),
    'utf16be.vl.json': Buffer.from(`\ufeff${spec}`, 'utf16le').swap16(),
    'latin.vl.json': Buffer.from('{"title":"café","mark":"bar"}', 'latin1'),
    'picture.vl.json': Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    'broken.vl.json': '{"mark": "bar",}',
    'yaml.vl.json': 'mark: bar',
    'far.vl.json': '{"data":{"url":"https://example.com/x.csv"},"mark":"bar"}',
    'huge.vl.json': '',
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(root, name), bytes);
  await truncate(join(root, 'huge.vl.json'), 200_000_000);
  await symlink('..', join(root, 'tree/b/circle'));
  await symlink('x.vl.json', join(root, 'tree/b/link.vl.json'));
  await symlink('nowhere', join(root, 'tree/b/dangling.vl.json'));
  execFileSync('mkfifo', [join(root, 'pipe.vl.json')]);
});
afterAll(async () => {
  await rm(root, { recursive: true, force: true });
  await renderers.close();
});

describe('reading programs from files', () => {
  it.each<[file: string, answer: string]>([
    ['plain.json', 'unknown-language'],
    ['chart.txt', 'unknown-language'],
    ['empty.vl.json', 'empty-program'],
    ['blank.vl.json', 'empty-program'],
    ['bom.vl.json', 'vega-lite'],
    ['utf16.vl.json', 'bad-encoding'],
    ['utf16be.vl.json', 'bad-encoding'],
    ['latin.vl.json', 'bad-encoding'],
    ['picture.vl.json', 'binary'],
    ['broken.vl.json', 'syntax'],
    ['yaml.vl.json', 'syntax'],
    ['far.vl.json', 'unresolved-data'],
    ['huge.vl.json', 'program-too-large'],
    ['missing.vl.json', 'not-found'],
    ['pipe.vl.json', 'not-a-file'],
    ['chart.txt/inside.vl.json', 'not-found'],
  ])('%s: %s', async (file, answer) => {
    expect(await read([file])).toEqual([`${file.split('/').at(-1)} ${answer}`]);
  });

  it('goes through folders in the order of names, past hidden files and what is no program', async () => {
    expect(await read(['tree'])).toEqual([
      'a/Z.vl.json vega-lite',
      'a/y.vg.json vega',
      'b/dangling.vl.json not-found',
      'b/link.vl.json vega-lite',
      'b/x.vl.json vega-lite',
      'lite.json vega-lite',
      'schema.json vega',
      'z.vl.json vega-lite',
    ]);
    expect(await read(['empty'])).toEqual([]);
  });

  it('takes the language that it is told, and leaves files of another language', async () => {
    expect(await read(['plain.json', 'chart.txt'], 'vega-lite')).toEqual([
      'plain.json vega-lite',
      'chart.txt vega-lite',
    ]);
    expect(await read(['tree/a'], 'vega')).toEqual(['y.vg.json vega']);
  });

  it('goes on after a bad file', async () => {
    expect(await read(['broken.vl.json', 'missing.vl.json', 'bom.vl.json'])).toEqual([
      'broken.vl.json syntax',
      'missing.vl.json not-found',
      'bom.vl.json vega-lite',
    ]);
  });

  it('takes the byte order mark off', async () => {
    for await (const one of readPrograms([join(root, 'bom.vl.json')], { renderers, dataDir: openDataDir(undefined) })) {
      expect(one).toMatchObject({ ok: true, program: spec });
    }
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    await chmod(join(root, 'plain.json'), 0o000);
    expect(await read(['plain.json'], 'vega-lite')).toEqual(['plain.json unreadable']);
    await chmod(join(root, 'plain.json'), 0o644);
  });
});
