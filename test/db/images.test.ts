import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imagePath, openImages } from '../../db/images.js';
import { temporaryDirectories } from '../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();
const bytes = Buffer.from('a picture');
const name = createHash('sha256').update(bytes).digest('hex');

describe('openImages', () => {
  it('stores an image under the hash of its bytes, and gives it back', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    expect(await images.put(bytes)).toBe(name);
    expect(await readFile(join(directory, imagePath(name)))).toEqual(bytes);
    expect(await images.get(name)).toEqual(bytes);
  });

  it('leaves nothing half written behind, also when the same image comes many times at once', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    await Promise.all(Array.from({ length: 20 }, () => images.put(bytes)));
    expect(await readdir(join(directory, 'images', '.incoming'))).toEqual([]);
    expect(await readdir(join(directory, 'images', name.slice(0, 2)))).toEqual([`${name}.png`]);
  });

  it('writes again what is there but cut short', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    await images.put(bytes);
    await writeFile(images.pathOf(name), '');
    await images.put(bytes);
    expect(await images.get(name)).toEqual(bytes);
  });

  it('goes on when somebody has deleted the folder meanwhile', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    await images.put(bytes);
    await rm(join(directory, 'images'), { recursive: true });
    expect(await images.put(bytes)).toBe(name);
    expect(await images.get(name)).toEqual(bytes);
  });

  it('says what to do when a file stands where the folder should be', async () => {
    const directory = await newDirectory();
    await writeFile(join(directory, 'images'), 'a file');
    const images = openImages(directory);
    const refusal = {
      name: 'StoreError',
      kind: 'read-only',
      message: expect.stringContaining('Move it away') as string,
    };
    await expect(images.put(bytes)).rejects.toMatchObject(refusal);
    await expect(images.sweep()).rejects.toMatchObject(refusal);
  });

  it('tells which are not there', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    const other = await images.put(Buffer.from('another'));
    await images.put(bytes);
    await rm(images.pathOf(name));
    expect(await images.missing([name, other].toSorted())).toEqual([name]);
    await rm(join(directory, 'images'), { recursive: true });
    expect(await images.missing([other])).toEqual([other]);
  });

  it('sweeps away what a killed build left, and goes on working', async () => {
    const directory = await newDirectory();
    const images = openImages(directory);
    await images.put(bytes);
    await writeFile(join(directory, 'images', '.incoming', 'half.png'), 'a pic');
    await images.sweep();
    await rm(images.pathOf(name));
    expect(await images.put(bytes)).toBe(name);
    expect(await readdir(join(directory, 'images', '.incoming'))).toEqual([]);
  });
});
