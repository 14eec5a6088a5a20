import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { typeOf } from '../figure.js';
import { number, type Scope, type SpaceRule, valueOf } from './rule.js';
import { cubeCounts } from './stack-cubes.js';
import { clauseAt, filled, partOf, rowWords, type Stack, stacksIn, verdict } from './stack-parts.js';

const highTold = new RegExp(
  `\\b(${number}) (?:(?:unit )?(?:cubes?|blocks|bricks|units?|layers?|levels?|storeys?|stor(?:ies|y)|floors?) )(?:high|tall|in height)\\b`,
  'gi',
);
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
const coloursTold = new RegExp(
  `\\b(tops?|top faces?|upper faces?|fronts?|front faces?|right sides?|right faces?|side faces?)(?: of (?:the|all) cubes)? (?:is|are)(?: all)?( not)? (?:(?:filled|coloured|colored|shaded|drawn|painted)(?: in)? )?(?:an? )?(${colourWords.join('|')})\\b`,
  'gi',
);
const coursesTold = new RegExp(
  `\\b(?:columns?|heights?|towers?|cubes|row)\\b[^.;]*?[:]? ?(?:of )?(?<![\\w-])((?:${number})(?:, (?:${number}))+,?(?: and (?:${number}))?)(?= cubes?\\b|[.;,]|$)`,
  'gi',
);
const anyNumberTold = new RegExp(`\\b${number}\\b`, 'gi');

/** "The tallest column is three cubes high", "on the right it is only one cube high". */
const heightsTold = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, highTold).flatMap(
    (match): Verdict[] => {
      const stated = valueOf(match[1] ?? '');
      const span = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAt(text, match.index).toLowerCase();
      const before = clause.slice(0, clause.indexOf(match[0].toLowerCase()));
      const isNot = /\b(?:not|isn['’]?t|no|none|never)\b/.test(before);
      if (/\bmore than|over|at least|less than|higher than\b/.test(before)) return [];
      const place = partOf(before, stacks[0] as Stack);
      if (/\b(?:tallest|highest|biggest|maximum|at (?:its|the) highest|at most|whole|stack is|building is|tower is|solid is|it is|it['’]s)\b/.test(before) && !place)
        return verdict(span, stacks, stated, ({ heights }) => ({ ok: Math.max(...heights.flat()) === stated, actual: Math.max(...heights.flat()) }), scope, isNot);
      if (/\b(?:lowest|shortest|smallest|lower one)\b/.test(before) && !place)
        return verdict(span, stacks, stated, ({ heights }) => ({ ok: Math.min(...heights.flat().filter((one) => one > 0)) === stated, actual: Math.min(...heights.flat().filter((one) => one > 0)) }), scope, isNot);
      if (place)
        return verdict(span, stacks, stated, (stack) => {
          const own = partOf(before, stack)?.part ?? [];
          return { ok: own.includes(stated), actual: own.join(' ') };
        }, scope, isNot);
      return verdict(span, stacks, stated, ({ heights }) => ({ ok: heights.flat().includes(stated), actual: heights.flat().join(' ') }), scope, isNot);
    },
  ); // prettier-ignore

/** "The tallest column stands at the back left": where the extreme is. */
const places = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, /\b(tallest|highest|lowest|shortest) (?:column|tower|cube|pile|part|point|block|stack|one)\b[^.;,]*?\b((?:at|in|on|to) (?:the )?[^.;,]*?\b(?:back|rear|front|left|right)\b[^.;,]*)/gi).flatMap(
    (match): Verdict[] => {
      const [, extreme = '', words = ''] = match;
      const span = { start: match.index, end: match.index + match[0].length };
      const isNot = /\b(?:not|isn['’]?t)\b/.test(match[0]);
      return verdict(span, stacks, words, (stack) => {
        const own = partOf(words.toLowerCase(), stack);
        if (!own) return { ok: undefined, actual: '' };
        const all = stack.heights.flat().filter((one) => one > 0);
        const best = /tall|high/.test(extreme.toLowerCase()) ? Math.max(...all) : Math.min(...all);
        return { ok: own.part.includes(best), actual: own.part.join(' ') };
      }, scope, isNot);
    },
  ); // prettier-ignore

/** "Two of the columns stand at the front", "the front row consists of three columns", "two layers", "no column is higher than two". */
const columns = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] => [
  ...allMatches(text, columnsTold).flatMap((match): Verdict[] => {
    const stated = valueOf(match[1] ?? '');
    const span = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAt(text, match.index).toLowerCase();
    const after = text.slice(span.end, span.end + 12);
    if (/^ (?:of|with|is|are|has|have)\b/.test(after) && columnSize.test(after)) {
      const height = valueOf(sizeOfColumns.exec(text.slice(span.end))?.[1] ?? '');
      const list = severalSizes.test(text.slice(span.end));
      if (list) return [];
      return verdict(span, stacks, stated, ({ heights }) => {
        const count = heights.flat().filter((one) => one === height).length;
        return { ok: count === stated || (count > stated && !/\b(?:only|exactly|just)\b/.test(clause) ? undefined : false), actual: count };
      }, scope, false);
    }
    const place = partOf(clause, stacks[0] as Stack);
    if (place && !place.isCorner)
      return verdict(span, stacks, stated, (stack) => {
        const own = partOf(clause, stack)?.part;
        return { ok: own === undefined ? undefined : filled(own) === stated || own.length === stated, actual: own ? filled(own) : '' };
      }, scope, false);
    if (place) return [];
    return verdict(span, stacks, stated, ({ heights }) => {
      const all = filled(heights.flat());
      const wide = heights[0]?.length ?? 0;
      return { ok: all === stated || wide === stated ? true : /\b(?:consists?|there are|made|in all|altogether|total|has)\b/.test(clause) ? false : undefined, actual: all };
    }, scope, false);
  }),
  ...allMatches(text, layersTold).flatMap((match): Verdict[] => {
    const stated = valueOf(match[1] ?? '');
    const span = { start: match.index, end: match.index + match[0].length };
    const isRows = match[2]?.toLowerCase() === 'rows';
    return verdict(span, stacks, stated, ({ heights }) => {
      const actual = isRows ? heights.length : Math.max(...heights.flat());
      return { ok: actual === stated || (isRows && heights[0]?.length === stated), actual };
    }, scope, false);
  }),
  ...allMatches(text, limitTold).flatMap((match): Verdict[] => {
    const [, who = '', not, how = '', size = ''] = match;
    const stated = valueOf(size);
    const span = { start: match.index, end: match.index + match[0].length };
    return verdict(span, stacks, stated, ({ heights }) => {
      const all = heights.flat().filter((one) => one > 0);
      const fits = all.filter((one) => (/high|tall/.test(how) ? one > stated : one < stated)).length;
      const isNone = /^(?:none|no|not)/i.test(who) || not !== undefined;
      return { ok: isNone ? fits === 0 : fits === all.length, actual: all.join(' ') };
    }, scope, false);
  }),
]; // prettier-ignore

/** "The tops are white, the fronts light grey and the right sides a darker grey": by the way that a face looks. */
const looks = (text: string, { figure, about }: Scope, stacks: readonly Stack[]): Verdict[] =>
  allMatches(text, coloursTold).flatMap(
    (match): Verdict[] => {
      const [all, which = '', not, colour = ''] = match;
      const axis = /top|upper/i.test(which) ? 2 : /front/i.test(which) ? 1 : 0;
      const faces = figure.scene.elements.filter(({ kind, data, space = [], visible }) => kind === 'face' && visible && data?.['type'] === 'cube face' && space.length > 2 && space.every((place) => Math.abs(place[axis] - (space[0]?.[axis] ?? 0)) < 1e-6));
      const fills = [...new Set(faces.flatMap(({ fill }) => fill ?? []))];
      if (fills.length === 0) return [];
      const ok = fills.some((hex) => isColour(hex, colour.toLowerCase())) !== (not !== undefined);
      return [{ start: match.index, end: match.index + all.length, ok, stated: colour, actual: fills.join(', '), facts: stacks.flatMap(({ id }) => about('count', id)) }];
    },
  ); // prettier-ignore

/** "The heights go down to the right: three, two, one": a row of heights, in order. */
const courses = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, coursesTold).flatMap(
    (match): Verdict[] => {
      const list = allMatches(match[1] ?? '', anyNumberTold).map(([one]) => valueOf(one));
      const span = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAt(text, match.index).toLowerCase();
      return verdict(span, stacks, list.join(' '), ({ heights }) => {
        const rows = [...heights, ...(heights[0] ?? []).map((_, at) => heights.map((row) => row[at] ?? 0))];
        const own = rowWords.test(clause) && !/columns? (?:on|at) the (?:left|right)/.test(clause) ? (/\bfront|first row/.test(clause) ? heights.slice(-1) : /\bback|rear/.test(clause) ? heights.slice(0, 1) : heights) : rows;
        const fits = own.some((row) => [row, row.filter((one) => one > 0)].some((one) => one.join(' ') === list.join(' ') || one.toReversed().join(' ') === list.join(' ')));
        return { ok: fits ? true : rowWords.test(clause) ? false : undefined, actual: own.map((row) => row.join(' ')).join(' / ') };
      }, scope, false);
    },
  ); // prettier-ignore

/** What is told of a stack of cubes: how many, how high where, in how many rows, columns and layers, in which colours. */
export const stackRule: SpaceRule = (text, scope) => {
  const stacks = stacksIn(scope.figure);
  if (stacks.length === 0 || scope.figure.views.some((view) => text.toLowerCase().includes(typeOf(view)))) return [];
  return [
    ...cubeCounts(text, stacks, scope),
    ...heightsTold(text, stacks, scope),
    ...places(text, stacks, scope),
    ...columns(text, stacks, scope),
    ...courses(text, stacks, scope),
    ...looks(text, scope, stacks),
  ];
};
