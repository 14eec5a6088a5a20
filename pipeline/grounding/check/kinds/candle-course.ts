import { allMatches } from '../../all-matches.js';
import type { Finding } from '../mention.js';
import { candlesOf, isDirected, type Candle } from './candle-days.js';
import { judged, type Told } from './told.js';

const ends = '(?:end(?:s|ed)?|final|last|clos(?:es?|ed|ing)|finish(?:es|ed)?)';
const starts = '(?:start(?:s|ed)?|open(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|first)';
const whole = new RegExp(
  `\\b(?:price|share|stock|index|gold|it|they|value)s?\\b[^.;,]{0,40}?\\b${ends}\\b[^.;,]{0,40}?\\b(?:(?<down>lower|below|less|cheaper|under)|(?<up>higher|above|more|dearer|over))\\b(?: in price)?[^.;,]{0,30}?\\b(?:than|below|above|under|over|the)\\b[^.;,]{0,24}?\\b${starts}\\b`,
  'giu',
);
const closing =
  /\bfrom (?:the )?(?:first |last )?\S+(?: \d+)? (?:on )?to (?:the )?\S+(?: \d+)?,? (?:the )?(?:closing price|close|price at the close)s? (?:(?<up>rises?|rose|climbs?|goes up|increases?)|(?<down>falls?|fell|drops?|goes down|declines?|decreases?))\b/giu;
const otherwise =
  /\b(?:not|never|day|hardly|almost|slightly|barely)\b (?:lower|higher)|\bn['’]t\b|\beach\b|\bevery\b/iu;

const prices = (candles: readonly Candle[]): string => candles.map(({ from, to }) => `${from} to ${to}`).join('; ');

/** "The price at the end is lower than at the start", "from Friday to Saturday the closing price falls". */
export const candleCourse = (told: Told): Finding[] => {
  const all = candlesOf(told);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < 2 || !isDirected(told) || otherwise.test(told.text)) return [];
  const say = (match: RegExpMatchArray, gaps: readonly number[], own: readonly Candle[]): Finding[] => {
    const sign = match.groups?.['up'] === undefined ? -1 : 1;
    const ok = gaps.some((gap) => gap * sign > 0) ? true : gaps.every((gap) => gap * sign < 0) ? false : undefined;
    const start = match.index ?? 0;
    return ok === undefined ? [] : [judged(told, start, start + match[0].length, ok, prices(own), own)];
  };
  // "On March 4 it closed lower than it opened": of one day.
  const isOfWhole =
    told.places.length !== 1 &&
    (told.places.length > 0 || !/\bon (?!the (?:final|last|first)\b)/i.test(told.text)) &&
    told.places.every(({ rows }) => rows.every(({ id }) => id === first.id || id === last.id));
  return [
    ...(isOfWhole ? allMatches(told.text, whole) : []).flatMap((match) =>
      say(match, /\bopen/i.test(match[0]) ? [last.to - first.from] : [last.to - first.from, last.to - first.to], [
        first,
        last,
      ]),
    ),
    ...allMatches(told.text, closing).flatMap((match) => {
      const inside = told.places.filter(
        ({ start, end }) => start >= match.index && end <= match.index + match[0].length,
      );
      const [a, b] = inside.map(({ rows }) => all.filter(({ id }) => rows.some((row) => row.id === id)));
      const [one, other] = [a?.[0], b?.[0]];
      if (!one || !other || inside.length !== 2 || a?.length !== 1 || b?.length !== 1) return [];
      return say(match, [other.to - one.to], [one, other]);
    }),
  ];
};
