import { oncePer } from '../../once-per.js';
import {
  boundsOf,
  chainOf,
  type FormulaTree,
  lineOf,
  type Node,
  operatorOf,
  rowsIn,
  termsOf,
} from '../formula-tree.js';
import { type FormulaRule, isDenied, matched, said, same } from './formula-clause.js';

/*
 * Of a formula with one sum, product or integral: what stands before it, its first terms written out, what is added
 * to it; and for which values a formula holds.
 */

interface Sum {
  /** What it is multiplied by: "4/π"; empty for nothing. */
  readonly front: string;
  readonly summand: string;
  /** The letter that runs, and where it begins. */
  readonly index: string;
  readonly first: number;
  /** The terms of the side that it stands on. */
  readonly terms: number;
}

const isBig = (node: Node): boolean => /^[∑∏∫]$/u.test(operatorOf(node)?.symbol ?? '');

const sumIn = (tree: FormulaTree): Sum | undefined => {
  const rows = rowsIn(tree).filter((row) => row.some((node) => node.kind === 'scripts' && isBig(node)));
  const side = tree.equations.flatMap(({ nodes }) => chainOf(nodes)).find((part) => part.some(isBig));
  if (rows.length !== 1 || side === undefined || side.filter(isBig).length !== 1) return undefined;
  const term = termsOf(side).find((nodes) => nodes.some(isBig)) ?? [];
  const at = term.findIndex(isBig);
  const operator = term[at];
  const [, index = '', first = ''] =
    /^(\p{L})=(-?\d+)$/u.exec(operator === undefined ? '' : lineOf(boundsOf(operator).lower)) ?? [];
  return {
    front: lineOf(term.slice(0, at)),
    summand: lineOf(term.slice(at + 1)),
    index,
    first: first === '' ? Number.NaN : Number(first),
    terms: termsOf(side).length,
  };
};

const sumOf = oncePer((tree: FormulaTree): { readonly sum: Sum | undefined } => ({ sum: sumIn(tree) }));

/** "sin 3x/3" of "sin(2k+1)x/(2k+1)", for k = 1. */
const termAt = ({ summand, index }: Sum, value: number): string =>
  summand
    .replaceAll(
      new RegExp(`sin|cos|tan|cot|sinh|cosh|ln|log|exp|(\\d*)${index}(?:([+-])(\\d+))?`, 'gu'),
      (whole, by, sign, add) =>
        by === undefined
          ? whole
          : String((by === '' ? 1 : Number(by)) * value + (sign === undefined ? 0 : Number(`${sign}${add}`))),
    )
    .replaceAll(/[/^]1(?![\d.])/g, '')
    .replaceAll(/(?<![\d.^])1(?=\p{L})/gu, '');

/** Its first terms, alone and with what stands before the sum. */
const writtenOut = oncePer((tree: FormulaTree): ReadonlySet<string> => {
  const { sum } = sumOf(tree);
  if (!sum || !Number.isFinite(sum.first)) return new Set();
  const terms = Array.from({ length: 8 }, (_, at) => termAt(sum, sum.first + at));
  return new Set(terms.flatMap((term) => [term, `${sum.front}${term}`]).map((line) => line.toLowerCase()));
});

const isWrittenOut = (tree: FormulaTree, line: string): boolean => {
  const all = writtenOut(tree);
  const parts = line.toLowerCase().split('+');
  return all.has(line.toLowerCase()) || parts.every((part) => all.has(part));
};

/** "The amplitudes fall as 1/(2k+1)": what something is divided by. */
const isReciprocal = (tree: FormulaTree, line: string): boolean =>
  /^1\/.*[+\-\p{L}]/u.test(line) &&
  tree.every.some(
    ({ kind, parts }) => kind === 'fraction' && same(lineOf(parts.get('denominator') ?? []), line.slice(2)),
  );

/** "The first term is (4/π) sin x, then comes sin 3x over 3": worked out of the sum. */
export const termRule: FormulaRule = (clause) =>
  clause.quoted.flatMap((math) => {
    if (clause.done.has(math) || !/[+\-/^√]|\p{L}{2}/u.test(math.line)) return [];
    if (!isWrittenOut(clause.tree, math.line) && !isReciprocal(clause.tree, math.line)) return [];
    clause.done.add(math);
    return [said(clause, [math.start, math.end], true, math.line, math.line)];
  });

const front =
  / (?:factor|coefficient|prefactor|fraction|constant) (?:in front|before|outside|ahead)(?: of)?(?: (?:the|it|P\d+))* (?:is|equals|reads)(?<math> X\d+)(?= [.,;]| in | so | and | $)| (?:factor|coefficient|prefactor|constant)(?: of)?(?<other> X\d+) (?:in front|before|outside|ahead)(?= )/g;

/** "The factor in front is 4 over pi". */
export const frontRule: FormulaRule = (clause) => {
  const { sum } = sumOf(clause.tree);
  if (!sum) return [];
  return matched(clause, front).flatMap((match) => {
    const math = match.math('math') ?? match.math('other');
    if (!math || clause.done.has(math)) return [];
    clause.done.add(math);
    const ok = sum.front !== '' && same(sum.front, math.line);
    return [said(clause, match.at, ok !== isDenied(clause, match.from), math.line, sum.front || null)];
  });
};

const constant = / constant (?:P\d+|term|summand|offset)(?= )/g;

/** "A constant term is added in front of the series": one more term than the sum. */
export const constantRule: FormulaRule = (clause) => {
  const { sum } = sumOf(clause.tree);
  if (!sum || sum.terms > 1) return [];
  return matched(clause, constant).map((match) =>
    said(clause, match.at, isDenied(clause, match.from), 'constant term', null),
  );
};

const domain =
  / (?<no>(?:doesn|don|isn) X\d+ |does not |doesn't |never )?(?:says?|tells?|states?|specif(?:y|ies)|gives?|mentions?|indicates?)(?: us)?(?: (?:on|for|in|where|over))* (?:which|what)(?: (?:interval|range|domain|values?|numbers?|x|of|the|X\d+))+ (?:it|the formula|this|P\d+|the expansion|the identity) (?:holds|is valid|applies|is true|works)(?= )/g;

/** "The formula doesn't say on which interval of x it holds", of one with "−π < x < π" behind it. */
export const domainRule: FormulaRule = (clause) =>
  matched(clause, domain).map((match) => {
    const has = /[<>≤≥∈]/u.test(clause.tree.line);
    return said(clause, match.at, has !== (match.groups['no'] !== undefined), 'where it holds', has ? 'told' : null);
  });
