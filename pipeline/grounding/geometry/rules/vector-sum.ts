import type { Entity } from '../read/entity.js';
import { isSamePlace, minus, plus, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, headBefore, hits, turned } from './rule.js';

const courseOf = ({ element, places: [a, b] }: Entity): Vec | undefined =>
  element?.kind === 'vector' && a && b ? minus(b, a) : undefined;

/** "The red arrow is the sum of the blue and the green one", "w is the difference of u and v". */
export const vectorSumRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : hits(
        clause,
        /\b(?:is|are|equals|represents|shows|gives)(?: not)? (?:the |their )?(?:vector )?(?:sum|difference) of\b/g,
      ).flatMap((hit): Finding[] => {
        const [one, more] = headBefore(clause, hit.start)?.entities ?? [];
        const own = one && courseOf(one);
        const parts = clause.groups.filter(({ start }) => start >= hit.end).flatMap(({ entities }) => entities);
        const [a, b] = parts.map(courseOf);
        if (!one || more || !own || !a || !b || parts.length !== 2) return [];
        const isSame = (course: Vec): boolean => isSamePlace(course, own, 3 * model.extent);
        const ok = hit.words.includes('sum') ? isSame(plus(a, b)) : isSame(minus(a, b)) || isSame(minus(b, a));
        return [{ ...hit, ok: turned(ok, clause.negated), stated: hit.words, about: [one, ...parts] }];
      });
