import type { Verdict } from '../../verdict.js';
import { type FormulaClause, type FormulaRule, isDenied, matched, said } from './formula-clause.js';

const run =
  / (?:an? |the )?(?:infinite |finite )?product of X\d+ (?:from|for|over) (?<from>X\d+)(?: (?:to|up to|until) X\d+)?(?= )/g;
const combined =
  / (?:(?<sum>X\d+|sum of)|(?<way>difference (?:of|between)|quotient of|ratio of|ratio between)) (?:the |both |its |all |all the |those )*(?:two |three |four )?(?<what>[a-z]{4,}s)(?= )/g;

/** Bounds tell that a sign stands for it: "from k = 0". */
const isBounded = ({ quoted }: FormulaClause, word: string | undefined): boolean =>
  /^\p{L}=/u.test(quoted[Number(word?.slice(1))]?.line ?? '');

/**
 * "A product of a times r from k = 0 to n", where a sum is written; "the sum of the two masses", where nothing is added.
 * What is multiplied may stand side by side, so of products without bounds nothing is denied.
 */
export const operatorRule: FormulaRule = (clause) => {
  const { line } = clause.tree;
  return [
    ...matched(clause, run).flatMap((match): Verdict[] => {
      if (!isBounded(clause, match.groups['from'])) return [];
      const has = line.includes('∏');
      return has || /[∑∫]/u.test(line)
        ? [said(clause, match.at, has !== isDenied(clause, match.from), '∏', has ? '∏' : line)]
        : [];
    }),
    ...matched(clause, combined).flatMap((match): Verdict[] => {
      const sum = match.groups['sum'];
      const math = match.math('sum');
      if (sum !== undefined && sum !== 'sum of' && math?.line !== '∑') return [];
      const sign =
        sum !== undefined
          ? /[+∑∫±]|\.\.\.|…|⋯/u
          : match.groups['way']?.startsWith('diff') === true
            ? /[-−±Δ∇|]/u
            : /[/:^]/u;
      // What it is of may be called by a letter that is itself a sum.
      if (sign.test(line) || isDenied(clause, match.from) || !/[/\p{L}]/u.test(line)) return [];
      if (math) clause.done.add(math);
      return [said(clause, match.at, false, match.groups['way'] ?? 'sum', line)];
    }),
  ];
};
