import { allMatches } from '../all-matches.js';
import type { Finding } from './mention.js';
import { isHeavy } from './other-title.js';
import { isKnown } from './rules/invented.js';
import type { Sentence } from './scan.js';
import { tokenize } from './tokenize.js';
import type { World } from './world.js';

const tells =
  /\blegend\b[^.;,]{0,24}? (?:explains?|tells?(?: us)?|says|states|indicates|shows|reveals)(?: us)? that (?:the |these |those )?[^.;,]{2,40}? (?:is|are|stands? for|represents?|means?|denotes?|depicts?) (?:the |an? )?([^.;,]{3,40})/giu;

/** Words that have many others beside them: what a line is the mean, the target or the fit of. */
const loose =
  /\b(?:mean|average|median|trend|fit|model|target|goal|limit|threshold|bound|data|values?|measure\w*|observ\w*|actual|real|line|curve|bars?|points?|other|same|different|one|ones|each)\b/i;

/** "The legend tells us that the black dots are villages": what no entry says, and nothing else that is written. */
export const legendTellsFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const entries = world.reading.legends
    .filter(({ kind }) => kind !== 'gradient')
    .flatMap((one) => one.entries.map(({ label }) => label));
  if (entries.length === 0) return [];
  return allMatches(text, tells).flatMap((match): Finding[] => {
    const said = match[1] ?? '';
    const words = tokenize(said).filter(isHeavy);
    const own = entries.flatMap((label) => tokenize(label));
    const numbers = said.match(/\d+(?:\.\d+)?/g) ?? [];
    const shares = words.some(({ norm }) => own.some((other) => other.norm === norm));
    const isOtherNumber =
      shares && numbers.length > 0 && !numbers.some((one) => entries.some((label) => label.includes(one)));
    const isOther =
      words.length > 0 && !shares && !loose.test(said) && words.every((word) => !isKnown(word.text, world));
    const at = start + match.index;
    return isOtherNumber || isOther
      ? [
          {
            start: at,
            end: at + match[0].length,
            ok: false,
            stated: said,
            actual: entries.join(', '),
            facts: [],
            firm: true,
          },
        ]
      : [];
  });
};
