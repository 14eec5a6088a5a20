import type { Verdict } from '../../verdict.js';
import { chainOf, lineOf, type Node, operatorOf, relationIn } from '../formula-tree.js';
import {
  type FormulaClause,
  type FormulaRule,
  goesOn,
  isDenied,
  matched,
  said,
  same,
  shared,
} from './formula-clause.js';

const IS =
  '(?: (?:is|equals|equal to|gives|yields|evaluates to|comes out as|given|as|by|stated|said|to|be|simply|just|exactly|always|thus|therefore|also|the|value|number))+';
const limit = new RegExp(` limit${IS}(?<other> X\\d+)`, 'g');
const isThat = new RegExp(`(?<one> X\\d+)${IS}(?<other> X\\d+)`, 'g');
const comesTo = new RegExp(`(?: (?<way>value|result) of)?(?<one> P\\d+)${IS}(?<other> X\\d+)`, 'g');

/** What is said of a case, or of another formula. */
const supposed = / (?:if|when|where|for|let|once|suppose|assume|assuming|unless|at|in)(?: [a-z]+){0,2}$/;
const limited = /^ (?:if|when|where|for|at|only if|unless|provided)(?= )/;

const accents = (line: string): string => line.replaceAll(/~(?:vec|hat|bar)/g, '');
/** One says "E" of a vector that is written with its arrow. */
const isSame = (own: string, stated: string): boolean =>
  same(own, stated) || same(own, shared(stated)) || (!stated.includes('~') && same(accents(own), stated));

/** The parts of equations between their signs; those that are told case by case are read elsewhere. */
const chainsOf = ({ tree }: FormulaClause): readonly (readonly (readonly Node[])[])[] =>
  tree.equations
    .filter(({ nodes }) => /^[=≈≡]$/u.test(relationIn(nodes)?.symbol ?? ''))
    .map(({ nodes }) => chainOf(nodes))
    .filter((chain) => chain.length > 1 && !chain.flat().some(({ kind }) => kind === 'table'));

const equality = (
  clause: FormulaClause,
  match: ReturnType<typeof matched>[number],
  isOne: (part: readonly Node[]) => boolean,
): Verdict[] => {
  const other = match.math('other');
  if (!other || clause.done.has(other) || /^(?:[\^+/=]|[∑∏∫]$)/u.test(other.line)) return [];
  if (supposed.test(clause.text.slice(0, match.from)) || isDenied(clause, match.to)) return [];
  const found = chainsOf(clause).flatMap((chain) => {
    const at = chain.findIndex(isOne);
    return at < 0 ? [] : [chain.filter((_, index) => index !== at).map((part) => lineOf(part))];
  });
  if (found.length === 0) return [];
  const ok = found.flat().some((line) => isSame(line, other.line));
  const after = clause.text.slice(match.to);
  // What is read of it goes on in words that are no mathematics.
  if (
    !ok &&
    (goesOn(clause, match.to) || limited.test(after) || found.flat().some((line) => line.includes(other.line)))
  )
    return [];
  clause.done.add(other);
  return [said(clause, match.at, ok, other.line, found[0]?.[0])];
};

/** "The value of the integral is the square root of pi", "the divergence of B is zero", "E is m c squared". */
export const sidesRule: FormulaRule = (clause) => [
  ...matched(clause, comesTo).flatMap((match): Verdict[] => {
    const part = match.part('one');
    if (!part || !/^(?:sum|integral|product sign|limit sign)$/.test(part.name)) return [];
    // "The letter under lim is k".
    if (
      / (?:under|below|beneath|above|over|on|of|in|at|inside|behind|before|after)$/.test(
        clause.text.slice(0, match.from),
      )
    )
      return [];
    const own = new Set(part.places.flatMap(({ nodes }) => nodes));
    const verdicts = equality(
      clause,
      match,
      ([first]) => first !== undefined && own.has(first) && isOperatorNode(first),
    );
    if (verdicts.length > 0) clause.done.add(part);
    return verdicts;
  }),
  ...matched(clause, limit).flatMap((match) =>
    equality(clause, match, ([first]) => first !== undefined && operatorOf(first)?.symbol.startsWith('lim') === true),
  ),
  ...matched(clause, isThat).flatMap((match): Verdict[] => {
    const one = match.math('one');
    if (!one || clause.done.has(one)) return [];
    const verdicts = equality(clause, match, (part) => isSame(lineOf(part), one.line));
    if (verdicts.length > 0) clause.done.add(one);
    return verdicts;
  }),
];

const isOperatorNode = (node: Node): boolean => operatorOf(node) !== undefined;
