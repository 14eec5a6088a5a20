import { dayNames, monthNames } from '../../language/date.js';
import type { Plot } from '../../reading/reading.js';
import type { Mention } from '../mention.js';
import { hasValue, matchesRow, type Valued } from '../query.js';
import type { Sentence } from '../scan.js';
import { dimensionsOf } from './amounts.js';
import type { World } from '../world.js';

export type Parts = 'category' | 'series' | 'panel';

/** How far one part went from one place to another. */
export interface Move {
  readonly label: string;
  readonly rows: readonly Valued[];
  readonly from: Valued;
  readonly to: Valued;
  readonly change: number;
}

const keyOf = (row: Valued, by: Parts): string =>
  (by === 'series' ? row.series : by === 'panel' ? row.panel : row.category) ?? '';

/** "Mon", "January", "Q1": names of days and months have an order, too. */
const isTime = (label: string): boolean =>
  [...monthNames, ...dayNames].some((name) => label === name || (label.length >= 3 && name.startsWith(label)));

/** Years, days and months have an order, and so has what is numbered. */
export const isOrdered = (label: string): boolean => /\d/.test(label) || isTime(label);

/** Places that have an order, which parts of the other division go along: years, or the axis of a line. */
const placesOf = (plot: Plot, by: Parts): readonly string[] => {
  const labels = (by === 'category' ? plot.series : plot.category)?.labels ?? [];
  const isLine = by !== 'category' && (plot.form === 'line' || plot.form === 'area');
  return isLine || labels.every(isOrdered) ? labels : [];
};

/** The division whose parts go along the other. */
export const partsThatMove = (plot: Plot): Parts | undefined => {
  const [along, across] = [placesOf(plot, 'series').length > 1, placesOf(plot, 'category').length > 1];
  const several = (plot.series?.labels.length ?? 0) > 1;
  return along && several && !across ? 'series' : across && !along ? 'category' : undefined;
};

/** Between which places: "from 2010 to 2020", "since 2010", "by 2020", "in 2023 compared with 2022"; undefined where it is not told. */
export const endsIn = (
  names: readonly Mention[],
  plot: Plot,
  by: Parts,
  { tokens }: Sentence,
): readonly [from: string, to: string] | undefined => {
  const places = placesOf(plot, by);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || first === last || names.length > 2) return undefined;
  const at = names.map((name) => {
    const row = plot.rows.filter(hasValue).find((one) => matchesRow(one, name));
    return row ? places.indexOf((by === 'category' ? row.series : row.category) ?? '') : -1;
  });
  if (at.includes(-1)) return undefined;
  const [one, other] = at;
  if (one === undefined) return [first, last];
  if (other !== undefined)
    return one === other ? undefined : [places[Math.min(one, other)] ?? first, places[Math.max(one, other)] ?? last];
  const [name] = names;
  const before = (back: number): string => tokens[(name?.from ?? 0) - back]?.lower ?? '';
  const word = before(1) === 'the' ? before(2) : before(1);
  if (/^(?:since|after|from)$/.test(word)) return [places[one] ?? first, last];
  if (/^(?:by|until|till|to)$/.test(word) || places.length === 2) return [first, places[one] ?? last];
  return undefined;
};

/** How far each part of one division went from the first place of the other to the last, or between two of them. */
export const movesOf = (plot: Plot, by: Parts, ends?: readonly [string, string]): Move[] => {
  const order = (by === 'category' ? plot.series : plot.category)?.labels ?? [];
  const nameOfPlace = (row: Valued): string => (by === 'category' ? row.series : row.category) ?? '';
  const groups = new Map<string, Valued[]>();
  for (const row of plot.rows.filter(hasValue)) {
    const key = keyOf(row, by);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([label, rows]): Move[] => {
    const sorted = [...rows].sort((a, b) => order.indexOf(nameOfPlace(a)) - order.indexOf(nameOfPlace(b)));
    const [from, to] = ends
      ? ends.map((end) => sorted.find((row) => nameOfPlace(row) === end))
      : [sorted[0], sorted.at(-1)];
    return from && to && nameOfPlace(from) !== nameOfPlace(to)
      ? [{ label, rows, from, to, change: to.value - from.value }]
      : [];
  });
};

/** Names of places among names of parts. */
export const placeNames = (
  names: readonly Mention[],
  by: Parts,
  world: World,
): { readonly places: Mention[]; readonly parts: Mention[] } => {
  const groups = dimensionsOf(world, names);
  const along = by === 'category' ? 'series' : 'category';
  return { places: groups.get(along) ?? [], parts: groups.get(by) ?? [] };
};
