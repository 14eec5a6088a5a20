import type { Plot } from '../../reading/reading.js';
import { highest, lowest, sumOf } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { agrees, dimensionOf, hasValue, isNear, nameOf, rowAgrees, type Valued } from '../query.js';
import type { World } from '../world.js';
import { amountOf, asPercent, dimensionsOf, rowsAt, showsShares, type Aspect } from './amounts.js';
import type { NumberIn } from './compare.js';
import { judgeExtreme } from './extreme.js';
import { combine, type Judgement } from './judgement.js';
import { aspectOf, namesIn, numberIn, signOf, type Context, type Match, type Reader } from './match.js';
import type { Piece } from './piece.js';
import { wholePlots } from './units.js';

const textBefore = ({ text, tokens, start }: Context['sentence'], piece: Piece | undefined): string =>
  piece ? text.slice(0, (tokens[piece.from]?.start ?? start) - start) : '';

/** A single number of what is named. */
export const value = ({ groups, pieces }: Match, { sentence, world, lead, places }: Context): Judgement | undefined => {
  const names = [
    ...(groups['lead']?.length ? [] : lead),
    ...namesIn(groups['lead']),
    ...namesIn(groups['of']),
    ...namesIn(groups['trail']),
  ];
  const number = numberIn(groups['value']);
  if (!number || names.length === 0) return undefined;
  // "Fennec has 9 %, and the remaining browsers share 5 %": of slices that nobody named.
  if (namesIn(groups['of']).length === 0 && world.plots.every(({ form }) => form === 'pie')) return undefined;
  const aspect = aspectOf(pieces, sentence, world);
  if (groups['change'] && aspect === 'plain') return undefined;
  // "passes 1,000 before day 28": somewhere before, and not there.
  if (
    pieces.some(({ code }) => code === 'X') &&
    /\b(?:before|after|by|until|since|from)\s+(?:\w+\s+)?$/i.test(
      textBefore(
        sentence,
        groups['trail']?.find(({ code }) => code === 'N'),
      ),
    )
  )
    return undefined;
  // "peaked at 110 in 2000" says more than a value.
  if (pieces.some(({ code, from }) => code === 'v' && /^(?:peaked|peaks)$/.test(sentence.tokens[from]?.lower ?? '')))
    return undefined;
  const median = pieces.some(({ code }) => code === 'e');
  const read = (all: readonly Mention[]): Judgement | undefined => valueAt(all, number, aspect, median, world);
  // "In 2020 Oslo had 20, and 30 in 2021": the rest is where the part before was.
  const found = read(names) ?? read([...names, ...othersOf(world, places, names)]);
  return found && groups['not'] ? { ...found, ok: !found.ok } : found;
};

/** Names of divisions of which none is told. */
const othersOf = (world: World, others: readonly Mention[], names: readonly Mention[]): readonly Mention[] => {
  const told = dimensionsOf(world, names);
  return others.filter((one) => !told.has(dimensionOf(world, one) ?? 'none'));
};

/** What a noun that the figure does not know may be beside what it shows. */
const elsewhere =
  /^(?:target|goal|record|peak|gap|difference|lead|limit|threshold|change|increase|decrease|growth|drop|fall|rise|gain|loss|sum|margin|ratio|correlation|slope|distance|interval|step|minimum|maximum|range|spread|error|rest|budget|forecast|previous|next)s?$/;

/** "The balance was 20 in 2015", where one thing's one quantity is all that is shown. */
export const loneValue: Reader = (match, context) => {
  const { world, sentence } = context;
  const [plot, ...others] = wholePlots(world);
  const noun = sentence.tokens[match.groups['noun']?.[0]?.from ?? -1]?.lower ?? '';
  if (!plot || others.length > 0 || (plot.series?.labels.length ?? 0) > 1 || elsewhere.test(noun)) return undefined;
  return plot.form === 'bar' || plot.form === 'line' || plot.form === 'area' ? value(match, context) : undefined;
};

/** "54 % of page views": of a slice how much of the whole it is. */
const shareAt = (plot: Plot, rows: readonly Valued[], amount: number, number: NumberIn): Judgement | undefined => {
  if (rows.length !== 1 || (number.unit !== 'percent' && number.unit !== 'fraction')) return undefined;
  const actual = (amount / sumOf(plot.rows.filter(hasValue).map(({ value: one }) => one))) * 100;
  const ok = isNear(asPercent(number), actual, 0.6) || isNear(asPercent(number), amount, 0.6);
  return { ok, stated: number.value, actual, rows };
};

/** Whether a number is what some names together have. */
export const valueAt = (
  names: readonly Mention[],
  number: NumberIn,
  aspect: Aspect,
  median: boolean,
  world: World,
): Judgement | undefined =>
  combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      // A band has no value there but its two edges.
      if (plot.form === 'band')
        return rows.some((row) => rowAgrees(number, row, world)) ? { ok: true, actual: number.value, rows } : undefined;
      const amount = amountOf(plot, rows);
      // One of several points there, beside a plot of their means.
      const isCloud = plot.form === 'dot' || plot.form === 'strip';
      if (amount === undefined && isCloud && rows.some((row) => agrees(number, row.value, plot.measure)))
        return { ok: true, actual: number.value, rows };
      if (amount === undefined || (plot.form === 'histogram' && rows.length > 1)) return undefined;
      // Of a stack on both sides of zero nobody knows which parts are meant.
      if (rows.length > 1 && rows.some((row) => row.value < 0)) return undefined;
      if (plot.form === 'pie') return shareAt(plot, rows, amount, number);
      if (plot.form === 'box' && !median) return undefined;
      if (
        number.unit === 'fraction' &&
        !/%|percent/i.test(`${plot.measure?.unit ?? ''} ${plot.measure?.title?.printed ?? ''}`)
      )
        return undefined;
      const stated = aspect === 'loss' ? { ...number, value: -Math.abs(number.value) } : asPercent(number);
      if (number.unit === 'percent' && !showsShares(plot)) return undefined;
      const ok = agrees(stated, amount, plot.measure);
      return { ok, stated: number.value, actual: `${nameOf(rows[0] as (typeof rows)[number])}: ${amount}`, rows };
    }),
  );

/** "The highest pulse after climbing was 166". */
export const end = ({ groups }: Match, { world, lead }: Context): Judgement | undefined => {
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['within']), ...namesIn(groups['trail'])];
  const number = numberIn(groups['value']);
  const sign = signOf(groups['sign']?.[0]);
  if (!number || sign === undefined) return undefined;
  // "The lowest value is 60, for South in 2021": who has it.
  if (groups['trail']?.[0]?.code === ',') {
    const domain = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['within'])];
    const target = namesIn(groups['trail']);
    return judgeExtreme(world, {
      domain,
      target,
      sign,
      rank: 1,
      value: number,
      aspect: 'plain',
      each: false,
      ofLength: false,
      one: true,
      total: false,
      spread: false,
      count: undefined,
    });
  }
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length === 0 || plot.form === 'histogram') return undefined;
      const found = rows.map(
        (row) =>
          (plot.form === 'box' || plot.form === 'error' ? (sign > 0 ? row.high : row.low) : undefined) ?? row.value,
      );
      const own = sign > 0 ? highest(found) : lowest(found);
      return { ok: agrees(number, own, plot.measure), actual: own, rows };
    }),
  );
};

/** The ends of a range, of values or of a course, with who has them. */
export const range = ({ groups }: Match, { world, lead }: Context): Judgement | undefined => {
  const [low, high] = [numberIn(groups['low']), numberIn(groups['high'])];
  if (!low || !high) return undefined;
  const names = [...lead, ...namesIn(groups['lead']), ...namesIn(groups['of']), ...namesIn(groups['trail'])];
  const [from, to] = [namesIn(groups['lowAt']), namesIn(groups['highAt'])];
  if (from.length > 0 && to.length > 0) {
    const both = [
      valueAt([...names, ...from], low, 'plain', true, world),
      valueAt([...names, ...to], high, 'plain', true, world),
    ];
    if (both.some((one) => one === undefined)) return undefined;
    return both.find((one) => one?.ok === false) ?? both[0];
  }
  const told = wholePlots(world).flatMap((plot): Judgement[] => {
    const rows = rowsAt(world, plot, names);
    const all = rows.flatMap(({ value: one, low: bottom, high: top }) => [
      one,
      ...(bottom === undefined || top === undefined ? [] : [bottom, top]),
    ]);
    if (all.length < 2) return [];
    const ends = [lowest(all), highest(all)] as const;
    const [isLow, isHigh] = [agrees(low, ends[0], plot.measure), agrees(high, ends[1], plot.measure)];
    const count = numberIn(groups['count']);
    // A plot beside it, such as one of the means, has rows of its own at these names.
    const counts = [rows.length, ...world.plots.map((one) => rowsAt(world, one, names).length)];
    if (count && !counts.includes(count.value)) return [{ ok: false, stated: count.value, actual: rows.length, rows }];
    if (isLow && isHigh) return [{ ok: true, actual: null, rows }];
    // One end tells which values are meant: then the other is wrong. Of single points, which no total may be meant of.
    const isPinned =
      isLow !== isHigh && (plot.form === 'strip' || plot.form === 'dot') && names.length > 0 && rows.length > 2;
    return isPinned ? [{ ok: false, actual: `${ends[0]} to ${ends[1]}`, rows }] : [];
  });
  return combine(told);
};

/** How far the box, or the whiskers, of what is named reach. */
export const spread: Reader = ({ groups }, { sentence, world, lead }) => {
  const [low, high] = [numberIn(groups['low']), numberIn(groups['high'])];
  const part = sentence.tokens[groups['part']?.[0]?.from ?? -1]?.norm;
  const names = [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  if (!low || !high || names.length === 0 || (part !== 'box' && part !== 'whisker')) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const [row, other] = plot.form === 'box' ? rowsAt(world, plot, names) : [];
      const ends = part === 'box' ? ([row?.from, row?.to] as const) : ([row?.low, row?.high] as const);
      if (!row || other || ends[0] === undefined || ends[1] === undefined) return undefined;
      const ok = agrees(low, ends[0], plot.measure) && agrees(high, ends[1], plot.measure);
      return { ok, stated: `${low.value} to ${high.value}`, actual: `${ends[0]} to ${ends[1]}`, rows: [row] };
    }),
  );
};
