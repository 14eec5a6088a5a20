import { allMatches } from '../../all-matches.js';
import type { Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { isWithin, spanOf } from './geometry.js';
import { intervalFor, intervals, isOpenWord } from './interval.js';
import { type ClauseRule, type Finding, groupBefore, hits, turned } from './rule.js';

const sideTold =
  /\b(?<side>left|right|lower|upper)(?:-hand)? (?:end|endpoint|end point|limit|bound)(?: of (?:the )?(?:interval |set |segment )?(?<name>\p{L})?)?,?(?: at [−-]?\d+(?:\.\d+)?)?(?: is| has| shows| carries| being|,)+(?<not> not| n['’]t)?(?: marked (?:by|with)| drawn as| shown as)? ?(?:an? )?(?<how>open|empty|hollow|unfilled|excluded|white|closed|filled|solid|full|included)\b/gu;

/** "The left end of A is an empty circle". */
const endsBySide = (clause: Clause, model: Model): Finding[] =>
  allMatches(clause.text, sideTold).flatMap((match): Finding[] => {
    const { side = '', name, how = '' } = match.groups ?? {};
    const all = intervals(model);
    const named = all.filter(({ names }) => name !== undefined && names.some((one) => one.toLowerCase() === name));
    const interval = named[0] ?? intervalFor(clause, model, match.index);
    const span = interval && spanOf(interval);
    const end = /left|lower/.test(side) ? span?.left : span?.right;
    if (!interval || end === undefined) return [];
    const ok = (end === 'open') === isOpenWord(how);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, match.groups?.['not'] !== undefined),
        stated: how,
        actual: end,
        about: [interval],
      },
    ];
  });

const overlaps =
  /\b(?:overlap(?:s|ping)?|intersect|have (?:some )?(?:numbers|points|values) in common|share (?:some )?(?:numbers|points|values)|(?<apart>disjoint|separate from each other|have no(?:thing)? (?:numbers? |points? |values? )?in common|share no (?:numbers|points)))\b/g;

/** "The two intervals do not overlap". */
const overlapTold = (clause: Clause, model: Model): Finding[] =>
  hits(clause, overlaps).flatMap((hit): Finding[] => {
    const own = groupBefore(clause, hit.start)?.entities.filter(({ sort }) => sort === 'interval') ?? [];
    const [one, other, more] = own.length > 0 ? own : intervals(model);
    const [a, b] = [one && spanOf(one), other && spanOf(other)];
    if (!one || !other || !a || !b || more) return [];
    const [low, high] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
    const touches = low === high && [isWithin(one, low), isWithin(other, low)].every(Boolean);
    const is = low < high || touches;
    const isApart = /disjoint|separate|no(?:thing)?\b/.test(hit.words);
    return [{ ...hit, ok: turned(is, clause.negated !== isApart), stated: hit.words, about: [one, other] }];
  });

/** Ends of intervals told by their sides, and whether two overlap. */
export const intervalEndRule: ClauseRule = (clause, model) =>
  intervals(model).length === 0 ? [] : [...endsBySide(clause, model), ...overlapTold(clause, model)];
