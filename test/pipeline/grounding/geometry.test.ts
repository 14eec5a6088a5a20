import { beforeAll, describe, test } from 'vitest';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';
import { expectSupportedCaptions, expectWellFormedCaptions } from './caption-cases.js';
import { type GeometryName, geometryPrograms, languageOf } from './figures/geometry.js';
import { geometrySentences } from './sentences/geometry.js';
import { testSentences } from './sentences/table.js';

const names = Object.keys(geometryPrograms) as GeometryName[];
const scenes = {} as Record<GeometryName, Scene>;

beforeAll(async () => {
  const renderers = createRenderers({ workers: 2 });
  for (const name of names) scenes[name] = (await renderers.of(languageOf(name)).render(geometryPrograms[name])).scene;
  await renderers.close();
});

describe.each(names)('captions of %s', (name) => {
  test('are supported in every claim, whatever the seed', () => expectSupportedCaptions(scenes[name], 10));

  test('are written in whole sentences, and state more from style to style', () =>
    expectWellFormedCaptions(scenes[name]));
});

testSentences(geometrySentences, (figure) => scenes[figure]);
