import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { number, type Scope, spanOf, valueOf } from './rule.js';
import { clauseAt, type Judge, partOf, type Stack, standing, verdict } from './stack-parts.js';

const highTold = new RegExp(
  `\\b(${number}) (?:(?:unit )?(?:cubes?|blocks|bricks|units?|layers?|levels?|storeys?|stor(?:ies|y)|floors?) )(?:high|tall|in height)\\b`,
  'gi',
);
const placeTold =
  /\b(tallest|highest|lowest|shortest) (?:column|tower|cube|pile|part|point|block|stack|one)\b[^.;,]*?\b((?:at|in|on|to) (?:the )?[^.;,]*?\b(?:back|rear|front|left|right)\b[^.;,]*)/gi;
const ofTallest =
  /\b(?:tallest|highest|biggest|maximum|at (?:its|the) highest|at most|whole|stack is|building is|tower is|solid is|it is|it['’]s)\b/;
const ofLowest = /\b(?:lowest|shortest|smallest|lower one)\b/;

/** What a height is held against: the columns at a place, the tallest, the lowest, or any. */
const heightJudge = (before: string, stated: number, isPlaced: boolean): Judge => {
  if (isPlaced)
    return (stack) => {
      const own = partOf(before, stack)?.part ?? [];
      return { ok: own.includes(stated), actual: own.join(' ') };
    };
  if (ofTallest.test(before))
    return ({ heights }) => {
      const tallest = Math.max(...heights.flat());
      return { ok: tallest === stated, actual: tallest };
    };
  if (ofLowest.test(before))
    return (stack) => {
      const lowest = Math.min(...standing(stack));
      return { ok: lowest === stated, actual: lowest };
    };
  return ({ heights }) => ({ ok: heights.flat().includes(stated), actual: heights.flat().join(' ') });
};

/** "The tallest column is three cubes high", "on the right it is only one cube high". */
const heightsTold = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, highTold).flatMap((match): Verdict[] => {
    const stated = valueOf(match[1] ?? '');
    const clause = clauseAt(text, match.index).toLowerCase();
    const before = clause.slice(0, clause.indexOf(match[0].toLowerCase()));
    const isNot = /\b(?:not|isn['’]?t|no|none|never)\b/.test(before);
    if (/\bmore than|over|at least|less than|higher than\b/.test(before)) return [];
    const isPlaced = partOf(before, stacks[0] as Stack) !== undefined;
    return verdict(spanOf(match), stacks, stated, heightJudge(before, stated, isPlaced), scope, isNot);
  });

/** "The tallest column stands at the back left": where the extreme is. */
const placesTold = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, placeTold).flatMap((match): Verdict[] => {
    const [, extreme = '', words = ''] = match;
    const isNot = /\b(?:not|isn['’]?t)\b/.test(match[0]);
    const judge: Judge = (stack) => {
      const own = partOf(words.toLowerCase(), stack);
      if (!own) return { ok: undefined, actual: '' };
      const all = standing(stack);
      const best = /tall|high/.test(extreme.toLowerCase()) ? Math.max(...all) : Math.min(...all);
      return { ok: own.part.includes(best), actual: own.part.join(' ') };
    };
    return verdict(spanOf(match), stacks, words, judge, scope, isNot);
  });

/** How high a stack of cubes is, as a whole and at a place, and where it is highest. */
export const stackHeights = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] => [
  ...heightsTold(text, stacks, scope),
  ...placesTold(text, stacks, scope),
];
