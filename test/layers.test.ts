import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../renderers/package-root.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'figwright-layers-'));
  cpSync(join(packageRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints one file of one import, with the project's own rules, as if it stood at `path`. */
const lint = (path: string, imported: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { thing } from '${imported}';\n\nexport const other = thing;\n`);
  try {
    execFileSync(process.execPath, [join(packageRoot, 'node_modules', 'oxlint', 'bin', 'oxlint'), path], {
      cwd: folder,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String(Reflect.get(error as object, 'stdout'));
  } finally {
    rmSync(file);
  }
};

const forbidden: readonly (readonly [file: string, imported: string, because: string])[] = [
  ['renderers/planted.ts', '../pipeline/stage.js', 'renderers is a leaf'],
  ['renderers/browser/planted.ts', '../../db/store.js', 'renderers is a leaf'],
  ['renderers/planted.ts', '../prompts/index.js', 'renderers is a leaf'],
  ['renderers/planted.ts', 'puppeteer', 'Only renderers/browser'],
  ['pipeline/planted.ts', 'puppeteer', 'Only renderers/browser'],
  ['prompts/planted.ts', '../renderers/scene.js', 'prompts is a leaf'],
  ['db/planted.ts', '../pipeline/stage.js', 'db is a leaf'],
  ['db/sqlite/planted.ts', '../../renderers/scene.js', 'db is a leaf'],
  ['pipeline/planted.ts', 'better-sqlite3', 'Only db/sqlite'],
  ['pipeline/planted.ts', 'openai', 'Only pipeline/llm'],
  ['pipeline/stages/planted.ts', './render.js', 'never a sibling'],
  ['pipeline/stages/planted.ts', '../cli/main.js', 'imported by nobody'],
  ['pipeline/gates/planted.ts', './size.js', 'never a sibling'],
  ['pipeline/recipes/planted.ts', './triplet.js', 'never a sibling'],
  ['pipeline/export/planted.ts', '../cli/main.js', 'imported by nobody'],
  ['renderers/browser/planted.ts', 'openai', 'Only pipeline/llm'],
  ['db/planted.ts', 'better-sqlite3', 'Only db/sqlite'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['renderers/browser/planted.ts', 'puppeteer'],
  ['db/sqlite/planted.ts', 'better-sqlite3'],
  ['pipeline/llm/planted.ts', 'openai'],
  ['pipeline/stages/planted.ts', '../../renderers/renderer.js'],
  ['pipeline/gates/planted.ts', './gate.js'],
  ['pipeline/gates/index.ts', './size.js'],
  ['pipeline/stages/index.ts', './render.js'],
];

describe('the layers', () => {
  it.each(forbidden)('%s may not import %s', (file, imported, because) => {
    expect(lint(file, imported)).toContain(because);
  });

  it.each(allowed)('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toBe('');
  });
});
