import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { number, type Scope, valueOf } from './rule.js';
import { clauseAt, columnWords, layerOf, partOf, rowWords, type Stack, sum, verdict } from './stack-parts.js';

const cubesTold = new RegExp(
  `\\b(${number}|single|no) (?:(?:more|other|of the|of|small|unit|little|equal|single|visible|hidden|invisible|identical|the) )*(?:cubes?|blocks|bricks|dice|boxes)\\b( (?:high|tall|deep|wide|long|each|stacked|on top))?`,
  'gi',
);
const columnOf = new RegExp(`(?:columns?|towers?|piles?) (?:of|with) ([\\w, ]+)$`);
const anyNumber = new RegExp(`\\b${number}\\b`, 'g');
const seen = /\b(?:see|visible|seen|in view|shown|look at|spot)\b/;
const unseen =
  /\b(?:hidden|invisible|out of sight|not (?:be )?(?:seen|visible)|cannot be seen|can['’]?t (?:be seen|see)|unseen|covered|concealed|behind)\b/;
const total =
  /\b(?:in all|altogether|in total|total|whole|consists?|made (?:up )?(?:of|from)|make(?:s)? up|built|build|contains?|is composed|comprises?|needs?|uses?)\b|\b(?:there are|building|tower|stack)\b/;

/** "Nine cubes", "six cubes can be seen", "the back row has five cubes", "a column of three cubes". */
export const cubeCounts = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, cubesTold).flatMap(
    (match): Verdict[] => {
      const words = match[1]?.toLowerCase() ?? '';
      const stated = words === 'single' ? 1 : words === 'no' ? 0 : valueOf(words);
      const span = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAt(text, match.index).toLowerCase();
      const before = text.slice(0, match.index).toLowerCase();
      const isNot = /\b(?:not|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t)\b/.test(clause) && !unseen.test(clause);
      if (match[2] !== undefined && /high|tall|stacked|on top/.test(match[2])) return [];
      if (/\b(?:columns?|towers?|piles?) (?:of|with|has|have|contains?|consists? of)(?: [\w, ]+)? ?$/.test(before)) {
        const place = partOf(clause, stacks[0] as Stack);
        const only = /\bonly (?:one|a single)\b/.test(clause);
        const list = allMatches(before.match(columnOf)?.[1] ?? '', anyNumber).map(([one]) => valueOf(one));
        return verdict(span, stacks, stated, (stack) => {
          const own = (place ? partOf(clause, stack)?.part : undefined) ?? stack.heights.flat();
          const fits = [...list, stated].every((one) => own.includes(one));
          return { ok: fits && (!only || stack.heights.flat().filter((one) => one === stated).length === 1), actual: own.join(' ') };
        }, scope, isNot);
      }
      // "You need 11 cubes to build this": what is drawn.
      const isBuilt = /\bneed(?:s|ed)?\b.*\b(?:to|for) (?:build|make|building|making|construct) (?:this|it|the)\b(?! (?:complete|full))/.test(clause);
      if (!isBuilt && /\b(?:add(?:ed|ing)?|remov\w+|tak(?:e|en|ing)|missing|complete|if|would|could|left over|need)\b/.test(clause)) return [];
      if (stacks.some((stack) => layerOf(clause, stack) !== undefined))
        return verdict(span, stacks, stated, (stack) => ({ ok: layerOf(clause, stack) === stated, actual: layerOf(clause, stack) ?? '' }), scope, isNot);
      const adjective = /\b(visible|hidden|invisible)\b/i.exec(match[0])?.[1]?.toLowerCase();
      const isSeen = adjective === 'visible' || (adjective === undefined && seen.test(clause) && !unseen.test(clause));
      const isUnseen = adjective === 'hidden' || adjective === 'invisible' || (adjective === undefined && unseen.test(clause) && !rowWords.test(clause));
      if (isUnseen && !total.test(clause)) return verdict(span, stacks, stated, ({ hidden }) => ({ ok: hidden === stated, actual: hidden }), scope, isNot);
      if ((rowWords.test(clause) || columnWords.test(clause)) && !/\bhigh\b/.test(clause))
        return verdict(span, stacks, stated, (stack) => {
          const own = partOf(clause, stack)?.part;
          return { ok: own === undefined ? undefined : sum(own) === stated || own.includes(stated), actual: own ? sum(own) : '' };
        }, scope, isNot);
      if (isSeen) return verdict(span, stacks, stated, ({ visible, cubes }) => ({ ok: visible === stated || (total.test(clause) && cubes === stated), actual: visible }), scope, isNot);
      const isWhole = total.test(clause) || /\b(?:there (?:are|is)|has|have|shows?|stack|figure|picture|tower|building|drawing|solid|body)\b/.test(clause) || stated > 4;
      return verdict(span, stacks, stated, ({ cubes, visible, heights }) => {
        if (cubes === stated || visible === stated) return { ok: true, actual: cubes };
        if (!isWhole || heights.flat().includes(stated)) return { ok: undefined, actual: cubes };
        return { ok: false, actual: cubes };
      }, scope, isNot);
    },
  ); // prettier-ignore
