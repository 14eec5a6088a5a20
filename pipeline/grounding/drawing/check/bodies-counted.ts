import { allMatches } from '../../all-matches.js';
import { wholeWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { isGround } from '../../pictures/bodies.js';
import type { Scope } from './verdict.js';

/** The solids of a scene in space, without a floor that they stand on. */
const bodiesIn = oncePer((drawing: Drawing): readonly string[] =>
  drawing.things.flatMap(({ id, element: { kind, data } }) => (kind === 'solid' && !isGround(data) ? [id] : [])),
);

const told =
  /(?<!\b(?:(?:of|with) (?:the|these|those)|other|the|these|those) )\b(?<n>\d+|\p{L}+) (?:(?:coloured|colored|different|simple|geometric|geometrical|basic|shaded|three-dimensional|3D|separate|rendered) )*(?:solids|(?:geometric|geometrical|solid) (?:bodies|shapes|objects|figures)|3D (?:shapes|objects|bodies))\b(?! (?:of|that|which|whose|have|has|touch|with (?:a|an|the)))/giu;

/** "Four geometric bodies on a light grey background": as many as the scene has. */
export const bodyCountRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const { drawing } = scope;
  const bodies = drawing.kind === 'shapes' ? bodiesIn(drawing) : [];
  if (bodies.length < 2) return [];
  return allMatches(sentence.text, told).flatMap((match): Verdict[] => {
    const word = match.groups?.['n'] ?? '';
    const n = /^\d+$/.test(word) ? Number(word) : wholeWord(word.toLowerCase());
    if (n === undefined || n < 2) return [];
    return [
      {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        ok: n === bodies.length,
        stated: n,
        actual: bodies.length,
        facts: n === bodies.length ? scope.counts('solid') : [],
      },
    ];
  });
};
