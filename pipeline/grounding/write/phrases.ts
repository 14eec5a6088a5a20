import { dayNames, monthNames } from '../language/date.js';
import { countWord } from '../language/number.js';
import { quantity } from '../language/noun.js';
import { withUnit } from '../language/unit.js';
import type { ParsedTitle } from '../language/title.js';
import type { Division, Measure, Plot, Row } from '../reading/reading.js';

export const quoted = (text: string): string => `“${text.replaceAll('\n', ' ')}”`;

const natural = (noun: string): boolean =>
  /^[\p{L}][\p{L}\d .’'&%/-]*$/u.test(noun) && noun.length > 2 && noun.length < 60;

/** A title as part of a sentence: its own words where they read as a noun, in quotes where they do not. */
export const nounOf = (title: ParsedTitle | undefined, otherwise: string): string =>
  title === undefined || title.noun === '' ? otherwise : natural(title.noun) ? title.noun : quoted(title.printed);

export const measureNoun = (measure: Measure | undefined): string => nounOf(measure?.title, 'value');

/** "three origins", "12 categories": a noun that counts must be plain. */
export const partNoun = (division: Division | undefined, otherwise = 'category'): string => {
  const noun = division?.title?.noun;
  return noun !== undefined && /^\p{L}[\p{L} -]{2,24}$/u.test(noun) && noun.split(' ').length <= 2 ? noun : otherwise;
};

export const parts = (division: Division, otherwise?: string): string => {
  const noun = partNoun(division, otherwise);
  return quantity(division.labels.length, noun, countWord);
};

/** "in 1990", "at 12 h", "at depth 30", "at z = 2". */
const atNumber = ({ title }: Division, label: string): string => {
  if (title === undefined) return `at ${label}`;
  if (/\byear\b/i.test(title.noun) && /^\d{4}$/.test(label)) return `in ${label}`;
  if (title.unit !== undefined) return `at ${withUnit(label, title.unit)}`;
  if (title.noun.length <= 2) return `at ${title.noun} = ${label}`;
  return natural(title.noun) && title.noun.split(' ').length <= 2 ? `at ${title.noun} ${label}` : `at ${label}`;
};

/** "in 2005", "on Monday", "at 14:00", "for Europe". */
export const at = (division: Division | undefined, label: string): string => {
  if (division?.kind === 'bins') return `between ${label.replace(' to ', ' and ')}`;
  if (division?.kind === 'numbers') return atNumber(division, label);
  if (/^\d{1,2}:\d\d/.test(label)) return `at ${label}`;
  if (
    /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      label,
    ) ||
    dayNames.some((day) => label === day || label === day.slice(0, 3))
  )
    return `on ${label}`;
  if (
    /^(?:1[5-9]|20)\d\d$/.test(label) ||
    monthNames.some((month) => label.startsWith(month) || label === month.slice(0, 3)) ||
    division?.kind === 'dates'
  )
    return `in ${label}`;
  // A bare number needs its noun: "for cylinders 5".
  if (/^[-\d.,]+$/.test(label) && division?.title) return `for ${nounOf(division.title, '')} ${label}`;
  return `for ${label === '' ? 'the unnamed category' : label}`;
};

/** Where a row stands, with its series: "for Europe in 1970". */
export const atRow = (plot: Plot, row: Row): string => {
  const place = row.category === undefined ? undefined : at(plot.category, row.category);
  const other = row.series === undefined ? undefined : at(plot.category2 ?? plot.series, row.series);
  if (place?.startsWith('for ') && other?.startsWith('for '))
    return `${other} ${/\d/.test(place) ? 'at' : 'in'} ${place.slice(4)}`;
  return [other, place].filter((part) => part !== undefined).join(' ');
};

export const isTime = (division: Division | undefined): boolean =>
  division?.kind === 'dates' || (division?.kind === 'numbers' && /\byear\b/i.test(division.title?.noun ?? ''));
