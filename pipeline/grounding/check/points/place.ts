import { allMatches } from '../../all-matches.js';
import type { ParsedTitle } from '../../language/title.js';
import { oncePer } from '../../once-per.js';
import type { Plot, Row } from '../../reading/reading.js';
import { dayNames, monthNames } from '../../language/date.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';
import { numeral, valuesOf } from './item.js';

type Valued = Row & { readonly value: number };

/** The plots that stand for themselves: the ends of error bars are no points of a course. */
export const standing = ({ reading }: World): Plot[] => reading.plots.filter(({ form }) => form !== 'part');

/**
 * What stands at a place: rows; the value of a curve between two of them; `none` where the place is read without doubt
 * and nothing is there. Undefined where the words are not understood.
 */
export type Found =
  | { readonly rows: readonly Valued[] }
  | { readonly between: readonly [Valued, Valued]; readonly value: number }
  | 'none';

const isValued = (row: Row): row is Valued => row.value !== undefined;

const keyOf = (text: string): string => labelKey(text.replaceAll('−', '-')).join(' ');
/** "January" where the axis has "Jan". */
const inFull = (label: string): string | undefined =>
  [...monthNames, ...dayNames].find((name) => label === name.slice(0, 3) || (label === 'Sept' && name === 'September'));

/** Rows by the words that stand for their place on the axis, and for their series. */
const spelledOf = oncePer((plot: Plot): ReadonlyMap<string, readonly Valued[]> => {
  const spelled = new Map<string, Valued[]>();
  for (const row of plot.rows.filter(isValued)) {
    const labels = [row.category, row.series].filter((label) => label !== undefined);
    for (const key of new Set(labels.flatMap((label) => [keyOf(label), keyOf(inFull(label) ?? label)]))) {
      const list = spelled.get(key);
      if (list) list.push(row);
      else spelled.set(key, [row]);
    }
  }
  return spelled;
});

/** Without the axis' own noun: "predicted digit 4" is 4. */
const withoutNoun = (place: string, title: ParsedTitle | undefined): string => {
  const noun = title?.noun.replace(/ ?\([^)]*\)$/, '').toLowerCase();
  return noun && place.toLowerCase().startsWith(`${noun} `) ? place.slice(noun.length + 1) : place;
};

const numberAlone = new RegExp(`^(.*?)(?:= )?(${numeral})( ?[^\\d,;]*)$`, 'u');

/** A place that is a number, with only the axis' own words and unit around it. */
const placeNumber = ({ category, x }: Plot, place: string): { value: number; rounding: number } | undefined => {
  const [, before = '', digits, after = ''] = numberAlone.exec(place.trim()) ?? [];
  const [value] = digits === undefined ? [] : valuesOf(digits);
  if (!value) return undefined;
  const title = new Set(
    [category?.title, x?.title].flatMap((one) => (one ? labelKey(`${one.printed} ${one.noun} ${one.unit ?? ''}`) : [])),
  );
  const isOwn = (words: string): boolean =>
    labelKey(words).every((word) => title.has(word)) || words.trim() === (category?.title?.unit ?? x?.unit);
  return isOwn(before) && isOwn(after) ? value : undefined;
};

/** The two rows between which a curve goes over a place, and how high it is there. */
const crossed = (rows: readonly Valued[], place: number): Found | undefined => {
  const points = rows.flatMap((row) => {
    const x = Number(row.category);
    return row.category !== undefined && row.category !== '' && Number.isFinite(x) ? [{ row, x }] : [];
  });
  if (points.length < rows.length || points.length < 2) return undefined;
  for (const [index, { row, x }] of points.entries()) {
    const next = points[index + 1];
    if (!next || place < Math.min(x, next.x) || place > Math.max(x, next.x)) continue;
    const share = next.x === x ? 0 : (place - x) / (next.x - x);
    return { between: [row, next.row], value: row.value + share * (next.row.value - row.value) };
  }
  return 'none';
};

const digits = /\d+/g;

/** "21d" where the names are 9b, 9c and 9d: a name of theirs, but for its number. */
const isMisnumbered = ({ category }: Plot, place: string): boolean => {
  const labels = category?.labels ?? [];
  const skeleton = keyOf(place).replace(digits, '#');
  return (
    skeleton.includes('#') &&
    skeleton.length > 1 &&
    labels.some((label) => keyOf(label).replace(digits, '#') === skeleton) &&
    labels.every((label) => keyOf(label) !== keyOf(place))
  );
};

/** What one of the plot's courses, or all that is drawn of it, has at a place. */
export const foundAt = (
  plot: Plot,
  among: readonly Valued[],
  preposition: string,
  place: string,
): Found | undefined => {
  if (preposition === 'between') {
    const ends = place.split(/ and /).map((end) => valuesOf(new RegExp(numeral, 'u').exec(end)?.[0] ?? '')[0]?.value);
    const bins = among.map((row) => ({
      row,
      ends: (row.category ?? '').replaceAll(',', '').split(' to ').map(Number),
    }));
    if (plot.category?.kind !== 'bins' || bins.some(({ ends: [a, b] }) => !Number.isFinite(a) || !Number.isFinite(b)))
      return undefined;
    const rows = bins.filter((bin) => bin.ends.every((end, index) => end === ends[index])).map(({ row }) => row);
    return rows.length > 0 ? { rows } : 'none';
  }
  const own = new Set(among);
  const spelled = [place, withoutNoun(place, plot.category?.title)]
    .flatMap((words) => spelledOf(plot).get(keyOf(words)) ?? [])
    .filter((row) => own.has(row));
  if (spelled.length > 0) return { rows: spelled };
  const stated = placeNumber(plot, place);
  const isNumbered = among.every(({ category }) => category !== undefined && Number.isFinite(Number(category)));
  if (!isNumbered) return isMisnumbered(plot, withoutNoun(place, plot.category?.title)) ? 'none' : undefined;
  if (!stated) return undefined;
  const exact = among.filter(({ category }) => Math.abs(Number(category) - stated.value) <= stated.rounding * 1.001);
  if (exact.length > 0) return { rows: exact };
  return plot.form === 'line' || plot.form === 'area' ? crossed(among, stated.value) : 'none';
};

/** The same of all courses: the place says which of them. */
export const foundAmongAll = (plot: Plot, preposition: string, place: string): Found | undefined => {
  const rows = plot.rows.filter(isValued);
  const division = plot.category2 ?? plot.series;
  if (division === undefined) return foundAt(plot, rows, preposition, place);
  const names = division.labels.toSorted((a, b) => b.length - a.length);
  for (const [words, rest] of splitsOf(withoutNoun(place, division.title))) {
    const name = names.find((one) => keyOf(one) === keyOf(words));
    const isNumbered = names.every((one) => /^\d+$/.test(one)) && /^\d+$/.test(words);
    if (isNumbered && name === undefined && foundAt(plot, rows, 'at', rest) !== undefined) return 'none';
    if (name === undefined) continue;
    const own = rows.filter(({ series }) => series === name);
    return own.length === 0 ? undefined : foundAt(plot, own, 'at', rest);
  }
  return foundAt(plot, rows, preposition, place) === 'none' ? undefined : foundAt(plot, rows, preposition, place);
};

/** "A at 7", "true digit 7 and predicted digit 2": a name, and what follows a short word after it, or before it in brackets. */
const splitsOf = (place: string): readonly (readonly [words: string, rest: string])[] => {
  const [, rest, words] = /^(.+) \((.+)\)$/u.exec(place) ?? [];
  return [...(rest === undefined || words === undefined ? [] : [[words, rest] as const]), ...splitsAtWords(place)];
};

const splitsAtWords = (place: string): (readonly [words: string, rest: string])[] =>
  allMatches(place, / (?:at|in|on|for|and) /gu).map(({ 0: word, index }) => [
    place.slice(0, index),
    place.slice(index + word.length),
  ]);
