import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { lineOf } from '../formula-tree.js';
import { type FormulaClause, type FormulaRule, holds, matched, said, same } from './formula-clause.js';
import { bases } from './formula-places.js';

const powers = / (?:power|exponent|powers|exponents)(?: of)?(?= )/g;

/** "c carries the exponent 2", "raised to the third power", "the exponent of x is n". */
const carried =
  /(?<base> X\d+)? (?:carries|has|bears|with|is raised to|takes)(?: (?:the|an|a|small|raised|power|exponent|P\d+))+(?: of)?(?<math> X\d+)/g;

/** The powers of what a sign of the clause stands for: of a letter, of what is in a bracket. */
const powersOf = ({ tree, quoted, parts }: FormulaClause, sign: string): string[] => {
  const at = Number(sign.slice(1));
  const lines = sign.startsWith('X')
    ? [quoted[at]?.line ?? '']
    : /fraction|root|bracket/.test(parts[at]?.name ?? '')
      ? (parts[at]?.places ?? []).map(({ line }) => line)
      : [];
  return bases(tree)
    .filter(({ line }) => lines.some((one) => one !== '' && same(line, one)))
    .map(({ of }) => lineOf(of?.parts.get('superscript') ?? []));
};

const outer =
  / (?<part>P\d+)(?: (?:outside|behind|after|on|of|at))(?: (?:the|whole|entire|big|large|closing|outer|right))* (?<bracket>P\d+)(?: (?:is|equals|reads))(?: (?:an?|the|number))*(?<math> X\d+)/g;

/** "The exponent outside the parentheses is 2". */
const bracketRule: FormulaRule = (clause) =>
  matched(clause, outer).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (match.part('part')?.name !== 'exponent' || match.part('bracket')?.name !== 'bracket' || !math) return [];
    const own = bases(clause.tree)
      .filter(({ of }) => /^[)\]}]$/.test(of?.parts.get('base')?.at(-1)?.symbol ?? ''))
      .map(({ of }) => lineOf(of?.parts.get('superscript') ?? []));
    if (own.length === 0) return [];
    clause.done.add(math);
    return [
      said(
        clause,
        match.at,
        own.some((line) => same(line, math.line)),
        `^${math.line}`,
        own[0],
      ),
    ];
  });

const raised: FormulaRule = (clause) =>
  clause.quoted.flatMap((math, index): Verdict[] => {
    if (clause.done.has(math) || !math.line.startsWith('^') || math.line.length < 2) return [];
    clause.done.add(math);
    // "The whole fraction is squared": the power that hangs on what is named before it.
    const [, before] =
      / ([XP]\d+)(?: (?:is|are|gets|all|both|each|then|itself|,))*$/.exec(
        clause.text.slice(0, clause.text.indexOf(` X${index} `)),
      ) ?? [];
    const own = before === undefined ? [] : powersOf(clause, before);
    const scripts =
      own.length > 0
        ? own
        : clause.tree.every.flatMap((node) =>
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

export const powerRule: FormulaRule = (clause) => [...bracketRule(clause), ...raised(clause), ...carriedRule(clause)];

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
        // "A sum with index k": the letter that it runs over.
        const letters = named.flatMap(({ name, places }) =>
          name === 'subscript' ? places.flatMap(({ part, line }) => (part === 'index' ? [line] : [])) : [],
        );
        if (letters.length > 0) {
          if (!/^\p{L}$/u.test(math.line)) return [];
          clause.done.add(math);
          return [said(clause, match.at, letters.includes(math.line), math.line, letters.join(', '))];
        }
        const fits =
          base === undefined ? own : own.filter((one) => same(one.base, base.line) || one.base.endsWith(base.line));
        clause.done.add(math);
        if (base) clause.done.add(base);
        // "x with subscript 1,2 equals minus b over a" is a formula that is read to its end.
        if (/[=<>≤≥]/u.test(math.line)) {
          const read = `${base?.line ?? ''}${sub ? '' : '^'}${math.line}`;
          return [said(clause, match.at, holds(clause.tree.line, read), read, clause.tree.line)];
        }
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
