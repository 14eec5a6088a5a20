import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { findSeeds, holdsSeeds } from '../../../../pipeline/sources/seeds/find-seeds.js';
import type { FoundSeed } from '../../../../pipeline/sources/seeds/found-seed.js';
import { defaultSeedFields } from '../../../../pipeline/sources/seeds/row.js';
import { picture } from '../../../helpers/pictures.js';
import { temporaryDirectories } from '../../../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const find = async (path: string, more: object = {}): Promise<FoundSeed[]> => {
  const found: FoundSeed[] = [];
  for await (const seed of findSeeds([path], { fields: defaultSeedFields, licence: null, ...more })) found.push(seed);
  return found;
};

const brief = (seed: FoundSeed): unknown =>
  seed.ok ? [seed.notes.place, seed.bytes.length] : [seed.place, seed.reason];

describe('findSeeds', () => {
  it('takes images out of folders, all the way down, in the order of their names', async () => {
    const folder = await newDirectory();
    await mkdir(join(folder, 'deep'));
    const png = await picture(10);
    await writeFile(join(folder, 'b.PNG'), png);
    await writeFile(join(folder, 'deep', 'a.jpeg'), png);
    await writeFile(join(folder, 'bar.vl.json'), '{}');
    const found = await find(folder, { licence: 'MIT' });
    expect(found).toMatchObject([
      { ok: true, notes: { source: 'b.PNG', place: '', licence: 'MIT', name: null } },
      { ok: true, notes: { source: 'deep/a.jpeg' } },
    ]);
    expect(['a.jpg', 'x.webp', 'x.gif', 'r.jsonl', 'r.parquet'].every(holdsSeeds)).toBe(true);
    expect(['a.svg', 'a.vl.json', 'a.csv'].some(holdsSeeds)).toBe(false);
  });

  it('reads rows with paths, data URLs, base64, objects and lists, each with its words', async () => {
    const folder = await newDirectory();
    const [one, two] = [await picture(20), await picture(30, 'jpeg')];
    await writeFile(join(folder, 'one.png'), one);
    const rows: unknown[] = [
      { id: 7, image: 'one.png', caption: 'A square.', code: 'svg', language: 'svg', license: 'CC0-1.0' },
      { image: join(folder, 'one.png') },
      { image: `data:image/jpeg;base64,${two.toString('base64')}` },
      { image: two.toString('base64') },
      { image: { bytes: two.toString('base64'), path: 'far/two.jpg' } },
      { images: ['one.png', { url: 'one.png' }] },
      { messages: [{}, { content: [{ image: 'one.png' }] }, {}, { content: [{ text: 'plt.plot()' }] }] },
    ];
    const path = join(folder, 'rows.jsonl');
    await writeFile(path, rows.map((row) => JSON.stringify(row)).join('\n'));
    const found = await find(path, { licence: 'MIT' });
    expect(found.map(brief)).toEqual([
      ['0', one.length],
      ['1', one.length],
      ['2', two.length],
      ['3', two.length],
      ['4', two.length],
      ['5', one.length],
      ['5/1', one.length],
      ['6', one.length],
    ]);
    const notes = found.map((seed) => seed.ok && seed.notes);
    expect(notes[0]).toEqual({
      source: 'rows.jsonl',
      place: '0',
      name: '7',
      licence: 'CC0-1.0',
      caption: 'A square.',
      code: 'svg',
      language: 'svg',
    });
    expect(notes[4]).toMatchObject({ name: 'far/two.jpg', licence: 'MIT', caption: null });
    expect(notes[7]).toMatchObject({ code: 'plt.plot()' });
  });

  it.each<[string, string, string, string]>([
    ['no image', '{"caption":"x"}', 'no-image', '--image-field'],
    ['no JSON', '{"image":', 'syntax', 'not JSON'],
    ['an address on the internet', '{"image":"https://example.org/a.png"}', 'unresolved-data', 'never fetched'],
    ['a path that leads out', '{"image":"../../etc/passwd"}', 'unresolved-data', 'leads out'],
    ['an absolute path elsewhere', '{"image":"/etc/passwd"}', 'unresolved-data', 'leads out'],
    ['a file that is not there', '{"image":"gone.png"}', 'unresolved-data', '--data-dir'],
  ])('says of a row with %s what is wrong, and goes on', async (_what, line, reason, message) => {
    const folder = await newDirectory();
    await writeFile(join(folder, 'one.png'), await picture(40));
    const path = join(folder, 'rows.jsonl');
    await writeFile(path, `${line}\n\n{"image":"one.png"}\n`);
    const found = await find(path);
    expect(found).toMatchObject([
      { ok: false, source: 'rows.jsonl', place: '0', reason, message: expect.stringContaining(message) as string },
      { ok: true },
    ]);
  });

  it('takes other fields, by a path too', async () => {
    const folder = await newDirectory();
    await writeFile(join(folder, 'one.png'), await picture(50));
    await writeFile(join(folder, 'rows.jsonl'), '{"a":{"b":["one.png"]},"image":"gone.png"}');
    const fields = { ...defaultSeedFields, image: ['a.b.0'] };
    expect(await find(join(folder, 'rows.jsonl'), { fields })).toMatchObject([{ ok: true }]);
  });

  it('passes over rows without images in a folder, where nobody named them', async () => {
    const folder = await newDirectory();
    await writeFile(join(folder, 'data.jsonl'), '{"a":1}\n{"a":2}\n');
    expect(await find(folder)).toEqual([]);
  });

  it('reads Parquet with bytes in structs, as the hub writes it, over several row groups', async () => {
    const folder = await newDirectory();
    const images = await Promise.all([60, 70, 80].map((hue) => picture(hue)));
    const path = join(folder, 'train.parquet');
    parquetWriteFile({
      filename: path,
      rowGroupSize: 2,
      schema: [
        { name: 'root', num_children: 3 },
        { name: 'image', repetition_type: 'OPTIONAL', num_children: 2 },
        { name: 'bytes', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
        { name: 'path', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
        { name: 'other', type: 'INT32', repetition_type: 'OPTIONAL' },
      ],
      columnData: [
        { name: 'image', data: images.map((bytes, index) => ({ bytes, path: `${index}.png` })) },
        { name: 'text', data: ['One.', 'Two.', 'Three.'] },
        { name: 'other', data: [1, 2, 3] },
      ],
    });
    const found = await find(path);
    expect(found).toMatchObject([
      { ok: true, notes: { place: '0', name: '0.png', caption: 'One.' } },
      { ok: true, notes: { place: '1', name: '1.png', caption: 'Two.' } },
      { ok: true, notes: { place: '2', name: '2.png', caption: 'Three.' } },
    ]);
    expect(found.map((seed) => seed.ok && Buffer.from(seed.bytes))).toEqual(images);
  });

  it('says what is wrong with a file that is no Parquet, empty, or not there', async () => {
    const folder = await newDirectory();
    await writeFile(join(folder, 'a.parquet'), 'PAR1 but not really');
    await writeFile(join(folder, 'b.parquet'), '');
    expect((await find(folder)).map(brief)).toEqual([
      ['', 'bad-data'],
      ['', 'bad-data'],
    ]);
    expect((await find(join(folder, 'gone.jsonl'))).map(brief)).toEqual([['', 'not-found']]);
  });
});
