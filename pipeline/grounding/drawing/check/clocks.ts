import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Time } from '../readings.js';
import type { Scope } from './verdict.js';

export const hourWords =
  'twenty[- ]five|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|[1-9]|1[0-2]|20|25|XII|XI|X|IX|VIII|VII|VI|V|IV|III|II|I';
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export const numberOf = (word: string): number => {
  const plain = word.toLowerCase();
  if (/^twenty.five$/.test(plain)) return 25;
  const at = roman.indexOf(word);
  return at >= 0 ? at + 1 : (unitWord(plain) ?? Number(plain));
};

/** "half past three", "ten to four", "4 o'clock", "3:30", "noon". */
export const spoken = new RegExp(
  `\\b(?:(half|(?:a )?quarter|${hourWords})(?: minutes?)? (past|after|to|before|till|until) (${hourWords})\\b(?!:)|(${hourWords}) o['’]?clock\\b|(\\d{1,2})[:.](\\d{2})\\b(?! ?(?:%|[a-ln-z]))|(noon|midnight|midday)\\b)`,
  'gi',
);

/** Minutes since twelve, as a clock's face shows them. */
export const minutesOf = (match: RegExpExecArray): number => {
  const [, part, way, hour, full, hours, minutes, middle] = match;
  if (middle !== undefined) return 0;
  if (full !== undefined) return (numberOf(full) % 12) * 60;
  if (hours !== undefined) return (Number(hours) % 12) * 60 + Number(minutes);
  const off = /half/i.test(part ?? '') ? 30 : /quarter/i.test(part ?? '') ? 15 : numberOf(part ?? '');
  const sign = /past|after/i.test(way ?? '') ? 1 : -1;
  return ((numberOf(hour ?? '') % 12) * 60 + sign * off + 720) % 720;
};

export const places: Readonly<Record<string, (count: number) => number>> = {
  left: () => 0,
  leftmost: () => 0,
  first: () => 0,
  second: () => 1,
  third: () => 2,
  middle: (count) => (count - 1) / 2,
  centre: (count) => (count - 1) / 2,
  center: (count) => (count - 1) / 2,
  right: (count) => count - 1,
  rightmost: (count) => count - 1,
  last: (count) => count - 1,
};

/** Where clocks are named in a text, by what is written at them or by their place. */
export const clocksIn = (
  text: string,
  times: readonly Time[],
): readonly { readonly at: number; readonly time: Time }[] => {
  const row = times.toSorted((a, b) => (a.frame?.element.box.x ?? 0) - (b.frame?.element.box.x ?? 0));
  const named = row.flatMap((time) => {
    const at = text.toLowerCase().indexOf(time.frame?.name?.toLowerCase() ?? '\n');
    return at < 0 ? [] : [{ at, time }];
  });
  const placed = [
    ...text.matchAll(/\b(?:left(?:most)?|right(?:most)?|middle|cent(?:re|er)|first|second|third|last)\b/gi),
  ].flatMap((match) => {
    // "The second clock from the left": where counting begins.
    const side = /^(?: [a-z]+){0,3} from the (left|right)\b/i.exec(text.slice(match.index + match[0].length))?.[1];
    if (/\bfrom the $/i.test(text.slice(0, match.index))) return [];
    const at = places[match[0].toLowerCase()]?.(row.length) ?? -1;
    const time = row[side?.toLowerCase() === 'right' ? row.length - 1 - at : at];
    return time === undefined || /^(?: hand| of)/i.test(text.slice(match.index + match[0].length))
      ? []
      : [{ at: match.index, time }];
  });
  return [...named, ...placed].toSorted((a, b) => a.at - b.at);
};

/** The clocks of which a text speaks at a place in it: those named last before it, those named first behind it, or all. */
export const clocksAt = (text: string, at: number, times: readonly Time[]): readonly Time[] => {
  if (times.length < 2) return times;
  const named = clocksIn(text, times);
  const before = named.filter((one) => one.at < at);
  const own = before.at(-1) ?? named[0];
  return own ? [own.time] : times;
};

export const minutesShown = ({ time }: Time): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours % 12) * 60 + minutes;
};

const several = new RegExp(`\\b(${hourWords}) (?:(?:\\w+) ){0,2}?clocks\\b`, 'gi');

/** "Four clocks hang side by side". */
const countedClocks = (sentence: SentenceText, times: readonly Time[], { about }: Scope): Verdict[] =>
  allMatches(sentence.text, several).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok:
      numberOf(match[1] ?? '') === times.length
        ? true
        : /\b(?:of|the|these)\s*$/i.test(sentence.text.slice(0, match.index))
          ? undefined
          : false,
    stated: match[1] ?? '',
    actual: times.length,
    facts: about('measure', ...times.flatMap(({ hands }) => hands)),
  }));

const apart = new RegExp(
  `\\b(${hourWords}|half an|an) (hours?|minutes?) (ahead|fast(?:er)?|later|in front|behind|slow(?:er)?|earlier)\\b`,
  'gi',
);

/** "London's clock is five hours ahead of the one for Lima". */
const differences = (sentence: SentenceText, times: readonly Time[], { about }: Scope): Verdict[] =>
  allMatches(sentence.text, apart).flatMap((match): Verdict[] => {
    const named = clocksIn(sentence.text, times);
    const before = named.filter(({ at }) => at < match.index);
    const one = before.at(-1);
    // "New York is at 5:30 and Tokyo is one hour later": later than the one before.
    const isOfBoth =
      before.length === 2 && !/^ (?:than|of|compared|as)\b/i.test(sentence.text.slice(match.index + match[0].length));
    const other = named.find(({ at }) => at > match.index) ?? (isOfBoth ? before[0] : undefined);
    if (!one || !other || one.time === other.time) return [];
    const [, number = '', unit = '', way = ''] = match;
    const size = /^an$/i.test(number) ? 1 : /^half/i.test(number) ? 0.5 : numberOf(number);
    const told = size * (/^h/i.test(unit) ? 60 : 1) * (/^(?:behind|slow|earl)/i.test(way) ? -1 : 1);
    const shown = minutesShown(one.time) - minutesShown(other.time);
    return [
      {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        ok: (((told - shown) % 720) + 720) % 720 === 0,
        stated: told,
        actual: shown,
        facts: about('measure', ...one.time.hands),
      },
    ];
  });

/** What is said of several clocks: how many they are, and how far they are apart. */
export const clocksRule = (sentence: SentenceText, times: readonly Time[], scope: Scope): Verdict[] =>
  times.length < 2 ? [] : [...countedClocks(sentence, times, scope), ...differences(sentence, times, scope)];
