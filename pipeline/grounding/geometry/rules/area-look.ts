import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import { coloursOf } from '../read/entity.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

const colours = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const told = new RegExp(
  `\\b(?:areas?|regions?|spaces?|parts?) (?:that is |that lies |which is )?(?:between|enclosed by|bounded by|under|below|beneath|inside|enclosed between) [^.;:]{1,50}?\\b(?:is|are)(?<not> not)?(?: both| all)?(?: (?:shaded|filled|coloured|colored|painted|tinted|drawn|marked|hatched|highlighted))?(?: in| with)?(?: an?)? (?<colour>${colours})(?![\\p{L}-])`,
  'gu',
);

/** "The area between the two graphs is shaded in yellow". */
export const areaLookRule: ClauseRule = (clause, model) => {
  const areas = model.entities.filter(({ sort, element }) => sort === 'shading' && element?.fill !== undefined);
  if (areas.length === 0) return [];
  return allMatches(clause.text, told).map((match): Finding => {
    const colour = match.groups?.['colour'] ?? '';
    // What shines through looks lighter than it is.
    const plain = colour.replace(/^(?:very )?(?:light|pale|dark|bright) /, '');
    const ok = areas.some((area) =>
      coloursOf(area).some(
        (hex) => isColour(hex, colour) || ((area.element?.opacity ?? 1) < 0.9 && isColour(hex, plain)),
      ),
    );
    return {
      start: match.index,
      end: match.index + match[0].length,
      ok: turned(ok, match.groups?.['not'] !== undefined),
      stated: colour,
      actual: areas.flatMap(coloursOf).join(', '),
      about: areas,
    };
  });
};
