import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import { minus, size, type Vec } from '../read/vector.js';
import { agrees, type ClauseRule, type Finding, numbersIn, turned } from './rule.js';

const cut =
  /\b(?:divid|cut|split|separat|partition|break)\w* (?<what>.{2,40}?) (?:up )?into (?:two |three )?(?:pieces|parts|segments|sections|stretches|lengths)\b[^.;]*?\b(?:of|measuring|with|are)\b/g;

/** How far along a stroke the points with names lie on it, from the one end to the other. */
const cutsOn = (model: Model, [a, b]: readonly [Vec, Vec]): readonly number[] => {
  const whole = minus(b, a);
  const length = size(whole);
  const slack = 2e-3 * model.extent;
  return [...model.points.values()]
    .flatMap(({ places: [place] }) => {
      const own = place ? minus(place, a) : undefined;
      const along = own ? own.reduce((sum, one, axis) => sum + one * (whole[axis] ?? 0), 0) / length : NaN;
      const off = own ? Math.sqrt(Math.max(0, size(own) ** 2 - along ** 2)) : Infinity;
      return off < slack && along > slack && along < length - slack ? [along] : [];
    })
    .toSorted((one, other) => one - other);
};

/** "The altitude divides the base into pieces of 5 and 9": the stretches between the points on what is cut. */
export const piecesRule: ClauseRule = (clause, model) =>
  model.isSpace || !model.isScaled
    ? []
    : allMatches(clause.text, cut).flatMap((match): Finding[] => {
        const end = match.index + match[0].length;
        const told = numbersIn(clause).filter(({ start }) => start >= end);
        const group = clause.groups.find(({ start, end: to }) => start > match.index && to < end);
        const strokes = (group?.entities ?? []).filter((one): one is Entity => one.places.length === 2);
        const sides = strokes.flatMap(({ places: [a, b] }) => (a && b ? [[a, b] as const] : []));
        const found = sides.flatMap((ends): number[][] => {
          const cuts = cutsOn(model, ends);
          const all = [0, ...cuts, size(minus(ends[1], ends[0]))];
          return cuts.length === 0 ? [] : [all.slice(1).map((at, index) => at - (all[index] ?? 0))];
        });
        if (told.length < 2 || found.length === 0 || found.some(({ length }) => length !== told.length)) return [];
        const ok = found.some(
          (pieces) =>
            told.every((number) => pieces.some((piece) => agrees(number, piece))) &&
            pieces.every((piece) => told.some((number) => agrees(number, piece))),
        );
        return [
          {
            start: match.index,
            end: told.at(-1)?.end ?? end,
            ok: turned(ok, clause.negated),
            stated: told.map(({ value }) => value).join(', '),
            actual: found[0]?.map((piece) => Math.round(piece * 100) / 100).join(', ') ?? null,
            about: strokes,
          },
        ];
      });
