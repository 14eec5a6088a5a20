import { meanOf, sumOf } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { isPrintedTotal } from '../printed-total.js';
import { agrees, dimensionOf, isNear, matchesRow, nameOf } from '../query.js';
import { isAdditive, isDiverging, rowsAt, showsShares } from './amounts.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, type Context, type Match, type Reader } from './match.js';
import { isOrdered } from './moves.js';
import type { Piece } from './piece.js';
import { valueAt } from './single.js';
import { wholePlots } from './units.js';

/** Of several statements in one, all must hold. */
const allOf = (judged: readonly (Judgement | undefined)[]): Judgement | undefined => {
  if (judged.length === 0 || judged.some((one) => one === undefined)) return undefined;
  return (
    judged.find((one) => one?.ok === false) ?? {
      ok: true,
      actual: null,
      rows: judged.flatMap((one) => one?.rows ?? []),
    }
  );
};

/** Numbers with the names beside them, one of each in a part. */
const partsOf = (pieces: readonly Piece[]): Piece[][] => {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const current = parts.at(-1);
    const isFull = current?.some(({ code }) => code === 'N') && current.some(({ code }) => code === '#');
    if (!current || (isFull && (piece.code === 'N' || piece.code === '#'))) parts.push([piece]);
    else current.push(piece);
  }
  return parts;
};

/** Each of several courses from its first to its last place. */
export const course = ({ groups }: Match, { world }: Context): Judgement | undefined => {
  const falls = groups['change']?.[0]?.code === 'F';
  const until = namesIn(groups['lead']);
  const judged = partsOf(groups['pairs'] ?? []).map((part) => {
    const [number, names] = [numberIn(part), namesIn(part)];
    if (!number || number.unit === 'percent') return undefined;
    return combine(
      wholePlots(world).map((plot): Judgement | undefined => {
        const rows = rowsAt(world, plot, names);
        const places = plot.category?.labels ?? [];
        // Bars of variants have no first and no last one.
        if (plot.form === 'bar' && !places.every(isOrdered)) return undefined;
        const sorted = [...rows].sort((a, b) => places.indexOf(a.category ?? '') - places.indexOf(b.category ?? ''));
        const [first, last] = [sorted[0], sorted.at(-1)];
        if (!first || !last || first.category === last.category || new Set(rows.map((row) => row.series)).size > 1)
          return undefined;
        if (until.length > 0 && !until.some((name) => matchesRow(last, name))) return undefined;
        const change = (last.value - first.value) * (falls ? -1 : 1);
        return {
          ok: agrees(number, change, plot.measure),
          actual: `${nameOf(last)}: ${last.value - first.value}`,
          rows: [first, last],
        };
      }),
    );
  });
  return allOf(judged);
};

/** What several names have together: the number, or its share of all. */
export const sum = ({ groups }: Match, { world, lead, sentence }: Context): Judgement | undefined => {
  const number = numberIn(groups['value']);
  const listed = namesIn(groups['of']);
  // "Wind, hydro and solar together": the first of a list is no place of the others.
  const isFirst = (one: Mention): boolean =>
    listed.length > 1 && listed.every((other) => dimensionOf(world, other) === dimensionOf(world, one));
  const heads = namesIn(groups['lead']);
  const shared = [...lead, ...heads.filter((one) => !isFirst(one)), ...namesIn(groups['trail'])];
  const own = [...heads.filter(isFirst), ...listed];
  const told = numberIn(groups['all'])?.value;
  if (!number || (own.length === 0 && number.unit !== 'plain')) return undefined;
  // "410 GWh" in the middle of a ring of shares.
  if (own.length === 0 && isPrintedTotal(sentence, number, world))
    return {
      ok: true,
      stated: number.value,
      actual: number.value,
      rows: wholePlots(world).flatMap((plot) => rowsAt(world, plot, shared)),
    };
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, [...own, ...shared]);
      if (rows.length < 2 || !isAdditive(plot)) return undefined;
      // "The five regions together": those that are shown there.
      if (told !== undefined && told !== rows.length && new Set(rows.map(({ series }) => series)).size !== told)
        return undefined;
      const total = sumOf(rows.map(({ value: one }) => one));
      const whole = sumOf(rowsAt(world, plot, shared).map(({ value: one }) => one));
      const share: NumberIn =
        number.unit === 'fraction' ? { ...number, value: number.value * 100, rounding: 2 } : number;
      const shares = number.unit === 'fraction' || (number.unit === 'percent' && !showsShares(plot));
      // Values that are percents are shares as they stand, whether or not those shown come to 100.
      const isAsShown = shares && showsShares(plot) && isNear(share, total, 0.6);
      // "A and B together didn't even reach half": less than that.
      if (groups['not']?.length) {
        const edge = number.unit === 'plain' || showsShares(plot) ? total : (total / whole) * 100;
        return { ok: edge < share.value, stated: number.value, actual: edge, rows };
      }
      const ok =
        isAsShown || (shares ? isNear(share, (total / whole) * 100, 0.6) : agrees(number, total, plot.measure));
      return { ok, stated: number.value, actual: shares ? (total / whole) * 100 : total, rows };
    }),
  );
};

const gathering =
  /^(?:account(?:s|ed)?|mak(?:e|es|ing)|made|represent(?:s|ed)?|cover(?:s|ed)?|compris(?:e|es|ed)|constitut(?:e|es|ed)|contribut(?:e|es|ed)|absorb(?:s|ed)?|swallow(?:s|ed)?|eat|consum(?:e|es|ed)|form|formed|add|added|sum|combin(?:e|es|ed)|amount(?:s|ed)?|total(?:s|ed|led)?|c[oa]me|comes|receiv(?:e|ed))$/;

/** The same of verbs that gather: of each alone it is not said, unless it is true of each. */
export const gathered = (match: Match, context: Context): Judgement | undefined => {
  const { groups } = match;
  const { world } = context;
  const verb = groups['verb']?.[0];
  if (!verb || !gathering.test(context.sentence.tokens[verb.from]?.lower ?? '')) return undefined;
  const found = sum(match, context);
  const number = numberIn(groups['value']);
  const isOfOne = found?.rows.some(
    ({ value = NaN }) =>
      number !== undefined && number.unit !== 'fraction' && isNear(number, value, Math.abs(value) * 0.02),
  );
  const isOver = number?.unit === 'percent' && typeof found?.actual === 'number' && found.actual > 101;
  return found?.ok === false && (isOfOne || isOver || world.reading.panels.length > 1) ? undefined : found;
};

/** Each value on the way with the place behind it. */
export const journey = ({ groups }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const shared = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of'])];
  const pieces = groups['pairs'] ?? [];
  const said = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  let way: 'rises' | 'falls' | undefined;
  let last: number | undefined;
  const judged = pieces.flatMap(({ code, from }, index) => {
    if (code === 'R' || code === 'F') way = code === 'R' ? 'rises' : 'falls';
    if (code !== '#') return [];
    const end = pieces.findIndex(({ code: next }, at) => at > index && next === '#');
    const number = numberIn(pieces.slice(index, index + 1));
    // "falls by 10": how much, and not how far.
    if (!number || /\bby (?:about |only |just |nearly |almost )?$/.test(`${said(Math.max(0, from - 3), from)} `))
      return [undefined];
    const names = namesIn(pieces.slice(index, end < 0 ? undefined : end)).slice(0, 1);
    const found = valueAt([...names, ...shared], number, 'plain', false, world);
    const [before, told] = [last, way];
    // "4 thousand" may be a 4 on an axis of thousands: what was met tells how large it is.
    const met = found?.ok === true ? found.rows[0]?.value : undefined;
    last = met ?? number.value;
    if (before === undefined || told === undefined) return [found];
    way = undefined;
    const change = said(from - 1, from) === 'from' ? before - last : last - before;
    // "Rises from 1,000 to 27": the values may be right, and the word is not.
    const isTurned = told === 'rises' ? change < 0 : change > 0;
    return [found && isTurned ? { ...found, ok: false, stated: told, actual: `${before} to ${number.value}` } : found];
  });
  return judged.length < 2 ? undefined : allOf(judged);
};

/** Each number with the names right beside it. */
export const listed = ({ groups, pieces }: Match, { sentence, world, lead }: Context): Judgement | undefined => {
  const aspect = aspectOf(pieces, sentence, world);
  if (aspect !== 'plain' && aspect !== 'loss') return undefined;
  const shared = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  const parts = partsOf(groups['pairs'] ?? []);
  const median = pieces.some(({ code }) => code === 'e');
  const judged = parts.map((part) => {
    const number = numberIn(part);
    return number && valueAt([...namesIn(part), ...shared], number, aspect, median, world);
  });
  return allOf(judged);
};

/** How much something changed between two places. */
export const step = ({ groups }: Match, { world }: Context): Judgement | undefined => {
  const number = numberIn(groups['value']);
  const falls = groups['change']?.[0]?.code === 'F';
  const own = namesIn(groups['of']);
  if (!number) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const [from, to] = (['from', 'to'] as const).map((key) => rowsAt(world, plot, [...own, ...namesIn(groups[key])]));
      if (from?.length !== 1 || to?.length !== 1 || !from[0] || !to[0] || isDiverging(plot)) return undefined;
      const change = (to[0].value - from[0].value) * (falls ? -1 : 1);
      const relative = number.unit === 'percent' && plot.measure?.unit !== '%';
      const share = (change / from[0].value) * 100;
      const ok = relative ? isNear(number, share, 1) : agrees(number, change, plot.measure);
      return { ok, stated: number.value, actual: relative ? share : change, rows: [from[0], to[0]] };
    }),
  );
};

/** Each number is what all that stands beside its name comes to. */
export const total: Reader = ({ groups }, { world }) =>
  allOf(
    partsOf(groups['pairs'] ?? []).map((part) => {
      const [number, names] = [numberIn(part), namesIn(part)];
      if (!number || names.length === 0) return undefined;
      return combine(
        wholePlots(world).map((plot): Judgement | undefined => {
          const rows = rowsAt(world, plot, names);
          if (rows.length < 2 || !isAdditive(plot)) return undefined;
          const actual = sumOf(rows.map(({ value: one }) => one));
          return { ok: agrees(number, actual, plot.measure), stated: number.value, actual, rows };
        }),
      );
    }),
  );

/** The mean of what is named. */
export const mean: Reader = ({ groups }, { world, lead }) => {
  const number = numberIn(groups['value']);
  const names = [
    ...(groups['lead']?.length ? [] : lead),
    ...namesIn(groups['lead']),
    ...namesIn(groups['of']),
    ...namesIn(groups['trail']),
  ];
  if (!number || names.length === 0) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length < 2 || plot.arrangement === 'stacked' || plot.form === 'histogram') return undefined;
      const actual = meanOf(rows.map(({ value: one }) => one));
      return { ok: agrees(number, actual, plot.measure), stated: number.value, actual, rows };
    }),
  );
};
