import { allMatches } from '../../all-matches.js';
import { dashOf, type Entity, type Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { isParallel, minus, size } from '../read/vector.js';
import { type ClauseRule, type Finding, turned } from './rule.js';
import { spelled } from './spelling.js';

const P = "(\\p{Lu}(?:_?\\d|[₀-₉])?['′]?)(?![\\p{L}\\p{N}])";

const passed = new RegExp(
  `\\b(?:from|between) (?:the )?(?:point |vertex |corner )?${P} (?:to|and) (?:the )?(?:point |vertex |corner )?${P}(?: (?:along|on|over) (?:the |a )?(?:side|segment|line|edge|way|straight line)(?: \\p{Lu}{2})?)?,? (?:you|one|we)(?: will| must| have to)? (?:pass|passes|come|comes|go|goes|cross|crosses|meet|meets|reach|reaches)(?<not> not)?(?: (?:through|by|over|past))?(?: the)?(?: (?:point|midpoint))? ${P}`,
  'gu',
);

const isBetween = (model: Model, a: Entity, b: Entity, p: Entity): boolean | undefined => {
  const [from, to, at] = [a, b, p].map(({ places: [place] }) => place);
  if (!from || !to || !at) return undefined;
  const off = size(minus(from, at)) + size(minus(at, to)) - size(minus(from, to));
  return off < 0.004 * model.extent;
};

/** "Going from A to C along the side, you pass F". */
const onTheWay = (text: string, model: Model): Finding[] =>
  allMatches(text, passed).flatMap((match): Finding[] => {
    const [a, b, p] = [match[1], match[2], match.at(-1)].map((name) => model.points.get(name ?? ''));
    const ok = a && b && p ? isBetween(model, a, b, p) : undefined;
    return ok === undefined || !a || !b || !p
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(ok, match.groups?.['not'] !== undefined),
            stated: 'pass',
            about: [a, b, p],
          },
        ];
  });

const pair = new RegExp(
  `\\bfrom (?:the )?(?:point |vertex |corner )?${P}(?: (?:up|down|over|across|straight))? to (?:the )?(?:point |vertex |corner |midpoint )?${P}`,
  'gu',
);
const stroke =
  /\b(?:medians?|segments?|lines?|diagonals?|strokes?|heights?|altitudes?|radi(?:us|i)|chords?|rays?|vectors?|arrows?|bisectors?|sides?|edges?)\b/;
const drawn = /\b(?:drawn|runs?|goes|go|leads?|joins?|connects?|there|shows?|:)/;

const inner = /\b(?:medians?|diagonals?|heights?|altitudes?|bisectors?|radi(?:us|i)|chords?|rays?|vectors?|arrows?)\b/;

/** On a line that is drawn lie both; of what runs within an outline none of its sides. */
const areJoined = (model: Model, a: Entity, b: Entity, whole: string): boolean | undefined => {
  const isInner = inner.test(whole);
  const dash = /\b(?:dashed|dotted)\b/.exec(whole)?.[0];
  const [p, q] = [a.places[0], b.places[0]];
  if (!p || !q) return undefined;
  const near = 0.01 * model.extent;
  return model.entities.some((one) => {
    const { sort, places, reach } = one;
    if ((isInner && sort === 'polygon') || (dash !== undefined && dashOf(one) !== dash)) return false;
    const sides =
      sort === 'polygon'
        ? places.map((place, at) => [place, places[(at + 1) % places.length]] as const)
        : sort === 'segment'
          ? [[places[0], places[1]] as const]
          : [];
    return sides.some(([from, to]) => {
      if (!from || !to || !isParallel(minus(to, from), minus(q, p))) return false;
      const on = [p, q].every(
        (place) =>
          reach !== 'segment' || size(minus(from, place)) + size(minus(place, to)) - size(minus(from, to)) < near,
      );
      return (
        on &&
        size(minus(from, p)) + size(minus(p, to)) - size(minus(from, to)) < (reach === 'segment' ? near : Infinity)
      );
    });
  });
};

/** "Three medians are drawn: from A to E, from B to F and from C to D": strokes between these points, each. */
const joins = (text: string, { whole, negated }: Clause, model: Model): Finding[] =>
  !stroke.test(whole) ||
  !drawn.test(whole) ||
  negated ||
  /\b(?:distance|way|walk|going|moving|angle|arc|rotat|reflect|translat)/.test(whole)
    ? []
    : allMatches(text, pair).flatMap((match): Finding[] => {
        const [a, b] = [match[1], match[2]].map((name) => model.points.get(name ?? ''));
        if (!a || !b || a === b) return [];
        const ok = areJoined(model, a, b, whole);
        return ok === undefined
          ? []
          : [{ start: match.index, end: match.index + match[0].length, ok, stated: 'joined', about: [a, b] }];
      });

/** What lies on the way between two points, and between which points strokes are drawn. */
export const wayRule: ClauseRule = (clause, model) => {
  if (model.points.size < 2) return [];
  const text = spelled(clause);
  return [...onTheWay(text, model), ...(model.isSpace ? [] : joins(text, clause, model))];
};
