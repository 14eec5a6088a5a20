import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDataDir } from '../../../../pipeline/sources/resolve/data-dir.js';
import { resolveProgram } from '../../../../pipeline/sources/resolve/index.js';

const datasets = fileURLToPath(new URL('../../../../node_modules/vega-datasets/data', import.meta.url));

describe('the text of a program', () => {
  it('stays as its author laid it out when nothing had to be resolved', async () => {
    const text = '{ "mark" :\t"bar",\n\n "data": {"values": [ 1,2 ]} }';
    expect(await resolveProgram(text, 'vega-lite', openDataDir(undefined))).toBe(text);
  });

  it('has a line for each row of resolved data', async () => {
    const text = await resolveProgram('{"data":{"url":"cars.json"},"mark":"bar"}', 'vega-lite', openDataDir(datasets));
    expect(text.split('\n')[2]).toBe('    "values": [');
    expect(text.split('\n')[3]).toMatch(/^ {6}\{"Name":"chevrolet chevelle malibu",.*\},$/);
  });

  it('of another language is taken as it is', async () => {
    expect(await resolveProgram('digraph { a -> b }', 'dot', openDataDir(undefined))).toBe('digraph { a -> b }');
  });

  it('is refused when it is not JSON, or nested without end', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const text of ['{', 'mark: bar', deep]) {
      await expect(resolveProgram(text, 'vega-lite', openDataDir(undefined))).rejects.toMatchObject({
        reason: 'syntax',
      });
    }
  });
});
