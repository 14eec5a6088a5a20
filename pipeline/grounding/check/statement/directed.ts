import type { Plot } from '../../reading/reading.js';
import type { Mention } from '../mention.js';
import { hasValue, matchesRow } from '../query.js';
import { isUpsideDown } from '../upside-down.js';
import { dimensionsOf, isDiverging } from './amounts.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, type Context, type Match, type Reader } from './match.js';
import type { World } from '../world.js';
import { endsIn, movesOf, partsThatMove, placeNames, type Move, type Parts } from './moves.js';
import { wholePlots } from './units.js';

/** Bars that are gains and losses have courses of no kind, points and parts of a whole have none. */
const hasMoves = (plot: Plot): boolean =>
  !isDiverging(plot) && !/^(?:scatter|pie|histogram|box|error)$/.test(plot.form);

const isOneCourse = ({ series, category }: Plot): boolean =>
  (series?.labels.length ?? 0) < 2 && (category?.labels.length ?? 0) > 1;

/** "Sales increased in every month except May": each step of the one course, but for the one into May. */
const everyStep = (plot: Plot, sign: 1 | -1, but: readonly Mention[]): Judgement | undefined => {
  const places = plot.category?.labels ?? [];
  const rows = places.flatMap((label) => plot.rows.filter(hasValue).filter(({ category }) => category === label));
  if (!hasMoves(plot) || !isOneCourse(plot) || rows.length !== places.length) return undefined;
  const steps = rows.slice(1).map((to, index) => ({ from: rows[index] ?? to, to }));
  const wrong = steps.find(({ from, to }) => {
    const isExcepted = but.some((name) => matchesRow(to, name));
    const goes = (to.value - from.value) * sign;
    return isExcepted ? goes > 0 : goes < -(plot.measure?.tolerance(to.value) ?? 0);
  });
  return {
    ok: wrong === undefined,
    actual: wrong
      ? `${wrong.from.category ?? ''}: ${wrong.from.value}; ${wrong.to.category ?? ''}: ${wrong.to.value}`
      : null,
    rows: wrong ? [wrong.from, wrong.to] : rows,
  };
};

interface Moved {
  readonly moves: readonly (Move & { readonly goes: 1 | -1 | 0 })[];
  readonly by: Parts;
}

/** Which way each part goes between the places that are told; 0 where a reader sees no difference. */
const movedIn = (
  plot: Plot,
  by: Parts | undefined,
  names: readonly Mention[],
  { world, sentence }: Context,
): Moved | undefined => {
  if (by === undefined || !hasMoves(plot)) return undefined;
  const ends = endsIn(placeNames(names, by, world).places, plot, by, sentence);
  if (!ends) return undefined;
  const moves = movesOf(plot, by, ends).map((move) => {
    const tolerance = plot.measure?.tolerance(move.to.value) ?? 0;
    return {
      ...move,
      goes: Math.abs(move.change) <= tolerance ? (0 as const) : move.change > 0 ? (1 as const) : (-1 as const),
    };
  });
  return moves.length > 0 ? { moves, by } : undefined;
};

const told = (wrong: Move | undefined, moves: readonly Move[]): Judgement => ({
  ok: wrong === undefined,
  actual: wrong ? `${wrong.label}: ${wrong.from.value} to ${wrong.to.value}` : null,
  rows: wrong ? [wrong.from, wrong.to] : moves.flatMap(({ from, to }) => [from, to]),
});

const signOfChange = ({ groups }: Match): 1 | -1 => (groups['change']?.[0]?.code === 'F' ? -1 : 1);

/** What moves between places that are named: "from 2013 to 2018" of groups by age, which have an order, too. */
const partsAcross = (names: readonly Mention[], world: World): Parts | undefined => {
  const [along, ...others] = dimensionsOf(world, names).keys();
  if (names.length !== 2 || others.length > 0) return undefined;
  return along === 'series' ? 'category' : along === 'category' ? 'series' : undefined;
};

/** "Literacy improved in all provinces except Estin", "no country grew", "Tunisia was the only country whose output fell". */
export const everyDirection: Reader = (match, context) => {
  const { groups } = match;
  const { world, sentence } = context;
  if (isUpsideDown(world)) return undefined;
  const sign = signOfChange(match);
  const sole = namesIn(groups['sole']);
  const but = namesIn(groups['but']);
  const only = sentence.tokens[groups['only']?.[0]?.from ?? -1]?.lower;
  if (sole.length > 0 && only !== 'only' && only !== 'solely') return undefined;
  const isNone = (groups['none']?.length ?? 0) > 0;
  const names = [...namesIn(groups['lead']), ...namesIn(groups['span'])];
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      if (but.length > 0 && names.length === 0 && dimensionsOf(world, but).has('category') && isOneCourse(plot))
        return everyStep(plot, sign, but);
      const moved = movedIn(plot, partsThatMove(plot) ?? partsAcross(names, world), names, context);
      const named = [...sole, ...but];
      if (!moved || moved.moves.length < 2) return undefined;
      const { moves, by } = moved;
      if (named.some((name) => !dimensionsOf(world, [name]).has(by))) return undefined;
      if (placeNames(names, by, world).parts.length > 0) return undefined;
      const isNamed = (move: Move): boolean => named.some((name) => move.rows.some((row) => matchesRow(row, name)));
      // What hardly moves may be said to do either.
      const isWrong = (move: (typeof moves)[number]): boolean => {
        const goes = sole.length > 0 ? isNamed(move) : isNone ? false : !isNamed(move);
        return goes ? move.goes === -sign : move.goes === sign;
      };
      const wrong = moves.find(isWrong);
      return wrong || moves.every(({ goes }) => goes !== 0) ? told(wrong, moves) : undefined;
    }),
  );
};

/** "Tuna grew slowly and cod declined": each from the first place to the last, or between the places that are told. */
export const directed = ({ groups }: Match, context: Context): Judgement | undefined => {
  const { world } = context;
  if (isUpsideDown(world)) return undefined;
  if (groups['not']?.length) return undefined;
  const sign = groups['change']?.[0]?.code === 'F' ? -1 : 1;
  const names = [
    ...namesIn(groups['span']),
    ...(groups['lead']?.length ? [] : context.lead),
    ...namesIn(groups['lead']),
    ...namesIn(groups['trail']),
  ];
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const dimensions = dimensionsOf(world, namesIn(groups['of']));
      const by = partsThatMove(plot) ?? (isOneCourse(plot) && groups['span']?.length ? ('series' as const) : undefined);
      if (by === undefined || dimensions.size > 1 || (dimensions.size === 1 && !dimensions.has(by))) return undefined;
      if (dimensions.size === 0 && !isOneCourse(plot)) return undefined;
      const moved = movedIn(plot, by, names, context);
      if (!moved || placeNames(names, by, world).parts.length > 0) return undefined;
      const own = moved.moves.filter(
        ({ rows }) =>
          dimensions.size === 0 || rows.some((row) => namesIn(groups['of']).some((name) => matchesRow(row, name))),
      );
      if (own.length === 0) return undefined;
      const wrong = own.find(({ goes }) => goes === -sign);
      return wrong || own.every(({ goes }) => goes === sign) ? told(wrong, own) : undefined;
    }),
  );
};
