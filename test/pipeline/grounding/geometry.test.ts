import { beforeAll, describe, expect, test } from 'vitest';
import { checkCaption, factsOf, writeCaptions, type CaptionStyle } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { type GeometryName, geometryPrograms } from './figures/geometry.js';
import { geometrySentences } from './sentences/geometry.js';

const names = Object.keys(geometryPrograms) as GeometryName[];
const styles: readonly CaptionStyle[] = ['alt', 'brief', 'dense'];
const scenes = {} as Record<GeometryName, Scene>;

beforeAll(async () => {
  const renderers = createRenderers({ workers: 2 });
  for (const name of names) scenes[name] = (await renderers.of('mathjs').render(geometryPrograms[name])).scene;
  await renderers.close();
}, 60_000);

describe.each(names)('captions of %s', (name) => {
  test('are supported in every claim, whatever the seed', () => {
    const facts = factsOf(scenes[name]);
    for (let seed = 0; seed < 10; seed++) {
      const captions = writeCaptions(scenes[name], facts, createRandom(`seed ${seed}`));
      for (const style of styles) {
        const { text } = captions[style];
        const { faithful, claims } = checkCaption(text, facts, scenes[name]);
        expect({ text, wrong: claims.filter(({ status }) => status !== 'supported') }).toEqual({ text, wrong: [] });
        expect(claims).not.toEqual([]);
        expect(faithful).toBe(true);
      }
    }
  });

  test('are written in whole sentences, and state more from style to style', () => {
    const { alt, brief, dense } = writeCaptions(scenes[name], factsOf(scenes[name]), createRandom('form'));
    for (const { text } of [alt, brief, dense]) {
      expect(text).toMatch(/^[A-Z“].*[.”]$/su);
      expect(text).not.toMatch(/undefined|null|NaN| {2}|,,|\.\./);
    }
    expect(alt.coverage).toBeGreaterThan(0);
    expect(dense.coverage).toBeGreaterThanOrEqual(brief.coverage);
    expect(brief.coverage).toBeGreaterThanOrEqual(alt.coverage);
  });
});

describe.each(geometrySentences)('sentences about $figure', ({ figure, true: right, false: wrong }) => {
  const check = (text: string): ReturnType<typeof checkCaption> =>
    checkCaption(text, factsOf(scenes[figure]), scenes[figure]);

  test.each(right)('true: %s', (text) => {
    const { claims } = check(text);
    expect(claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
    expect(claims.filter(({ status }) => status === 'supported')).not.toEqual([]);
  });

  test.each(wrong)('false: %s', (text) => {
    expect(check(text).claims.some(({ status }) => status === 'contradicted')).toBe(true);
  });
});
