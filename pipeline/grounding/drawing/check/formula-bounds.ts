import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { boundsOf, lineOf, type Node } from '../formula-tree.js';
import {
  type FormulaClause,
  type FormulaRule,
  matched,
  type PartMention,
  type Quoted,
  said,
  same,
} from './formula-clause.js';

/** What is said of a sum's bounds, held against both of them. */
export const boundsSaid = (
  clause: FormulaClause,
  at: readonly [number, number],
  mention: PartMention,
  low: Quoted | undefined,
  high: Quoted | undefined,
): Verdict[] | undefined => {
  const operators = mention.places.flatMap(({ of }) => (of ? [boundsOf(of)] : []));
  const line = (nodes: readonly Node[]): string => lineOf(nodes);
  const bounded = operators.filter(({ lower, upper }) => lower.length + upper.length > 0);
  if (!/^(?:sum|integral|product sign|limit sign)$/.test(mention.name) || bounded.length === 0 || !low)
    return undefined;
  // "Plus infinity" is infinity.
  const bare = (line_: string): string => line_.replace(/^\+/, '');
  const fits = (stated: string, own: string): boolean =>
    same(bare(own), bare(stated)) || same(own.replace(/^[^=]*=/, ''), bare(stated));
  // "From −L to L, divided by L": what comes after the bound is no part of it.
  const ends = (stated: string, own: string): boolean =>
    fits(stated, own) ||
    (own !== '' && !(/\d$/.test(own) && /^\d/.test(stated.slice(own.length))) && stated.startsWith(own));
  // "The sum over k from 1 of a cos x": what is summed comes after the bound.
  const begins = / of /.test(low.words) && !high ? ends : fits;
  const first = (own: string): boolean => begins(low.line, own) || begins(low.line, own.replace(/^[^=]*=/, ''));
  const ok = bounded.some(({ lower, upper }) => first(line(lower)) && (!high || ends(high.line, line(upper))));
  clause.done.add(low);
  if (high) clause.done.add(high);
  return [
    said(
      clause,
      at,
      ok,
      `${low.line}…${high?.line ?? ''}`,
      `${line(bounded[0]?.lower ?? [])}…${line(bounded[0]?.upper ?? [])}`,
    ),
  ];
};

const runs =
  /(?<part> P\d+| it| index| X\d+| integration| variable)(?: (?:is|are|of|runs?|goes|extends|ranges|taken|which|that|starts?|begins?|evaluated|never|stops|,|and|over|the|interval|all|summed|integrated|X\d+|P\d+|P\d+|counts|up|sign|here|term))*? (?<way>from|with the bounds|has the bounds|between|has the limits|with the limits|with bounds|with limits|over the interval from|starts at|starts with|begins at|begins with|at)(?<low> X\d+)(?:,? (?:up )?(?:to|and|until|through)(?<high> X\d+))?/g;

/** "The sum runs from i = 1 to n", "the integral has the bounds 0 and L", "it starts at zero". */
export const boundsRule: FormulaRule = (clause) =>
  matched(clause, runs).flatMap((match): Verdict[] => {
    const [low, high] = [match.math('low'), match.math('high')];
    if (!low || clause.done.has(low) || (/^(?:at|between)$/.test(match.groups['way'] ?? '') && !high)) return [];
    const before = clause.text.slice(0, match.to);
    const named = allMatches(before, / P(\d+)/g)
      .flatMap(([, index]) => clause.parts[Number(index)] ?? [])
      .findLast(({ name }) => /^(?:sum|integral|product sign)$/.test(name));
    const ofIndex = allMatches(before, / P(\d+)/g).some(([, index]) => {
      const mention = clause.parts[Number(index)];
      return mention?.name === 'running index' || /(?:^| )ind(?:ex|ices)$/i.test(mention?.words ?? '');
    });
    const any: PartMention | undefined =
      named ??
      (ofIndex || / (?:it|index|integration|integrate|summation|our|series|running)/.test(before)
        ? {
            name: 'sum',
            places: clause.tree.every
              .filter(({ kind }) => kind === 'scripts')
              .flatMap((node) =>
                node.parts.get('base')?.some(({ symbol }) => /^[∑∏∫∬∮]$/u.test(symbol)) === true
                  ? [{ line: '', nodes: [node], of: node, part: 'all' }]
                  : [],
              ),
            n: undefined,
            article: undefined,
            words: 'it',
            start: match.at[0],
            end: match.at[1],
          }
        : undefined);
    return any ? (boundsSaid(clause, match.at, any, low, high) ?? []) : [];
  });

const running =
  / (?:(?:summation|running|running summation|dummy) (?:index|variable)|P\d+ of P\d+|index of P\d+|index)(?: (?:is|called|denoted by|named|written|runs|the|letter))+(?<math> X\d+)/g;

/** "The index of the sum is k." */
export const indexRule: FormulaRule = (clause) =>
  matched(clause, running).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const sums = clause.tree.every.filter(
      ({ kind, parts }) =>
        kind === 'scripts' && parts.get('base')?.some(({ symbol }) => /^[∑∏]$/u.test(symbol)) === true,
    );
    const words = clause.text.slice(match.from, match.to);
    const [, first] = /P(\d+) of P\d+/.exec(words) ?? [];
    if (first !== undefined && clause.parts[Number(first)]?.name !== 'subscript') return [];
    if (!math || clause.done.has(math) || sums.length === 0 || !/^\p{L}$/u.test(math.line)) return [];
    const owner = /P\d+ of P(\d+)/.exec(words)?.[1];
    if (owner !== undefined && !/^(?:sum|product sign)$/.test(clause.parts[Number(owner)]?.name ?? '')) return [];
    clause.done.add(math);
    const lower = sums.map((node) => lineOf(boundsOf(node).lower));
    return [
      said(
        clause,
        match.at,
        lower.some((line) => line.startsWith(math.line)),
        math.line,
        lower[0],
      ),
    ];
  });
