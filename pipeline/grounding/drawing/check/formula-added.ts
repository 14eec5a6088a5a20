import type { Verdict } from '../../verdict.js';
import { bracketsIn, chainOf, lineOf, type Node, rowsIn, termsOf } from '../formula-tree.js';
import {
  type FormulaClause,
  type FormulaMatch,
  type FormulaRule,
  isDenied,
  matched,
  said,
  same,
} from './formula-clause.js';

const TERM = String.raw`(?<what> logarithmic(?: term| P\d+)| correction(?: term| P\d+)| (?:second|last)(?: term| P\d+)| logarithm| P\d+)`;
const termIs = new RegExp(`${TERM}(?: [a-z]+){0,1} (?:is|gets) (?<way>added|subtracted)(?= (?:to|from) )`, 'g');
const both =
  /(?: (?:two|both|the))?(?: (?:fractions|reciprocals|curvatures)| (?<part>P\d+))(?<where> (?:in|inside|within)(?: the)?(?: [a-z]+){0,2} P\d+)? are (?<way>added|subtracted)(?<behind> (?:in|inside|within)(?: the)? P\d+)?(?= )/g;
const joins =
  /(?<one> [XP]\d+)(?: (?:is|are|gets))? (?<way>added to|subtracted from|divided by|multiplied by|multiplied with)(?: (?:the|a|an|its|big|large|round))*(?<other> [XP]\d+)/g;
const based = /(?: (?:base|basis)| (?<part>P\d+))(?<base> X\d+| e| ten)(?= )/g;
const ofWhole =
  / (?<part>P\d+) of (?:the |this )?(?:whole )?(?:formula|equation|expression|P\d+) (?:is|equals|reads)(?: (?:just|simply|only))?(?<math> X\d+)(?= [.,;]| alone| $)/g;

const isMinus = (term: readonly Node[] | undefined): boolean => term?.[0]?.symbol === '-';
const logarithm = /ln|log|lg/;

/** The rows whose terms an addition may speak of: the sides of each equation, or what stands in brackets. */
const sidesOf = ({ tree }: FormulaClause): readonly (readonly Node[])[] =>
  tree.equations.flatMap(({ nodes }) => chainOf(nodes));

/** "The logarithmic term is added to the standard potential": the sign that it has. */
const termVerdicts = (clause: FormulaClause): Verdict[] =>
  matched(clause, termIs).flatMap((match): Verdict[] => {
    const what = match.groups['what'] ?? '';
    const part = match.part('what');
    const isLog = /logarithm/.test(what) || part?.name === 'logarithm';
    if (!isLog && !/correction|second|last/.test(what)) return [];
    const rows = sidesOf(clause)
      .map((side) => termsOf(side))
      .filter((terms) => terms.length === 2 || (isLog && terms.length > 1));
    const signs = rows.flatMap((terms) => {
      const term = isLog ? terms.find((one) => logarithm.test(lineOf(one))) : terms[1];
      return term ? [isMinus(term)] : [];
    });
    if (signs.length !== 1 || isDenied(clause, match.from)) return [];
    const way = match.groups['way'] ?? '';
    return [said(clause, match.at, signs[0] === (way === 'subtracted'), way, signs[0] ? 'subtracted' : 'added')];
  });

/** "The two fractions in the brackets are added". */
const bothVerdicts = (clause: FormulaClause): Verdict[] =>
  matched(clause, both).flatMap((match): Verdict[] => {
    const part = match.part('part');
    if (part && part.name !== 'fraction') return [];
    const inBrackets = match.groups['where'] !== undefined || match.groups['behind'] !== undefined;
    const all = inBrackets
      ? rowsIn(clause.tree).flatMap((row) => bracketsIn(row).map(({ inside }) => inside))
      : sidesOf(clause);
    const rows = all
      .map((row) => termsOf(row))
      .filter((terms) => terms.length === 2 && terms.every((term) => term.some(({ kind }) => kind === 'fraction')));
    const [terms] = rows;
    if (rows.length !== 1 || isDenied(clause, match.from)) return [];
    const way = match.groups['way'] ?? '';
    const ok = isMinus(terms?.[1]) === (way === 'subtracted');
    return [said(clause, match.at, ok, way, isMinus(terms?.[1]) ? 'subtracted' : 'added')];
  });

/** What is named at one end, as lines that one may look for. */
const linesOf = (match: FormulaMatch, key: string): readonly string[] => {
  const [part, math] = [match.part(key), match.math(key)];
  return math ? [math.line] : (part?.places.map(({ line }) => line) ?? []);
};

const hasLine = (nodes: readonly Node[], line: string): boolean =>
  line !== '' && (lineOf(nodes).includes(line) || lineOf(nodes).toLowerCase().includes(line.toLowerCase()));

/** "K is added to the bracket", where the two are factors of one term; "… is divided by A", where nothing is. */
const joinVerdicts = (clause: FormulaClause): Verdict[] =>
  matched(clause, joins).flatMap((match): Verdict[] => {
    const [ones, others] = [linesOf(match, 'one'), linesOf(match, 'other')];
    const way = match.groups['way'] ?? '';
    if (ones.length !== 1 || others.length !== 1 || isDenied(clause, match.from)) return [];
    const [one = '', other = ''] = [...ones, ...others];
    const rows = rowsIn(clause.tree);
    if (way === 'divided by') {
      const below = clause.tree.every.some(
        ({ kind, parts }) => kind === 'fraction' && hasLine(parts.get('denominator') ?? [], other),
      );
      const isThere = rows.some((row) => hasLine(row, one)) && rows.some((row) => hasLine(row, other));
      return below || !isThere || clause.tree.line.includes('/') ? [] : [said(clause, match.at, false, way, null)];
    }
    const pairs = rows.flatMap((row) => {
      const terms = chainOf(row).flatMap((side) => termsOf(side).map((term) => ({ side, term })));
      return terms.flatMap((a) =>
        terms
          .filter((b) => b.side === a.side && hasLine(a.term, one) && hasLine(b.term, other))
          .map((b) => a.term === b.term),
      );
    });
    if (pairs.length === 0 || one === other) return [];
    const apart = pairs.includes(false);
    const isSum = way.startsWith('added') || way.startsWith('subtracted');
    // "One is added to a fraction with p over 100": in a bracket of the term.
    const { line, bare } = clause.tree;
    const isAdded = [line, bare].some((all) =>
      ['+', '-'].some((sign) => all.includes(one + sign + other) || all.includes(other + sign + one)),
    );
    if (isSum && isAdded) return [];
    if (isSum) return apart ? [] : [said(clause, match.at, false, way, 'factors of one term')];
    return pairs.includes(true) ? [] : [said(clause, match.at, false, way, 'terms of a sum')];
  });

/** "The logarithm to base 10", where a natural one is written. */
const baseVerdicts = (clause: FormulaClause): Verdict[] => {
  const { line } = clause.tree;
  const own =
    /ln/.test(line) && !/log|lg/.test(line) ? 'e' : /lg/.test(line) && !/log|ln/.test(line) ? '10' : undefined;
  if (own === undefined) return [];
  return matched(clause, based).flatMap((match): Verdict[] => {
    const part = match.part('part');
    if (part && part.name !== 'base') return [];
    const told = match.math('base')?.line ?? (match.groups['base'] ?? '').trim().replace('ten', '10');
    return isDenied(clause, match.from) ? [] : [said(clause, match.at, same(told, own), told, own)];
  });
};

/** "The denominator of the formula is 4a". */
const wholeVerdicts = (clause: FormulaClause): Verdict[] =>
  matched(clause, ofWhole).flatMap((match): Verdict[] => {
    const [part, math] = [match.part('part'), match.math('math')];
    const [place] = part?.places ?? [];
    if (!part || !math || !place || part.places.length !== 1 || !/^(?:numerator|denominator)$/.test(part.name))
      return [];
    clause.done.add(math).add(part);
    return [said(clause, match.at, same(place.line, math.line) !== isDenied(clause, match.to), math.line, place.line)];
  });

/** What is added, subtracted, multiplied and divided, told of terms by what they are. */
export const addedRule: FormulaRule = (clause) => [
  ...termVerdicts(clause),
  ...bothVerdicts(clause),
  ...joinVerdicts(clause),
  ...baseVerdicts(clause),
  ...wholeVerdicts(clause),
];
