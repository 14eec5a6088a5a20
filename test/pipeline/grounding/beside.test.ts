import { afterAll, expect, test } from 'vitest';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { formatNumber } from '../../../pipeline/grounding/language/number.js';
import { createRandom } from '../../../pipeline/random.js';
import { families } from '../../../pipeline/sources/families/index.js';
import { createRenderers } from '../../../renderers/index.js';
import type { Scene } from '../../../renderers/scene.js';

const renderers = createRenderers();
afterAll(() => renderers.close());

const sceneOf = async (name: string, seed: string): Promise<Scene> => {
  const family = families.find((one) => one.name === name);
  if (!family) throw new Error(`no family ${name}`);
  const { program } = family.generate(createRandom(seed));
  return (await renderers.of(family.language).render(program)).scene;
};

test.each([
  ['phase-diagram', /The [a-z ]+ point “triple point” lies at \(/],
  ['mean-line-bar', /line, labelled “mean[^”]*”, marks [\d.,]+/],
  ['electric-field', /electric field diagram.* field lines and .*(?:positive|negative) charges?/],
])('the caption of %s tells what stands beside its marks', async (name, pattern) => {
  const scene = await sceneOf(name, 'beside');
  const facts = factsOf(scene);
  const { text } = writeCaptions(scene, facts, createRandom('beside')).dense;
  expect(text).toMatch(pattern);
  expect(checkCaption(text, facts, scene).claims.every(({ status }) => status === 'supported')).toBe(true);
});

test('what is too small for decimals is told in powers of ten', () => {
  expect(formatNumber(0.0000873)).toBe('8.73 × 10⁻⁵');
  expect(formatNumber(-0.00002)).toBe('−2 × 10⁻⁵');
});
