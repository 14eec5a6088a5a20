import type { FormulaShape } from '../formula.js';
import { areSymbols, judged, type Rule, same, symbolsOf } from './formula-words.js';

const limitsOf = (shape: FormulaShape): { lower: string; upper: string }[] =>
  shape.built
    .filter(({ parts, text }) => /^[∑Σ∏∫∬∮]/.test(parts.get('base') ?? text))
    .map(({ parts }) => ({
      lower: parts.get('under') ?? parts.get('subscript') ?? '',
      upper: parts.get('over') ?? parts.get('superscript') ?? '',
    }));

const limit = (words: string): string => symbolsOf(words);

/** "The sum runs from i = 1 to n", "the upper limit is infinity", "the index is k". */
export const limitRule: Rule = (context) => {
  const limits = limitsOf(context.shape);
  if (limits.length === 0) return [];
  const lower = (stated: string): boolean =>
    limits.some((one) => same(one.lower, stated) || same(one.lower.replace(/^.*=/, ''), stated));
  const upper = (stated: string): boolean => limits.some((one) => same(one.upper, stated));
  const X = '[^\\s,;]+(?: ?(?:=|equals) ?[^\\s,;.]+)?(?: (?:minus|plus) \\S+)?';
  return [
    ...judged(
      context,
      new RegExp(
        `\\b(?:sum|summation|integral|product|index|it|integration)\\b[^.;]{0,40}?\\bfrom (?<low>${X})(?: (?:up )?to (?<high>[^\\s,;.]+(?: (?:minus|plus) [^\\s.,]+)?))?`,
        'giu',
      ),
      ({ low = '', high }) => {
        const [one, other] = [limit(low), high === undefined ? undefined : limit(high)];
        if (!areSymbols(one) || (other !== undefined && !areSymbols(other))) return undefined;
        return [
          lower(one) && (other === undefined || upper(other)),
          `${one}…${other ?? ''}`,
          `${limits[0]?.lower ?? ''}…${limits[0]?.upper ?? ''}`,
        ];
      },
    ),
    ...judged(
      context,
      new RegExp(
        `\\b(?:sum|summation|integral|product|index)\\b[^.;,]{0,20}? (?:starts?|begins?) (?:at|with|from) (?<low>${X})`,
        'giu',
      ),
      ({ low = '' }) => {
        const one = limit(low);
        return areSymbols(one) ? [lower(one), one, limits[0]?.lower] : undefined;
      },
    ),
    ...judged(
      context,
      new RegExp(
        `\\b(?<side>upper|lower) (?:limit|bound|end)(?: of [^.;,]{0,30}?)? (?:is|equals) (?<what>${X})`,
        'giu',
      ),
      ({ side = '', what = '' }) => {
        const one = limit(what);
        if (!areSymbols(one)) return undefined;
        return [
          /upper/i.test(side) ? upper(one) : lower(one),
          one,
          /upper/i.test(side) ? limits[0]?.upper : limits[0]?.lower,
        ];
      },
    ),
    ...judged(
      context,
      /\b(?:summation index|index of (?:the )?(?:summation|sum)|running index)(?: is)?(?: called| denoted by| named| written)? (?<what>[\p{L}])\b/giu,
      ({ what = '' }) => [limits.some((one) => one.lower.startsWith(what)), what, limits[0]?.lower],
    ),
  ];
};
