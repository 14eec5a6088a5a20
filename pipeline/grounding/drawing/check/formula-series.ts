import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { boundsOf, type FormulaTree, lineOf, operatorOf } from '../formula-tree.js';

/*
 * Of sums and products: whether they ever end, and which powers of the index stand below the line.
 */

const finite =
  /\b(?:finitely many (?:terms|summands|factors)|finite (?:sum|series|product|number of (?:terms|summands|factors))|(?:sum|series|product)\b[^.;,]{0,20}\b(?:is finite|stops|breaks off|terminates|ends after))\b/giu;
const infinite =
  /\b(?:infinitely many (?:terms|summands|factors)|infinite (?:sum|series|product|number of (?:terms|summands|factors))|(?:sum|series|product)\b[^.;,]{0,20}\b(?:is infinite|never (?:stops|ends)|goes on (?:forever|without end)|has no end|does not end))\b/giu;
const reciprocals =
  /\breciprocals?(?: of)?(?: all)?(?: the)? (?<power>squares|cubes|fourth powers|fifth powers|square numbers|cube numbers|squared|cubed)\b|\binverse (?<inverse>squares|cubes|fourth powers)\b/giu;

const powerOf = (words: string): string =>
  words.startsWith('square') ? '2' : words.startsWith('cube') ? '3' : words.startsWith('fourth') ? '4' : '5';

/** "The sum stops after finitely many terms", "adding up all the reciprocal cubes". */
export const seriesVerdicts = (sentence: SentenceText, tree: FormulaTree, facts: readonly string[]): Verdict[] => {
  const uppers = tree.every.flatMap((node) => {
    const operator = operatorOf(node);
    if (!operator || node.kind !== 'scripts' || !/^[∑∏]$/u.test(operator.symbol)) return [];
    const upper = lineOf(boundsOf(node).upper);
    return upper === '' ? [] : [upper];
  });
  const [only, more] = uppers;
  if (only === undefined || more !== undefined) return [];
  const said = (match: RegExpMatchArray, ok: boolean, stated: string, actual: string): Verdict => {
    const start = sentence.start + (match.index ?? 0);
    const before = sentence.text.slice(Math.max(0, (match.index ?? 0) - 14), match.index);
    const isNot =
      /\b(?:not|no|never)\b|n['’]t\b/i.test(before) || /\bnot\b/i.test(match[0].replace(/does not end/i, ''));
    return { start, end: start + match[0].length, ok: ok !== isNot, stated, actual, facts };
  };
  const isInfinite = only.includes('∞');
  const [, power, another] = /1\/\p{L}\^(\d)(?!\d)(?:.*1\/\p{L}\^(\d))?/u.exec(tree.line) ?? [];
  return [
    ...allMatches(sentence.text, finite).map((match) => said(match, !isInfinite, 'finite', only)),
    ...allMatches(sentence.text, infinite).map((match) => said(match, isInfinite, 'infinite', only)),
    ...(power === undefined || another !== undefined ? [] : allMatches(sentence.text, reciprocals)).map((match) => {
      const told = powerOf((match.groups?.['power'] ?? match.groups?.['inverse'] ?? '').toLowerCase());
      return said(match, told === power, `1/^${told}`, `1/^${power ?? ''}`);
    }),
  ];
};
