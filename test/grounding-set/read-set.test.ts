import { describe, expect, it } from 'vitest';
import { createRenderers } from '../../renderers/index.js';
import { parseSentences, readSet } from './read-set.js';

describe('the labelled sentences', () => {
  it('are read with label, kind of error and voice', () => {
    expect(parseSentences('[paper]\n# why\n+ A.\n- rank: B.\n? C.\n', 'x.txt')).toEqual([
      { text: 'A.', label: 'true', voice: 'paper' },
      { text: 'B.', label: 'false', error: 'rank', voice: 'paper' },
      { text: 'C.', label: 'open', voice: 'paper' },
    ]);
  });

  it.each([
    ['+ A.', 'x.txt:1: no voice'],
    ['[pirate]', 'x.txt:1: "pirate" is no voice'],
    ['[paper]\n- taste: A.', 'x.txt:2: "taste" is no kind of error'],
    ['[paper]\n\nA.', 'x.txt:3: expected'],
  ])('say what is wrong with %j', (source, message) => {
    expect(() => parseSentences(source, 'x.txt')).toThrow(message);
  });

  it('of one figure are all different, and every figure has true and false ones', () => {
    for (const { name, sentences } of readSet(createRenderers())) {
      expect(new Set(sentences.map(({ text }) => text)).size, name).toBe(sentences.length);
      expect(new Set(sentences.map(({ label }) => label)), name).toContain('true');
      expect(new Set(sentences.map(({ label }) => label)), name).toContain('false');
    }
  });
});
