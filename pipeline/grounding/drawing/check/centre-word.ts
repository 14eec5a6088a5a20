import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { treeOf } from '../tree.js';
import type { Verdict } from '../../verdict.js';
import type { Scope } from './verdict.js';

const around =
  /\bmind ?-?map (?:(?:is )?(?:built |drawn |arranged |organi[sz]ed )?around|centred (?:on|around)|centered (?:on|around)|about|on)(?: the)?(?: (?:central|main))?(?: (?:word|topic|idea|term|theme|concept|node|subject))? ["“]?(?<word>\p{Lu}[\p{L}-]*)["”]?(?=[.,;:]| with| that| which| and |$)/giu;

/** "A mind map around the word Energy": what stands in its middle. */
export const centreRule = ({ text, start }: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const root = drawing.kind === 'graph' ? treeOf(drawing)?.root : undefined;
  const name = root?.name;
  if (!root || name === undefined) return [];
  return allMatches(text, around).flatMap((match): Verdict[] => {
    const word = match.groups?.['word'] ?? '';
    // In a title the word may be one of several.
    if (!/^\p{Lu}/u.test(word)) return [];
    const ok = name.toLowerCase().split(/\s+/).includes(word.toLowerCase());
    return [
      {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok,
        stated: word,
        actual: name,
        facts: ok ? about('text', root) : [],
      },
    ];
  });
};
