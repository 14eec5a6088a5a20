import { beforeAll, describe, expect, test } from 'vitest';
import { checkCaption, factsOf, writeCaptions, type CaptionStyle } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { drawFigures } from './figures/draw.js';
import { programs, type FigureName } from './figures/programs.js';

let scenes: Record<FigureName, Scene>;
beforeAll(async () => {
  scenes = await drawFigures();
});

const names = Object.keys(programs) as FigureName[];
const styles: readonly CaptionStyle[] = ['alt', 'brief', 'dense'];
const written = (name: FigureName, seed: string): ReturnType<typeof writeCaptions> =>
  writeCaptions(scenes[name], factsOf(scenes[name]), createRandom(seed));

describe.each(names)('captions of %s', (name) => {
  test('are supported in every claim, whatever the seed', () => {
    const facts = factsOf(scenes[name]);
    for (let seed = 0; seed < 25; seed++) {
      const captions = written(name, `seed ${seed}`);
      for (const style of styles) {
        const { faithful, claims } = checkCaption(captions[style].text, facts, scenes[name]);
        expect({ text: captions[style].text, wrong: claims.filter(({ status }) => status !== 'supported') }).toEqual({
          text: captions[style].text,
          wrong: [],
        });
        expect(faithful).toBe(true);
      }
    }
  });

  test('are the same for the same seed, and not always the same for others', () => {
    expect(written(name, 'a')).toEqual(written(name, 'a'));
    const texts = new Set(Array.from({ length: 12 }, (_, seed) => written(name, String(seed)).dense.text));
    expect(texts.size).toBeGreaterThan(2);
  });

  test('state more from style to style', () => {
    const { alt, brief, dense } = written(name, 'coverage');
    expect(alt.coverage).toBeGreaterThan(0);
    expect(dense.coverage).toBeGreaterThan(brief.coverage);
    expect(alt.text.match(/[.!?](?:\s+\p{Lu}|$)/gu)).toHaveLength(1);
  });

  test('are written in whole sentences', () => {
    for (const style of styles) {
      const { text } = written(name, 'form')[style];
      expect(text).toMatch(/^[A-Z“].*[.”]$/su);
      expect(text).not.toMatch(/undefined|null|NaN|\d{4}-\d\d-\d\dT| {2}|,,|\.\./);
    }
  });
});

test.each(['bars', 'grouped', 'stacked', 'sideways', 'heat'] as const)(
  'a value that is changed in a caption of %s is found out',
  (name) => {
    const facts = factsOf(scenes[name]);
    const caption = written(name, 'falsify').dense.text;
    const values = facts.filter(({ predicate }) => predicate === 'value').map(({ value }) => Number(value));
    let [changed, caught] = [0, 0];
    for (const value of values) {
      const edited = caption.replace(
        new RegExp(`(?<![\\d.,])${value}(?![\\d.,])(?= (?:for|in|at|kg|tonnes|GWh))`),
        String(value + 23),
      );
      if (edited === caption) continue;
      changed += 1;
      if (checkCaption(edited, facts, scenes[name]).claims.some(({ status }) => status === 'contradicted')) caught += 1;
    }
    expect(changed).toBeGreaterThan(0);
    expect(caught).toBe(changed);
  },
);

test('names along an axis are listed from the top, as the values are', () => {
  expect(written('upwards', 'order').dense.text).toContain('lists West, North and East');
});

test('panels are called by the titles over them', () => {
  expect(written('farms', 'panels').dense.text).toContain('In the panel “B Harvest”, ');
});

test('of courses that begin and end alike, it is told where they are furthest apart', () => {
  const { text } = written('roc', 'apart').dense;
  expect(text).toMatch(
    /Forest[^.]* from 0 at false alarms 0 to 0\.672 at false alarms 0\.2 and then \w+ to 1 at false alarms 1/u,
  );
});
