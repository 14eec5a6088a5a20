import { beforeAll, describe, expect, test } from 'vitest';
import { stemOf } from '../../../pipeline/grounding/drawing/check/stems.js';
import { kindAt } from '../../../pipeline/grounding/drawing/check/words.js';
import { plural } from '../../../pipeline/grounding/language/noun.js';
import { withUnit } from '../../../pipeline/grounding/language/unit.js';
import { checkCaption, factsOf, writeCaptions } from '../../../pipeline/grounding/index.js';
import { createRandom } from '../../../pipeline/random.js';
import type { Scene } from '../../../renderers/scene.js';
import { expectSupportedCaptions, expectWellFormedCaptions } from './caption-cases.js';
import { diagramSentences } from './sentences/diagrams.js';
import { drawingSentences } from './sentences/drawings.js';
import { formulaSentences } from './sentences/formulas.js';
import { testSentences } from './sentences/table.js';
import { drawDrawings, drawingPrograms, type DrawingName } from './figures/drawings.js';

let scenes: Record<DrawingName, Scene>;
beforeAll(async () => {
  scenes = await drawDrawings();
}, 240_000);

const names = Object.keys(drawingPrograms) as DrawingName[];

describe.each(names)('captions of %s', (name) => {
  test('are supported in every claim, whatever the seed', () => expectSupportedCaptions(scenes[name], 25));

  test('are written in whole sentences, and state more from style to style', () =>
    expectWellFormedCaptions(scenes[name]));

  test('have facts with ids of their own', () => {
    const facts = factsOf(scenes[name]);
    expect(facts.length).toBeGreaterThan(1);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

testSentences([...drawingSentences, ...diagramSentences, ...formulaSentences], (figure) => scenes[figure]);

test('words that are names of JavaScript as well are words', () => {
  expect(stemOf('constructor')).toBe('constructor');
  expect(plural('constructor')).toBe('constructors');
  expect(withUnit('3', 'constructor')).toContain('constructor');
  expect(kindAt('constructor')).toBeUndefined();
});

/** What is changed in a caption, and into what: none of it is in any of the figures. */
const changes: readonly (readonly [name: string, from: RegExp, to: string])[] = [
  ['a count', /\b(?:two|three|four|five|six|fourteen|14|40)\b(?= \p{L}*(?: \p{L}+)?)/u, 'eleven'],
  ['a colour', /\b(?:light blue|blue|red|green|yellow|gold|orange|purple)\b/, 'magenta'],
  ['a label', /“[^”]+”/, '“Zanzibar”'],
  ['a direction', /\b([A-Z][a-z]*) (leads|points) to ([A-Z][a-z]*)\b(?! \(| and|,)/, '$3 $2 to $1'],
  ['a target', /\b(leads|points) to [A-Z]\w*/, '$1 to Zanzibar'],
  ['a side', /\bto the right of\b/, 'to the left of'],
];

test.each(changes)('%s that is changed in a caption is found out', (_, from, to) => {
  let changed = 0;
  for (const name of names) {
    const facts = factsOf(scenes[name]);
    for (let seed = 0; seed < 5; seed++) {
      const { text } = writeCaptions(scenes[name], facts, createRandom(`change ${seed}`)).dense;
      const edited = text.replace(from, to);
      // Between two that point at each other either direction is true.
      if (edited === text || (name === 'both' && to.includes('$'))) continue;
      changed += 1;
      const { claims } = checkCaption(edited, facts, scenes[name]);
      expect({ edited, wrong: claims.some(({ status }) => status === 'contradicted') }).toEqual({
        edited,
        wrong: true,
      });
    }
  }
  expect(changed).toBeGreaterThan(0);
});
