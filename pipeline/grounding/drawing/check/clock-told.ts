import { allMatches } from '../../all-matches.js';
import { wholeWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import type { Time } from '../readings.js';
import { clocksAt, clocksIn, hourWords, minutesOf, minutesShown, numberOf, places, spoken } from './clocks.js';
import type { Scope } from './verdict.js';

const colour = colourWords.toSorted((a, b) => b.length - a.length).join('|');
const sizes: Readonly<Record<string, number>> = { an: 1, a: 1, 'half an': 0.5, 'a quarter of an': 0.25 };
const size = `(?<size>half an|a quarter of an|an|a|${hourWords}|fifteen|(?:thirty|forty|fifty)(?:-five)?|\\d+)`;
const span = `${size} (?:more )?(?<unit>minute|hour)s?`;

const shift = new RegExp(
  `\\b(?:in ${span}(?:['’]s? time)?|${span.replaceAll('?<', '?<l')} (?:later|from now|after that)),? (?:the clock|it|the time|both hands|we|you)(?:['’]ll| will| would| is going to| should)\\b`,
  'gi',
);
const since = new RegExp(
  `\\b${span} (?:ago|before(?: that)?|earlier),? (?:the clock|it|the time) (?:was|showed|said|read)\\b`,
  'gi',
);

const minutesIn = (told: string, unit: string): number =>
  (sizes[told.toLowerCase()] ?? wholeWord(told.toLowerCase()) ?? numberOf(told)) * (/^h/i.test(unit) ? 60 : 1);

type Say = (
  match: RegExpExecArray,
  ok: boolean,
  stated: string | number,
  actual: string | number | null,
  things: readonly Thing[],
) => Verdict;

/** "In twenty minutes it will be five o'clock", "ten minutes ago it was half past four". */
const shifted = (text: string, times: readonly Time[], say: Say): Verdict[] =>
  [
    ...allMatches(text, shift).map((match) => ({ match, sign: 1 })),
    ...allMatches(text, since).map((match) => ({ match, sign: -1 })),
  ].flatMap(({ match, sign }): Verdict[] => {
    const [told] = allMatches(text, spoken).filter(({ index }) => index >= match.index + match[0].length);
    const [time, ...others] = clocksAt(text, match.index, times);
    if (!told || !time || others.length > 0 || /\bnot\b/i.test(text)) return [];
    const { size = '', unit = '', lsize = size, lunit = unit } = match.groups ?? {};
    const then = (((minutesShown(time) + sign * minutesIn(lsize, lunit)) % 720) + 720) % 720;
    return [say(match, then === minutesOf(told), told[0], time.time, time.hands)];
  });

const handSo = new RegExp(
  `\\b(?<says>(?:(?:short|long|thick|thin|small|big|large|little|slim|fat|narrow|wide|bold|straight|hour|minute|second|(?:light|dark) )?(?:er)?,? |and |(?:${colour})(?:-coloured)? )+)hand\\b`,
  'gi',
);
const word = new RegExp(`\\b(?:${colour})\\b`, 'i');

/** "A short thick green hand". */
const handColours = (text: string, times: readonly Time[], say: Say): Verdict[] =>
  allMatches(text, handSo).flatMap((match): Verdict[] => {
    const says = (match.groups?.['says'] ?? '').toLowerCase();
    const named = word.exec(says)?.[0];
    const own = clocksAt(text, match.index, times).flatMap(({ hands }) =>
      hands.filter((_, at) =>
        /\b(?:short|small|little|hour)/.test(says)
          ? at === 0
          : /\b(?:long|big|large|minute)/.test(says)
            ? at === 1
            : true,
      ),
    );
    if (named === undefined || own.length === 0 || /\bsecond/.test(says)) return [];
    const ok = own.some(({ element: { stroke, fill } }) => isColour(stroke ?? fill ?? '#000000', named));
    return [say(match, ok, named, own[0]?.colour ?? null, own)];
  });

const rimSo = new RegExp(
  `\\b(?<colour>${colour})(?:-coloured)? (?:rim|frame|border|edge|ring|outline|case|casing|surround)\\b`,
  'gi',
);
const isColoured = ({ frame }: Time, said: string): boolean => isColour(frame?.element.stroke ?? '#ffffff', said);

/** "Tokyo's clock has a green rim", "the clock with the red rim is London's". */
const rims = (text: string, times: readonly Time[], say: Say): Verdict[] => {
  const found = allMatches(text, rimSo);
  const [match] = found;
  const [own, ...others] = times.length === 1 ? times : new Set(clocksIn(text, times).map(({ time }) => time));
  if (!match || found.length > 1 || !own || others.length > 0 || /\b(?:not|and)\b|n['’]t/.test(text)) return [];
  const said = match.groups?.['colour'] ?? '';
  return [say(match, isColoured(own, said), said, own.frame?.element.stroke ?? null, own.frame ? [own.frame] : [])];
};

const whereSo = new RegExp(
  `\\b(?<colour>${colour})(?:-rimmed)? clock (?:is|hangs|stands|sits|lies)(?: the one| drawn| placed| found)? (?:on|in|at) the (?:far )?(?<place>left|middle|cent(?:re|er)|right)\\b`,
  'gi',
);

/** "The red clock is the one in the middle". */
const placedByColour = (text: string, times: readonly Time[], say: Say): Verdict[] => {
  const row = times.toSorted((a, b) => (a.frame?.element.box.x ?? 0) - (b.frame?.element.box.x ?? 0));
  return allMatches(text, whereSo).flatMap((match): Verdict[] => {
    const { colour: said = '', place = '' } = match.groups ?? {};
    const own = row[places[place.toLowerCase()]?.(row.length) ?? -1];
    const fits = row.filter((time) => isColoured(time, said));
    return own && fits.length === 1 ? [say(match, fits[0] === own, place, null, own.frame ? [own.frame] : [])] : [];
  });
};

/** Later and earlier times, colours of rims and hands. */
export const toldOfClocks = (sentence: SentenceText, times: readonly Time[], { about }: Scope): Verdict[] => {
  const { text } = sentence;
  const say: Say = (match, ok, stated, actual, things) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
    ok,
    stated,
    actual,
    facts: about('measure', ...things),
  });
  return times.length === 0
    ? []
    : [
        ...shifted(text, times, say),
        ...handColours(text, times, say),
        ...rims(text, times, say),
        ...(times.length > 1 ? placedByColour(text, times, say) : []),
      ];
};
