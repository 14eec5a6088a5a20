import { dayNames, monthNames } from '../language/date.js';
import { countWord } from '../language/number.js';
import { isCounted, quantity } from '../language/noun.js';
import { plainNumber } from '../language/number.js';
import { withUnit } from '../language/unit.js';
import type { ParsedTitle } from '../language/title.js';
import type { Division, Measure, Plot, Row } from '../reading/reading.js';

export const quoted = (text: string): string => `“${text.replaceAll('\n', ' ')}”`;

/** "Million euros": a number's word that stands for no noun of its own. */
const scaled = /^(?:thousands?|millions?|billions?|trillions?) /i;

const natural = (noun: string): boolean =>
  !scaled.test(noun) &&
  /^\p{L}[\p{L}\p{N} .,’'&%/()₂³⁺⁻-]*$/u.test(noun) &&
  (noun.length > 2 || /^p[HK]$/.test(noun)) &&
  noun.length < 60;

/** ", % on a year earlier", ", percentage points": what a number is of, behind what is measured; the axis says it in full. */
const told = /, (?:%|per ?cent\b|percentage points?\b|pp\b|thousands?\b|millions?\b|billions?\b)[^,]*$/i;

/** A title as part of a sentence: its own words where they read as a noun, in quotes where they do not. */
export const nounOf = (title: ParsedTitle | undefined, otherwise: string): string => {
  if (title === undefined || title.noun === '') return otherwise;
  const noun = title.noun.replace(told, '');
  return natural(noun) ? noun : quoted(title.printed);
};

export const measureNoun = (measure: Measure | undefined): string => nounOf(measure?.title, 'value');

/** "origin", "category": a noun that counts must be plain, and such as can be counted. */
export const partNoun = (division: Division | undefined, otherwise = 'category'): string => {
  const noun = division?.title?.noun;
  // "March" over the numbers of its days.
  if (monthNames.some((month) => month === noun)) return 'day';
  return noun !== undefined &&
    /^\p{L}[\p{L} -]{2,24}$/u.test(noun) &&
    noun.split(' ').length <= 2 &&
    isCounted(noun) &&
    (noun === noun.toLowerCase() || division?.title?.printed === noun)
    ? noun
    : otherwise;
};

/** "three origins", "four series". */
export const parts = (division: Division, otherwise?: string): string =>
  quantity(division.labels.length, partNoun(division, otherwise), countWord);

/** A label that is a number, as running text writes it. */
const numeral = (label: string): string => {
  const value = Number(label);
  return label !== '' && Number.isFinite(value) ? plainNumber(value, 6) : label;
};

/** "in 1990", "at 12 h", "at depth 30", "at z = 2". */
const atNumber = ({ title }: Division, label: string): string => {
  if (/^(?:1[5-9]|20)\d\d$/.test(label) && (title === undefined || /\byear\b/i.test(title.noun))) return `in ${label}`;
  if (title === undefined) return `at ${numeral(label)}`;
  // A unit of many letters stands at the axis; running text need not repeat it.
  if (title.unit !== undefined)
    return title.unit.length > 6 ? `at ${numeral(label)}` : `at ${withUnit(numeral(label), title.unit)}`;
  // "x (radians)": what stands in brackets, and is no unit, is said with the axis.
  const noun = title.noun.replace(/ ?\([^)]*\)$/, '');
  if (noun.length <= 2) return `at ${noun} = ${numeral(label)}`;
  if (noun.startsWith('day of ')) return `on day ${numeral(label)}`;
  if (noun.startsWith('week of ')) return `in week ${numeral(label)}`;
  return natural(noun) && noun.split(' ').length <= 2 ? `at ${noun} ${numeral(label)}` : `at ${numeral(label)}`;
};

const fullMonth = (label: string): string | undefined =>
  monthNames.find(
    (month) => label === month || label === month.slice(0, 3) || (label === 'Sept' && month === 'September'),
  );
const fullDay = (label: string): string | undefined =>
  dayNames.find((day) => label === day || label === day.slice(0, 3));

/** A label that would not be seen to be one: a full stop, an article. */
const isBare = (label: string): boolean =>
  !/[\p{L}\d]/u.test(label) ||
  /^(?:the|an?|of|and|or|in|on|at|to|for|by|is|are|was|it|that|this|with)$/i.test(label) ||
  /^(?:in|on|at|with|without|under|over|no|not|before|after|during|between|above|below|near) /.test(label);

/** A label in running text: in quotes where it would not be seen to be one. */
export const named = (label: string): string => (isBare(label) ? quoted(label) : label);

/** "in 2005", "on Monday", "at 14:00", "for Europe". */
export const at = (division: Division | undefined, label: string): string => {
  if (division?.kind === 'bins') return `between ${label.replace(' to ', ' and ')}`;
  if (division?.kind === 'numbers') return atNumber(division, label);
  if (/^\d{1,2}:\d\d/.test(label)) return `at ${label}`;
  const day = fullDay(label);
  if (day !== undefined) return `on ${day}`;
  if (
    /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(label)
  )
    return `on ${label}`;
  const month = fullMonth(label);
  if (month !== undefined) return `in ${month}`;
  // Days of a month are no years: "for day 25".
  if (division?.kind === 'dates' && /^\d{1,2}$/.test(label))
    return natural(division.title?.noun ?? '') ? `for ${division.title?.noun} ${label}` : `for day ${label}`;
  if (
    /^(?:1[5-9]|20)\d\d$|^Q[1-4]$/.test(label) ||
    monthNames.some((name) => label.startsWith(`${name} `)) ||
    division?.kind === 'dates'
  )
    return `in ${label}`;
  // A bare number needs its noun, "for cylinders 5"; a long one stands at the axis.
  if (/^[-\d.,]*\d[-\d.,]*$/.test(label) && division?.title) {
    const { noun } = division.title;
    if (!natural(noun)) return `at ${noun} = ${numeral(label)}`;
    return noun.split(' ').length <= 2 ? `for ${noun} ${label}` : `at ${label}`;
  }
  return `for ${label === '' ? 'the unnamed category' : named(label)}`;
};

/** "for January", "for standard deviation 1.6": of a series, whatever its name is. */
export const ofSeries = (division: Division | undefined, label: string): string => {
  const place = at(division, label);
  return place.startsWith('for ') ? place : `for ${place.replace(/^(?:in|on|at) /, '')}`;
};

/** Where a row stands, with its series: "for Europe in 1970". */
export const atRow = (plot: Plot, row: Row): string => {
  const place = row.category === undefined ? undefined : at(plot.category, row.category);
  // The name that all of them have tells none from the others.
  const isShared = place !== undefined && !plot.category2 && plot.series?.labels.length === 1;
  const other = row.series === undefined || isShared ? undefined : at(plot.category2 ?? plot.series, row.series);
  if (place?.startsWith('for ') && other?.startsWith('for '))
    return plot.category2 ? `${other} and ${place.slice(4)}` : `${place} (${other.slice(4)})`;
  if (place?.startsWith('for ')) return [place, other].filter((part) => part !== undefined).join(' ');
  return [other, place].filter((part) => part !== undefined).join(' ');
};

export const isTime = (division: Division | undefined): boolean =>
  division?.kind === 'dates' || (division?.kind === 'numbers' && /\byear\b/i.test(division.title?.noun ?? ''));
