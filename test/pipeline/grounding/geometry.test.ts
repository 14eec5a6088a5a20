import { beforeAll, describe, expect, test } from 'vitest';
import { checkCaption, factsOf } from '../../../pipeline/grounding/index.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { expectSupportedCaptions, expectWellFormedCaptions } from './caption-cases.js';
import { type GeometryName, geometryPrograms, languageOf } from './figures/geometry.js';
import { geometrySentences } from './sentences/geometry.js';

const names = Object.keys(geometryPrograms) as GeometryName[];
const scenes = {} as Record<GeometryName, Scene>;

beforeAll(async () => {
  const renderers = createRenderers({ workers: 2 });
  for (const name of names) scenes[name] = (await renderers.of(languageOf(name)).render(geometryPrograms[name])).scene;
  await renderers.close();
}, 60_000);

describe.each(names)('captions of %s', (name) => {
  test('are supported in every claim, whatever the seed', () => expectSupportedCaptions(scenes[name], 10));

  test('are written in whole sentences, and state more from style to style', () =>
    expectWellFormedCaptions(scenes[name]));
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
