import { describe, expect, it } from 'vitest';
import { figwrightIn } from '../../../helpers/figwright-in.js';

describe('figwright doctor', () => {
  it('lists what it found of all that figwright needs, as rows for scripts', async () => {
    const { rows, code } = await figwrightIn('.', ['doctor', '--json']);
    expect(rows().map(({ check }) => check)).toEqual([
      'node',
      'store',
      'browser',
      'sandbox',
      'fonts',
      'drawing',
      'tikz',
      'matplotlib',
      'disk',
    ]);
    for (const row of rows()) expect(row['ok'] === true || String(row['todo']).length > 10).toBe(true);
    expect(rows().find(({ check }) => check === 'drawing')).toMatchObject({ ok: true });
    expect(code).toBe(rows().every(({ ok }) => ok) ? 0 : 1);
  });

  it('says what to do about a folder that cannot be used', async () => {
    const { rows, code } = await figwrightIn('.', ['doctor', '/nowhere/at/all', '--json']);
    expect(rows().find(({ check }) => check === 'disk')).toMatchObject({
      ok: false,
      todo: expect.stringContaining('/nowhere/at/all'),
    });
    expect(code).toBe(1);
  });
});
