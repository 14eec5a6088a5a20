import { isDate, monthNames } from '../language/date.js';
import type { Row } from '../reading/reading.js';
import type { DateMention } from './mention.js';
import type { Token } from './token.js';

const months = new Map(
  monthNames.flatMap((name, index) => {
    const month = name.toLowerCase();
    return [month, month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])].map(
      (word) => [word, index + 1] as const,
    );
  }),
);

export const monthOf = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  return months.get(lower.endsWith('.') ? lower.slice(0, -1) : lower);
};

export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text);

/** "14:00", with or without "on 5 March" after it. */
const timeAtToken = (tokens: readonly Token[], at: number): { mention: DateMention; to: number } | undefined => {
  const [hours, colon, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    hours?.kind !== 'number' ||
    colon?.text !== ':' ||
    minutes?.kind !== 'number' ||
    !/^\d\d$/.test(minutes.text) ||
    minutes.start !== colon.end
  )
    return undefined;
  const time = { hour: Number(hours.text), minute: Number(minutes.text) };
  const rest = tokens[at + 3]?.lower === 'on' ? dayAtToken(tokens, at + 4) : undefined;
  return { mention: { type: 'date', ...rest?.mention, ...time }, to: rest?.to ?? at + 3 };
};

/** The date or the time of day that begins at a token. */
export const dateAtToken = (tokens: readonly Token[], at: number): { mention: DateMention; to: number } | undefined =>
  tokens[at]?.kind === 'sign' ? undefined : (timeAtToken(tokens, at) ?? dayAtToken(tokens, at));

/** "March 2005", "5 March 2005", "March 5, 2005", "2005": what they fix of a date, and how many tokens they take. */
const dayAtToken = (tokens: readonly Token[], at: number): { mention: DateMention; to: number } | undefined => {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && monthOf(token.text) === undefined)) return undefined;
  const day = (index: number): number | undefined => {
    const value = Number(tokens[index]?.text);
    return tokens[index]?.kind === 'number' && value >= 1 && value <= 31 ? value : undefined;
  };
  const yearAt = (index: number): { year?: number; to: number } => {
    const next =
      tokens[index]?.text === ',' || tokens[index]?.text === '.' || tokens[index]?.lower === 'of' ? index + 1 : index;
    return isYear(tokens[next]) ? { year: Number(tokens[next]?.text), to: next + 1 } : { to: index };
  };
  const dotted = (index: number): number =>
    tokens[index]?.text === '.' && tokens[index + 1] && (isYear(tokens[index + 1]) || day(index + 1) !== undefined)
      ? index + 1
      : index;
  const leading = day(at);
  const month =
    token.kind === 'word'
      ? monthOf(token.text)
      : leading === undefined
        ? undefined
        : monthOf(tokens[at + 1]?.text ?? '');
  if (
    month !== undefined &&
    !(token.lower === 'may' && token.text === 'may') &&
    !(token.lower === 'march' && token.text === 'march')
  ) {
    if (leading !== undefined) {
      const { year, to } = yearAt(dotted(at + 2));
      return { mention: { type: 'date', day: leading, month, ...(year === undefined ? {} : { year }) }, to };
    }
    const next = dotted(at + 1);
    const date = isYear(tokens[next]) ? undefined : day(next);
    const { year, to } = yearAt(date === undefined ? next : next + 1);
    return {
      mention: {
        type: 'date',
        month,
        ...(date === undefined ? {} : { day: date }),
        ...(year === undefined ? {} : { year }),
      },
      to,
    };
  }
  return isYear(token) ? { mention: { type: 'date', year: Number(token.text) }, to: at + 1 } : undefined;
};

/** The row stands at this date, or within it. */
export const isAtDate = (row: Row, date: DateMention): boolean => {
  const value = row.categoryValue;
  const iso = isDate(value) ? value : undefined;
  if (iso === undefined)
    return (
      date.month === undefined &&
      (String(value) === String(date.year) ||
        row.series === String(date.year) ||
        row.panel === String(date.year) ||
        (row.category !== undefined && row.category.split(/[^\d]/).includes(String(date.year))))
    );
  return (
    (date.year === undefined || Number(iso.slice(0, 4)) === date.year) &&
    (date.month === undefined || Number(iso.slice(5, 7)) === date.month) &&
    (date.day === undefined || Number(iso.slice(8, 10)) === date.day) &&
    (date.hour === undefined || Number(iso.slice(11, 13)) === date.hour) &&
    (date.minute === undefined || Number(iso.slice(14, 16)) === date.minute)
  );
};
