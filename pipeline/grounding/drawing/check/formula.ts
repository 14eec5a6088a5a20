import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import { formulaShape, type FormulaShape } from '../formula.js';
import { limitRule } from './formula-limits.js';
import { areSymbols, greek, judged, type Rule, same, spoken, symbolsOf } from './formula-words.js';
import type { Scope } from './verdict.js';

const labelled = ({ built }: FormulaShape, label: RegExp): FormulaShape['built'] =>
  built.filter((one) => label.test(one.label));
const signs = ({ glyphs }: FormulaShape, sign: RegExp): number =>
  glyphs.filter(({ name }) => sign.test(name ?? '')).length;

const counters: readonly (readonly [word: RegExp, count: (shape: FormulaShape) => number])[] = [
  [/^fraction/, (shape) => labelled(shape, /fraction/).length],
  [/root|radical/, (shape) => labelled(shape, /root/).length],
  [/^(?:sum|summation)/, (shape) => signs(shape, /[∑Σ]/)],
  [/^integral/, (shape) => signs(shape, /[∫∬∭∮]/)],
  [/^product/, (shape) => signs(shape, /[∏]/)],
  [/^equal/, (shape) => signs(shape, /^=$/)],
  [/^plus/, (shape) => signs(shape, /^\+$/)],
  [/^minus/, (shape) => signs(shape, /^[−-]$/)],
  [/^(?:exponent|superscript|power)/, (shape) => labelled(shape, /superscript/).length],
  [/^(?:index|indices|subscript)/, (shape) => labelled(shape, /subscript/).length],
  [/^matri/, (shape) => labelled(shape, /matrix|table|array/).length],
];
const things =
  'fractions?|square roots?|roots?|radicals?|sums?|sum signs?|summations?|summation signs?|integrals?|integral signs?|products?|product signs?|equals? signs?|plus signs?|minus signs?|exponents?|superscripts?|subscripts?|matrix|matrices';
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "There are two fractions", "it contains a square root", "without an integral". */
const counted: Rule = (context) =>
  judged(
    context,
    new RegExp(
      `(?<how>there(?:'s| is| are|’s)|contains?|has|have|with|consists of|includes?|without|shows?|and|,|adds|sees?|count) (?:exactly |only |just )?(?<n>no|one|two|three|four|five|six|\\d+|an?|any|a single) (?:big |large |long |other |nested )?(?<what>${things})(?! over)\\b`,
      'giu',
    ),
    ({ how = '', n = '', what = '' }) => {
      const count = counters.find(([word]) => word.test(what.toLowerCase()))?.[1](context.shape);
      if (count === undefined) return undefined;
      const word = n.toLowerCase();
      const stated = numbers.includes(word) ? numbers.indexOf(word) : Number(word);
      const many = what.toLowerCase().endsWith('s') && stated > 1;
      if (how.toLowerCase() === 'without') return [count === 0, `no ${what}`, String(count)];
      if (/^(?:an?|any|one|a single)$/.test(word)) {
        const exact = /there|contains?|has/i.test(how) && word === 'one';
        return [exact ? count === 1 : count > 0, `${n} ${what}`, String(count)];
      }
      if (!many && stated !== 0) return undefined;
      return [count === stated, `${n} ${what}`, String(count)];
    },
  );

const end = '(?=[.,;:!?]|$| and | but | while | not | which | where | with )';

const fractionRule: Rule = (context) => {
  const fractions = labelled(context.shape, /fraction/);
  if (fractions.length === 0)
    return judged(context, /\b(?<part>numerator|denominator)\b/giu, ({ part = '' }) => [false, part, 'no fraction']);
  const parts = (part: string): string[] => fractions.map((one) => one.parts.get(part) ?? '');
  const compare = (
    part: string,
    words: string,
    within: boolean,
  ): readonly [boolean | undefined, string, string | undefined] | undefined => {
    const text = symbolsOf(words);
    if (!areSymbols(text)) return undefined;
    const own = parts(part.toLowerCase());
    const ok = own.some((one) => (within ? one.includes(text) : same(one, text)));
    return [ok, text, own[0]];
  };
  return [
    ...judged(
      context,
      new RegExp(
        `\\b(?<part>numerator|denominator)(?: of (?:the|this) fraction)?(?: which|,|:)?(?: it)? ?(?:is|equals|reads|:|being)(?: just| only)? (?<what>.+?)${end}`,
        'giu',
      ),
      ({ part = '', what = '' }) => {
        const no = /^not /i.test(what);
        const found = compare(part, what.replace(/^not /i, ''), false);
        return found && [found[0] === undefined ? undefined : found[0] !== no, found[1], found[2]];
      },
    ),
    ...judged(
      context,
      new RegExp(
        `\\b(?<part>numerator|denominator)(?: of (?:the|this) fraction)? (?:contains|has|includes) (?<what>.+?)${end}`,
        'giu',
      ),
      ({ part = '', what = '' }) => compare(part, what, true),
    ),
    ...judged(
      context,
      /(?:(?:the )?(?:letter|number|variable|symbol|quantity|factor) )?(?<what>\S{1,4}) (?:is|stands|appears|sits|occurs) (?:only )?in the (?<part>numerator|denominator)/giu,
      ({ part = '', what = '' }) => compare(part, what, true),
    ),
    ...judged(
      context,
      new RegExp(
        `\\bfraction with (?<up>\\S+(?: (?:minus|plus|−|-|\\+) \\S+)?) (?:above|over|on top of)(?: the bar)?(?: and (?<down>\\S+(?: (?:minus|plus|−|-|\\+) \\S+)?) below)?`,
        'giu',
      ),
      ({ up = '', down }) => {
        const [one, other] = [
          compare('numerator', up, false),
          down === undefined ? undefined : compare('denominator', down, false),
        ];
        return one && [one[0] === true && other?.[0] !== false, `${up}/${down ?? ''}`, one[2]];
      },
    ),
  ];
};

const ordinals: Readonly<Record<string, string>> = {
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  nth: 'n',
};

/** "c carries the exponent 2", "raised to the third power", "x squared". */
const powerRule: Rule = (context) => {
  const powers = labelled(context.shape, /superscript/).map(({ parts }) => ({
    base: parts.get('base') ?? '',
    exponent: parts.get('superscript') ?? '',
  }));
  const judge = (base: string | undefined, exponent: string): readonly [boolean, string, string | undefined] => {
    const own = base === undefined ? powers : powers.filter((one) => same(one.base, base) || one.base.endsWith(base));
    return [own.some((one) => same(one.exponent, exponent)), `^${exponent}`, own[0]?.exponent];
  };
  return [
    ...judged(
      context,
      /(?:\b(?<base>[\p{L}])\b (?:is )?)?(?:raised )?to the (?<power>second|third|fourth|fifth|sixth|nth) power/giu,
      ({ base, power = '' }) => judge(base, ordinals[power.toLowerCase()] ?? power),
    ),
    ...judged(context, /\b(?<base>[\p{L}]) (?:is )?(?<power>squared|cubed)\b/gu, ({ base, power }) =>
      judge(base, power === 'cubed' ? '3' : '2'),
    ),
    ...judged(context, /\b(?<power>cubed)\b/gu, () => judge(undefined, '3')),
    ...judged(
      context,
      /(?:\b(?:letter |variable |symbol )?(?<base>[\p{L}]) )?(?:carries|has|bears|with) (?:the|an) exponent (?<what>[^\s.,;]+)/giu,
      ({ base, what = '' }) => {
        const one = symbolsOf(what);
        return areSymbols(one) ? judge(base, one) : undefined;
      },
    ),
    ...judged(context, /\bexponent(?: of (?<base>\S))? (?:is|equals) (?<what>[^\s.,;]+)/giu, ({ base, what = '' }) => {
      const one = symbolsOf(what);
      return areSymbols(one) ? judge(base, one) : undefined;
    }),
  ];
};

/** "A formula that begins with E", "on the left of the equals sign is s", "the letter k". */
const symbolRule: Rule = (context) => {
  const { text, glyphs } = context.shape;
  const left = text.includes('=') ? text.slice(0, text.indexOf('=')) : undefined;
  const has = (symbol: string): boolean => glyphs.some(({ name }) => same(name ?? '', symbol)) || text.includes(symbol);
  const known = (words: string): string | undefined => {
    const one = symbolsOf(words);
    return areSymbols(one) && !/^[a-z]{2,}$/i.test(one) ? one : undefined;
  };
  return [
    ...judged(context, /\b(?:begins|starts) with (?:an? |the )?(?:letter )?(?<what>[^\s.,;]+)/giu, ({ what = '' }) => {
      const one = known(what);
      return one === undefined || /^(?:an?|the)$/.test(one) ? undefined : [text.startsWith(one), one, text.slice(0, 1)];
    }),
    ...judged(
      context,
      new RegExp(
        `\\b(?:on|at|to) (?:the|its) left(?:[- ]hand)?(?: side)?(?: of the (?:equals?|equality) sign| of the equation)?,? (?:is|stands|we have|there is|we see) (?:only )?(?:the |an? )?(?:letter |variable |symbol )?(?<what>[^\\s.,;]+)${end}`,
        'giu',
      ),
      ({ what = '' }) => {
        const one = known(what);
        return one === undefined || left === undefined ? undefined : [left.includes(one), one, left];
      },
    ),
    ...judged(
      context,
      /\b(?:letter|variable|symbol|denoted by|called|named|constant) (?<what>[\p{L}])(?=[\s.,;:!?)]|$)/gu,
      ({ what = '' }) => [has(what), what],
    ),
    ...judged(
      context,
      new RegExp(
        `\\b(?<what>${greek
          .split(',')
          .map((pair) => pair.split(' ')[0])
          .join('|')})\\b`,
        'giu',
      ),
      ({ what = '' }) => {
        const sign = spoken[what.toLowerCase()] ?? '';
        return has(sign) || has(sign.toUpperCase()) || has({ φ: 'ϕ', ε: 'ϵ', θ: 'ϑ' }[sign] ?? sign)
          ? [true, what]
          : [false, what];
      },
    ),
    ...judged(context, /\b(?<what>[\p{L}]_\p{L})\b/gu, ({ what = '' }) => [has(what.replace('_', '')), what]),
  ];
};

const places: readonly (readonly [word: RegExp, find: (shape: FormulaShape) => Thing | undefined])[] = [
  [/^fraction/, (shape) => labelled(shape, /fraction/)[0]?.thing],
  [/root/, (shape) => labelled(shape, /root/)[0]?.thing],
  [/^(?:sum|summation)/, ({ glyphs }) => glyphs.find(({ name }) => name === '∑')],
  [/^integral/, ({ glyphs }) => glyphs.find(({ name }) => name === '∫')],
  [/^equal/, ({ glyphs }) => glyphs.find(({ name }) => name === '=')],
  [/^bracket|^parenthes/, ({ glyphs }) => glyphs.find(({ name }) => name === '(')],
];
const placed =
  /\b(?<one>fraction|square root|root sign|root|summation sign|sum sign|sum|summation|integral sign|integral|equals sign|brackets|parentheses) (?:is|are|stands?|comes?|sits?|appears?|lies)(?: written)? (?<way>(?:to the )?(?:left|right) of|before|after|in front of|behind) (?:the |an? )?(?<other>fraction|square root|root sign|root|summation sign|sum sign|sum|summation|integral sign|integral|equals sign|brackets|parentheses)\b/giu;

const placeRule: Rule = (context) =>
  judged(context, placed, ({ one = '', way = '', other = '' }) => {
    const find = (words: string): Thing | undefined =>
      places.find(([word]) => word.test(words.toLowerCase()))?.[1](context.shape);
    const [a, b] = [find(one), find(other)];
    if (!a || !b) return undefined;
    const ahead = a.element.box.x < b.element.box.x;
    return [/left|before|front/i.test(way) ? ahead : !ahead, way];
  });

const rules: readonly Rule[] = [counted, fractionRule, limitRule, powerRule, symbolRule, placeRule];

/** How a formula is built, as one says it: fractions, limits of sums, powers, letters. */
export const formulaVerdicts = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const shape = formulaShape(scope.drawing);
  return rules.flatMap((rule) => rule({ sentence, shape, scope }));
};
