import { perText } from '../once-per.js';
import type { Division, Plot } from '../reading/reading.js';
import { labelKey } from './tokenize.js';

const titled = /\b(?:hours?|time|clock|o'clock|utc|gmt|am|pm|h)\b/i;
const elsewhere = /\b(?:elapsed|since|after|duration|study|studied|slept|sleep|worked|spent|per|waiting|response)\b/i;

/** Hour and minute of a label: "14:00", "9 am", "6h"; of a bare number where the axis counts the hours of a day. */
const timeOf = (label: string, isHours: boolean): number | undefined => {
  const [, hour, minute = '0', half] =
    /^(\d{1,2})(?:[:.h](\d\d))?\s?(?:h|hrs?|o'clock)?\s?([ap])?\.?m?\.?(?: UTC)?$/i.exec(label) ?? [];
  if (hour === undefined) return undefined;
  const bare = /^\d+$/.test(label);
  if (bare && !isHours) return undefined;
  const shift =
    half === undefined ? 0 : half.toLowerCase() === 'p' ? (hour === '12' ? 0 : 12) : hour === '12' ? -12 : 0;
  const time = Number(hour) + shift + Number(minute) / 60;
  return Number(minute) < 60 && time <= 24 ? time : undefined;
};

const padded = (number: number): string => String(number).padStart(2, '0');

/** The ways to say a time of day, without the label's own. */
const spoken = (time: number): string[] => {
  const hour = Math.floor(time);
  const minute = Math.round((time - hour) * 60);
  const [twelve, half] = [((hour + 11) % 12) + 1, hour % 24 < 12 ? ['am', 'a m'] : ['pm', 'p m']];
  const clock = padded(minute);
  const long = [`${hour}:${clock}`, `${padded(hour)}:${clock}`, ...half.map((one) => `${twelve}:${clock} ${one}`)];
  if (minute !== 0) return long;
  return [
    ...long,
    ...half.map((one) => `${twelve} ${one}`),
    `${hour} o'clock`,
    ...(hour < 12 ? ['in the morning', 'am'] : ['in the afternoon', 'in the evening', 'at night', 'pm']).map(
      (part) => `${twelve} o'clock ${part}`,
    ),
    `${padded(hour)}00`,
    ...(hour === 12 ? ['noon', 'midday'] : hour % 24 === 0 ? ['midnight'] : []),
  ];
};

/** An axis of bare numbers that are hours of a day. */
const isOfDay = ({ kind, labels, title }: Division): boolean => {
  const printed = title?.printed ?? '';
  if (!titled.test(printed) || elsewhere.test(printed)) return false;
  const numbers = labels.flatMap((label) => label.split(' to ').map(Number));
  return (
    (kind === 'numbers' || kind === 'bins' || kind === 'names') &&
    numbers.length > 2 &&
    numbers.every((number) => number >= 0 && number <= 24) &&
    numbers.some((number) => number >= 6)
  );
};

const partsOf = perText((label): readonly string[] => label.split(/ to |\s?[-–]\s?/));

/** "between 9 am and noon", "from 14:00 to 16:00", "at 6 o'clock": labels that are times of day, as people say them. */
export const clockNames = (division: Division | undefined): { key: readonly string[]; label: string }[] => {
  if (!division || division.labels.length > 400 || division.kind === 'dates') return [];
  const isHours = isOfDay(division);
  const found = division.labels.flatMap((label) => {
    const [from, to, ...rest] = partsOf(label).map((part) => timeOf(part, isHours));
    if (from === undefined || rest.length > 0) return [];
    if (!/ to |[-–]/.test(label)) return spoken(from).map((name) => ({ key: labelKey(name), label }));
    if (to === undefined) return [];
    const [starts, ends] = [spoken(from), spoken(to)];
    const bare = [...starts, String(Math.floor(((from + 11) % 12) + 1))];
    return bare.flatMap((start) =>
      ends.flatMap((end) =>
        ['to', 'and', 'until', ''].map((word) => ({ key: labelKey(`${start} ${word} ${end}`), label })),
      ),
    );
  });
  const meant = new Map<string, Set<string>>();
  for (const { key, label } of found) {
    const text = key.join(' ');
    meant.set(text, (meant.get(text) ?? new Set()).add(label));
  }
  // "6 o'clock", where there are six in the morning and in the evening.
  return found.filter(({ key }) => meant.get(key.join(' '))?.size === 1);
};

/** "Between 6:00 and 9:00 the price is 22": a course in steps holds one value from place to place, that of either. */
export const stepNames = ({ drawn, category }: Plot): { key: readonly string[]; label: string }[] => {
  const labels = drawn === 'steps' && category && category.labels.length < 60 ? category.labels : [];
  const clock = clockNames(category);
  const namesOf = (label: string): (readonly string[])[] => [
    labelKey(label),
    ...clock.filter((one) => one.label === label).map(({ key }) => key),
  ];
  return labels.slice(1).flatMap((end, index) => {
    const start = labels[index] ?? '';
    const [starts, ends] = [namesOf(start), namesOf(end)];
    return starts.flatMap((from) =>
      ends.flatMap((to) =>
        ['to', 'and', 'until'].flatMap((word) => [start, end].map((label) => ({ key: [...from, word, ...to], label }))),
      ),
    );
  });
};
