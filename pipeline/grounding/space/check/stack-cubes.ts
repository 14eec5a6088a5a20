import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { number, type Scope, spanOf, valueOf } from './rule.js';
import {
  clauseAt,
  columnWords,
  type Judge,
  layerOf,
  partOf,
  rowWords,
  type Stack,
  sum,
  verdict,
} from './stack-parts.js';

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

const higher = /high|tall|stacked|on top/;
const inColumn = /\b(?:columns?|towers?|piles?) (?:of|with|has|have|contains?|consists? of)(?: [\w, ]+)? ?$/;
const built =
  /\bneed(?:s|ed)?\b.*\b(?:to|for) (?:build|make|building|making|construct) (?:this|it|the)\b(?! (?:complete|full))/;
const imagined = /\b(?:add(?:ed|ing)?|remov\w+|tak(?:e|en|ing)|missing|complete|if|would|could|left over|need)\b/;
const wholeFigure = /\b(?:there (?:are|is)|has|have|shows?|stack|figure|picture|tower|building|drawing|solid|body)\b/;

/** "The tower on the left has three cubes", "columns of one, two and three cubes": heights that columns have. */
const ofColumn = (clause: string, before: string, stated: number, first: Stack): Judge => {
  const isPlaced = partOf(clause, first) !== undefined;
  const only = /\bonly (?:one|a single)\b/.test(clause);
  const list = allMatches(before.match(columnOf)?.[1] ?? '', anyNumber).map(([one]) => valueOf(one));
  return (stack) => {
    const all = stack.heights.flat();
    const own = (isPlaced ? partOf(clause, stack)?.part : undefined) ?? all;
    const fits = [...list, stated].every((one) => own.includes(one));
    return { ok: fits && (!only || all.filter((one) => one === stated).length === 1), actual: own.join(' ') };
  };
};

/** "The back row has five cubes": those at a place, or one of its columns. */
const ofRow =
  (clause: string, stated: number): Judge =>
  (stack) => {
    const own = partOf(clause, stack)?.part;
    return {
      ok: own === undefined ? undefined : sum(own) === stated || own.includes(stated),
      actual: own ? sum(own) : '',
    };
  };

/** "Nine cubes": all of them, or those that are seen; where only some may be meant, another number is no error. */
const ofWhole = (clause: string, stated: number): Judge => {
  const isWhole = total.test(clause) || wholeFigure.test(clause) || stated > 4;
  return ({ cubes, visible, heights }) => {
    if (cubes === stated || visible === stated) return { ok: true, actual: cubes };
    if (!isWhole || heights.flat().includes(stated)) return { ok: undefined, actual: cubes };
    return { ok: false, actual: cubes };
  };
};

/** Which cubes a clause counts: those of a layer, hidden ones, those of a row, those that are seen, or all. */
const cubeJudge = (clause: string, mention: string, stated: number, stacks: readonly Stack[]): Judge => {
  if (stacks.some((stack) => layerOf(clause, stack) !== undefined))
    return (stack) => ({ ok: layerOf(clause, stack) === stated, actual: layerOf(clause, stack) ?? '' });
  const adjective = /\b(visible|hidden|invisible)\b/i.exec(mention)?.[1]?.toLowerCase();
  const isSeen = adjective === 'visible' || (adjective === undefined && seen.test(clause) && !unseen.test(clause));
  const isUnseen =
    adjective === 'hidden' ||
    adjective === 'invisible' ||
    (adjective === undefined && unseen.test(clause) && !rowWords.test(clause));
  if (isUnseen && !total.test(clause)) return ({ hidden }) => ({ ok: hidden === stated, actual: hidden });
  if ((rowWords.test(clause) || columnWords.test(clause)) && !/\bhigh\b/.test(clause)) return ofRow(clause, stated);
  if (isSeen)
    return ({ visible, cubes }) => ({
      ok: visible === stated || (total.test(clause) && cubes === stated),
      actual: visible,
    });
  return ofWhole(clause, stated);
};

/** "Nine cubes", "six cubes can be seen", "the back row has five cubes", "a column of three cubes". */
export const cubeCounts = (text: string, stacks: readonly Stack[], scope: Scope): Verdict[] =>
  allMatches(text, cubesTold).flatMap((match): Verdict[] => {
    const [mention, which = '', how = ''] = match;
    const words = which.toLowerCase();
    const stated = words === 'single' ? 1 : words === 'no' ? 0 : valueOf(words);
    const clause = clauseAt(text, match.index).toLowerCase();
    const before = text.slice(0, match.index).toLowerCase();
    const isNot = /\b(?:not|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t)\b/.test(clause) && !unseen.test(clause);
    if (higher.test(how)) return [];
    const isColumn = inColumn.test(before);
    // "You need 11 cubes to build this": what is drawn.
    if (!isColumn && !built.test(clause) && imagined.test(clause)) return [];
    const judge = isColumn
      ? ofColumn(clause, before, stated, stacks[0] as Stack)
      : cubeJudge(clause, mention, stated, stacks);
    return verdict(spanOf(match), stacks, stated, judge, scope, isNot);
  });
