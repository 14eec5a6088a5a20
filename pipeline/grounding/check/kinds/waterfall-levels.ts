import { allMatches } from '../../all-matches.js';
import type { Row } from '../../reading/reading.js';
import type { Finding } from '../mention.js';
import { countOf } from '../number-words.js';
import { nameOf } from '../query.js';
import { isSize, judged, within, type Cue, type Place, type Stated, type Told } from './told.js';

/** A number of what the axis measures: in percent where that is in percent. */
export const isOwn = ({ plot }: Told, { number }: Stated): boolean =>
  number.unit === 'plain' || (number.unit === 'percent' && plot.measure?.unit === '%');

export type Step = Row & { readonly from: number; readonly to: number };

export const isStep = (row: Row): row is Step => row.total !== true && row.from !== undefined && row.to !== undefined;

export const changeOf = ({ from, to }: Step): number => to - from;

/** "sales and grants lift cash to 390": where the last of several steps, all one way, has come to. */
export const levelAfter = (told: Told, cue: Cue, listed: readonly Place[], sign: number): Finding | undefined => {
  const rows = listed.map((place) => place.rows.find(isStep));
  const [first, last] = [rows[0], rows.at(-1)];
  const stated = within(told.numbers, cue.end, cue.to).find((one) => isOwn(told, one) && !one.number.inWords);
  if (!first || !last || !stated || !/^[^,;:]{0,40}\bto [$€£]?$/.test(told.text.slice(cue.end, stated.start)))
    return undefined;
  const { rows: all } = told.plot;
  const isRow = rows.every((row) => row !== undefined && Math.sign(changeOf(row)) === sign);
  const isNext = all.indexOf(last) - all.indexOf(first) === rows.length - 1;
  const start = listed[0]?.start ?? cue.start;
  return judged(told, start, stated.end, isNext && isRow ? isSize(told, stated, last.to) : undefined, last.to, [last]);
};

const holding =
  /^(?: (?:balance|cash|value|amount|total|level|bar|figure|position|stock|headcount|budget))*(?: of| at| is| was| stands at| stood at| comes to| equals| shows| reaches| amounts to)+(?: (?:about|around|only|just|exactly|a))* ?[$€£]?$/iu;

/** "a closing balance of 190": what a bar that stands from zero comes to. */
export const totalFindings = (told: Told): Finding[] =>
  told.places.flatMap((place): Finding[] => {
    const [row] = place.rows;
    const stated = told.numbers.find(({ start }) => start >= place.end);
    if (row?.total !== true || row.value === undefined || !stated || !isOwn(told, stated) || stated.number.inWords)
      return [];
    if (!holding.test(told.text.slice(place.end, stated.start))) return [];
    return [judged(told, place.start, stated.end, isSize(told, stated, row.value), row.value, [row])];
  });

const beyondOther = /^(?:k|m)?(?: [\p{L}€$£]+){0,2} (?:(more|higher)|less|fewer|lower) than (?:the |for |on )*$/iu;

/** "Repairs cost 30 thousand more than exhibitions did": by how much one step is longer than another. */
export const stepComparison = (told: Told, cue: Cue): Finding | undefined => {
  const one = within(told.places, cue.from, cue.start).at(-1);
  const [number] = within(told.numbers, cue.end, cue.to);
  const other = number && told.places.find(({ start }) => start >= number.end);
  const said = other && beyondOther.exec(told.text.slice(number.end, other.start));
  const [a, b] = [one?.rows.find(isStep), other?.rows.find(isStep)];
  if (!one || !other || !said || !a || !b) return undefined;
  const gap = (Math.abs(changeOf(a)) - Math.abs(changeOf(b))) * (said[1] === undefined ? -1 : 1);
  const ok = gap > 0 && isSize(told, number, gap);
  return judged(told, one.start, other.end, ok, `${nameOf(a)}: ${changeOf(a)}; ${nameOf(b)}: ${changeOf(b)}`, [a, b]);
};

const totalCounts = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:sub-?)?totals\b/giu;

/** "two subtotals": how many bars are levels. */
export const totalCountFinding = (told: Told): Finding[] =>
  allMatches(told.text, totalCounts).map((match) => {
    const stated = countOf(match[1] ?? '');
    const count = told.plot.rows.filter(({ total }) => total === true).length;
    return judged(told, match.index, match.index + match[0].length, stated === count, count);
  });

/** "After Sales the total stands at 205". */
export const levelFinding = (told: Told): Finding[] =>
  allMatches(told.text, /\bafter(?! (?:which|that|this)\b)/giu).flatMap(({ index }) => {
    const place = told.places.find(({ start }) => start >= index && start - index < 16);
    // "reaches 150 after the grants and falls to 85": its number stands before it.
    const before = told.numbers.findLast(({ end }) => end <= index && index - end < 14);
    const next = place && told.numbers.find(({ start }) => start >= place.end);
    const isOver =
      next !== undefined && /\b(?:and|but|then|before|while)\b|[;]/i.test(told.text.slice(place?.end, next.start));
    const stated = before && (isOver || !next) ? before : isOver ? undefined : next;
    const row = place?.rows[0];
    if (!place || !stated || row?.to === undefined || !isOwn(told, stated)) return [];
    const gap = `${told.text.slice(0, index)} ${told.text.slice(place.end, Math.max(place.end, stated.start))}`;
    if (
      stated.start - place.end > 70 ||
      !/\b(?:total|balance|level|value|sum|amount|it|peak(?:s|ed)?|highest|stands?|reach(?:es|ed)?)\b/i.test(gap)
    )
      return [];
    return [
      judged(
        told,
        Math.max(0, Math.min(stated.start, index - 12)),
        Math.max(stated.end, place.end),
        isSize(told, stated, row.to),
        row.to,
        [row],
      ),
    ];
  });
