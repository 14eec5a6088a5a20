import { allMatches } from '../../all-matches.js';
import { cued } from '../../cued.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Scope } from './verdict.js';

/** Texts by the letter that they are, or begin with: "W = 20 N" is labelled W. */
const lettersIn = oncePer((drawing: Drawing): ReadonlyMap<string, Thing> => {
  const found = new Map<string, Thing>();
  for (const thing of drawing.things) {
    const letter = /^(\p{Lu})(?![\p{L}\d])/u.exec(thing.name?.trim() ?? '')?.[1];
    if (letter !== undefined && !found.has(letter)) found.set(letter, thing);
  }
  return found;
});

const L = '["“]?\\p{Lu}["”]?(?![\\p{L}\\d_\'′=])';
const lettered = new RegExp(`\\b(?:marked|labell?ed|lettered|with the (?:letters?|labels?))(?: with| by)?(?: the)?(?: letters?)? (?<list>${L}(?:(?:, and |, | and )${L})*)(?=[.,;)]|$| and | in | on | at | is | are | with )`, 'gu'); // prettier-ignore

/** "A meter marked A", "three arrows, labelled W, N and F": single letters that are written in a sketch, or not. */
const letterRule = ({ text, start }: SentenceText, { drawing, about }: Scope): Verdict[] =>
  drawing.kind !== 'shapes' && drawing.kind !== 'circuit'
    ? []
    : allMatches(text, lettered).flatMap((match): Verdict[] => {
        const letters = (match.groups?.['list'] ?? '').match(/\p{Lu}/gu) ?? [];
        const written = lettersIn(drawing);
        // Where no letter is written, those of a formula or a picture may be.
        if (written.size === 0 || /\b(?:not|no|never)\b|n['’]t\b/.test(text)) return [];
        const ok = letters.every((letter) => written.has(letter));
        const things = letters.flatMap((letter) => written.get(letter) ?? []);
        return [
          {
            start: start + match.index,
            end: start + match.index + match[0].length,
            ok,
            stated: letters.join(', '),
            actual: [...written.keys()].join(', '),
            facts: ok ? about('text', ...things) : [],
          },
        ];
      });

export const writtenLetterRule = cued<SentenceText, [scope: Scope], Verdict>(({ text }) => text)(
  /marked|labelled|labeled|lettered|letter|label/,
  letterRule,
);
