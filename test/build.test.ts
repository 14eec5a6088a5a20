import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../renderers/package-root.js';

test('a build of what is built already leaves it as it is', () => {
  const main = join(packageRoot, 'dist/pipeline/cli/main.js');
  const before = statSync(main);
  const said = execFileSync(process.execPath, ['build.mjs'], { cwd: packageRoot, encoding: 'utf8' });
  expect(said).toContain('up to date');
  expect(statSync(main).ino).toBe(before.ino);
});
