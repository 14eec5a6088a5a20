import type { Entity } from '../read/entity.js';
import type { Group } from '../read/sentence.js';
import { foot, isParallel, minus, size } from '../read/vector.js';
import { endsOf } from './straight.js';
import {
  agrees,
  type ClauseRule,
  type Finding,
  groupAfter,
  headBefore,
  hits,
  isDenied,
  numbersIn,
  turned,
} from './rule.js';

const toLine = (point: Entity, line: Entity): number | undefined => {
  const ends = endsOf(line);
  const [place] = point.places;
  return ends && place ? foot(place, ...ends).off : undefined;
};

/** How far two things are from each other: points, a point and a line, parallel lines, a point and a centre. */
const distanceBetween = (one: Entity, other: Entity): number | undefined => {
  if (one.sort === 'point' && other.sort === 'point') {
    const [a, b] = [one.places[0], other.places[0]];
    return a && b ? size(minus(a, b)) : undefined;
  }
  if (one.sort === 'point') return other.sort === 'segment' ? toLine(one, other) : undefined;
  if (other.sort === 'point') return distanceBetween(other, one);
  const [a, b] = [endsOf(one), endsOf(other)];
  if (!a || !b || !isParallel(minus(a[1], a[0]), minus(b[1], b[0]))) return undefined;
  return foot(a[0], ...b).off;
};

const pairOf = (left: Group | undefined, right: Group | undefined): readonly [Entity, Entity] | undefined => {
  const [one, more] = left?.entities ?? [];
  const [other, also] = right?.entities ?? [];
  return one && other && !more && !also && one.id !== other.id ? [one, other] : undefined;
};

const told =
  /\bdistances? (?:of|from|between) .*\b(?:is|are|measures?|equals|=|amounts? to)\s*(?:about |exactly |only |approximately )?$/;

/** "The chord lies 3 cm from M", "the distance of the chord from the centre is 3 cm", "A and B are 5 cm apart". */
export const distanceRule: ClauseRule = (clause, model) =>
  model.isScaled
    ? numbersIn(clause).flatMap((number): Finding[] => {
        const { text, start } = clause;
        const before = text.slice(start, number.start);
        const after = text.slice(number.end);
        const away = /^ ?(?:units? )?(?:away |off )?from\b/.exec(after);
        const isApart = /^ ?(?:units? )?(?:apart|from each other|from one another)\b/.test(after);
        let pair: readonly [Entity, Entity] | undefined;
        if (isApart) {
          const [one, other, more] = headBefore(clause, number.start)?.entities ?? [];
          pair = one && other && !more ? [one, other] : undefined;
        } else if (away) {
          pair = pairOf(headBefore(clause, number.start), groupAfter(clause, number.end + away[0].length));
        } else if (told.test(before)) {
          const from = start + before.search(/\bdistance/);
          const own = clause.groups.filter((group) => group.start >= from && group.end <= number.start);
          const [one, other, more] = own.flatMap(({ entities }) => entities);
          pair =
            own.length === 2
              ? pairOf(own[0], own[1])
              : own.length === 1 && one && other && !more
                ? [one, other]
                : undefined;
        }
        const actual = pair && distanceBetween(...pair);
        if (!pair || actual === undefined) return [];
        const ok = turned(agrees(number, actual), isDenied(clause, start, number.start));
        const shown = Math.round(actual * 100) / 100;
        return [{ start: number.start, end: number.end, ok, stated: number.value, actual: shown, about: pair }];
      })
    : [];

/** "H lies closer to A than to B", "S is nearer to the base AB than to DC". */
export const nearerRule: ClauseRule = (clause) =>
  hits(clause, /\b(?:closer|nearer|farther|further) (?:away )?(?:to|from) (?=.*\bthan (?:to|from)? ?)/g).flatMap(
    ({ start, end, words }): Finding[] => {
      const than = clause.text.indexOf(' than ', end);
      // "C is above AB and closer to A": C is.
      const isSecond = /\b(?:and|but|,|yet)(?: (?:also|it|is|lies))* $/.test(clause.text.slice(clause.start, start));
      const one = (isSecond ? clause.groups[0] : headBefore(clause, start))?.entities ?? [];
      const near = clause.groups
        .filter((group) => group.start >= end && group.end <= than)
        .flatMap(({ entities }) => entities);
      const far = groupAfter(clause, than)?.entities ?? [];
      const [thing, here, there] = [one[0], near[0], far[0]];
      if (!thing || !here || !there || one.length + near.length + far.length > 3) return [];
      const [a, b] = [distanceBetween(thing, here), distanceBetween(thing, there)];
      if (a === undefined || b === undefined) return [];
      const isEven = Math.abs(a - b) < 0.01 * Math.max(a, b);
      const ok = !isEven && a < b === /^(?:closer|nearer)/.test(words);
      return [
        {
          start,
          end: than,
          ok: turned(ok, clause.negated),
          stated: words.trim(),
          actual: Math.round(a * 100) / 100,
          about: [thing, here, there],
        },
      ];
    },
  );

/** A number that tells a distance is no length of what is named. */
export const isDistance = (before: string, after: string): boolean =>
  /^ ?(?:units? )?(?:away |off )?from\b/.test(after) ||
  /^ ?(?:units? )?apart\b/.test(after) ||
  /\bdistances?\b(?!.*\b(?:and|long|length)\b)/.test(before);
