import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { chainOf, lineOf } from '../formula-tree.js';
import { type FormulaRule, holds, isDenied, matched, said, same } from './formula-clause.js';
import { casesOf } from '../formula-pieces.js';
import { siblingsOf } from './formula-places.js';

const derived =
  /(?: (?<sign>minus|plus|negative|positive))?(?<part> P\d+) of(?: the| a)?(?: (?!the )[a-z]{3,}){0,2}(?<of> X\d+)(?: (?:with respect to|in|by)(?: the variable)?(?<by> X\d+))?/g;
const approaching =
  / (?:variable|letter|quantity|one|symbol) (?:that|which)(?: is)? (?:approaches|approaching|tends to|goes to|tending to|going to)(?: X\d+| zero) is(?: called| named| denoted by)?(?: the letter)?(?<math> X\d+)/g;
const gives =
  / (?:gives|yields|results in|makes|leaves|comes out as|adds up to|sums to|vanishes to)(?<math> X\d+)(?= [.,;:]| and | when | if )/g;

const differentiated =
  /(?<of> X\d+) (?:is|gets|being)(?<no> not)?(?: (?:partially|once|twice))? (?:differentiated|derived)(?: (?:with respect to|by|for|in))(?: the| variable)*(?<by> X\d+)/g;

/** "B is differentiated with respect to t". */
const differentiatedRule: FormulaRule = (clause) =>
  matched(clause, differentiated).flatMap((match): Verdict[] => {
    const [of, by] = [match.math('of'), match.math('by')];
    const fractions = clause.tree.every.filter(
      ({ kind, parts }) => kind === 'fraction' && /^[d∂]/u.test(lineOf(parts.get('denominator') ?? [])),
    );
    if (!of || !by || fractions.length === 0) return [];
    clause.done.add(of).add(by);
    const ok = fractions.some((node) => {
      const upper = lineOf(node.parts.get('numerator') ?? []).replace(/^[d∂](?:\^.)?/u, '');
      const row = siblingsOf(clause.tree, node);
      const own = upper === '' ? lineOf(row.slice(row.indexOf(node) + 1)) : upper;
      const lower = lineOf(node.parts.get('denominator') ?? []);
      return (
        own.toLowerCase().startsWith(of.line.toLowerCase()) && new RegExp(`[d∂]${by.line}(?:\\^|$)`, 'u').test(lower)
      );
    });
    return [
      said(clause, match.at, ok !== (match.groups['no'] !== undefined), `∂${of.line}/∂${by.line}`, clause.tree.line),
    ];
  });

/** "The second derivative of u with respect to x", "minus the time derivative of B". */
const derivedRule: FormulaRule = (clause) =>
  matched(clause, derived).flatMap((match): Verdict[] => {
    const [part, of, by] = [match.part('part'), match.math('of'), match.math('by')];
    if (!part?.name.endsWith('derivative') || !of || part.places.length === 0) return [];
    clause.done.add(of).add(part);
    if (by) clause.done.add(by);
    const fits = part.places.some(({ nodes: [node] }) => {
      if (!node) return false;
      if (node.kind === 'scripts')
        return !by && of.line.toLowerCase().startsWith(lineOf(node.parts.get('base') ?? []).toLowerCase());
      const row = siblingsOf(clause.tree, node);
      const at = row.indexOf(node);
      const upper = lineOf(node.parts.get('numerator') ?? []).replace(/^[d∂](?:\^.)?/u, '');
      const lower = lineOf(node.parts.get('denominator') ?? []);
      const own = upper === '' ? lineOf(row.slice(at + 1)) : upper;
      const minus = row[at - 1]?.symbol === '-';
      return (
        own.toLowerCase().startsWith(of.line.toLowerCase()) &&
        (!by || new RegExp(`[d∂]${by.line}(?:\\^|$)`, 'u').test(lower)) &&
        (match.groups['sign'] === undefined || minus === /minus|negative/.test(match.groups['sign']))
      );
    });
    return [said(clause, match.at, fits !== isDenied(clause, match.from), `∂${of.line}`, part.places[0]?.line)];
  });

/** "The variable that approaches zero is called h", "adding one gives zero". */
const outcomeRule: FormulaRule = (clause) => [
  ...matched(clause, approaching).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const bounds = allMatches(clause.tree.line, /lim\[(\p{L})/gu).map(([, letter]) => letter);
    if (!math || bounds.length === 0) return [];
    clause.done.add(math);
    return [said(clause, match.at, bounds.includes(math.line), math.line, bounds[0])];
  }),
  ...matched(clause, gives).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const parts = clause.tree.equations.flatMap(({ nodes }) => chainOf(nodes).map((part) => lineOf(part)));
    if (!math || clause.done.has(math) || parts.length < 2 || isDenied(clause, match.from)) return [];
    // "When [S] equals K the formula gives half of V": what comes out of it then.
    if (/^ (?:when|if|for|at|with|once|where|as)(?= )/.test(clause.text)) return [];
    // "f(1) comes out as 4", "there 3x + 1 gives 1": of a definition by cases, for one number.
    if (casesOf(clause.tree).length > 1) return [];
    clause.done.add(math);
    return [
      said(
        clause,
        match.at,
        parts.some((line) => same(line, math.line)) || holds(clause.tree.line, `=${math.line}`),
        math.line,
        parts.at(-1),
      ),
    ];
  }),
];

/** What is said of derivatives, and of what comes out of an equation. */
export const derivativeRules: readonly FormulaRule[] = [derivedRule, differentiatedRule, outcomeRule];
