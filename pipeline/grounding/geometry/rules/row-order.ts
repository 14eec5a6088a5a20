import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { Entity, Model } from '../read/entity.js';
import { intervals } from './interval.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, hits, numbersIn, turned } from './rule.js';

const told =
  /\b(?:(?:is|lies|stands|sits) )?(?:the )?(?<how>biggest|largest|greatest|highest|smallest|least|lowest|furthest|farthest|rightmost|leftmost)(?:(?: (?:number|value|one|of (?:them|all|the|these)(?: \w+)?(?: (?:numbers|points|values|dots))?(?: (?:that|which) are(?: (?:marked|shown|drawn|labelled))*| (?:marked|shown|drawn|here))*|point))*(?=[,.;:]|$| on\b| and\b)| (?:out )?(?:to|on) the (?<side>right|left)| (?<way>right|left)\b)/g;

/** Points that are marked on a number line, and not the ends of its intervals. */
const pointsOn = (model: Model): readonly Entity[] =>
  model.entities.filter(
    ({ sort, element, places }) =>
      sort === 'point' && element?.visible === true && element.data?.['end'] === undefined && places.length === 1,
  );

/** "C is the biggest of the three numbers", "the red one is furthest to the right": points on a number line. */
export const rowOrderRule: ClauseRule = (clause, model) =>
  model.isSpace || model.scene.axes.length !== 1 || intervals(model).length > 0
    ? []
    : allMatches(clause.text, told).flatMap((match): Finding[] => {
        const [point, more] = headBefore(clause, match.index)?.entities ?? [];
        const all = pointsOn(model);
        const { how = '', side, way } = match.groups ?? {};
        if (
          !point ||
          more ||
          point.sort !== 'point' ||
          all.length < 2 ||
          !/\b(?:is|lies|stands|sits)\b/.test(clause.text.slice(clause.start, match.index + 6))
        )
          return [];
        if (/^(?:furthest|farthest)$/.test(how) && side === undefined && way === undefined) return [];
        const isRight = /^(?:biggest|largest|greatest|highest|rightmost)$/.test(how) || (side ?? way) === 'right';
        const xs = all.map(({ places: [place] }) => place?.[0] ?? 0);
        const edge = isRight ? Math.max(...xs) : Math.min(...xs);
        const ok = Math.abs((point.places[0]?.[0] ?? 0) - edge) < 1e-6;
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(ok, clause.negated),
            stated: match[0].trim(),
            actual: edge,
            about: [point],
          },
        ];
      });

const counted =
  /\b(?:only |exactly |just )?(?<n>one|two|three|four|five|six|no|\d)(?: of the (?:\w+ )?(?:points|numbers|values))?(?: (?:is|are|points? (?:is|are)|numbers? (?:is|are)))? (?<sign>positive|negative)(?: (?:points?|numbers?|values?|ones?))?(?=[.,;:]|$| and\b| on\b)/g;

const sign = /\b(?:is|are)(?: not| both| also)* (?:a )?(positive|negative)\b/g;
const compared = /\b(?:is|lies)(?: not)? (greater|larger|bigger|higher|smaller|less|lower) than /g;
const halfway = /\b(?:halfway|midway|half way|exactly in the middle|in the middle) between /g;

const xOf = ({ places: [place] }: Entity): number => place?.[0] ?? 0;

/** "There is only one negative point". */
const signCounts: ClauseRule = (clause, model) =>
  allMatches(clause.text, counted).flatMap((match): Finding[] => {
    const all = intervals(model).length > 0 ? [] : pointsOn(model);
    const isUp = match.groups?.['sign'] === 'positive';
    const fitting = all.filter((one) => (isUp ? xOf(one) > 0 : xOf(one) < 0));
    const stated = countOf(match.groups?.['n'] ?? '');
    const span = { start: match.index, end: match.index + match[0].length };
    return all.length < 2 || clause.negated
      ? []
      : [{ ...span, ok: fitting.length === stated, stated, actual: fitting.length, about: fitting }];
  });

/** "P is negative", "R is greater than Q", "Q lies halfway between 0 and 1": points on a number line. */
export const pointOrderRule: ClauseRule = (clause, model) => {
  if (model.isSpace || model.scene.axes.length !== 1) return [];
  const own = (at: number): readonly Entity[] => {
    const list = headBefore(clause, at)?.entities ?? [];
    return list.every(({ sort, element }) => sort === 'point' && element?.data?.['end'] === undefined) ? list : [];
  };
  return [
    ...signCounts(clause, model),
    ...hits(clause, sign).flatMap((hit): Finding[] => {
      const points = own(hit.start);
      const isUp = hit.words.endsWith('positive');
      const ok = points.every((one) => (isUp ? xOf(one) > 0 : xOf(one) < 0));
      return points.length === 0 ? [] : [{ ...hit, ok: turned(ok, clause.negated), stated: hit.words, about: points }];
    }),
    ...hits(clause, compared).flatMap((hit): Finding[] => {
      const [one, more] = own(hit.start);
      const other = groupAfter(clause, hit.end);
      const [point, second] = other?.entities ?? [];
      if (
        !one ||
        more ||
        !other ||
        !point ||
        second ||
        point.sort !== 'point' ||
        !/^(?:the )?(?:point |number )?$/.test(clause.text.slice(hit.end, other.start))
      )
        return [];
      const isMore = /greater|larger|bigger|higher/.test(hit.words);
      return [
        {
          start: hit.start,
          end: other.end,
          ok: turned(isMore ? xOf(one) > xOf(point) : xOf(one) < xOf(point), clause.negated),
          stated: hit.words.trim(),
          about: [one, point],
        },
      ];
    }),
    ...hits(clause, halfway).flatMap((hit): Finding[] => {
      const [one, more] = own(hit.start);
      const [from, to] = numbersIn(clause).filter(({ start }) => start >= hit.end);
      if (!one || more || !from || !to || from.start > hit.end + 12 || to.start > from.end + 12) return [];
      const ok = Math.abs(xOf(one) - (from.value + to.value) / 2) < 1e-6;
      return [
        {
          start: hit.start,
          end: to.end,
          ok: turned(ok, clause.negated),
          stated: hit.words.trim(),
          actual: xOf(one),
          about: [one],
        },
      ];
    }),
  ];
};
