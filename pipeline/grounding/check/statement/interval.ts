import { hasValue, matchesRow } from '../query.js';
import type { Mention } from '../mention.js';
import type { World } from '../world.js';
import { isOrdered } from './moves.js';
import type { Piece } from './piece.js';
import type { Context } from './match.js';

type Key = 'category' | 'series';

/** The ordered division that a name is a place of, with where in it the name is. */
const placeOf = (world: World, name: Mention): { key: Key; labels: readonly string[]; at: number } | undefined => {
  for (const plot of world.plots)
    for (const key of ['category', 'series'] as const) {
      const labels = plot[key]?.labels ?? [];
      const row = plot.rows.filter(hasValue).find((one) => matchesRow(one, name));
      const at = row && labels.length > 2 && labels.every(isOrdered) ? labels.indexOf(row[key] ?? '') : -1;
      const isOne = plot.rows.filter((one) => matchesRow(one, name)).every((one) => one[key] === row?.[key]);
      if (at >= 0 && isOne) return { key, labels, at };
    }
  return undefined;
};

/**
 * "until 2020", "since 2015", "from 2012 to 2020": every place of that stretch, and without the last of "until", which may or may not be
 * meant; undefined where the pieces tell no stretch.
 */
export const intervalIn = (
  pieces: readonly Piece[],
  { sentence: { tokens }, world }: Context,
):
  | { readonly names: readonly Mention[]; readonly all: readonly Mention[]; readonly sure: readonly Mention[] }
  | undefined => {
  const at = pieces.findIndex(
    ({ code, from }, index) =>
      code === 'P' &&
      /^(?:until|till|since|before|after|from|between|through)$/.test(tokens[from]?.lower ?? '') &&
      pieces[index + 1]?.code === 'N',
  );
  const [first, join, second] = [pieces[at + 1]?.mention, pieces[at + 2]?.code ?? '', pieces[at + 3]?.mention];
  if (at < 0 || !first) return undefined;
  const word = tokens[pieces[at]?.from ?? 0]?.lower ?? '';
  // "After thirty minutes the cup is the coolest": then, and not from then on.
  if (/^(?:after|before)$/.test(word) && !/^\d{4}$/.test(tokens[first.from]?.text ?? '')) return undefined;
  const other = /^[tA]$/.test(join) && /^(?:from|between)$/.test(word) ? second : undefined;
  const [one, end] = [placeOf(world, first), other && placeOf(world, other)];
  if (!one || (other && end?.key !== one.key)) return undefined;
  const last = one.labels.length - 1;
  const [from, to] = end
    ? [one.at, end.at]
    : /^(?:until|till|before|through)$/.test(word)
      ? [0, word === 'before' ? one.at - 1 : one.at]
      : [word === 'after' ? one.at + 1 : one.at, last];
  const named = (label: string): Mention => ({
    type: 'name',
    refs: [{ role: one.key, label }],
    quoted: false,
    from: first.from,
    to: first.to,
    used: false,
    start: first.start,
    end: first.end,
  });
  const all = one.labels.slice(from, to + 1).map(named);
  const sure = one.labels
    .slice(from, to + 1)
    .filter((label) => !/^(?:until|till)$/.test(word) || label !== one.labels[one.at])
    .map(named);
  return { names: other ? [first, other] : [first], all, sure };
};
