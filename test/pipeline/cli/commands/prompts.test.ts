import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figwrightIn } from '../../../helpers/figwright-in.js';
import { startModelServer } from '../../../helpers/model-server/server.js';
import { temporaryDirectories } from '../../../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const config = (url: string, more: object = {}): string =>
  JSON.stringify({
    sources: { families: ['bar'] },
    models: {
      endpoints: { here: { baseUrl: url, ...more } },
      models: { m: { endpoints: ['here'] } },
      roles: { captioner: 'm' },
    },
  });

describe('figwright prompts', () => {
  it('lists them, and those that the dataset overrides as such', async () => {
    const dir = await newDirectory();
    await writeFile(join(dir, 'figwright.config.json'), config('http://127.0.0.1:9/v1'));
    await mkdir(join(dir, 'prompts'));
    const own = '---\nname: describe\nversion: 5\nrole: captioner\noutput: text\n---\n# System\nBe brief.\n# User\nGo.';
    await writeFile(join(dir, 'prompts', 'describe.md'), own);
    const { rows, code } = await figwrightIn('.', ['prompts', dir, '--json']);
    expect(code).toBe(0);
    expect(rows().find(({ name }) => name === 'describe')).toMatchObject({ version: 5, model: 'm', overridden: true });
    expect(rows().find(({ name }) => name === 'mend-answer')).toMatchObject({ overridden: false });
  });

  it('shows one as a model gets it, on a sample', async () => {
    const dir = join(await newDirectory(), 'd');
    expect((await figwrightIn('.', ['build', dir, '--target', '1'])).code).toBe(0);
    const { stdout, code } = await figwrightIn('.', ['prompts', dir, '--show', 'describe']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /on sample [0-9a-f]{32}[\s\S]*=== user ===\n<image figure: \d{4,} bytes>\n\nDescribe this figure\./,
    );
  });

  it('names those that there are when asked for another', async () => {
    const { stderr, code } = await figwrightIn('.', ['prompts', '--show', 'sonnet']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/There is no prompt "sonnet"\. There are: [a-z, -]*\bdescribe\b/);
  });

  it('says which override cannot be used, and why', async () => {
    const dir = await newDirectory();
    await writeFile(join(dir, 'figwright.config.json'), '{}');
    await mkdir(join(dir, 'prompts'));
    await writeFile(join(dir, 'prompts', 'describe.md'), 'Describe it.');
    const { stderr, code } = await figwrightIn('.', ['prompts', dir]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/prompts\/describe\.md: expected front matter/);
  });
});

describe('figwright doctor, of models', () => {
  const examine = async (url: string, more: object = {}) => {
    const dir = await newDirectory();
    await writeFile(join(dir, 'figwright.config.json'), config(url, more));
    const { rows } = await figwrightIn('.', ['doctor', dir, '--json']);
    return rows().find(({ check }) => check === 'model here');
  };

  it('says what each endpoint serves, and what to do about those that do not', async () => {
    const [gone, good, other, locked] = await Promise.all([
      startModelServer(),
      startModelServer(),
      startModelServer({ models: ['n'] }),
      startModelServer({ keys: ['k'] }),
    ]);
    await gone.close();
    try {
      expect(await examine(good.url)).toMatchObject({ ok: true, found: `${good.url}: serves m` });
      expect(await examine(other.url)).toMatchObject({
        ok: false,
        todo: expect.stringContaining('it lists n') as string,
      });
      expect(await examine(locked.url)).toMatchObject({ ok: false, found: `${locked.url}: refused the key (401)` });
      expect(await examine(good.url, { key: 'NOT_SET_ANYWHERE' })).toMatchObject({
        ok: false,
        todo: 'Set the environment variable NOT_SET_ANYWHERE.',
      });
      expect(await examine(gone.url)).toMatchObject({
        ok: false,
        found: expect.stringContaining('ECONNREFUSED') as string,
      });
      // Looking costs nothing.
      expect([...good.paid]).toEqual([]);
    } finally {
      await Promise.all([good, other, locked].map(({ close }) => close()));
    }
  }, 120_000);
});
