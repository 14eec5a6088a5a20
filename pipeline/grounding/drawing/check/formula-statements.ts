import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import { bracketsIn, type FormulaTree, lineOf, operatorOf, rowsIn } from '../formula-tree.js';
import { derivativeRules } from './formula-derivatives.js';
import {
  type FormulaClause,
  type FormulaRule,
  holds,
  isDenied,
  matched,
  type Quoted,
  said,
  same,
} from './formula-clause.js';

/** Letters by what they are in the formula: what is divided by, what is derived or integrated by, what functions are of. */
interface Letters {
  readonly denominators: readonly string[];
  readonly respects: readonly string[];
  /** By the letter of a function, in plain and small: what stands in its brackets. */
  readonly argumentsOf: ReadonlyMap<string, readonly string[]>;
  /** Letters and signs as they stand, and each letter with every index of a list that it has. */
  readonly symbols: ReadonlySet<string>;
}

const lettersOf = oncePer((tree: FormulaTree): Letters => {
  const rows = rowsIn(tree);
  const fractions = tree.every.filter(({ kind }) => kind === 'fraction');
  const argumentsOf = new Map<string, string[]>();
  const respects: string[] = [];
  for (const row of rows) {
    const inBrackets = bracketsIn(row);
    for (const [index, node] of row.entries()) {
      const next = row[index + 1];
      if (/^[d∂]$/u.test(node.symbol) && next) respects.push(...(/\p{L}/u.exec(lineOf([next])) ?? []));
      const bracket = inBrackets.find(({ open }) => open === next);
      const name = lineOf([node]);
      if (bracket && /^\p{L}′*$/u.test(name))
        argumentsOf.set(name, [...(argumentsOf.get(name) ?? []), ...lineOf(bracket.inside).split(',')]);
    }
  }
  const symbols = new Set<string>();
  for (const node of tree.every) {
    if (node.kind === 'glyph') symbols.add(node.symbol);
    if (node.kind !== 'scripts' || operatorOf(node)) continue;
    const base = lineOf(node.parts.get('base') ?? []);
    for (const index of lineOf(node.parts.get('subscript') ?? []).split(',')) symbols.add(base + index);
  }
  return {
    denominators: fractions.flatMap(({ parts }) => lineOf(parts.get('denominator') ?? [])),
    respects,
    argumentsOf,
    symbols,
  };
});

/** A letter stands in the formula, also one of several indices that are written at once, or a function of its argument. */
export const hasSymbol = (tree: FormulaTree, line: string): boolean => {
  const { symbols, argumentsOf } = lettersOf(tree);
  if (/^[a-z]$/i.test(line)) return symbols.has(line);
  const [name = '', argument = ''] = /^[a-z]\p{L}$/iu.test(line) ? line : [];
  if (name !== '') return argumentsOf.get(name)?.includes(argument) === true || tree.line.includes(line);
  return (
    symbols.has(line) || symbols.has(line.toLowerCase()) || symbols.has(line.toUpperCase()) || holds(tree.line, line)
  );
};

const mathsIn = (clause: FormulaClause, text: string): Quoted[] =>
  allMatches(text, / X(\d+)/g).flatMap(([, index]) => clause.quoted[Number(index)] ?? []);

const LIST = '(?: (?:both|only|just|variables?|letters?|the|a))*(?<list> X\\d+(?:(?: ,)?(?: and| or)? X\\d+)*)';
const divided = new RegExp(
  ' (?:we|you|one|and|then|finally) divid(?:e|es|ed) by(?: the)?(?<three> X\\d+)| division by(?: the)?(?<four> X\\d+)| (?:everything|all(?: of (?:it|this|that))?|the whole(?: (?:thing|expression|lot))?|whole) (?:is |gets |being |are )?(?:then )?divided by(?: the)?(?<one> X\\d+)| divides? (?:everything|all|the whole(?: (?:thing|expression))?|it all)(?: [a-z]+){0,3}? by(?: the)?(?<two> X\\d+)',
  'g',
);
const proportional = / (?<how>inversely |directly )?proportional to(?: the)?(?<math> X\d+)/g;
const sense =
  /(?<math> X\d+) (?:(?:has|have|needs?|ought) to be|must be|should be|is|being|be|is assumed(?: to be)?|is required to be|is taken(?: to be)?)(?<no> not)? (?:strictly |always )?(?<how>positive|negative|nonzero|non zero|different from zero)(?= )/g;
const respect = new RegExp(
  ` (?:with respect to|derivative (?:in|by)|differentiated (?:by|for)|integrated over|integration over|integrate over)(?: the)?(?: variable| letter)?(?<list> X\\d+(?: and X\\d+(?! is| are| has))?)`,
  'g',
);
const depends = new RegExp(
  `(?<math> X\\d+)(?<no> (?:does not|doesn't))? (?:depends?|is a function|as a function|is dependent)(?: (?:only|solely|both))?(?: (?:on|of))${LIST}(?<only> (?:only|alone))?`,
  'g',
);
const added = /(?<math> X\d+) (?:is|gets|are)(?<no> not)? (?<how>added|subtracted|taken away|deducted)(?= )/g;
const list =
  / (?:letters|variables|symbols|constants|parameters|unknowns|quantities|coefficients|indices|greek letters|functions|masses|charges|angles|sides|events|sets|points|outcomes|vectors|fields|operators|matrices|numbers|terms|factors|exponents)(?: ,| are| called| named| named:| :| denoted(?: by)?| namely)*(?<list>(?: X\d+(?: ,)?(?: and| or)?)+)/g;
const named =
  / (?:formula|expression|series|definition|equation|limit formula|function|unknown|variable|letter|constant|parameter|approximation|potential|angle|radius|mass|coefficient|operator)(?: (?:for|of|called|named|denoted by|is called|is named))?(?: the)?(?: (?:number|constant|letter|greek letter|variable))?(?<math> X\d+)/g;
const calls =
  / (?:called|named|denoted(?: by)?|termed|symboli[sz]ed by|acts? on|acting on|applied to)(?: (?:the|letter|function|symbol|simply|just|vector|matrix|a|by))*(?<math> X\d+)/g;
const printed =
  / (?<no>no|without an?)? ?(?:numerical |numeric |approximate |decimal |exact )+value (?:of|for)(?<math> X\d+)/g;

/** "Everything is divided by two a." */
const dividedRule: FormulaRule = (clause) => {
  const { denominators } = lettersOf(clause.tree);
  return matched(clause, divided).flatMap((match): Verdict[] => {
    const math = match.math('one') ?? match.math('two') ?? match.math('three') ?? match.math('four');
    if (!math || denominators.length === 0 || isDenied(clause, match.from)) return [];
    clause.done.add(math);
    return [
      said(
        clause,
        match.at,
        denominators.some((line) => same(line, math.line)),
        `/${math.line}`,
        denominators[0],
      ),
    ];
  });
};

/** "Proportional to the product of the masses, m1 and m2", "inversely proportional to the square of r". */
const proportionalRule: FormulaRule = (clause) => {
  const { denominators } = lettersOf(clause.tree);
  return matched(clause, proportional).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math || clause.done.has(math) || clause.tree.equations.length === 0) return [];
    const below = denominators.some((line) => holds(line, math.line));
    const above = clause.tree.line.split('/').some((part, index) => (index === 0 || !below) && holds(part, math.line));
    clause.done.add(math);
    const inverse = match.groups['how'] === 'inversely ';
    if (!below && !holds(clause.tree.line, math.line) && !/^[\p{L}\d]{1,4}(?:\^\d)?$/u.test(math.line)) return [];
    return [
      said(
        clause,
        match.at,
        (inverse ? below : above || !below) &&
          (below || holds(clause.tree.line, math.line)) !== isDenied(clause, match.from),
        `${inverse ? '1/' : ''}${math.line}`,
        clause.tree.line,
      ),
    ];
  });
};

/** "a has to be positive": where the formula says of the letter what it may be. */
const senseRule: FormulaRule = (clause) =>
  matched(clause, sense).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const letter = math && /^\p{L}\d?$/u.test(math.line) ? math.line : undefined;
    const own = clause.tree.equations.flatMap(
      ({ text }) => new RegExp(`(?:^|,)${letter ?? '-'}(?<sign>[<>≤≥≠])0$`, 'u').exec(text)?.groups?.['sign'] ?? [],
    );
    if (!math || letter === undefined || own.length === 0) return [];
    clause.done.add(math);
    const wanted = match.groups['how'] === 'positive' ? /[>≥]/ : match.groups['how'] === 'negative' ? /[<≤]/ : /[<>≠]/;
    return [
      said(
        clause,
        match.at,
        own.some((sign) => wanted.test(sign)) !== (match.groups['no'] !== undefined),
        match.groups['how'] ?? '',
        own.map((sign) => `${letter}${sign}0`).join(),
      ),
    ];
  });

/** "With respect to t": the letter behind a d. */
const respectRule: FormulaRule = (clause) => {
  const { respects } = lettersOf(clause.tree);
  return matched(clause, respect).flatMap((match): Verdict[] =>
    mathsIn(clause, match.groups['list'] ?? '').flatMap((math): Verdict[] => {
      if (respects.length === 0 || !/^\p{L}$/u.test(math.line)) return [];
      clause.done.add(math);
      const has = respects.some((one) => one === math.line || one.toLowerCase() === math.line.toLowerCase());
      return [said(clause, match.at, has !== isDenied(clause, match.from), `d${math.line}`, respects.join())];
    }),
  );
};

/** "The potential V depends on x and t": of what a function is, as its brackets say. */
const dependsRule: FormulaRule = (clause) => {
  const { argumentsOf } = lettersOf(clause.tree);
  return matched(clause, depends).flatMap((match): Verdict[] => {
    const math = match.math('math');
    const own = math
      ? (argumentsOf.get(math.line) ?? argumentsOf.get(math.line.replace(/^(\p{L}).*$/u, '$1')))
      : undefined;
    const told = mathsIn(clause, match.groups['list'] ?? '').flatMap(({ line }) => line.split(','));
    if (!math || !own || told.length === 0) return [];
    for (const one of mathsIn(clause, match.groups['list'] ?? '')) clause.done.add(one);
    const only =
      match.groups['only'] !== undefined || / (?:only|solely)(?= )/.test(clause.text.slice(match.from, match.to));
    const all = told.every((one) => own.some((other) => same(other, one) || other.includes(one)));
    const ok = only ? all && own.every((one) => told.some((other) => same(one, other))) : all;
    return [said(clause, match.at, ok !== (match.groups['no'] !== undefined), told.join(), own.join())];
  });
};

/** "V is subtracted": the sign before it. */
const addedRule: FormulaRule = (clause) =>
  matched(clause, added).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math || clause.done.has(math) || !/[\p{L}\d]/u.test(math.line)) return [];
    const { line } = clause.tree;
    const [plus, minus] = [holds(line, `+${math.line}`), holds(line, `-${math.line}`)];
    if (!plus && !minus) return [];
    clause.done.add(math);
    const ok = match.groups['how'] === 'added' ? plus : minus;
    return [
      said(
        clause,
        match.at,
        ok !== (match.groups['no'] !== undefined),
        match.groups['how'] ?? '',
        plus ? 'added' : 'subtracted',
      ),
    ];
  });

/** A symbol that is said to be in the formula. */
const symbolSaid = (clause: FormulaClause, from: number, math: Quoted): Verdict => {
  clause.done.add(math);
  const has = hasSymbol(clause.tree, math.line);
  return said(
    clause,
    [math.start, math.end],
    has !== isDenied(clause, from),
    math.line,
    has ? 'in the formula' : 'not in the formula',
  );
};

/** "Four coefficients a, b, c and d", "a formula for pi", "the function g of x". */
export const namedRule: FormulaRule = (clause) => [
  ...matched(clause, list).flatMap((match): Verdict[] =>
    mathsIn(clause, match.groups['list'] ?? '').flatMap((math): Verdict[] => {
      if (clause.done.has(math) || !/^\p{L}[\p{L}\d]?$/u.test(math.line)) return [];
      return [symbolSaid(clause, match.from, math)];
    }),
  ),
  ...[...matched(clause, calls), ...matched(clause, named)].flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math || clause.done.has(math) || !/^(?:\p{L}|\p{L}\d|\p{L}\p{L}|\p{L}\p{L},\p{L})$/u.test(math.line))
      return [];
    if (/^\p{L}\p{L}/u.test(math.line) && !/^\p{L}(?: of |\()\p{L}/u.test(math.words)) return [];
    return [symbolSaid(clause, match.from, math)];
  }),
  ...matched(clause, printed).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math || !/^\p{L}\d?$/u.test(math.line)) return [];
    clause.done.add(math);
    const has = clause.tree.equations.some(({ text }) => new RegExp(`(?:^|=)${math.line}[=≈]-?\\d`, 'u').test(text));
    return [said(clause, match.at, has !== (match.groups['no'] !== undefined), `${math.line}=…`, clause.tree.line)];
  }),
];

/** What is said of letters: what they are divided by, derived by, of what they are functions. */
export const statementRules: readonly FormulaRule[] = [
  dividedRule,
  proportionalRule,
  senseRule,
  respectRule,
  dependsRule,
  ...derivativeRules,
  addedRule,
];
