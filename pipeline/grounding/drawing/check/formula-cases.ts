import { allMatches } from '../../all-matches.js';
import type { Verdict } from '../../verdict.js';
import { lineOf } from '../formula-tree.js';
import { type Case, casesOf } from '../formula-pieces.js';
import {
  countOf,
  type FormulaClause,
  type FormulaRule,
  isDenied,
  matched,
  type Quoted,
  said,
  same,
} from './formula-clause.js';

const branch =
  '(?:branch|branches|cases?|pieces?|parts?|lines?|rows?|sub-functions|expressions?|definitions?|rules?|formulas?|subfunctions)';
const counted = new RegExp(
  ` (?<n>two|three|four|five|six|\\d)(?: (?:separate|different|distinct|possible|single|sub|linear|of the))* (?<what>${branch})(?= )`,
  'g',
);
const which = new RegExp(
  `(?: the| its)? (?<which>first|second|third|fourth|last|top|bottom|middle|upper|lower|final) (?:(?:${branch}|one|row)|(?=(?: (?:is|being))?(?: an?)? (?:constant|linear|quadratic) ))(?<said>.*?)(?= [.;] |(?: ,)?(?: and)? (?:the|its) (?:first|second|third|fourth|last|final|top|bottom|middle) | , (?:its|the|and the|while) |$)`,
  'g',
);

const signs: readonly (readonly [words: RegExp, sign: string])[] = [
  [
    / (?:is |are )?(?:greater|larger|bigger|more) than or equal to(?= X)| at least(?= X)| (?:zero or|0 or) (?:more|above)/,
    '≥',
  ],
  [/ (?:is |are )?(?:less|smaller) than or equal to(?= X)| at most(?= X)/, '≤'],
  [/ (?:greater|larger|bigger|more) than(?= X)| above(?= X)| exceeds(?= X)| exceeding(?= X)| over(?= X)/, '>'],
  [/ (?:less|smaller|lower) than(?= X)| below(?= X)| under(?= X)/, '<'],
];

const atLeast =
  / X(\d+) (?:or|and) (more|greater|larger|bigger|above|higher|up|upwards?|beyond|less|fewer|smaller|below|lower)(?= )/;

const isBound = (line: string): boolean => /^-?[\dπ.]+$/u.test(line);

/** Whether a number is in the part of the line that a condition tells; undefined where it tells something else. */
const isIn = (when: string, variable: string, value: number): boolean | undefined => {
  const compare = (one: number, sign: string, other: number): boolean =>
    sign === '<'
      ? one < other
      : sign === '≤'
        ? one <= other
        : sign === '>'
          ? one > other
          : sign === '≥'
            ? one >= other
            : one === other;
  const both = /^(-?[\d.]+)([<≤])(\p{L}+)([<≤])(-?[\d.]+)$/u.exec(when);
  if (both?.[3] === variable)
    return compare(Number(both[1]), both[2] ?? '', value) && compare(value, both[4] ?? '', Number(both[5]));
  const one = /^(\p{L}+)([<>≤≥=])(-?[\d.]+)$/u.exec(when);
  return one?.[1] === variable ? compare(value, one[2] ?? '', Number(one[3])) : undefined;
};

/** "At t = 2": the case that has it; undefined where some condition is not one of numbers. */
const atPoint = (
  cases: readonly Case[],
  variable: string,
  line: string,
): { readonly stated: string; readonly found: readonly Case[] } | undefined => {
  const seen = cases.map(({ when }) => isIn(when, variable, Number(line)));
  const told = { stated: `${variable}=${line}` };
  if (seen.includes(undefined)) return { ...told, found: cases.filter(({ when }) => same(when, told.stated)) };
  return { ...told, found: cases.filter((_, index) => seen[index] === true) };
};

/** "x greater than zero", "negative x", "at zero": one of the conditions. */
const conditionIn = (
  clause: FormulaClause,
  text: string,
  cases: readonly Case[],
): { readonly stated: string; readonly found: readonly Case[] } | undefined => {
  const variable = /^\p{L}+/u.exec(cases[0]?.when ?? '')?.[0] ?? 'x';
  const at = (stated: string): { readonly stated: string; readonly found: readonly Case[] } => ({
    stated,
    found: cases.filter(({ when }) => same(when, stated)),
  });
  const maths = allMatches(text, / X(\d+)/g).flatMap(([, index]) => clause.quoted[Number(index)] ?? []);
  const written = maths.find(({ line }) => new RegExp(`^${variable}[<>=≤≥]`, 'u').test(line));
  const [, equal] = new RegExp(`^${variable}=(-?[\\d.]+)$`, 'u').exec(written?.line ?? '') ?? [];
  if (written) return equal === undefined ? at(written.line) : atPoint(cases, variable, equal);
  const [, open, way = ''] =
    / X(\d+) (?:or|and) (more|greater|larger|bigger|above|higher|up|upwards?|beyond|less|fewer|smaller|below|lower)(?= )/.exec(
      text,
    ) ?? [];
  const end = clause.quoted[Number(open)]?.line;
  if (end !== undefined && isBound(end))
    return at(`${variable}${/less|fewer|smaller|below|lower/.test(way) ? '≤' : '≥'}${end}`);
  const [, low = '', high = ''] = / (?:between|from|interval) X(\d+) (?:and|to|up to) X(\d+)(?= )/.exec(text) ?? [];
  const [lower, upper] = [clause.quoted[Number(low)]?.line, clause.quoted[Number(high)]?.line];
  if (low !== '' && lower !== undefined && upper !== undefined && isBound(lower) && isBound(upper))
    return {
      stated: `${lower}…${upper}`,
      found: cases.filter(({ when }) => new RegExp(`^${lower}[<≤]${variable}[<≤]${upper}$`, 'u').test(when)),
    };
  for (const [words, sign] of signs) {
    const found = words.exec(text);
    if (!found) continue;
    const [, index] = / X(\d+)/.exec(text.slice(found.index)) ?? [];
    const bound = clause.quoted[Number(index)]?.line;
    if (bound !== undefined && isBound(bound)) return at(`${variable}${sign}${bound}`);
  }
  if (/ negative(?= )/.test(text)) return at(`${variable}<0`);
  if (/ positive(?= )/.test(text)) return at(`${variable}>0`);
  if (/ otherwise| everywhere else| elsewhere/.test(text)) {
    return { stated: 'otherwise', found: cases.filter(({ when }) => /^(?:otherwise|else|sonst)/.test(when)) };
  }
  const zero =
    / (?:at|for|when)(?: the point| the origin)?(?: X\d+)?(?: (?:is|equal to|exactly|equals))* X(?<n>\d+)(?: itself| exactly)?(?= )/.exec(
      text,
    );
  const point = clause.quoted[Number(zero?.groups?.['n'])];
  return point && isBound(point.line) ? atPoint(cases, variable, point.line) : undefined;
};

const valueWords =
  / (?:value|rule|function|formula|expression|it|f|branch|takes|equals|is|returns|gives|reads|becomes|yields|defined as|use)(?: (?:the|is|equals|equal|and|value|of|to|as|simply|just|given|by|constant|always|are|a|reads|function|rule))*$/;

/** Of an expression what kind it is: "constant", "linear", "quadratic". */
const degreeOf = (value: string): string | undefined => {
  if (/^-?[\dπe.]+$/u.test(value)) return 'constant';
  if (/\p{L}\^2/u.test(value) && !/\^[3-9]|√|\/\p{L}|sin|cos|log/u.test(value)) return 'quadratic';
  return /^-?[\d./]*\p{L}(?:[+-][\d./]+)?$|^-?[\d./]+[+-][\d./]*\p{L}$/u.test(value) ? 'linear' : undefined;
};

const isHead = ({ tree }: FormulaClause, { line }: Quoted): boolean => {
  const at = tree.nodes.findIndex(({ symbol }) => symbol === '=');
  return at > 0 && same(lineOf(tree.nodes.slice(0, at)), line);
};

const ofCases = (clause: FormulaClause, found: readonly Case[], stretch: string, offset: number): Verdict[] => {
  const verdicts: Verdict[] = [];
  const all = allMatches(stretch, / X(\d+)/g);
  for (const match of all) {
    const math: Quoted | undefined = clause.quoted[Number(match[1])];
    if (!math || clause.done.has(math)) continue;
    const before = stretch.slice(0, match.index);
    // "When t is 4 or more": the condition.
    if (atLeast.exec(stretch)?.index === match.index) continue;
    // "F(v) = 6πηrv": what has the cases, and none of them.
    if (isHead(clause, math)) continue;
    if (!valueWords.test(before) || /[<>=≤≥]|^\^/u.test(math.line)) continue;
    clause.done.add(math);
    // "For 0 it is 0 over 2": what becomes of the letter.
    if (!/\p{L}/u.test(math.line) && found.length > 0 && found.every(({ value }) => /\p{L}/u.test(value))) continue;
    verdicts.push(
      said(
        clause,
        [math.start, math.end],
        found.some(({ value }) => same(value, math.line)),
        math.line,
        found[0]?.value,
      ),
    );
  }
  for (const word of ['constant', 'linear', 'quadratic']) {
    const at = stretch.indexOf(` ${word} `);
    if (at < 0 || / (?:not|no|non)$/.test(stretch.slice(0, at))) continue;
    const kinds = found.flatMap(({ value }) => degreeOf(value) ?? []);
    if (kinds.length > 0)
      verdicts.push(
        said(clause, clause.span(offset + at, offset + at + word.length + 1), kinds.includes(word), word, kinds[0]),
      );
  }
  return verdicts;
};

const places = ['first', 'second', 'third', 'fourth'];

/** "The last branch applies for x greater than zero and is linear": what is said of one by its place, and the words of that. */
const placed = (
  clause: FormulaClause,
  cases: readonly Case[],
): readonly { readonly verdicts: readonly Verdict[]; readonly words: string }[] =>
  matched(clause, which).flatMap((match) => {
    const word = match.groups['which'] ?? '';
    const index = /last|bottom|lower|final/.test(word)
      ? cases.length - 1
      : /top|upper/.test(word)
        ? 0
        : word === 'middle'
          ? (cases.length - 1) / 2
          : places.indexOf(word);
    const own = cases[index];
    if (!own) return [];
    const words = match.groups['said'] ?? '';
    const condition = conditionIn(clause, `${words} `, cases);
    const isPlain = condition !== undefined && condition.stated !== 'otherwise';
    if (isPlain)
      for (const [, at] of allMatches(`${words} `, / X(\d+)/g)) {
        const math = clause.quoted[Number(at)];
        if (math && /[<>=≤≥]/u.test(math.line)) clause.done.add(math);
      }
    const verdicts = [
      ...(isPlain ? [said(clause, match.at, condition.found.includes(own), condition.stated, own.when)] : []),
      ...ofCases(clause, [own], `${words} `, match.to - words.trimEnd().length),
    ];
    return [{ verdicts, words }];
  });

const parting =
  /(?= , (?:and )?(?:at|for|when|if|below|above|while|but|otherwise) | ; | and (?:at|for|when|below|above) | while )/;

/** Each part of a sentence with a condition and a value, in either order. */
const conditioned = (clause: FormulaClause, cases: readonly Case[], rest: string): Verdict[] => {
  let from = 0;
  return clause.text.split(parting).flatMap((part): Verdict[] => {
    const start = from;
    from += part.length;
    const condition = rest.includes(part.trimEnd()) ? conditionIn(clause, `${part} `, cases) : undefined;
    if (!condition) return [];
    if (condition.found.length > 0) return ofCases(clause, condition.found, `${part} `, start);
    return condition.stated !== 'otherwise' && / (?:for|if|when|applies|holds|at|between|interval)(?= )/.test(part)
      ? [said(clause, clause.span(start, from), false, condition.stated, cases.map(({ when }) => when).join(', '))]
      : [];
  });
};

/** Where a statement goes on after the condition, the condition is its own: "x² + 1, for x = 0 the value is 3". */
const pair =
  /(?<value> X\d+)(?: ,)? (?:if|for|when|where|whenever)(?<when> X\d+)(?= )(?!(?: ,)? (?:the (?:value|rule|function|result|formula)|it|its|we|is|f) )/g;

/** "x² if x < 0, 2x + 1 if 0 ≤ x < 3": each value with its own condition. */
const paired = (clause: FormulaClause, cases: readonly Case[]): Verdict[] =>
  matched(clause, pair).flatMap((match): Verdict[] => {
    const [math, when] = [match.math('value'), match.math('when')];
    if (!math || !when || !/[<>=≤≥]/u.test(when.line)) return [];
    const value = math.line.replace(/^.*=/u, '');
    const own = cases.find((one) => same(one.when, when.line));
    if (!own && !cases.some((one) => same(one.value, value))) return [];
    clause.done.add(math).add(when);
    const actual = (own ? [own] : cases.filter((one) => same(one.value, value)))
      .map((one) => `${one.value} if ${one.when}`)
      .join('; ');
    return [said(clause, match.at, own !== undefined && same(own.value, value), `${value} if ${when.line}`, actual)];
  });

/** "Defined piecewise with three branches", "for x below zero the rule is x squared plus 1", "the last branch applies for x > 0". */
export const casesRule: FormulaRule = (clause) => {
  const cases = casesOf(clause.tree);
  if (cases.length === 0) return [];
  const shown = /(?: piecewise| by cases| case by case| curly (?:brace|bracket)| brace)/.exec(clause.text);
  const byPlace = placed(clause, cases);
  const rest = byPlace.reduce((text, { words }) => text.replace(words.trimEnd(), ''), clause.text);
  return [
    ...matched(clause, counted).map((match) => {
      const n = countOf(match.groups['n'] ?? '') ?? 0;
      const some = / of (?:the|these|its) /.test(clause.text.slice(match.from));
      return said(clause, match.at, n === cases.length ? true : some ? undefined : false, n, cases.length);
    }),
    ...(shown && !isDenied(clause, shown.index)
      ? [said(clause, clause.span(shown.index, shown.index + shown[0].length), true, 'cases', cases.length)]
      : []),
    ...byPlace.flatMap(({ verdicts }) => verdicts),
    ...paired(clause, cases),
    ...conditioned(clause, cases, rest),
  ];
};
