import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import { degreesBetween } from '../read/vector.js';
import { type ClauseRule, type Finding, headBefore, turned } from './rule.js';

const told =
  /\b(?:has|have|with|having)(?: exactly| only)? (?<count>no|an?|one|two|three|four|\d) (?<kind>acute|obtuse) (?:interior )?angles?\b/g;

/** "The quadrilateral has two acute angles". */
export const angleCountRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : allMatches(clause.text, told).flatMap((match): Finding[] => {
        const own =
          headBefore(clause, match.index)?.entities.filter(
            ({ sort, places }) => sort === 'polygon' && places.length > 2,
          ) ?? [];
        const [polygon, more] = own;
        if (!polygon || more) return [];
        const { places } = polygon;
        const isAcute = match.groups?.['kind'] === 'acute';
        const angles = places.map((place, at) =>
          degreesBetween(places.at(at - 1) ?? place, place, places[(at + 1) % places.length] ?? place),
        );
        const actual = angles.filter((one) => (isAcute ? one < 89.7 : one > 90.3)).length;
        const word = match.groups?.['count'] ?? '';
        const stated = word === 'no' ? 0 : /^an?$/.test(word) ? 1 : (unitWord(word) ?? Number(word));
        const ok = /^an?$/.test(word) ? actual >= 1 : actual === stated;
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(ok, clause.negated),
            stated,
            actual,
            about: [polygon],
          },
        ];
      });
