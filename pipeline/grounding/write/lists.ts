import { listOf } from '../language/list.js';
import type { Measure, Plot, Row } from '../reading/reading.js';
import { at } from './phrases.js';

type Valued = Row & { readonly value: number };

/** A unit of several letters is said once before a list, not after each of its numbers. */
export const isLongUnit = (measure: Measure): boolean => (measure.unit?.length ?? 0) > 2 && measure.factor === 1;

/** ", in kg," where the numbers that follow carry no unit. */
export const unitOnce = (measure: Measure, count: number): string =>
  count > 3 && isLongUnit(measure) && measure.format(2) === `${measure.plain(2)} ${measure.unit ?? ''}`
    ? `, in ${measure.unit ?? ''},`
    : '';

/** "28 for A, 55 for B and 43 for C". */
export const listed = (plot: Plot, rows: readonly Valued[], bracketed: boolean): string => {
  const { measure } = plot;
  if (!measure) return '';
  const show = unitOnce(measure, rows.length) === '' ? measure.format : measure.plain;
  const places = rows.map((row) => at(plot.category, row.category ?? ''));
  // The title of the axis, where its labels are bare numbers; "Stage 1" is a name.
  const title = plot.category?.title?.noun;
  const noun =
    title !== undefined && rows.every((row, index) => places[index] === `for ${title} ${row.category}`)
      ? title
      : undefined;
  const names = places.every((place) => /^for \p{L}[^()]*$/u.test(place)) && noun === undefined;
  return listOf(
    rows.map((row, index) => {
      const whole = places[index] ?? '';
      // "12 for batch size 8, 14 for 16 and 20 for 32": the noun is said once.
      const place = noun === undefined || index === 0 ? whole : whole.replace(`for ${noun} `, 'for ');
      return bracketed && names ? `${place.slice(4)} (${show(row.value)})` : `${show(row.value)} ${place}`;
    }),
  );
};
