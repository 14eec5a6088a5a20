export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export type Granularity = 'year' | 'month' | 'day' | 'minute';

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(value);

/** The coarsest unit in which all the dates differ from each other. */
export const granularityOf = (dates: readonly string[]): Granularity => {
  const parsed = dates.map((iso) => new Date(iso));
  if (parsed.some((date) => date.getUTCMinutes() !== 0 || date.getUTCHours() !== 0)) return 'minute';
  if (parsed.some((date) => date.getUTCDate() !== 1)) return 'day';
  return parsed.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
};

export interface DateStyle {
  readonly granularity: Granularity;
  /** The figure shows no year: all dates lie in one, and no label names it. */
  readonly yearless: boolean;
  /** The figure shows hours of a day whose date it does not name. */
  readonly dayless: boolean;
}

const clock = (date: Date): string => `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, '0')}`;

/** A date in running text: "2005", "January 2005", "5 January 2005". */
export const formatDate = (iso: string, { granularity, yearless, dayless }: DateStyle): string => {
  const date = new Date(iso);
  const year = String(date.getUTCFullYear());
  if (granularity === 'year') return year;
  const month = monthNames[date.getUTCMonth()] ?? '';
  const withYear = (text: string): string => (yearless ? text : `${text} ${year}`);
  if (granularity === 'month') return withYear(month);
  const day = withYear(`${date.getUTCDate()} ${month}`);
  if (granularity === 'day') return day;
  return dayless ? clock(date) : `${clock(date)} on ${day}`;
};
