import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataDir } from '../pipeline/sources/resolve/data-dir.js';
import { resolveProgram } from '../pipeline/sources/resolve/index.js';
import { createRenderers, type Renderers } from '../renderers/index.js';
import { packageFolder } from '../renderers/installed.js';
import { compileAndCount } from './helpers/compiled.js';
import { countScene } from './helpers/scene-counts.js';

/** A folder of figures that others wrote, if there is one: `vega-lite/specs/*.vl.json`, `vega/specs/*.vg.json`, `vega-lite/reference/*.png`. */
const corpus = process.env['FIGWRIGHT_CORPUS'] ?? '';
const filesOf = (language: 'vega' | 'vega-lite', ending: string): { language: typeof language; name: string }[] => {
  const folder = join(corpus, language, 'specs');
  if (corpus === '' || !existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ language, name }));
};
const files = [...filesOf('vega-lite', '.vl.json'), ...filesOf('vega', '.vg.json')];

if (files.length === 0)
  process.stderr.write('corpus: skipped, because FIGWRIGHT_CORPUS names no folder with figures\n');

const sorted = (texts: readonly string[]): string[] => texts.toSorted();

describe.skipIf(files.length === 0)('figures that others wrote', () => {
  let renderers: Renderers;
  beforeAll(() => {
    renderers = createRenderers();
  });
  afterAll(() => renderers.close());

  it.each(files)('$name is drawn, and its scene agrees with what Vega says it drew', async ({ language, name }) => {
    const dataDir = openDataDir(join(packageFolder('vega-datasets'), 'data'));
    const program = await resolveProgram(
      readFileSync(join(corpus, language, 'specs', name), 'utf8'),
      language,
      dataDir,
    );
    const { scene, width, height } = await renderers.of(language).render(program);
    const compiled = await compileAndCount(language, program);
    const counted = countScene(scene, compiled);
    expect(counted.items).toEqual(compiled.items);
    expect(sorted(counted.axisTitles)).toEqual(sorted(compiled.axisTitles));
    const known = new Set(compiled.texts);
    expect(counted.texts.filter((text) => !known.has(text) && !text.includes('…'))).toEqual([]);
    expect(counted.domains.filter((domain) => !compiled.domains.includes(domain))).toEqual([]);
    const reference = join(corpus, language, 'reference', name.replace(/\.v[gl]\.json$/, '.png'));
    if (!existsSync(reference)) return;
    const meta = await sharp(reference).metadata();
    // Drawn with other fonts: titles and legends may be some pixels wider.
    expect(Math.abs(width - meta.width)).toBeLessThan(Math.max(45, meta.width * 0.08));
    expect(Math.abs(height - meta.height)).toBeLessThan(Math.max(45, meta.height * 0.08));
  });
});
