import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import type { SpaceRule } from './rule.js';

const word = '[“"]?[\\p{L}\\d′\']+[”"]?';
const listed = new RegExp(
  `\\b(?:labell?ed|named|captioned|titled|called|marked)(?: as)?:? (?<list>${word}(?:, ${word})*,? and ${word})(?=[.,;:)]|$| on\\b| in\\b)`,
  'giu',
);
const item = new RegExp(word, 'gu');

/** "Three views, labelled front, right and top": each of the words stands there. */
export const labelListRule: SpaceRule = (text, { figure }) => {
  const written = figure.scene.elements.flatMap(({ visible, text: own }) =>
    visible && own !== undefined ? [own.replaceAll('$', '').trim().toLowerCase()] : [],
  );
  return allMatches(text, listed).flatMap((match): Verdict[] => {
    const list = match.groups?.['list'] ?? '';
    const words = allMatches(list, item)
      .map(([one]) => one.replaceAll(/[“”"]/g, ''))
      .filter((one) => one !== 'and');
    const there = words.map((one) => written.includes(one.toLowerCase()));
    // Words of which none is written may say what sort of things they are.
    if (!there.includes(true) || /\b(?:not|no|never)\b/.test(text.slice(0, match.index))) return [];
    const start = match.index;
    return [
      {
        start,
        end: start + match[0].length,
        ok: there.every(Boolean),
        stated: words.join(', '),
        actual: written.join(', '),
        facts: [],
      },
    ];
  });
};
