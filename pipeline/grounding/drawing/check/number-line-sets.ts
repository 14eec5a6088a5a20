import { allMatches } from '../../all-matches.js';
import { numberOf } from './number-line.js';
import type { NumberLine } from './number-line-model.js';

const X = '(?<![\\w])(?<x>[a-z])';
const REL = '(<=|>=|≤|≥|<|>|⩽|⩾)';
const NUM = '([-−–+]?\\d+(?:\\.\\d+)?)';
const twice = new RegExp(`${NUM} ?${REL} ?[a-z] ?${REL} ?${NUM}(?!\\w|\\.\\d|,\\d)`, 'gi');
const once = new RegExp(`${X} ?${REL} ?${NUM}(?!\\w|\\.\\d|,\\d)`, 'gi');
const bracket = new RegExp(`([\\[(\\]]) ?${NUM} ?[,;] ?${NUM} ?([\\])\\[])`, 'g');

export interface Interval {
  readonly from: number;
  readonly to: number;
  /** An end is in the set; undefined where the line does not tell. */
  readonly fromIn: boolean | undefined;
  readonly toIn: boolean | undefined;
}

export const setsOf = ({ spans, dots }: NumberLine): readonly Interval[] => {
  const isIn = (at: number): boolean | undefined => {
    const dot = dots.find((one) => Math.abs(one.at - at) < 1e-6);
    return dot && !dot.open;
  };
  return spans.map(({ from, to }) => ({ from, to, fromIn: isIn(from), toIn: isIn(to) }));
};

export const holds = ({ from, to, fromIn, toIn }: Interval, value: number): boolean | undefined => {
  if (Math.abs(value - from) < 1e-6) return fromIn;
  if (Math.abs(value - to) < 1e-6) return toIn;
  return value > from && value < to;
};

export const flat = (text: string): string =>
  text
    .replaceAll(/[−–]/g, '-')
    .replaceAll('<=', '≤')
    .replaceAll('>=', '≥')
    .replaceAll('⩽', '≤')
    .replaceAll('⩾', '≥')
    .replaceAll(/\s/g, '');

/** An inequality or an interval as the set that it means. */
const meantBy = (lower: number, lowIn: boolean, upper: number, upIn: boolean): Interval => ({
  from: lower,
  to: upper,
  fromIn: lowIn,
  toIn: upIn,
});

export const isSame = (a: Interval, b: Interval): boolean =>
  a.from === b.from &&
  a.to === b.to &&
  (a.fromIn === undefined || b.fromIn === undefined || !Number.isFinite(a.from) || a.fromIn === b.fromIn) &&
  (a.toIn === undefined || b.toIn === undefined || !Number.isFinite(a.to) || a.toIn === b.toIn);

const incl = (sign: string): boolean => /[=≤≥⩽⩾]/u.test(sign);
const isLess = (sign: string): boolean => /[<≤⩽]/u.test(sign);

/** The sets that a sentence writes with signs. */
export const writtenIn = (text: string): { readonly match: RegExpExecArray; readonly set: Interval }[] => {
  const doubles = allMatches(text, twice);
  const inside = (match: RegExpExecArray): boolean =>
    doubles.some((two) => match.index >= two.index && match.index < two.index + two[0].length);
  return [
    ...doubles.flatMap((match) => {
      const [, a = '', first = '', second = '', b = ''] = match;
      const [low, high] = isLess(first) ? [numberOf(a), numberOf(b)] : [numberOf(b), numberOf(a)];
      const [lowSign, highSign] = isLess(first) ? [first, second] : [second, first];
      return isLess(first) === isLess(second)
        ? [{ match, set: meantBy(low, incl(lowSign), high, incl(highSign)) }]
        : [];
    }),
    ...allMatches(text, once)
      .filter((match) => !inside(match))
      .map((match) => {
        const [, , sign = '', n = ''] = match;
        const value = numberOf(n);
        const set = isLess(sign)
          ? meantBy(-Infinity, false, value, incl(sign))
          : meantBy(value, incl(sign), Infinity, false);
        return { match, set };
      }),
    ...allMatches(text, bracket).map((match) => {
      const [, left = '', a = '', b = '', right = ''] = match;
      return { match, set: meantBy(numberOf(a), left === '[', numberOf(b), right === ']') };
    }),
  ];
};

/** "[−1, 4)". */
export const spelled = ({ from, to, fromIn, toIn }: Interval): string =>
  `${fromIn === true ? '[' : '('}${from}, ${to}${toIn === true ? ']' : ')'}`;
