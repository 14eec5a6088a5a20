import type { Verdict } from '../../verdict.js';
import { lineOf, type Node } from '../formula-tree.js';
import { casesOf } from '../formula-pieces.js';
import { isGreek } from './formula-parts.js';
import { hasSymbol } from './formula-statements.js';
import {
  type FormulaClause,
  type FormulaRule,
  holds,
  isDenied,
  matched,
  type PartMention,
  type Quoted,
  said,
  same,
  shared,
} from './formula-clause.js';

/** Fractions of a line in any of the ways in which brackets may be meant; what is read aloud has none. */
const isIn = (clause: FormulaClause, math: Quoted): boolean =>
  stands(clause, math) ||
  (math.line.startsWith('1/') && stands(clause, { ...math, line: shared(math.line) })) ||
  (/(?:square|cube) of/.test(math.words) && stands(clause, { ...math, line: widened(math.line) }));

/** "The square of x minus y": of both, where it is not of x. */
const widened = (line: string): string => line.replace(/^(.*?)(\^[23])([+\-/].*)$/u, '$1$3$2');

const stands = ({ tree }: FormulaClause, { line, limits }: Quoted): boolean => {
  const whole = limits
    ? tree.line
    : line.includes('∑') || line.includes('∫') || line.includes('lim')
      ? tree.bare
      : tree.line;
  // "E dot d A", of two vectors: arrows over letters are not read aloud, and the dot is a product.
  const plain = (line_: string): string => line_.replaceAll('~vec', '');
  const wanted = (tree.line.includes('~dot') ? line : line.replaceAll('~dot', '')).replaceAll(/^=|=$/g, '');
  // "Over r" does not read out a square: what goes on as a power is not read to its end, but for a bracket's power.
  const ends = (line_: string): boolean =>
    line_
      .toLowerCase()
      .split(wanted.toLowerCase())
      .slice(1)
      .some((rest) => !rest.startsWith('^') || /[+-]/.test(wanted));
  // "From 1 to infinity" without the letter that runs.
  return (
    ends(whole) ||
    ends(tree.bare) ||
    ends(whole.replaceAll(/\[\p{L}=/gu, '[')) ||
    (!wanted.includes('~vec') && (ends(plain(whole)) || ends(plain(tree.bare)))) ||
    tree.equations.some(({ text }) => same(text, wanted))
  );
};

/** "c cubed", of a letter that stands in the formula, never with that power. */
const power = ({ tree }: FormulaClause, line: string): boolean =>
  /^\p{L}\^\d$/u.test(line) && tree.every.some(({ symbol }) => symbol === line[0]);

/** "r different from 0", where the formula has another number that r is not. */
const isOtherBound = ({ tree }: FormulaClause, line: string): boolean =>
  /^\p{L}≠-?\d+$/u.test(line) && tree.line.includes(line.slice(0, 2));

const operator = /[+\-=≠/^√±<>≤≥∑∫!]/u;
const hypothetical =
  / (?:if|when|for|where|let|say|set|setting|suppose|would be|would come|example|e\.g|instead of|rather than|not|becomes?|gives?|yields|simplifies to|case|of the form|of the type|solves|solving|roots of)(?: [a-z]+){0,2} ?$| with(?: [a-z]+)? ?$/;

/** What was used to find it stands nowhere: "using the gamma function". */
const helped =
  / (?:using|via|through|by means of|help of|aid of|in terms of|properties of|solved by|evaluated by)(?: the| an?)?$/;

/** "6.674", "y one", "f of x": no word of prose, and no count of anything. */
const isSymbol = ({ line, words }: Quoted): boolean =>
  /^\d+\.\d+$/.test(line) ||
  /^∇\p{L}$/u.test(line) ||
  (/^[\p{L}\d]{1,4}$/u.test(line) && (isGreek(line) || words.includes('_'))) ||
  (/^\p{L}\d$/u.test(line) && /^\p{L}(?:[₀-₉]|\d| (?:sub )?(?:one|two|three|\d))$/u.test(words)) ||
  (/^\p{L}(?:\p{L}|\p{L},\p{L})$/u.test(line) && /^(?:\p{L} of \p{L}|\p{L}\(\p{L}\))$/u.test(words));

/** "For a = 1, b = -5 and c = 6": a number for a letter. */
const isGiven = ({ line }: Quoted): boolean => /^\p{L}=-?\d+(?:\.\d+)?$/u.test(line);

const measured =
  /^ (?:%|°|per|percent|degrees?|[kmµnc]?(?:mol|g|m|s|l|j|w|v|a|n|hz|pa|k|ev)|[a-z]*(?:mol(?:es?|ar)?|grams?|met(?:er|re)s?|lit(?:er|re)s?|seconds?|minutes?|hours?|joules?|watts?|volts?|amperes?|newtons?|hertz|pascals?|kelvins?|celsius))(?= )/;

/** A table of numbers, and not equations below each other. */
const hasMatrix = ({ tree }: FormulaClause): boolean => {
  const tables = new Set(tree.every.flatMap(({ kind, id }) => (kind === 'table' ? [id] : [])));
  return (
    tables.size > 0 && !tree.every.some(({ symbol, within }) => symbol === '=' && within.some(([id]) => tables.has(id)))
  );
};

const reckoned =
  / (?:if|when|example|solutions?|results?|turns? out|gives?|yields?|works? out|comes? to|amounts? to|equals|about|roughly|approximately|factor is|solved|unknowns?|numerically)(?= |$)/;

/** A letter by its name, with its index or with its argument, or a number with decimals. */
const symbolOf = (clause: FormulaClause, math: Quoted, index: number): Verdict[] => {
  if (!isSymbol(math)) return [];
  const before = clause.text.slice(0, clause.text.indexOf(` X${index} `));
  const [has, denied] = [hasSymbol(clause.tree, math.line), isDenied(clause, before.length)];
  if (hypothetical.test(before) || helped.test(before) || (denied && has)) return [];
  // "If p is 5, this factor is 1.05", "the solution turns out to be 4.75": reckoned, and written nowhere.
  if (!has && /^\d/.test(math.line) && reckoned.test(before)) return [];
  // A sum is written with a sigma, too.
  if (
    !has &&
    ((math.line === 'σ' && clause.tree.line.includes('∑')) || (math.line === 'π' && clause.tree.line.includes('∏')))
  )
    return [];
  // "For this enzyme it is 0.2 mmol per litre": a value in a unit is no sign of a formula that has none.
  if (!has && measured.test(clause.text.slice(before.length + ` X${index}`.length))) return [];
  return [
    said(clause, [math.start, math.end], has !== denied, math.line, has ? 'in the formula' : 'not in the formula'),
  ];
};

/** Mathematics that is read aloud: it stands in the formula, from sign to sign. */
export const readingRule: FormulaRule = (clause) =>
  clause.quoted.flatMap((math, index): Verdict[] => {
    if (clause.done.has(math)) return [];
    if (!operator.test(math.line.slice(1))) return symbolOf(clause, math, index);
    const before = clause.text.slice(0, clause.text.indexOf(` X${index} `));
    if (isIn(clause, math))
      return isDenied(clause, before.length) ? [] : [said(clause, [math.start, math.end], true, math.line, math.line)];
    const signs = math.line.replaceAll(/[[\];]/g, '').length;
    // Where "over" and roots end is not heard; a stretch that is cut off by words is not whole.
    // "Between −2 and 2 it equals t over 2": told of one case of several.
    const [, side] = math.line.split('=');
    const isCase = side !== undefined && casesOf(clause.tree).length > 1 && holds(clause.tree.line, side);
    // Of a table of numbers what it makes when it is multiplied out stands nowhere.
    const isWorked = /[=+]/.test(math.line.slice(1)) && casesOf(clause.tree).length === 0 && hasMatrix(clause);
    // "f(−2) = 5", "with k = 0 it is x⁰/0!": what it makes for one number.
    const isAt =
      /^\p{L}-?\d+(?:\.\d+)?=/u.test(math.line) ||
      clause.quoted.some(
        (one, at) =>
          one !== math &&
          /^\p{L}=-?\d/u.test(one.line) &&
          new RegExp(` (?:with|for|at|when|if|taking|setting|putting) X${at} `, 'i').test(before),
      );
    const sure =
      !isAt &&
      !isCase &&
      !isWorked &&
      !math.words.endsWith(' half') &&
      (signs > 3 || power(clause, math.line)) &&
      !hypothetical.test(before.replace(/(?: X\d+(?: ,)?(?: and| or)?)+$/, (list) => (isGiven(math) ? '' : list))) &&
      !isDenied(clause, before.length) &&
      !(math.line.includes('∏') && !math.limits && !clause.tree.line.includes('∏')) &&
      // "Minus one over 2N": where the rest of it stands nowhere, either.
      (!/^[+\-/^=]|[+\-/^=√∑∫]$/u.test(math.line) ||
        (/^-\d+\/[\p{L}\d]{2,}$/u.test(math.line) && !isIn(clause, { ...math, line: math.line.slice(1) })));
    return [
      said(
        clause,
        [math.start, math.end],
        sure || isOtherBound(clause, math.line) ? false : undefined,
        math.line,
        clause.tree.line,
      ),
    ];
  });

const THING = '(?: X\\d+| P\\d+)';
const product = new RegExp(
  `(?<one>${THING})(?: ,)? (?:is|are|gets|being)(?<no> not)? (?:multiplied|preceded|followed|divided|scaled)(?: (?:by|with))(?: (?:the|a|an|factor|coefficient|letter|number|term|in turn))*(?<other>${THING})(?:(?: ,)?(?: and)?(?: the)?(?<third> P\\d+)(?: by| with)(?: the| an?| coefficient)*(?<fourth> X\\d+))?`,
  'g',
);
const ahead = new RegExp(
  `(?:(?<what> X\\d+)(?: (?:is|stands|appears|comes|sits|written|which|that|directly|factor))* (?<way>in front of|before|ahead of|to the left of|behind|after|to the right of)(?<before>${THING})|(?: in front of| before)(?<after>${THING})(?: ,)?(?: (?:is|stands|there|a|an|the|factor|lonely|term|coefficient|letter|number|we|have|see|comes|,))*(?<math> X\\d+))`,
  'g',
);
const difference =
  /(?<one> X\d+) (?:is|are|gets) (?<how>added to|subtracted from)(?: each value| every value| each| every| the)?(?<other> X\d+)/g;

/** The line of a thing that stands in a product: for a function its name, for others what they are. */
const linesOf = (part: PartMention | undefined, math: Quoted | undefined): string[] => {
  if (math) return [math.line];
  return (part?.places ?? []).flatMap(({ line, nodes }) => [line, lineOf(nodes, false)]);
};

const beside = (clause: FormulaClause, one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) =>
    other.some((b) => a !== '' && b !== '' && (holds(clause.tree.line, a + b) || holds(clause.tree.bare, a + b))),
  );

/** "Minus b is divided by 2a as well": a term of what stands over it, which is not multiplied by it. */
const isOver = ({ tree }: FormulaClause, one: readonly string[], other: readonly string[]): boolean =>
  tree.every.some(
    ({ kind, parts }) =>
      kind === 'fraction' &&
      other.some((line) => same(lineOf(parts.get('denominator') ?? []), line)) &&
      one.some((line) => line !== '' && holds(lineOf(parts.get('numerator') ?? []), line)),
  );

/** "The cosine is multiplied by a k", "the integral is preceded by the factor 1/L", "x is divided by y". */
export const productRule: FormulaRule = (clause) => [
  ...matched(clause, product).flatMap((match): Verdict[] => {
    const words = clause.text.slice(match.from, match.to);
    const pair = (a: string, b: string): Verdict[] => {
      // "…, and the result is divided by P(B)": what the step before has made.
      if (/\b(?:result|product|outcome)$/.test(match.part(a)?.words ?? '')) return [];
      // "The kinetic term": one of several, which a word picks out that says nothing here.
      const part = match.part(a);
      if (part?.article === undefined && part?.n === undefined && (part?.places.length ?? 0) > 1) return [];
      const [one, other] = [linesOf(part, match.math(a)), linesOf(match.part(b), match.math(b))];
      if (one.length === 0 || other.length === 0) return [];
      for (const name of [a, b]) {
        const [own, math] = [match.part(name), match.math(name)];
        if (own) clause.done.add(own);
        if (math) clause.done.add(math);
      }
      const over = other.map((line) => `/${line}`);
      const ok = words.includes(' divided ')
        ? beside(clause, one, over) || isOver(clause, one, other)
        : words.includes(' preceded ')
          ? beside(clause, other, one)
          : words.includes(' followed ')
            ? beside(clause, one, other)
            : !isOver(clause, one, other) && (beside(clause, one, other) || beside(clause, other, one));
      return [
        said(clause, match.at, ok !== (match.groups['no'] !== undefined), `${one[0] ?? ''} · ${other[0] ?? ''}`, null),
      ];
    };
    return [...pair('one', 'other'), ...(match.groups['third'] === undefined ? [] : pair('third', 'fourth'))];
  }),
  ...matched(clause, ahead).flatMap((match): Verdict[] => {
    const name = match.groups['what'] === undefined ? 'after' : 'before';
    const math = match.math('what') ?? match.math('math');
    const goal = linesOf(match.part(name), match.math(name));
    if (!math || goal.length === 0) return [];
    clause.done.add(math);
    const after = /behind|after|right/.test(match.groups['way'] ?? '');
    const plus = goal.flatMap((line) => [line, `+${line}`, `-${line}`, `=${line}`]);
    return [
      said(
        clause,
        match.at,
        after
          ? beside(clause, goal, [math.line, `+${math.line}`, `-${math.line}`, `=${math.line}`])
          : beside(clause, [math.line], plus),
        `${math.line} ${after ? 'behind' : 'before'} ${goal[0] ?? ''}`,
        clause.tree.line,
      ),
    ];
  }),
  ...matched(clause, difference).flatMap((match): Verdict[] => {
    const [one, other] = [match.math('one'), match.math('other')];
    if (!one || !other) return [];
    clause.done.add(one).add(other);
    const { line } = clause.tree;
    const ok =
      match.groups['how'] === 'added to'
        ? holds(line, `${one.line}+${other.line}`) || holds(line, `${other.line}+${one.line}`)
        : holds(line, `${other.line}-${one.line}`);
    return [said(clause, match.at, ok, match.groups['how'] ?? '', line)];
  }),
];

const order =
  /(?<one> P\d+)(?<verb>(?: (?:is|are|stands?|comes?|sits?|appears?|lies|written|directly|immediately|placed|not))+) (?<way>(?:to the |on the )?(?:left|right) of|before|after|in front of|behind|above|below)(?<other> P\d+)/g;

/** "The sum comes before the integral". */
export const placeRule: FormulaRule = (clause) =>
  matched(clause, order).flatMap((match): Verdict[] => {
    const [one, other] = [match.part('one')?.places ?? [], match.part('other')?.places ?? []];
    const way = match.groups['way'] ?? '';
    const box = ([node]: readonly Node[]): { x: number; y: number } | undefined =>
      node && {
        x: node.element.box.x + node.element.box.width / 2,
        y: node.element.box.y + node.element.box.height / 2,
      };
    if (one.length === 0 || other.length === 0) return [];
    const axis = /above|below/.test(way) ? 'y' : 'x';
    const ok = one.some((a) =>
      other.some((b) => {
        const [from, to] = [box(a.nodes)?.[axis] ?? 0, box(b.nodes)?.[axis] ?? 0];
        return /left|before|front|above/.test(way) ? from < to : from > to;
      }),
    );
    return [said(clause, match.at, ok !== / not/.test(match.groups['verb'] ?? ''), way, null)];
  });

const longer =
  / (?<which>first|second|third|last|left|right|upper|lower|top|bottom|other)(?: one| P\d+| equation| formula| line)? is (?:the |much |clearly )*(?<how>longer|longest|shorter|shortest)(?= )/g;

/** "Of the two equations the second is the longer one." */
export const lengthRule: FormulaRule = (clause) =>
  matched(clause, longer).flatMap((match): Verdict[] => {
    const lengths = clause.tree.equations.map(({ text }) => text.length);
    if (lengths.length < 2) return [];
    const which = match.groups['which'] ?? '';
    const index = { first: 0, left: 0, upper: 0, top: 0, second: 1, third: 2 }[which] ?? lengths.length - 1;
    const own = lengths[index];
    if (own === undefined || which === 'other') return [];
    const rest = lengths.filter((_, at) => at !== index);
    const ok = /long/.test(match.groups['how'] ?? '') ? rest.every((one) => own > one) : rest.every((one) => own < one);
    return [said(clause, match.at, ok, match.groups['how'] ?? '', lengths.join(', '))];
  });
