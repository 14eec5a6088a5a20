import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { lineOf } from '../formula-tree.js';
import { type FormulaRule, matched, said, same } from './formula-clause.js';

const powers = / (?:power|exponent|powers|exponents)(?: of)?(?= )/g;

/** "c carries the exponent 2", "raised to the third power", "the exponent of x is n". */
const carried =
  /(?<base> X\d+)? (?:carries|has|bears|with|is raised to|takes)(?: (?:the|an|a|small|raised|power|exponent|P\d+))+(?: of)?(?<math> X\d+)/g;
const raised: FormulaRule = (clause) =>
  clause.quoted.flatMap((math): Verdict[] => {
    if (clause.done.has(math) || !math.line.startsWith('^') || math.line.length < 2) return [];
    clause.done.add(math);
    const scripts = clause.tree.every.flatMap((node) =>
      node.kind === 'scripts' ? [lineOf(node.parts.get('superscript') ?? [])] : [],
    );
    return [
      said(
        clause,
        [math.start, math.end],
        scripts.some((script) => same(script, math.line.slice(1))),
        math.line,
        scripts.join(', '),
      ),
    ];
  });

export const powerRule: FormulaRule = (clause) => [...raised(clause), ...carriedRule(clause)];

const carriedRule: FormulaRule = (clause) =>
  clause.text.search(powers) < 0 && !clause.parts.some(({ name }) => name === 'exponent' || name === 'subscript')
    ? []
    : matched(clause, carried).flatMap((match): Verdict[] => {
        const [base, math] = [match.math('base'), match.math('math')];
        const words = clause.text.slice(match.from, match.to);
        const named = allMatches(words, /P(\d+)/g).flatMap(([, at]) => clause.parts[Number(at)] ?? []);
        const sub = named.some(({ name }) => name === 'subscript');
        if (
          !math ||
          clause.done.has(math) ||
          (!sub && !named.some(({ name }) => name === 'exponent') && !/power|exponent/.test(words))
        )
          return [];
        const own = clause.tree.every.flatMap((node) => {
          const script = node.kind === 'scripts' ? node.parts.get(sub ? 'subscript' : 'superscript') : undefined;
          return script ? [{ base: lineOf(node.parts.get('base') ?? []), script: lineOf(script) }] : [];
        });
        const fits =
          base === undefined ? own : own.filter((one) => same(one.base, base.line) || one.base.endsWith(base.line));
        clause.done.add(math);
        if (base) clause.done.add(base);
        for (const one of named) clause.done.add(one);
        return [
          said(
            clause,
            match.at,
            fits.some(
              ({ script }) => same(script, math.line) || (sub && script.split(',').some((one) => same(one, math.line))),
            ),
            `^${math.line}`,
            fits[0]?.script ?? null,
          ),
        ];
      });
