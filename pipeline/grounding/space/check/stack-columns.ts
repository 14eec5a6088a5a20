import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { number, type Scope, spanOf, valueOf } from './rule.js';
import { clauseAt, filled, type Judge, partOf, type Stack, standing, verdict } from './stack-parts.js';

const columnsTold = new RegExp(`\\b(${number}) (?:of (?:the|its|these) )?(columns?|towers?|piles)\\b`, 'gi');
const columnSize = new RegExp(`^ (?:of|with|is|are|has|have) (?:only )?(?:${number})\\b`, 'i');
const sizeOfColumns = new RegExp(`^ (?:of|with|is|are|has|have) (?:only )?(${number})\\b`, 'i');
const severalSizes = new RegExp(`^ (?:of|with) (?:${number})(?:,| and) `, 'i');
const layersTold = new RegExp(
  `\\b(${number}) (layers|levels|storeys|stories|floors|tiers|rows)\\b(?! (?:high|tall))`,
  'gi',
);
const limitTold = new RegExp(
  `\\b(?:(none|no|not one|every|each|all) (?:of the |the )?(?:columns?|towers?)|(?:columns?|towers?)) (?:is|are) (?:(not|never) )?(higher|taller|lower|shorter) than (${number})\\b`,
  'gi',
);

/** "Two columns of three cubes": of how many columns that height is told. */
const ofHeight =
  (clause: string, stated: number, height: number): Judge =>
  ({ heights }) => {
    const count = heights.flat().filter((one) => one === height).length;
    const mayBeMore = count > stated && !/\b(?:only|exactly|just)\b/.test(clause);
    return { ok: count === stated || (mayBeMore ? undefined : false), actual: count };
  };

/** "The front row consists of three columns": those at a place, with gaps or without. */
const atPlace =
  (clause: string, stated: number): Judge =>
  (stack) => {
    const own = partOf(clause, stack)?.part;
    const ok = own === undefined ? undefined : filled(own) === stated || own.length === stated;
    return { ok, actual: own ? filled(own) : '' };
  };

/** "It consists of four columns": all of them, or as many as stand side by side. */
const inAll =
  (clause: string, stated: number): Judge =>
  ({ heights }) => {
    const all = filled(heights.flat());
    const wide = heights[0]?.length ?? 0;
    const isWhole = /\b(?:consists?|there are|made|in all|altogether|total|has)\b/.test(clause);
    return { ok: all === stated || wide === stated ? true : isWhole ? false : undefined, actual: all };
  };

/** "Two of the columns stand at the front", "the front row consists of three columns", "two columns of three". */
const columnsCounted = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, columnsTold).flatMap((match): Verdict[] => {
    const stated = valueOf(match[1] ?? '');
    const span = spanOf(match);
    const clause = clauseAt(text, match.index).toLowerCase();
    const rest = text.slice(span.end);
    const after = rest.slice(0, 12);
    if (/^ (?:of|with|is|are|has|have)\b/.test(after) && columnSize.test(after)) {
      const height = valueOf(sizeOfColumns.exec(rest)?.[1] ?? '');
      if (severalSizes.test(rest)) return [];
      return verdict(span, stacks, stated, ofHeight(clause, stated, height), scope, false);
    }
    const place = partOf(clause, stacks[0] as Stack);
    if (place?.isCorner) return [];
    return verdict(span, stacks, stated, place ? atPlace(clause, stated) : inAll(clause, stated), scope, false);
  });

/** "It has two layers", "three rows". */
const layersCounted = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, layersTold).flatMap((match): Verdict[] => {
    const stated = valueOf(match[1] ?? '');
    const isRows = match[2]?.toLowerCase() === 'rows';
    const judge: Judge = ({ heights }) => {
      const actual = isRows ? heights.length : Math.max(...heights.flat());
      return { ok: actual === stated || (isRows && heights[0]?.length === stated), actual };
    };
    return verdict(spanOf(match), stacks, stated, judge, scope, false);
  });

/** "No column is higher than two". */
const limits = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, limitTold).flatMap((match): Verdict[] => {
    const [, who = '', not, how = '', size = ''] = match;
    const stated = valueOf(size);
    const isNone = /^(?:none|no|not)/i.test(who) || not !== undefined;
    const judge: Judge = (stack) => {
      const all = standing(stack);
      const fits = all.filter((one) => (/high|tall/.test(how) ? one > stated : one < stated)).length;
      return { ok: isNone ? fits === 0 : fits === all.length, actual: all.join(' ') };
    };
    return verdict(spanOf(match), stacks, stated, judge, scope, false);
  });

/** How many columns, rows and layers a stack of cubes has, and how high none of them is. */
export const stackColumns = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] => [
  ...columnsCounted(text, stacks, scope),
  ...layersCounted(text, stacks, scope),
  ...limits(text, stacks, scope),
];
