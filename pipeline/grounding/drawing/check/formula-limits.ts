import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { type FormulaRule, matched, said, same } from './formula-clause.js';

const tends =
  /(?<what> X\d+) (?:approaches|tends to|goes to|tends towards|goes towards|converges to|approaching|→)(?<goal> X\d+)/g;
const derivative = / derivative of(?<what> X\d+)(?: with respect to X\d+)? (?:is|equals|=)(?<no> not)?(?<math> X\d+)/g;
const sense = /(?<part> P\d+)(?: of X\d+)? (?:is|are)(?<no> not)? (?<how>negative|positive)(?= )/g;

/** "As x approaches 0", "the derivative of ln x is 1 over x", "the exponent is negative". */
export const limitRule: FormulaRule = (clause) => [
  ...matched(clause, tends).flatMap((match): Verdict[] => {
    const [what, goal] = [match.math('what'), match.math('goal')];
    const arrows = allMatches(clause.tree.line, /lim\[([^;\]]*)/g).map(([, bound = '']) => bound);
    if (!what || !goal || arrows.length === 0) return [];
    clause.done.add(what).add(goal);
    // "The limit of … as x approaches 0 equals 1" is one stretch of mathematics.
    const end = goal.line.replace(/=.*$/, '');
    const name = /\p{L}$/u.exec(what.line)?.[0] ?? what.line;
    return [
      said(
        clause,
        match.at,
        arrows.some((bound) => same(bound, `${name}→${end}`)),
        `${name}→${end}`,
        arrows[0],
      ),
    ];
  }),
  ...matched(clause, derivative).flatMap((match): Verdict[] => {
    const [what, math] = [match.math('what'), match.math('math')];
    if (!what || !math || !/[d∂]\/[d∂]/u.test(clause.tree.line)) return [];
    clause.done.add(what).add(math);
    const ok = allMatches(clause.tree.line, /[d∂]\/[d∂]\p{L}/gu).some(([sign_]) =>
      clause.tree.equations.some(({ text }) => same(text, `${sign_}${what.line}=${math.line}`)),
    );
    return [said(clause, match.at, ok !== (match.groups['no'] !== undefined), math.line, clause.tree.line)];
  }),
  ...matched(clause, sense).flatMap((match): Verdict[] => {
    const part = match.part('part');
    if (!part || part.places.length === 0 || !/^(?:exponent|numerator|denominator)$/.test(part.name)) return [];
    const ok = part.places.some(({ line: own }) => own.startsWith('-') === (match.groups['how'] === 'negative'));
    return [
      said(
        clause,
        match.at,
        ok !== (match.groups['no'] !== undefined),
        match.groups['how'] ?? '',
        part.places[0]?.line,
      ),
    ];
  }),
];
