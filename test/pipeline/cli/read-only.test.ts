import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { figwright, type Finished, main, startFigwright } from '../../helpers/figwright.js';

/** Root may write everywhere: as root the command line is started as somebody else. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const asSomebody = (...args: readonly string[]): Promise<Finished> => startFigwright(args, user).finished;

/** Not where users cannot be changed (a container that maps only one), nor where the other one may not read us. */
const possible =
  process.platform !== 'win32' &&
  spawnSync(process.execPath, ['-e', 'require("node:fs").accessSync(process.argv[1])', main], user).status === 0;

const program = JSON.stringify({
  data: { values: [{ kind: 'a', n: 3 }] },
  mark: 'bar',
  encoding: { x: { field: 'kind' }, y: { field: 'n', type: 'quantitative' } },
});

describe.runIf(possible)('a dataset that may only be read', () => {
  let parent: string;
  let dataset: string;
  let file: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'figwright-read-only-'));
    await chmod(parent, 0o755);
    dataset = join(parent, 'dataset');
    file = join(parent, 'bar.vl.json');
    await writeFile(file, program);
    expect((await figwright('init', dataset)).code).toBe(0);
    await mkdir(join(dataset, 'images'));
    expect((await figwright('import', dataset, file)).code).toBe(0);
    await chmod(join(dataset, 'dataset.db'), 0o444);
    await chmod(dataset, 0o555);
    return async () => {
      await chmod(dataset, 0o755);
      await rm(parent, { recursive: true });
    };
  });

  it.each([
    ['build', []],
    ['import', ['bar.vl.json']],
    ['retry', ['--all']],
    ['init', []],
  ])('%s says so, ends with 2, and changes nothing', async (command, rest) => {
    const before = await readFile(join(dataset, 'dataset.db'));
    const args = rest.map((arg) => (arg.endsWith('.json') ? join(parent, arg) : arg));
    const { code, stderr } = await asSomebody(command, dataset, ...args);
    expect(code, stderr).toBe(2);
    expect(stderr).toMatch(/writable for this user|is there already/);
    expect(stderr).not.toContain('not expected');
    expect(await readFile(join(dataset, 'dataset.db'))).toEqual(before);
  });

  it.each([
    ['status', []],
    ['status', ['--rejected']],
    // The beginning of an id, and there is one sample only.
    ['inspect', ['']],
    ['export', ['--out', 'OUT']],
    ['export', ['--recipe', 'rl', '--out', 'OUT']],
  ])('%s %j reads it, and leaves nothing in it', async (command, rest) => {
    const before = [await readdir(dataset), await readFile(join(dataset, 'dataset.db'))];
    const open = await mkdtemp(join(parent, 'open-'));
    await chmod(open, 0o777);
    const args = rest.map((arg) => (arg === 'OUT' ? join(open, 'rows') : arg));
    const { code, stderr } = await asSomebody(command, dataset, ...args);
    expect(code, stderr).toBe(0);
    expect([await readdir(dataset), await readFile(join(dataset, 'dataset.db'))]).toEqual(before);
  });

  it('has no place for an export in it, and export says where to put one', async () => {
    const { code, stderr } = await asSomebody('export', dataset);
    expect(code).toBe(1);
    expect(stderr).toContain('that you may write in with --out');
  });

  it('is whole afterwards: a writable copy builds', async () => {
    const copy = join(parent, 'copy');
    await cp(dataset, copy, { recursive: true });
    await chmod(copy, 0o755);
    await chmod(join(copy, 'dataset.db'), 0o644);
    const { stdout } = await figwright('status', copy, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ samples: 1, open: 1 });
  });
});
