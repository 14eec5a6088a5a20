import type { Vec } from '../read/vector.js';
import { isSamePlace } from '../read/vector.js';
import { meetings } from './crossings.js';
import { type ClauseRule, type Finding, headBefore, hits, isNone, turned } from './rule.js';

const told =
  /\b(?:(?:meet|intersect|cross|pass|go|run|come|converge)(?: all| together| each other)?(?: through| in| at)? (?:one|a|the same|a single|exactly one|just one|one and the same)(?: single| common| same)? (?:point|place|spot)|(?:are|is|be) concurrent|share a(?: common| single)? point|have (?:one|a) (?:common point|point in common))\b/g;

/** "The three medians meet in one point", "the lines are concurrent". */
export const concurrentRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : hits(clause, told).flatMap((hit): Finding[] => {
        const group = headBefore(clause, hit.start);
        const [one, other, third, ...rest] = group?.entities ?? [];
        if (!group || !one || !other || !third || rest.length > 5) return [];
        const all = [one, other, third, ...rest];
        const shared = meetings(model, one, other);
        if (shared === undefined) return [];
        const hasPlace = (place: Vec): boolean =>
          all
            .slice(2)
            .every((line) =>
              (meetings(model, one, line) ?? []).some((other) => isSamePlace(other, place, 3 * model.extent)),
            );
        const ok = shared.some(hasPlace);
        return [
          {
            start: Math.max(clause.start, group.start),
            end: hit.end,
            ok: turned(ok, clause.negated || isNone(group)),
            stated: 'concurrent',
            about: all,
          },
        ];
      });
