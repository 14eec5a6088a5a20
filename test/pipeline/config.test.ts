import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig, loadConfig } from '../../pipeline/config.js';
import { configTemplate } from '../../pipeline/config-template.js';
import { temporaryDirectories } from '../helpers/temporary-directory.js';

const newDirectory = temporaryDirectories();

const load = async (text: string, environment: NodeJS.ProcessEnv = {}) => {
  const directory = await newDirectory();
  await writeFile(join(directory, 'figwright.config.json'), text);
  return loadConfig(directory, environment);
};

describe('loadConfig', () => {
  it('reads the configuration that init writes, and finds the defaults in it', async () => {
    expect(await load(configTemplate('figwright'))).toEqual(defaultConfig({}));
  });

  it('fills in what is left out', async () => {
    expect(await load('{ "render": { "scale": 3 } }')).toMatchObject({
      seed: 'figwright',
      render: { scale: 3, timeoutMs: 10_000, workers: 'auto' },
    });
  });

  it('lets the environment overrule the file', async () => {
    const environment = { FIGWRIGHT_WORKERS: '3', FIGWRIGHT_BROWSER: '/opt/browser' };
    const config = await load('{ "render": { "workers": 1 } }', environment);
    expect([config.render.workers, config.browser]).toEqual([3, '/opt/browser']);
  });

  it('is frozen through and through', async () => {
    const { captions } = await load('{}');
    expect(() => (captions.styles as string[]).push('long')).toThrow(TypeError);
  });

  it.each([
    ['a wrong type', '{ "render": { "scale": "big" } }', /render\.scale: expected number, received string/],
    ['a number out of range', '{ "target": 0 }', /target: .*>=1/],
    ['an unknown setting', '{ "colour": "red" }', /[Uu]nrecognized key: "colour"/],
    ['a bad list entry', '{ "captions": { "styles": ["alt", "song"] } }', /captions\.styles\[1\]: .*"alt"\|"brief"/],
    [
      'a key where its variable is meant',
      '{ "models": { "endpoints": { "e": { "baseUrl": "https://a.b/v1", "key": "sk-abc" } } } }',
      /models\.endpoints\.e\.key: expected the NAME of an environment variable/,
    ],
    [
      'a key in a header',
      '{ "models": { "endpoints": { "e": { "baseUrl": "https://a.b/v1", "headers": { "api-key": "x" } } } } }',
      /models\.endpoints\.e\.headers\.api-key: .*(Invalid key|no header that carries a secret)/,
    ],
    [
      'a key in an address',
      '{ "models": { "endpoints": { "e": { "baseUrl": "https://me:secret@a.b/v1" } } } }',
      /models\.endpoints\.e\.baseUrl: expected no user or password/,
    ],
    [
      'a role without a model',
      '{ "models": { "roles": { "judge": "gpt" } } }',
      /models\.roles\.judge: there is no model "gpt"/,
    ],
    [
      'a model without an endpoint',
      '{ "models": { "models": { "m": { "endpoints": ["here"] } } } }',
      /models\.models\.m\.endpoints\[0\]: there is no endpoint "here"/,
    ],
    ['a share that is none', '{ "captions": { "unverifiableLimit": 2 } }', /captions\.unverifiableLimit/],
    ['a bad choice', '{ "sources": { "families": 7 } }', /sources\.families: expected "all", a list of family names/],
    [
      'broken JSON, with its line',
      '{\n  "seed": "a",\n  "target" 5\n}',
      /config\.json:3: not valid JSON: colon expected/,
    ],
  ])('tells %s', async (_what, text, message) => {
    await expect(load(text)).rejects.toThrow(message);
    await expect(load(text)).rejects.toMatchObject({ name: 'Problem', exitCode: 2 });
  });

  it('tells an environment variable that does not fit', async () => {
    await expect(load('{}', { FIGWRIGHT_WORKERS: 'many' })).rejects.toThrow(/FIGWRIGHT_WORKERS/);
  });

  it('says how to get a configuration when there is none', async () => {
    const directory = await newDirectory();
    expect(() => loadConfig(directory, {})).toThrow(/figwright init/);
  });
});
