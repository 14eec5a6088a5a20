import { allMatches } from '../../all-matches.js';
import { monthNames } from '../../language/date.js';
import { isColour } from '../../language/colour.js';
import type { Row } from '../../reading/reading.js';
import { highest, lowest } from '../../reading/statistics.js';
import { countOf } from '../number-words.js';
import type { Finding } from '../mention.js';
import { isSize, judged, within, type Told } from './told.js';

export type Candle = Row & { readonly from: number; readonly to: number; readonly low: number; readonly high: number };

export const candlesOf = ({ plot }: Told): Candle[] =>
  plot.rows.filter(
    (row): row is Candle =>
      row.from !== undefined && row.to !== undefined && row.low !== undefined && row.high !== undefined,
  );

/** Whether opening and closing are told apart in the figure. */
export const isDirected = ({ plot }: Told): boolean => plot.special !== 'blind-candlestick';

const rises = 'bullish|rising|up|positive|gaining|advancing';
const falls = 'bearish|falling|down|negative|losing|declining';
const numerals = 'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+';
const things = 'candles?|candlesticks?|bars?|days?|sessions?|bodies|body|trading days?';
const counts = new RegExp(
  `(?<![\\d.]|\\b(?:from|at) )\\b(${numerals}) (?:of (?:the|these|its) (?:\\w+ )?(?:${things}) (?:are |were )?)?(\\p{L}+)(?: (?:${things}))?\\b`,
  'giu',
);
const ended = new RegExp(
  `(?<![\\d.])\\b(${numerals}) (?:of (?:the|these|its) )?(?:(?!but|and|then|or)\\w+ )?(?:${things})? ?(?:that |which )?(?:clos|end|finish|settl)\\w* (higher|lower|up|down|above|below)\\b`,
  'giu',
);

/** "The first two candles are green, the next two are red": the days one after the other. */
const tellsOrder = ({ text }: Told): boolean =>
  /\bfirst\b/i.test(text) &&
  /\b(?:next|then|after (?:that|this|them|these)|followed|afterwards|last|final)\b/i.test(text);

const inOrder =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:(?:more|further) )?(?:(?:candles?|candlesticks?|bars?|days?|sessions?) )?(?:(?:are|is|were|was|being) )?(\p{L}+)(?: (?:candles?|candlesticks?|bars?|days?|sessions?|ones?))?/giu;

const orderFindings = (told: Told): Finding[] => {
  if (!tellsOrder(told)) return [];
  const all = candlesOf(told);
  const runs = allMatches(told.text, inOrder).flatMap((match) => {
    const word = (match[2] ?? '').toLowerCase();
    const way = wayOf(word);
    const isSuch = ({ from, to, colour }: Candle): boolean =>
      way === 0 ? colour !== undefined && isColour(colour, word) : Math.sign(to - from) === way;
    return way !== 0 || all.some(isSuch) ? [{ match, count: countOf(match[1] ?? ''), isSuch }] : [];
  });
  const total = runs.reduce((sum, { count }) => sum + count, 0);
  const [first] = runs;
  if (!first || runs.length < 2 || !/\bfirst $/i.test(told.text.slice(0, first.match.index)) || total > all.length)
    return [];
  let at = 0;
  return runs.map(({ match, count, isSuch }) => {
    const own = all.slice(at, at + count);
    at += count;
    // Where days are left over, the last of the runs need not follow on the others.
    const ok = own.every(isSuch) || (total < all.length ? undefined : false);
    return judged(
      told,
      match.index,
      match.index + match[0].length,
      ok,
      own.map(({ colour }) => colour).join(', '),
      own,
    );
  });
};

const wayOf = (word: string): 1 | -1 | 0 =>
  new RegExp(`^(?:${rises}|higher|above)$`, 'i').test(word)
    ? 1
    : new RegExp(`^(?:${falls}|lower|below)$`, 'i').test(word)
      ? -1
      : 0;

const ofStretch =
  /^[^;.]{0,30}\b(?:in between|between (?:them|these|those)|in the (?:first|second|third|last|other|next|following|same) (?:week|half|part|month|days?|sessions?))\b/i;

const monthBefore = new RegExp(
  `\\b(?:${monthNames.map((name) => `${name.slice(0, 3)}\\p{L}*`).join('|')})\\.? $`,
  'iu',
);

const countFinding = (told: Told, match: RegExpMatchArray, word: string): Finding[] => {
  const stated = countOf(match[1] ?? '');
  if (tellsOrder(told)) return [];
  // "only May 3 and May 6 ending lower": a day of the month.
  if (/\d/.test(match[1] ?? '') && monthBefore.test(told.text.slice(0, match.index))) return [];
  // "After two positive sessions", "four green candles in a row": of some of them.
  if (
    /^[^,;.]{0,20}\b(?:in a row|running|on end|in succession)\b/i.test(
      told.text.slice((match.index ?? 0) + match[0].length),
    ) ||
    /\b(?:after|following|followed by|then|come|came|before|until|for|these|those) (?:the |these |those )?(?:first |last )?$/i.test(
      told.text.slice(0, match.index),
    )
  )
    return [];
  // "Three red ones in the first week", "just one red day in between": of a part of them.
  if (ofStretch.test(told.text.slice((match.index ?? 0) + match[0].length))) return [];
  const all = candlesOf(told);
  // "from a bottom of 95 up to 118".
  if (stated > all.length && /^\s*(?:to|from)\b/i.test(told.text.slice((match.index ?? 0) + match[0].length)))
    return [];
  const way = wayOf(word);
  if (way !== 0 && !isDirected(told)) return [];
  const coloured = all.filter(({ colour }) => colour !== undefined && isColour(colour, word.toLowerCase()));
  if (way === 0 && coloured.length === 0) return [];
  const own = way === 0 ? coloured : all.filter(({ from, to }) => Math.sign(to - from) === way);
  const start = match.index ?? 0;
  return [judged(told, start, start + match[0].length, own.length === stated, own.length, own)];
};

const moved =
  /\b(?:rang(?:e|es|ed|ing)|fluctuat\w+|swung|swings?|mov(?:es|ed|ing)|trad(?:es|ed|ing)|var(?:y|ies|ied|ying)|between)\b/iu;

/** "On Mar 7 the price swung between 106.6 and 111.5": from the low to the high of a day, or of all days. */
const rangeFinding = (told: Told): Finding[] =>
  allMatches(
    told.text,
    /\b(?:from|between) (?:about |around |a low of |roughly )?[$€£]?([\d.,]*\d) (?:to|and) (?:about |around |a high of |roughly )?[$€£]?([\d.,]*\d)/giu,
  ).flatMap((match) => {
    const own = within(told.numbers, match.index, match.index + match[0].length);
    const [a, b] = own;
    const lead = told.text.slice(0, match.index + 8);
    if (!a || !b || own.length !== 2 || !moved.test(lead) || /\b(?:axis|scale|opens?|opened|clos\w+)\b/i.test(lead))
      return [];
    const place = told.places.length === 1 ? told.places[0] : undefined;
    const all = candlesOf(told);
    const rows = place ? all.filter(({ id }) => place.rows.some((row) => row.id === id)) : all;
    if (rows.length === 0 || (place === undefined && told.places.length > 0)) return [];
    const [low, high] = [lowest(rows.map((one) => one.low)), highest(rows.map((one) => one.high))];
    const ok = isSize(told, a, low) && isSize(told, b, high);
    return [
      judged(
        told,
        match.index,
        match.index + match[0].length,
        ok || (place ? false : undefined),
        `${low} to ${high}`,
        rows.slice(0, 3),
      ),
    ];
  });

const spans =
  /\b(?:over|covers?|covering|for|shows?|showing|spans?|spanning|across|during|of|contains?|has|with|displays?) (?:a (?:period|total) of )?(\w+) (?:consecutive |trading |successive )*(?:days?|sessions?|candles?|candlesticks?|periods?)\b(?! (?:that|which|clos\w+|end\w+|of))/giu;

const isCourse =
  /\b(?:(?:f[ae]ll|ros|ris|climb|drop|declin|gain|los|slid|sl[io]p|advanc|retreat|rall|recover|surg|tumbl|sank|sink|mov|trad|consolidat|stay|stagnat|hover)\w*|lost|up|down)(?: \w+){0,3} $/i;

/** "covers five days": as many as there are candles, or days from the first to the last. */
const spanFinding = (told: Told): Finding[] =>
  allMatches(told.text, spans).flatMap((match) => {
    const stated = countOf(match[1] ?? '');
    if (!Number.isInteger(stated) || stated < 2) return [];
    const dates = candlesOf(told)
      .map(({ categoryValue }) => (typeof categoryValue === 'string' ? Date.parse(categoryValue) : Number.NaN))
      .filter(Number.isFinite);
    const days = dates.length > 1 ? Math.round((Math.max(...dates) - Math.min(...dates)) / 86_400_000) + 1 : 0;
    const count = candlesOf(told).length;
    // "falls for three days in a row", "rose over four sessions": of a part of them.
    if (
      stated < count &&
      (/^ (?:in a row|running|straight|on end|in succession)\b/i.test(told.text.slice(match.index + match[0].length)) ||
        isCourse.test(told.text.slice(0, match.index)))
    )
      return [];
    return [judged(told, match.index, match.index + match[0].length, stated === count || stated === days, count)];
  });

/** What is said of the days of a chart of prices: how many, which way, and how far they reached. */
export const dayFindings = (told: Told): Finding[] => [
  ...allMatches(told.text, ended).flatMap((match) => countFinding(told, match, match[2] ?? '')),
  ...allMatches(told.text, counts).flatMap((match) => countFinding(told, match, match[2] ?? '')),
  ...orderFindings(told),
  ...spanFinding(told),
  ...rangeFinding(told),
];
