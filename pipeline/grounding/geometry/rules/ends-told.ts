import { allMatches } from '../../all-matches.js';
import { isColour } from '../../language/colour.js';
import { coloursOf, dashOf, type Entity, type Model } from '../read/entity.js';
import { isSamePlace, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, headBefore, numbersIn, spotsIn, turned } from './rule.js';

const strokeCalled = ({ entities }: Model, name: string): Entity | undefined => {
  const fits = entities.filter(
    ({ names, places }) => places.length === 2 && names.some((own) => own.toLowerCase() === name),
  );
  return fits.length === 1 ? fits[0] : undefined;
};

const continued =
  /\b(?:vector )?(?<a>[a-z]['′]?) (?:begins|starts)(?: exactly| right)? (?:where|at the (?:tip|end|head|endpoint|end point|point) of)(?: vector)? (?<b>[a-z]['′]?)(?: ends)?(?![\p{L}\d])/gu;

/** "b begins where a ends": the tip of the one is the foot of the other. */
export const continuedRule: ClauseRule = (clause, model) =>
  clause.start > 1
    ? []
    : allMatches(clause.whole, continued).flatMap((match): Finding[] => {
        const [a, b] = ['a', 'b'].map((name) => strokeCalled(model, match.groups?.[name] ?? ''));
        const [start, end] = [a?.places[0], b?.places[1]];
        if (!a || !b || !start || !end || a.element?.kind !== 'vector') return [];
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: isSamePlace(start, end, 2 * model.extent),
            stated: 'begins',
            about: [a, b],
          },
        ];
      });

const leads =
  /\b(?:leads?|goes|runs|points|reaches|extends|is drawn)(?: straight)? from (?<from>the origin|\([^)]*\)) to $/;

/** "It leads from the origin to (6, 5)". */
export const leadingRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : spotsIn(clause).flatMap((spot): Finding[] => {
        const match = leads.exec(clause.text.slice(0, spot.start));
        const group = match && headBefore(clause, match.index);
        const [one, more] = group?.entities ?? [];
        if (!match || !one || more || one.places.length !== 2 || one.reach !== 'segment') return [];
        const before = spotsIn(clause).find(({ end }) => end < spot.start);
        const from: Vec = match.groups?.['from'] === 'the origin' || !before ? [0, 0, 0] : [before.x, before.y, 0];
        const isAt = (place: Vec | undefined, x: number, y: number): boolean =>
          place !== undefined && Math.hypot(place[0] - x, place[1] - y) <= Math.max(spot.rounding, 0.01 * model.extent);
        const [a, b] = one.places;
        const ok = isAt(a, from[0], from[1]) && isAt(b, spot.x, spot.y);
        return [
          {
            start: match.index,
            end: spot.end,
            ok: turned(ok, clause.negated),
            stated: `(${spot.x}, ${spot.y})`,
            actual: b ? `(${b[0]}, ${b[1]})` : null,
            about: [one],
          },
        ];
      });

/** "A dashed segment from M to B": drawn so, where it is drawn. */
export const strokeLookRule: ClauseRule = (clause) =>
  clause.groups.flatMap(({ phrases, start }): Finding[] =>
    phrases.flatMap((phrase): Finding[] => {
      const [one, more] = phrase.entities;
      const words = clause.text.slice(start);
      const told =
        /\b(?:segment|line|stroke|arrow|vector|edge|side)(?: (?:drawn|going|running|leading|dropping))? (?:from|between) \p{L}['′]? (?:to|and) \p{L}['′]?(?!\p{L})/u.exec(
          words,
        );
      if (!one || more || !told || one.sort !== 'segment' || one.element === undefined || phrase.name !== undefined)
        return [];
      if (phrase.noun === 'point' || (phrase.colour === undefined && phrase.dash === undefined)) return [];
      const { colour, dash } = phrase;
      const isHued = colour === undefined || coloursOf(one).some((hex) => isColour(hex, colour));
      const isDashed = dash === undefined || dashOf(one) === dash;
      return [
        {
          start,
          end: start + told.index + told[0].length,
          ok: turned(isHued && isDashed, clause.negated),
          stated: dash ?? colour ?? '',
          actual: dashOf(one),
          about: [one],
        },
      ];
    }),
  );

const besideNumber = /\b(?<side>left|right) of (?:the )?(?:number |value |origin\b)?$/;

/** "P is on the right of the zero" of a number line. */
export const besideNumberRule: ClauseRule = (clause, model) => {
  const isLine =
    model.entities.length > 0 && model.entities.every(({ places }) => places.every(([, y]) => Math.abs(y) < 1e-9));
  return !isLine
    ? []
    : numbersIn(clause).flatMap((number): Finding[] => {
        const match = besideNumber.exec(clause.text.slice(0, number.start));
        const group = match && headBefore(clause, match.index);
        const [one, more] = group?.entities ?? [];
        const x = one?.places[0]?.[0];
        if (!match || !one || more || one.sort !== 'point' || x === undefined || number.unit !== undefined) return [];
        const ok = match.groups?.['side'] === 'left' ? x < number.value : x > number.value;
        return [
          {
            start: match.index,
            end: number.end,
            ok: turned(ok, clause.negated),
            stated: match.groups?.['side'] ?? '',
            actual: x,
            about: [one],
          },
        ];
      });
};
