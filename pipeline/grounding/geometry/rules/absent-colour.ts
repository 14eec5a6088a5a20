import { allMatches } from '../../all-matches.js';
import { colourWords } from '../../language/colour.js';
import { isQuoted } from '../../language/quoted.js';
import { isAbsent } from '../../language/scene-colours.js';
import type { ClauseRule, Finding } from './rule.js';

const plain = colourWords.filter((word) => !/[ -]|^(?:black|white|gold|silver|transparent)$/.test(word)).join('|');
const said = new RegExp(
  `\\b(?:(?:an?|the|one|two|three|four|five|both) (?:(?:thick|thin|dashed|dotted|solid|straight|slanted|light|dark|pale|bright|small|large|big|short|long),? ){0,2}(?<before>${plain}) (?<noun>\\p{L}{3,})|(?:is|are|in|drawn in|painted|coloured|colored|shaded|filled) (?:(?:light|dark|pale|bright) )?(?<after>${plain})(?=[.,;]|$| and\\b))`,
  'gu',
);

/** "A blue ladder" in a figure in which nothing is blue: false, whatever the ladder is. */
export const absentColourRule: ClauseRule = (clause, model) =>
  clause.negated || /\b(?:no|without|instead|would|if|imagine)\b/.test(clause.text)
    ? []
    : allMatches(clause.text, said).flatMap((match): Finding[] => {
        const word = match.groups?.['before'] ?? match.groups?.['after'] ?? '';
        if (match.index < clause.start || isQuoted(clause.text, match.index) || !isAbsent(model.scene, [word]))
          return [];
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: false,
            stated: word,
            actual: 'not in the figure',
            about: [],
          },
        ];
      });
