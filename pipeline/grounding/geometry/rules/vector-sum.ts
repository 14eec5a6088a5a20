import { allMatches } from '../../all-matches.js';
import type { Entity } from '../read/entity.js';
import { isSamePlace, minus, plus, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, headBefore, hits, turned } from './rule.js';

const courseOf = ({ element, places: [a, b] }: Entity): Vec | undefined =>
  element?.kind === 'vector' && a && b ? minus(b, a) : undefined;

const equation =
  /(?<![\p{L}\d+−–·*/-] ?)(?<sum>\p{L}\d?) ?= ?(?<a>\p{L}\d?) ?(?<sign>[+−–-]) ?(?<b>\p{L}\d?)(?! ?[+−–·*/(-])(?![\p{L}\d])/gu;

const worded =
  /(?<![\p{L}\d])(?<sum>\p{L}\d?) (?:is|equals|represents|shows|gives) (?:the )?(?:vector |sum |difference |resultant )+(?:of )?(?<a>\p{L}\d?) ?(?<sign>[+−–-]) ?(?<b>\p{L}\d?)(?! ?[+−–·*/(-])(?![\p{L}\d])/gu;

/** "s = a + b": arrows with these names, and no others. */
const equations: ClauseRule = (clause, model) =>
  [...allMatches(clause.text, equation), ...allMatches(clause.text, worded)].flatMap((match): Finding[] => {
    const vectorOf = (name = ''): Entity | undefined => {
      const [one, more] = model.entities.filter(
        ({ element, names }) => element?.kind === 'vector' && names.some((own) => own.toLowerCase() === name),
      );
      return more ? undefined : one;
    };
    const { sum, a, b, sign } = match.groups ?? {};
    const all = [sum, a, b].flatMap((name) => vectorOf(name) ?? []);
    const [own, one, other] = all.map(courseOf);
    if (!own || !one || !other) return [];
    const ok = isSamePlace(own, sign === '+' ? plus(one, other) : minus(one, other), 3 * model.extent);
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, ok: turned(ok, clause.negated), stated: match[0], about: all }];
  });

/** "The red arrow is the sum of the blue and the green one", "w is the difference of u and v". */
const sums: ClauseRule = (clause, model) =>
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

/** What vectors are the sum and the difference of, in words and in signs. */
export const vectorSumRule: ClauseRule = (clause, model) => [...sums(clause, model), ...equations(clause, model)];
