import { dayNames, granularityOf, isDate, monthNames } from '../language/date.js';
import type { Sequence } from '../reading/sequence.js';
import { firstMatch } from '../all-matches.js';
import type { Clause } from './clause.js';
import { countOf } from './number-words.js';
import { saying } from './saying.js';
import type { Point } from './stretch.js';
import { labelKey } from './tokenize.js';

const few =
  /\b(?:in|over|during|within|for|throughout) (?:the|its|their) (first|last|final|closing|opening) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (\p{L}{3,})\b/iu;

const isNamed = (label: string, names: readonly string[]): boolean =>
  label.length >= 3 && names.some((name) => name.toLowerCase().startsWith(label.toLowerCase()));

/** The places along the axis are such things: months, years, or what its title says. */
const areSuch = (noun: string, { rows, plot: { category } }: Sequence): boolean => {
  const [norm = ''] = labelKey(noun);
  const labels = rows.map((row) => row.category ?? '');
  if (labels.every((label) => isDate(label))) return granularityOf(labels) === norm;
  if (norm === 'month') return labels.every((label) => isNamed(label, monthNames));
  if (norm === 'day' || norm === 'weekday') return labels.every((label) => isNamed(label, dayNames));
  const isNext = (label: string, at: number): boolean =>
    /^\d{4}$/.test(label) && (at === 0 || Number(label) === Number(labels[at - 1]) + 1);
  if (norm === 'year') return labels.every(isNext);
  return labelKey(category?.title?.noun ?? '').at(-1) === norm && category?.kind === 'names';
};

/**
 * "In the last two months it rose by 25": from the month before them on, or from the first of them; empty where nobody
 * knows which places are meant, undefined where nothing of the kind is said.
 */
export const fewSteps = (clause: Clause, sequence: Sequence): readonly (readonly Point[])[] | undefined => {
  const [, side = '', many = '', noun = ''] = firstMatch(saying(clause).text, few) ?? [];
  const count = countOf(many);
  if (noun === '' || !Number.isFinite(count)) return undefined;
  const { rows } = sequence;
  if (!areSuch(noun, sequence)) return [];
  if (count >= rows.length - 1) return undefined;
  return /^(?:first|opening)$/i.test(side)
    ? [rows.slice(0, count), rows.slice(0, count + 1)]
    : [rows.slice(-count), rows.slice(-count - 1)];
};
