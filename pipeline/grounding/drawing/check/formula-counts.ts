import type { Verdict } from '../../verdict.js';
import { chainOf, lineOf, type Node, sidesOf, termsOf } from '../formula-tree.js';
import {
  countOf,
  type FormulaClause,
  type FormulaRule,
  holds,
  isDenied,
  matched,
  said,
  same,
} from './formula-clause.js';

/** Parts of which the figure shows for sure how many there are. */
const countable =
  /^(?:fraction|root|square root|cube root|exponent|subscript|sum|integral|product sign|equals sign|plus sign|minus sign|plus minus sign|inequality sign|infinity sign|sine|cosine|tangent|logarithm|factorial|greek letter|bar|hat|tilde|vector arrow|equation|matrix|trigonometric function|partial derivative|limit sign|absolute value bars|square brackets|curly brace|time derivative|first time derivative|second time derivative|spatial derivative|first spatial derivative|second spatial derivative|first derivative|first partial derivative|second derivative|second partial derivative|third derivative|numerator|denominator|integrand|arrow)$/;
const exact =
  /^(?:fraction|root|square root|cube root|sum|integral|product sign|equals sign|plus minus sign|equation|sine|cosine|factorial|limit sign|plus sign|minus sign|logarithm|bar)$/;
const elsewhere =
  / (?:if|when|would|could|used|for example|like|unlike|instead of|rather than|called|name of|solves?|converges|same|no longer)(?: [a-z]+| P\d+| X\d+){0,3} ?$/;

/** "There are two fractions", "it contains a square root", "without an integral", "there is no sine anywhere". */
export const existenceRule: FormulaRule = (clause) =>
  clause.parts.flatMap((mention, index): Verdict[] => {
    const { name, places, n, article, start, end, words } = mention;
    if (clause.done.has(mention) || !countable.test(name)) return [];
    // "The first is a limit, the second an infinite sum": the second of what was told before.
    if (/^the (?:first|second|third|other|last) an? /i.test(words)) return [];
    const offset = clause.text.indexOf(` P${index} `);
    const [before, after] = [clause.text.slice(0, offset), clause.text.slice(offset + ` P${index}`.length)];
    const count = places.length;
    const one = (ok: boolean, stated: string | number): Verdict[] =>
      !ok && elsewhere.test(before) ? [] : [said(clause, [start, end], ok, stated, count)];
    // "Since k carries no index": none of its own.
    const isOfOne =
      / (?:X\d+|P\d+)(?: [a-z]+)? (?:carries|has|bears|have|bear|carry|with|takes|takes|shows|gets)(?: [a-z]+)?$/.test(
        before,
      );
    const isOfThing =
      /(?:^| [,;:.]| and| while| but) (?:the|its|this|each|a) (?!formula|equation|expression|identity|relation|definition|law|line|whole|figure|picture|drawing)[a-z]+ (?:carries|has|bears|have|bear|carry|takes|shows|gets)(?: [a-z]+)?$/.test(
        before,
      );
    if (n === 0 && count > 0 && (isOfOne || isOfThing)) return [];
    if (n === 0) return one(count === 0, 0);
    // "The x without an index" says so of that x alone.
    if (/ X\d+ without$/.test(before)) return [];
    if (isDenied(clause, offset)) {
      if (article === 'the' || n !== undefined) return [];
      const bare = /^ (?:$|[,.;:!?]|at all|in |or |nor |and |anywhere)/.test(after);
      return count === 0 ? one(true, `no ${words}`) : bare ? one(false, `no ${words}`) : [];
    }
    const plural = words.endsWith('s') && !/(?:^| )(?:plus|minus)$/.test(words);
    if (count === 0) {
      // A power is said of things that are no exponents ("electric power"); a table of a matrix.
      if (/^roots?$/.test(words.split(' ').at(-1) ?? '') && name === 'root') return [];
      // "The right side is a sum of two terms": no sign of a sum.
      if (name === 'sum' && /\bsums?$/.test(words) && after.startsWith(' of ') && /[+-]/.test(clause.tree.line))
        return [];
      // "The slope of the tangent": a line.
      if (name === 'tangent' && (article === 'the' || article === 'a')) return [];
      if (/^(?:exponent|arrow|bar|hat)$/.test(name) && article === undefined && n === undefined) return [];
      return one(false, n ?? words);
    }
    if (n === undefined) return article === 'the' || article === 'all' ? [] : one(true, words);
    if (count === n) return one(true, n);
    // "Two fractions are added on the right": of those on that side.
    if (/^(?: [a-z]+){0,3} (?:on|at|in|of) P\d/.test(after)) return [];
    // "It has two roots": solutions.
    if (name === 'root' && /(?:^| )roots?$/.test(words)) return [said(clause, [start, end], undefined, n, count)];
    const listed =
      /(?:^| [,;:.]| there (?:is|are)| there's| contains?| has| have| with| count| shows?| includes?| consists of| see| in all| comprises| made of| adds)(?:(?: P\d+)(?: ,)?(?: and)?)*(?: and| exactly| only| just| in total)*$/.test(
        before,
      );
    const ended =
      /^ (?:$|[,.;:!?]|and |but |in total|in all|in it|altogether|side by|here|in (?:the|this) (?:formula|equation|expression)|are |is (?:shown|visible|there))/.test(
        after,
      );
    const sure = exact.test(name) && listed && ended && (plural || words.startsWith('one') || words.includes('single'));
    // A column of numbers is a matrix to one reader and a vector to another: there may be fewer than tables.
    // Each row of a system of equations is one to who multiplies it out.
    const isSystem = name === 'equation' && clause.tree.every.some(({ kind }) => kind === 'table');
    const tooMany = n > count && !isSystem && (exact.test(name) || name === 'matrix');
    return sure || tooMany ? one(false, n) : [said(clause, [start, end], undefined, n, count)];
  });

const often =
  /(?<what> X\d+(?: \])?| P\d+)(?: [a-z]+){0,2}? (?:occurs|appears|is used|comes up|turns up|shows up|is written|stands|can be found|features|is found)(?: (?:only|exactly|just))?(?: (?<n>once|twice|thrice|[a-z]+|\d+)(?<times> times)?)(?= )/g;

/** "The letter b occurs twice", "the argument appears three times". */
export const oftenRule: FormulaRule = (clause) =>
  matched(clause, often).flatMap((match): Verdict[] => {
    const word = match.groups['n'] ?? '';
    const n = countOf(word);
    if (n === undefined || (match.groups['times'] === undefined && !/^(?:once|twice|thrice)$/.test(word))) return [];
    const [math, part] = [match.math('what'), match.part('what')];
    if (math) {
      clause.done.add(math);
      const letters = clause.tree.every.filter(
        ({ kind, symbol }) => kind === 'glyph' && same(symbol, math.line),
      ).length;
      const exactly = clause.tree.every.filter(({ kind, symbol }) => kind === 'glyph' && symbol === math.line).length;
      const pieces = clause.tree.line.split(math.line).length - 1;
      const counts =
        math.line.length === 1
          ? [exactly, letters]
          : [pieces, clause.tree.line.toLowerCase().split(math.line.toLowerCase()).length - 1, exactly];
      return [said(clause, match.at, counts.includes(n), n, counts[0])];
    }
    if (!part) return [];
    // "The argument kπx/L occurs three times": what is written behind the word is meant.
    const inner = / X(\d+)/.exec(clause.text.slice(match.from, match.to));
    if (inner) return [];
    clause.done.add(part);
    return [said(clause, match.at, part.places.length === n, n, part.places.length)];
  });

const letters =
  / (?:letters?|variables?|symbols?|constants?|parameters?|unknowns?|quantity|quantities|coefficients?|denoted by|named)(?<math> X\d+)(?:(?: ,)?(?: and| or)?(?<more> X\d+))?/g;

/** "The letter k", "the variables x and y". */
export const letterRule: FormulaRule = (clause) =>
  matched(clause, letters).flatMap((match): Verdict[] =>
    [match.math('math'), match.math('more')].flatMap((math): Verdict[] => {
      if (!math || clause.done.has(math) || math.line.length > 3) return [];
      const denied = isDenied(clause, match.from);
      const has = clause.tree.every.some(({ symbol }) => symbol === math.line) || clause.tree.line.includes(math.line);
      // "The symbol eˣ", with the raised letter.
      const spelled =
        has || holds(clause.tree.line, math.line) || holds(clause.tree.line.replaceAll('^', ''), math.line);
      clause.done.add(math);
      return [
        said(
          clause,
          [math.start, math.end],
          (denied ? has : spelled) !== denied,
          math.line,
          has ? 'in the formula' : 'not in the formula',
        ),
      ];
    }),
  );

const begins =
  /(?<what> formula| equation| expression| it| line|^)(?: [a-z]+){0,2}? (?<verb>begins|starts|ends|opens|closes) (?:with|in|on)(?: (?:the|a|an|letter|term|capital|number|sign))*(?<math> X\d+| P\d+)/g;
const place =
  / (?<which>first|last|second|final|third|leading|constant)(?: term| summand)?(?: (?:on P\d+|of P\d+|P\d+))? (?:is|reads|equals)(?: the| an?)?(?<math> X\d+)/g;

const isInTable = ({ tree }: FormulaClause, within: Node['within']): boolean =>
  within.some(([id]) => tree.every.some((node) => node.id === id && node.kind === 'table'));

/** Terms that are written out before the dots, where a text speaks of these. */
const beforeDots = ({ text, parts, tree }: FormulaClause): number[] => {
  const dotted = / (?:before|until|up to|preceding)(?: the)?(?: [a-z]+){0,2} P(\d+)/.exec(text);
  if (!dotted || parts[Number(dotted[1])]?.name !== 'ellipsis') return [];
  return tree.equations.flatMap(({ nodes }) =>
    chainOf(nodes).flatMap((side) => {
      const at = termsOf(side).findIndex((term) => /^-?[…⋯]/u.test(lineOf(term)));
      return at > 0 ? [at] : [];
    }),
  );
};

/** "The sum of three terms". */
const termVerdicts = (clause: FormulaClause): Verdict[] =>
  clause.parts.flatMap((mention): Verdict[] => {
    const { name, n, start, end } = mention;
    if (name !== 'term' || n === undefined || clause.done.has(mention)) return [];
    // "Two of the three terms" of what it becomes.
    if (/ of(?: the)?$/.test(clause.text.slice(0, clause.text.indexOf(` P${clause.parts.indexOf(mention)} `))))
      return [];
    const rows = clause.tree.equations.flatMap(({ nodes }) => {
      const own = sidesOf(nodes);
      return [(own.length > 0 ? own : [nodes]).map((side) => termsOf(side).length)];
    });
    // Equations that are set below each other have terms of their own.
    if (
      clause.tree.every.some(
        ({ kind, symbol, within }) => kind === 'glyph' && symbol === '=' && isInTable(clause, within),
      )
    )
      return [];
    const before = beforeDots(clause);
    if (before.length > 0) return [said(clause, [start, end], before.includes(n), n, before[0])];
    const counts = rows.flatMap((each) => [...each, each.reduce((sum, one) => sum + one, 0)]);
    return [
      said(clause, [start, end], counts.includes(n) ? true : n > Math.max(...counts) ? false : undefined, n, counts[0]),
    ];
  });

/** "The formula begins with E", "the first term is x squared". */
export const orderRule: FormulaRule = (clause) => [
  ...matched(clause, begins).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math) return [];
    clause.done.add(math);
    const ends = /ends|closes/.test(match.groups['verb'] ?? '');
    const owner = clause.parts.find(({ end }) => end <= match.at[0] + 1 && end > match.at[0] - 30);
    // "The index starts with 1. It ends with n": of what was spoken of before.
    if (owner || match.groups['what'] === ' it') return [];
    const lines = [clause.tree.line, ...clause.tree.equations.map(({ text }) => text)].map((line) =>
      line.toLowerCase(),
    );
    const ok = lines.some((line) =>
      ends ? line.endsWith(math.line.toLowerCase()) : line.startsWith(math.line.toLowerCase()),
    );
    return [said(clause, match.at, ok, math.line, clause.tree.line.slice(ends ? -3 : 0, ends ? undefined : 3))];
  }),
  ...matched(clause, place).flatMap((match): Verdict[] => {
    const math = match.math('math');
    if (!math) return [];
    clause.done.add(math);
    const which = match.groups['which'] ?? '';
    const rows = clause.tree.equations.flatMap(({ nodes }) => {
      const own = sidesOf(nodes);
      return (own.length > 0 ? own : [nodes]).map((side) => termsOf(side).map((term) => lineOf(term)));
    });
    const index = /first|leading/.test(which) ? 0 : which === 'second' ? 1 : which === 'third' ? 2 : -1;
    const goals = rows.flatMap((terms) => (which === 'constant' ? terms : [terms.at(index) ?? '']));
    const bare = (line: string): string => line.replace(/^-/, '');
    return [
      said(
        clause,
        match.at,
        goals.some((line) => same(line, math.line) || same(bare(line), math.line)),
        math.line,
        goals[0],
      ),
    ];
  }),
  ...termVerdicts(clause),
];
