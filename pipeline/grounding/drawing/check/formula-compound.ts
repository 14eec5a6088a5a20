import type { Verdict } from '../../verdict.js';
import { lineOf, type Node, termsOf } from '../formula-tree.js';
import { type FormulaRule, isDenied, matched, said } from './formula-clause.js';

const compound =
  /(?<part> P\d+)(?: of P\d+)? (?:is|equals|being|holds|contains|consists of|shows)(?: (?:the|a|an|just|simply|not|only))*(?: (?:(?<math>X\d+)|(?<how>sum|difference|product|quotient|ratio) (?:of|between)))(?! (?:all|every|each) )/g;

const sides =
  /^(?:numerator|denominator|radicand|exponent|integrand|summand|argument|left side|right side|bracket|base)$/;

/** How what stands in a place is put together at its top: of terms, of factors, as a fraction. */
const madeOf = (
  nodes: readonly Node[],
): { readonly plus: boolean; readonly minus: boolean; readonly over: boolean } => {
  // A bracket around all of it adds nothing.
  const inner = /^[([]$/.test(nodes[0]?.symbol ?? '') && /^[)\]]$/.test(nodes.at(-1)?.symbol ?? '');
  const terms = termsOf(inner ? nodes.slice(1, -1) : nodes);
  const later = terms.slice(1);
  return {
    plus: later.some(([first]) => !/^[-−∓]$/u.test(first?.symbol ?? '')),
    minus: later.some(([first]) => /^[-−±∓]$/u.test(first?.symbol ?? '')),
    over: terms.length === 1 && (terms[0]?.some(({ kind }) => kind === 'fraction') ?? false),
  };
};

/**
 * "The denominator is the sum of Km and the concentration": what is added may be told in words that no sign has, and then
 * only how it is put together is held against the figure.
 */
export const compoundRule: FormulaRule = (clause) =>
  matched(clause, compound).flatMap((match): Verdict[] => {
    const part = match.part('part');
    const math = match.math('math');
    const word = math
      ? /^(?:the |a )?(?:sum|product) of$|^(?:∑|∏)$/u.test(math.words) || /^[∑∏]/u.test(math.line)
        ? math.line.slice(0, 1)
        : ''
      : (match.groups['how'] ?? '');
    const { line } = clause.tree;
    if (!part || word === '' || !sides.test(part.name) || part.places.length === 0) return [];
    // A sum that is written with its sign is read elsewhere.
    if ((word === '∑' && /[∑∫]/u.test(line)) || (word === '∏' && /∏/u.test(line)) || math?.limits === true) return [];
    const how = word === '∑' ? 'sum' : word === '∏' ? 'product' : word;
    const fits = part.places.map(({ nodes }) => {
      const { plus, minus, over } = madeOf(nodes);
      if (how === 'sum') return plus;
      if (how === 'difference') return minus;
      return how === 'product' ? !plus && !minus && !over : over || /[/:]/.test(lineOf(nodes));
    });
    clause.done.add(part);
    if (math) clause.done.add(math);
    return [said(clause, match.at, fits.includes(true) !== isDenied(clause, match.to), how, part.places[0]?.line)];
  });
