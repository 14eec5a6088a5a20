import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataDir } from '../../../../pipeline/sources/resolve/data-dir.js';
import { resolveProgram } from '../../../../pipeline/sources/resolve/index.js';
import type { SourceError } from '../../../../pipeline/sources/source-error.js';

const datasets = fileURLToPath(new URL('../../../../node_modules/vega-datasets/data', import.meta.url));
let root = '';
let dir = '';

const arrow = (): Uint8Array => {
  const bytes = tableToIPC(tableFromArrays({ time: [1, 2], name: ['a', 'b'] }), { format: 'file' });
  if (!bytes) throw new Error('no bytes');
  return bytes;
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'figwright-resolve-'));
  dir = join(root, 'datadir');
  await mkdir(join(dir, 'data'), { recursive: true });
  await mkdir(join(root, 'datadir-beside'));
  await writeFile(join(root, 'secret.json'), '[{"secret":1}]');
  await writeFile(join(root, 'datadir-beside', 'x.json'), '[1]');
  await symlink(join(root, 'secret.json'), join(dir, 'link.json'));
  await symlink(root, join(dir, 'up'));
  await symlink('inside.json', join(dir, 'inner-link.json'));
  const files: Record<string, string | Uint8Array> = {
    'data/deep.json': '[{"a":1}]',
    'inside.json': '[{"a":2}]',
    'with space.json': '[{"a":3}]',
    'bom.csv': '\ufeffa,b\n1,2\n',
    'rows.csv': 'a,b\n1,x\n',
    'rows.tsv': 'a\tb\n1\tx\n',
    'rows.dsv': 'a|b\n1|x\n',
    'broken.json': '{"a":',
    'latin.csv': Buffer.from('a,b\ncaf\xe9,1\n', 'latin1'),
    'map.json': '{"type":"Topology","objects":{},"arcs":[]}',
    'some.arrow': arrow(),
    'some.parquet': 'PAR1',
    'icons.csv': 'img,n\ndot.png,1\n',
    'dot.png': Buffer.from('89504e47', 'hex'),
    'notes.txt': 'hello',
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(dir, name), bytes);
  await copyFile(join(datasets, 'cars.json'), join(dir, 'cars.json'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const resolve = async (program: object, language = 'vega-lite'): Promise<Record<string, unknown>> =>
  JSON.parse(await resolveProgram(JSON.stringify(program), language, openDataDir(dir))) as Record<string, unknown>;

const refusal = (program: object, language = 'vega-lite'): Promise<SourceError> =>
  resolve(program, language).then(
    () => {
      throw new Error('was resolved');
    },
    (error: unknown) => error as SourceError,
  );

const png = 'data:image/png;base64,iVBORw==';

describe('data that a program names by address', () => {
  it.each<[what: string, address: string, values: unknown]>([
    ['as it stands', 'inside.json', [{ a: 2 }]],
    ['under data/', 'data/deep.json', [{ a: 1 }]],
    ['under data/, when the directory is that folder', 'data/inside.json', [{ a: 2 }]],
    ['with a leading dot', './inside.json', [{ a: 2 }]],
    ['with a query', 'inside.json?version=2', [{ a: 2 }]],
    ['with an escaped space', 'with%20space.json', [{ a: 3 }]],
    ['through a link that stays inside', 'inner-link.json', [{ a: 2 }]],
  ])('is found %s', async (_what, url, values) => {
    expect(await resolve({ data: { url }, mark: 'bar' })).toEqual({ data: { values }, mark: 'bar' });
  });

  it('is found where a signal of the program begins with its address', async () => {
    const signals = [{ name: 'file', value: 'inside.json', bind: { input: 'select' } }];
    expect(await resolve({ signals, data: [{ name: 'd', url: { signal: 'file' } }] })).toEqual({
      signals,
      data: [{ name: 'd', values: [{ a: 2 }] }],
    });
  });

  it('is found by name where the program names the public copy of vega-datasets', async () => {
    for (const url of [
      'https://cdn.jsdelivr.net/npm/vega-datasets@v1.29.0/data/cars.json',
      'https://vega.github.io/vega-datasets/data/cars.json',
      'https://raw.githubusercontent.com/vega/vega-datasets/main/data/cars.json',
      'https://vega.github.io/editor/data/cars.json',
    ]) {
      expect((await resolve({ data: { url } }))['data']).toMatchObject({ values: { length: 406 } });
    }
  });

  it.each<[what: string, address: string]>([
    ['on the internet', 'https://example.com/cars.json'],
    ['on the internet without a scheme', '//example.com/cars.json'],
    ['of the disk', 'file:///etc/passwd'],
    ['absolute', '/etc/passwd'],
    ['upwards', '../secret.json'],
    ['upwards in the middle', 'data/../../secret.json'],
    ['upwards, escaped', '%2e%2e/secret.json'],
    ['upwards, with backslashes', '..\\secret.json'],
    ['of a drive', 'C:\\secret.json'],
    ['a link that leads out', 'link.json'],
    ['a folder link that leads out', 'up/secret.json'],
    ['beside the directory', '../datadir-beside/x.json'],
    ['the directory itself', '.'],
    ['a folder', 'data'],
    ['a zero byte', 'inside.json\0.png'],
    ['nothing', ''],
    ['not there', 'nowhere.json'],
    ['vega-datasets, upwards', 'https://x.org/vega-datasets/data/../../secret.json'],
    ['vega-datasets, not there', 'https://cdn.jsdelivr.net/npm/vega-datasets/data/nowhere.json'],
  ])('is refused %s', async (_what, url) => {
    const error = await refusal({ data: { url } });
    expect(['unresolved-data', 'not-a-file']).toContain(error.reason);
    if (error.reason === 'unresolved-data') expect(error.message).toMatch(/“.*”.*--data-dir/s);
  });

  it('asks for --data-dir when there is none', async () => {
    const resolved = resolveProgram('{"data":{"url":"data/cars.json"}}', 'vega-lite', openDataDir(undefined));
    await expect(resolved).rejects.toThrow(
      'The program names “data/cars.json”, and there is no data directory. Pass --data-dir with the folder that holds it.',
    );
  });

  it.each<[what: string, program: object]>([
    ['a layer', { layer: [{ data: { url: 'inside.json' } }] }],
    ['a concatenation', { hconcat: [{ vconcat: [{ data: { url: 'inside.json' } }] }] }],
    ['a facet', { facet: {}, spec: { data: { url: 'inside.json' } } }],
    ['a repeat', { repeat: ['a'], spec: { data: { url: 'inside.json' } } }],
    ['a look-up', { transform: [{ lookup: 'a', from: { data: { url: 'inside.json' }, key: 'a' } }] }],
  ])('is written into %s', async (_what, program) => {
    const text = JSON.stringify(await resolve(program));
    expect(text).toBe(JSON.stringify(program).replace('"url":"inside.json"', '"values":[{"a":2}]'));
  });

  it('is written into Vega data, at the top and in groups, where JSON is the default', async () => {
    const program = {
      data: [
        { name: 'a', url: 'inside.json' },
        { name: 'b', source: 'a' },
      ],
      marks: [{ type: 'group', data: [{ name: 'c', url: 'rows.csv', format: { type: 'csv', parse: 'auto' } }] }],
    };
    expect(await resolve(program, 'vega')).toEqual({
      data: [
        { name: 'a', values: [{ a: 2 }] },
        { name: 'b', source: 'a' },
      ],
      marks: [{ type: 'group', data: [{ name: 'c', values: 'a,b\n1,x\n', format: { type: 'csv', parse: 'auto' } }] }],
    });
    expect((await refusal({ data: [{ name: 'a', url: 'rows.csv' }] }, 'vega')).reason).toBe('bad-data');
  });

  it.each<[what: string, data: object, inlined: object]>([
    ['csv', { url: 'rows.csv' }, { values: 'a,b\n1,x\n', format: { type: 'csv' } }],
    ['csv with a byte order mark', { url: 'bom.csv' }, { values: 'a,b\n1,2\n', format: { type: 'csv' } }],
    ['tsv', { url: 'rows.tsv', name: 't' }, { name: 't', values: 'a\tb\n1\tx\n', format: { type: 'tsv' } }],
    [
      'dsv',
      { url: 'rows.dsv', format: { type: 'dsv', delimiter: '|' } },
      { values: 'a|b\n1|x\n', format: { type: 'dsv', delimiter: '|' } },
    ],
    [
      'a part of json',
      { url: 'map.json', format: { property: 'arcs' } },
      { values: { type: 'Topology', objects: {}, arcs: [] }, format: { property: 'arcs' } },
    ],
    [
      'topojson',
      { url: 'map.json', format: { type: 'topojson', feature: 'land' } },
      { values: { type: 'Topology', objects: {}, arcs: [] }, format: { type: 'topojson', feature: 'land' } },
    ],
    [
      'arrow',
      { url: 'some.arrow' },
      {
        values: [
          { time: 1, name: 'a' },
          { time: 2, name: 'b' },
        ],
      },
    ],
    [
      'parse instructions',
      { url: 'inside.json', format: { parse: { a: 'date' } } },
      { values: [{ a: 2 }], format: { parse: { a: 'date' } } },
    ],
  ])('keeps its form: %s', async (_what, data, inlined) => {
    expect(await resolve({ data })).toEqual({ data: inlined });
  });

  it.each<[reason: string, data: object]>([
    ['bad-data', { url: 'broken.json' }],
    ['bad-encoding', { url: 'latin.csv' }],
    ['bad-data', { url: 'some.parquet' }],
    ['bad-data', { url: 'rows.csv', format: { type: 'arrow' } }],
    ['bad-data', { url: 'rows.csv', format: { type: 'yaml' } }],
    ['unresolved-data', { url: { signal: "'https://example.com/' + x" } }],
  ])('is %s for %j', async (reason, data) => {
    expect((await refusal({ data })).reason).toBe(reason);
  });

  it('leaves rows alone that look like addresses', async () => {
    const program = {
      data: { values: [{ data: { url: 'https://example.com' }, href: 'https://example.com' }] },
      datasets: { d: [{ url: 'x' }] },
      usermeta: { data: { url: 'x' } },
    };
    expect(await resolve(program)).toEqual(program);
  });
});

describe('images that a program names by address', () => {
  it.each<[what: string, program: object, resolved: object]>([
    ['an image mark', { mark: { type: 'image', url: 'dot.png' } }, { mark: { type: 'image', url: png } }],
    ['a constant channel', { encoding: { url: { value: 'dot.png' } } }, { encoding: { url: { value: png } } }],
    [
      'the rows of a channel',
      { data: { values: [{ img: 'dot.png' }] }, encoding: { url: { field: 'img' } } },
      { data: { values: [{ img: png }] }, encoding: { url: { field: 'img' } } },
    ],
    [
      'the rows of a table',
      { data: { url: 'icons.csv' }, encoding: { url: { field: 'img' } } },
      { data: { values: [{ img: png, n: '1' }], format: {} }, encoding: { url: { field: 'img' } } },
    ],
    [
      'a condition',
      { encoding: { url: { condition: { test: 'true', value: 'dot.png' }, value: '' } } },
      { encoding: { url: { condition: { test: 'true', value: png }, value: '' } } },
    ],
  ])('are written into %s', async (_what, program, resolved) => {
    expect(await resolve(program)).toEqual(resolved);
  });

  it('are written into Vega marks', async () => {
    const program = { marks: [{ type: 'image', encode: { enter: { url: [{ test: 'true', value: 'dot.png' }] } } }] };
    expect(JSON.stringify(await resolve(program, 'vega'))).toContain(png);
  });

  it('are refused from the internet, and when they are no images', async () => {
    expect((await refusal({ mark: { type: 'image', url: 'https://example.com/a.png' } })).reason).toBe(
      'unresolved-data',
    );
    expect((await refusal({ mark: { type: 'image', url: 'notes.txt' } })).reason).toBe('bad-data');
  });

  it('are not looked for behind links that a reader could follow', async () => {
    const program = {
      encoding: { href: { value: 'https://example.com' } },
      mark: { type: 'bar', href: 'https://example.com' },
    };
    expect(await resolve(program)).toEqual(program);
  });
});
