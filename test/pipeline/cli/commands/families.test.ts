import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { families } from '../../../../pipeline/sources/families/index.js';
import { figwrightIn } from '../../../helpers/figwright-in.js';
import { temporaryDirectories } from '../../../helpers/temporary-directory.js';

const temporaryDirectory = temporaryDirectories();

describe('figwright families', () => {
  it('lists every family, as rows for scripts', async () => {
    const { rows, code } = await figwrightIn('.', ['families', '--json']);
    expect(rows().map(({ name }) => name)).toEqual(families.map(({ name }) => name));
    expect(rows()[0]).toMatchObject({ subject: 'statistics', language: 'vega-lite', level: expect.any(String) });
    expect(code).toBe(0);
  });

  it('draws one figure of each on a sheet', async () => {
    const sheet = join(await temporaryDirectory(), 'sheet.png');
    const { code } = await figwrightIn('.', ['families', '--sheet', sheet]);
    expect(code).toBe(0);
    const { width, height, format } = await sharp(sheet).metadata();
    expect([format, width]).toEqual(['png', 2100]);
    expect(height).toBe(Math.ceil(families.length / 5) * 330);
  });

  it('says where it cannot write', async () => {
    const { stderr, code } = await figwrightIn('.', ['families', '--sheet', '/nowhere/at/all/sheet.png']);
    expect(stderr).toContain('/nowhere/at/all/sheet.png');
    expect(code).toBe(2);
  });
});
