import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../pipeline/cli/out-folder.js';
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
