import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '../../renderers/make-folders.js';

const base = (): string => mkdtempSync(join(tmpdir(), 'figwright-folders-'));

test('makes a folder with those above it, and is content with one that is there', () => {
  const folder = join(base(), 'a', 'b', 'c');
  makeFolders(folder);
  makeFolders(folder);
  expect(existsSync(folder)).toBe(true);
});

test('passes on what the system says where a file stands in the way', () => {
  const file = join(base(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolders(join(file, 'below'))).toThrow(/ENOTDIR/);
});

test.runIf(existsSync('/proc/self'))('comes back where the system makes no folders', () => {
  expect(() => makeFolders('/proc/figwright/below')).toThrow(/ENOENT/);
});
