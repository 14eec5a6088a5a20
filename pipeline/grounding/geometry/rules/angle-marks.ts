import { greekLetters } from '../read/words.js';
import { allMatches } from '../../all-matches.js';
import { splitName } from '../read/model.js';
import type { Entity, Model } from '../read/entity.js';
import { degreesBetween } from '../read/vector.js';
import { type ClauseRule, type Finding, turned } from './rule.js';
import { spelled } from './spelling.js';

const NAME = "((?:\\p{Lu}[\\d₀-₉]?['′]?){2})";
const marked = new RegExp(
  `\\bangle (?:between|formed by|of|made by|enclosed by) (?:the )?(?:(?:lines?|segments?|edges?|sides?|strokes?) )?${NAME} and (?:the )?(?:(?:line|segment|edge|side|height) )?${NAME} (?:is|has been)(?<not> not)?(?: (?:marked|shown|drawn|labell?ed|indicated))*(?: (?:as|by|with))?(?: (?:a|the))? (?:right|90°|90 degrees)`,
  'gu',
);

/** "The angle between SO and ON is marked as a right angle": there is such a mark, or the angle is none. */
const between = (
  model: Model,
  one: string,
  other: string,
): { readonly ok: boolean | undefined; readonly about: Entity[] } => {
  const [a, b] = [splitName(one, model.points), splitName(other, model.points)];
  const vertex = a?.find((name) => b?.includes(name) === true);
  const [from, to] = [a?.find((name) => name !== vertex), b?.find((name) => name !== vertex)];
  if (vertex === undefined || from === undefined || to === undefined) return { ok: undefined, about: [] };
  const mark = model.entities.find(
    ({ sort, corners }) =>
      sort === 'angle' && corners[1] === vertex && [from, to].every((name) => corners.includes(name)),
  );
  if (mark) return { ok: Math.abs((mark.measures.angle ?? 90) - 90) < 0.5, about: [mark] };
  const [p, v, q] = [from, vertex, to].map((name) => model.points.get(name)?.places[0]);
  if (!p || !v || !q) return { ok: undefined, about: [] };
  return { ok: Math.abs(degreesBetween(p, v, q) - 90) > 2 ? false : undefined, about: [] };
};

const letter = `(?<![\\p{L}])([α-ω]|${Object.keys(greekLetters).join('|')})(?![\\p{L}])`;
const placed = new RegExp(
  `${letter} (?:is|lies|sits|stands)(?<not> not)?(?: (?:marked|drawn|located|the angle|placed|written|found))* (?:at|in) (?:the )?(?:corner |vertex |point )?(?<at>\\p{Lu}[\\d₀-₉]?['′]?)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** "Beta is at corner B": the angle with this letter has its vertex there. */
const letters = (text: string, model: Model): Finding[] =>
  allMatches(text, placed).flatMap((match): Finding[] => {
    const said = (match[1] ?? '').toLowerCase();
    const name = greekLetters[said] ?? said;
    const angles = model.entities.filter(
      ({ sort, text: own, names }) =>
        sort === 'angle' && [own, ...names].some((one) => one?.replace(/[\\$]/g, '') === name),
    );
    const at = match.groups?.['at'] ?? '';
    const [angle, more] = angles;
    if (!angle || more || !model.points.has(at) || angle.corners[1] === undefined) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(angle.corners[1] === at, match.groups?.['not'] !== undefined),
        stated: at,
        actual: angle.corners[1],
        about: [angle],
      },
    ];
  });

/** Which angles have the mark of a right one, and at which corner a letter stands. */
export const angleMarkRule: ClauseRule = (clause, model) => {
  const text = spelled(clause);
  return [
    ...allMatches(text, marked).flatMap((match): Finding[] => {
      const { ok, about } = between(model, match[1] ?? '', match[2] ?? '');
      if (ok === undefined) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          ok: turned(ok, match.groups?.['not'] !== undefined),
          stated: 'right angle',
          about,
        },
      ];
    }),
    ...(model.isSpace ? [] : letters(text, model)),
  ];
};
