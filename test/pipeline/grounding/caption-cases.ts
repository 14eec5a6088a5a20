import { beforeAll, expect, test } from 'vitest';
import { checkCaption, factsOf, writeCaptions, type CaptionStyle } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawAll, type Programs } from './figures/draw.js';

const styles: readonly CaptionStyle[] = ['alt', 'brief', 'dense'];

/** Whatever the seed, every claim of every caption is supported, and there are some. */
export const expectSupportedCaptions = (scene: Scene, seeds: number): void => {
  const facts = factsOf(scene);
  for (let seed = 0; seed < seeds; seed++) {
    const captions = writeCaptions(scene, facts, createRandom(`seed ${seed}`));
    for (const style of styles) {
      const { text } = captions[style];
      const { faithful, claims } = checkCaption(text, facts, scene);
      expect({ text, wrong: claims.filter(({ status }) => status !== 'supported') }).toEqual({ text, wrong: [] });
      expect(claims).not.toEqual([]);
      expect(faithful).toBe(true);
    }
  }
};

/** Captions are whole sentences, and state no less from style to style. */
export const expectWellFormedCaptions = (scene: Scene): void => {
  const { alt, brief, dense } = writeCaptions(scene, factsOf(scene), createRandom('form'));
  for (const { text } of [alt, brief, dense]) {
    expect(text).toMatch(/^[A-Z“].*[.”]$/su);
    expect(text).not.toMatch(/undefined|null|NaN| {2}|,,|\.\.|without any marks/);
  }
  expect(alt.coverage).toBeGreaterThan(0);
  expect(dense.coverage).toBeGreaterThanOrEqual(brief.coverage);
  expect(brief.coverage).toBeGreaterThanOrEqual(alt.coverage);
};

/** What is true is supported and nowhere contradicted; what is false is contradicted. */
export const expectJudged = (scene: Scene, text: string, isTrue: boolean): void => {
  const { claims } = checkCaption(text, factsOf(scene), scene);
  const wrong = claims.filter(({ status }) => status === 'contradicted');
  if (isTrue) {
    expect(wrong).toEqual([]);
    expect(claims.filter(({ status }) => status === 'supported')).not.toEqual([]);
  } else expect(wrong).not.toEqual([]);
};

/** Draws programs, and holds texts against their figures: name of the program, text, and whether it is true. */
export const testJudged = <Name extends string>(
  programs: Programs<Name>,
  cases: readonly (readonly [figure: Name, text: string, isTrue: boolean])[],
): void => {
  let scenes: Record<Name, Scene>;
  beforeAll(async () => {
    scenes = await drawAll(programs);
  });
  test.each(cases)('%s: %s is held to be %s', (figure, text, isTrue) => expectJudged(scenes[figure], text, isTrue));
};

/** The same for true texts of which not everything can be read: nothing of them is contradicted. */
export const testUncontradicted = <Name extends string>(
  programs: Programs<Name>,
  cases: readonly (readonly [figure: Name, text: string])[],
): void => {
  let scenes: Record<Name, Scene>;
  beforeAll(async () => {
    scenes = await drawAll(programs);
  });
  test.each(cases)('%s: %s is not contradicted', (figure, text) => {
    const { claims } = checkCaption(text, factsOf(scenes[figure]), scenes[figure]);
    expect(claims.filter(({ status }) => status === 'contradicted')).toEqual([]);
  });
};
