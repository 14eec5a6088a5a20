import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../pipeline/random.js';
import { figwright, startFigwright } from '../helpers/figwright.js';
import { temporaryDirectories } from '../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();
const target = '90';

/** Every file of a folder by its relative path, as the hash of its bytes. */
const digest = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(folder.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
};

const exported = async (dataset: string): Promise<Record<string, string>> => {
  const out = join(dataset, 'exports', 'triplet');
  const { code, stderr } = await figwright('export', dataset, '--out', out);
  expect(stderr + code).toBe('0');
  return digest(out);
};

const build = (dataset: string): readonly string[] => [
  'build',
  dataset,
  '--target',
  target,
  '--seed',
  'kill',
  '--json',
];

describe('a build that is killed', () => {
  it('goes on, and exports byte for byte what one that was not killed exports', { timeout: 240_000 }, async () => {
    const [whole, broken] = [join(await newDirectory(), 'd'), join(await newDirectory(), 'd')];
    expect((await figwright(...build(whole))).code).toBe(0);
    const random = createRandom('moments');
    let kills = 0;
    for (let round = 0; round < 8; round++) {
      const { child, finished } = startFigwright(build(broken));
      const moment = setTimeout(random.int(150, 2_500));
      const first = await Promise.race([finished, moment]);
      if (first !== undefined) continue;
      child.kill('SIGKILL');
      await finished;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(2);
    const last = await figwright(...build(broken));
    expect(last.code, last.stderr).toBe(0);
    const expected = await exported(whole);
    expect(Object.keys(expected).length).toBeGreaterThan(Number(target));
    expect(await exported(broken)).toEqual(expected);
  });

  it('stops at the first Ctrl-C with code 130, and says how to go on', async () => {
    const dataset = join(await newDirectory(), 'd');
    const { child, finished } = startFigwright(['build', dataset, '--target', '5000']);
    await setTimeout(2_500);
    child.kill('SIGINT');
    const { code, stderr } = await finished;
    expect(code).toBe(130);
    expect(stderr).toMatch(/Stopped at \d+ of 5000 triplets\. Run build again to go on\./);
  });
});

describe('two builds at once on one dataset', () => {
  it('leave it to the first, and tell the second', async () => {
    const dataset = join(await newDirectory(), 'd');
    const first = startFigwright(['build', dataset, '--target', '60', '--json']);
    await setTimeout(1_500);
    const second = await figwright('build', dataset, '--target', '60');
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/Another build works on this dataset \(process \d+ on .*\)\. Wait for it or stop it/);
    expect((await first.finished).code).toBe(0);
  });
});
