import { existsSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, writeOut } from '../../../pipeline/cli/out-folder.js';
import { Problem } from '../../../pipeline/problem.js';

const base = (): string => mkdtempSync(join(tmpdir(), 'figwright-out-'));

test('makes a folder and those above it, and is content with one that is there', async () => {
  const folder = join(base(), 'a', 'b', 'c');
  await makeFolder(folder);
  await makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('says so where a file stands in the way', async () => {
  const file = join(base(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow(Problem);
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow(/Cannot make the folder .* Name another with --out/);
});

test.runIf(existsSync('/proc/self'))('says so where the system makes no folders', async () => {
  await expect(makeFolder('/proc/figwright/below')).rejects.toThrow(/Cannot make the folder/);
});

test('writes a file whole or not at all', async () => {
  const folder = base();
  const path = join(folder, 'a.png');
  expect(await writeOut(path, 'pixels')).toBe(path);
  await makeFolder(join(folder, 'b.png'));
  await expect(writeOut(join(folder, 'b.png'), 'pixels')).rejects.toThrow(/Cannot write/);
  expect(readdirSync(folder).toSorted()).toEqual(['a.png', 'b.png']);
});

test.runIf(existsSync('/dev/full'))('says so when the disk is full', async () => {
  // A link to the device that is always full stands where the file is written first.
  const folder = base();
  symlinkSync('/dev/full', join(folder, `a.png.${process.pid}.part`));
  await expect(writeOut(join(folder, 'a.png'), 'pixels')).rejects.toThrow(/No space left for .*Free some/);
  expect(readdirSync(folder)).toEqual([]);
});
