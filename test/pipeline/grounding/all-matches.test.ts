import { describe, expect, it } from 'vitest';
import { allMatches, firstMatch } from '../../../pipeline/grounding/all-matches.js';
import { chartParts } from '../../../pipeline/grounding/check/chart-parts.js';
import { necessaryIn } from '../../../pipeline/grounding/necessary.js';

describe('what an expression needs', () => {
  it.each<readonly [RegExp, readonly (readonly string[])[]]>([
    [/\b(?:rises?|falls?)\b/, [['rise', 'fall']]],
    [/a(?:bc)?def/, [['def']]],
    [/(?:no|the) colou?rs(?! here)/i, [[' colo']]],
    [/\b(\d+) (?:different )?(lengths?|sizes?)/, [['length', 'size']]],
    [/the (?:highest|lowest) of (?:all|both) curves/, [[' curves'], ['the '], [' of '], ['highest', 'lowest']]],
    [/(?=.*arrow)left/, [['arrow'], ['left']]],
    [/x[a\]c]yz\.\(q/, [['yz.(q']]],
    [/ from(?<a> @) {box}/, [[' {box}'], [' from']]],
    [/(?:red|of) abcd|ef/, []],
    [/(?<!\p{L})(\p{L})\(\d+\)/u, []],
  ])('%s', (expression, needed) => {
    expect(necessaryIn(expression.source)).toEqual(needed);
  });
});

describe('all matches', () => {
  const texts = [
    'The dashed line marks the Threshold line; error bars and a TREND LINE are drawn, the grid lines are not.',
    'There are no labels on the slices, and the colour bar beside them is missing.',
    'K₂ (3) rises. 😀😀 It falls.',
    '',
  ];
  const expressions = [
    ...chartParts.map(({ words: { source, flags } }) => new RegExp(source, `${flags}g`)),
    /\b(?:rises?|falls?)\b/g,
    /(?=.*threshold)line/gi,
    /x*/gu,
    /\p{Lu}/gu,
  ];

  it('are those that matchAll finds, one expression asked of several texts', () => {
    for (const expression of expressions)
      for (const text of texts) expect(allMatches(text, expression)).toEqual([...text.matchAll(expression)]);
  });

  it('begin with the one that exec finds', () => {
    for (const { source, flags } of expressions) {
      const expression = new RegExp(source, flags.replace('g', ''));
      for (const text of texts) expect(firstMatch(text, expression)).toEqual(expression.exec(text));
    }
  });
});
