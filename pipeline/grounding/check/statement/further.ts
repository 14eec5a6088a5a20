import type { Plot } from '../../reading/reading.js';
import { sumOf } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { agrees, dimensionOf, matchesRow, nameOf, type Valued } from '../query.js';
import { asPercent, isAdditive, isDiverging, rowsAt, showsShares } from './amounts.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, signOf, signOfChange, type Context, type Match, type Reader } from './match.js';
import { isOrdered } from './moves.js';
import { wholePlots } from './units.js';

/** The rows that names stand for along the axis: those of one course, or what all of a stack come to; [] where they are several. */
const courseAt = (plot: Plot, names: readonly Mention[], context: Context): readonly Valued[] => {
  const places = plot.category?.labels ?? [];
  if (
    places.length < 2 ||
    isDiverging(plot) ||
    /^(?:scatter|pie|histogram|box|error|error-band|band|range)$/.test(plot.form)
  )
    return [];
  const rows = rowsAt(context.world, plot, names);
  const isStack = plot.arrangement === 'stacked' && names.length === 0 && isAdditive(plot);
  const bySeries = new Set(rows.map(({ category }) => category)).size === 1 && (plot.series?.labels.length ?? 0) > 1;
  const order = bySeries ? (plot.series?.labels ?? []) : places;
  const found = order.flatMap((label) => {
    const own = rows.filter((row) => (bySeries ? row.series : row.category) === label);
    const [first] = own;
    if (!first || (own.length > 1 && !isStack)) return [];
    return [{ ...first, value: sumOf(own.map(({ value }) => value)) }];
  });
  const hasOrder = plot.form === 'line' || plot.form === 'area' || order.every(isOrdered);
  const isSingle = rows.length === found.length || isStack;
  return hasOrder && isSingle ? found : [];
};

const ownNames = ({ groups }: Match, { lead }: Context): Mention[] => [
  ...(groups['lead']?.length ? [] : lead),
  ...namesIn(groups['lead']),
  ...namesIn(groups['of']),
];

/** "fell to below 0.8 million", where it came to 0.37: no reader would name that bound. */
const isFarBeyond = (bound: NumberIn, value: number, { measure }: Plot): boolean => {
  if (bound.unit !== 'plain' || bound.value <= 0 || value <= 0) return false;
  const isOff =
    (bound.precision === 'under' && value < bound.value * 0.6) ||
    (bound.precision === 'over' && value > bound.value * 2);
  return isOff && agrees({ ...bound, precision: 'plain', value }, value, measure);
};

/** "rose from 10 percent in 2012 to 13 percent a decade later": where it was, and where it came to. */
export const fromTo: Reader = (match, context) => {
  const { groups, pieces } = match;
  const { sentence } = context;
  const [from, to] = [numberIn(groups['from']), numberIn(groups['to'])];
  if (!from || !to) return undefined;
  // "extends from 0.6 to 2.4", "ranged from 55 to 90": from the lowest to the highest, and not at two times.
  const isMove = /^(?:went|goes?|gone|moved|moves|changed|came|shifted|passed|got|been|developed|evolved)$/;
  const verbs = pieces
    .filter(({ code }) => /^[Vv]$/.test(code))
    .map(({ from: at }) => sentence.tokens[at]?.lower ?? '');
  if (verbs.length > 0 && pieces.every(({ code }) => !/^[RF]$/.test(code)) && !verbs.some((word) => isMove.test(word)))
    return undefined;
  const starts = namesIn(groups['start']);
  const finishes = namesIn(groups['finish']);
  const span = namesIn(groups['span']);
  const sign = groups['change']?.[0]?.code === 'F' ? -1 : groups['change']?.[0]?.code === 'R' ? 1 : 0;
  return combine(
    wholePlots(context.world).map((plot): Judgement | undefined => {
      const places = plot.category?.labels ?? [];
      const all = ownNames(match, context);
      const course = courseAt(plot, all, context);
      const [first, last] = [course[0], course.at(-1)];
      if (!first || !last || course.length < 2 || places.length < 2) return undefined;
      // Shares of a whole that is drawn in other units, or in parts of one.
      if (!showsShares(plot) && [from, to].some(({ unit }) => unit === 'percent' || unit === 'fraction'))
        return undefined;
      const at = (names: readonly Mention[]): number[] =>
        course.flatMap((row, index) => (names.every((name) => matchesRow(row, name)) ? [index] : []));
      const [begin] = starts.length > 0 ? at(starts) : span.length > 0 ? at(span.slice(0, 1)) : [undefined];
      const [end] = finishes.length > 0 ? at(finishes) : span.length > 1 ? at(span.slice(1, 2)) : [undefined];
      if ((starts.length > 0 && begin === undefined) || (finishes.length > 0 && end === undefined)) return undefined;
      const ok = course.some(
        (row, index) =>
          (begin === undefined || index === begin) &&
          agrees(asPercent(from), row.value, plot.measure) &&
          !isFarBeyond(from, row.value, plot) &&
          course.some(
            (other, later) =>
              later > index &&
              (end === undefined || later === end) &&
              agrees(asPercent(to), other.value, plot.measure) &&
              !isFarBeyond(to, other.value, plot) &&
              (sign === 0 || (other.value - row.value) * sign >= 0),
          ),
      );
      const [one, other] = [course[begin ?? 0] ?? first, course[end ?? course.length - 1] ?? last];
      return {
        ok,
        stated: `${from.value} to ${to.value}`,
        actual: `${one.value} to ${other.value}`,
        rows: [one, other],
      };
    }),
  );
};

/** "Output peaked at 490 TWh in 2004": how high a course comes, and where. */
export const peaked: Reader = (match, context) => {
  const { groups } = match;
  const number = numberIn(groups['value']);
  const places = [...namesIn(groups['place']), ...namesIn(groups['place2'])];
  const sign = /^(?:peak|top|crest|max|culminat)/.test(
    context.sentence.tokens[groups['peak']?.[0]?.from ?? -1]?.lower ?? '',
  )
    ? 1
    : -1;
  if (!number && places.length === 0) return undefined;
  return combine(
    wholePlots(context.world).map((plot): Judgement | undefined => {
      const course = courseAt(plot, ownNames(match, context), context);
      if (course.length < 3) return undefined;
      const best = course.reduce((a, b) => ((b.value - a.value) * sign > 0 ? b : a));
      const isThere =
        places.length === 0 ||
        course.some((row) => row.value === best.value && places.every((one) => matchesRow(row, one)));
      const isValue = !number || agrees(number, best.value, plot.measure);
      return { ok: isThere && isValue, actual: `${best.category ?? ''}: ${best.value}`, rows: [best] };
    }),
  );
};

/** "Spain is the only country whose index was lower in 2023 than in 2010": it is, and none of the others is. */
export const soleCompared: Reader = ({ groups }, context) => {
  const { world, sentence } = context;
  const sole = namesIn(groups['sole']);
  const [left, right] = [namesIn(groups['left']), namesIn(groups['right'])];
  const sign = signOfChange(groups['sign']?.[0]);
  const only = sentence.tokens[groups['only']?.[0]?.from ?? -1]?.lower;
  const [first] = sole;
  const by = first && dimensionOf(world, first);
  if (sign === undefined || only !== 'only' || (by !== 'series' && by !== 'category')) return undefined;
  if ([...left, ...right].some((one) => dimensionOf(world, one) === by)) return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const labels = [...new Set(plot.rows.map((row) => row[by]))];
      const told = labels.flatMap((label) => {
        const pick = (names: readonly Mention[]): Valued | undefined => {
          const rows = rowsAt(world, plot, names).filter((row) => row[by] === label);
          return rows.length === 1 ? rows[0] : undefined;
        };
        const [one, other] = [pick(left), pick(right)];
        if (!one || !other) return [];
        const isNamed = sole.some((name) => matchesRow(one, name));
        return [{ one, other, isNamed, holds: (one.value - other.value) * sign > 0 }];
      });
      if (told.length < 2 || told.length !== labels.length || !told.some(({ isNamed }) => isNamed)) return undefined;
      const wrong = told.find(({ isNamed, holds }) => isNamed !== holds);
      return {
        ok: wrong === undefined,
        actual: wrong ? `${nameOf(wrong.one)}: ${wrong.one.value}; ${nameOf(wrong.other)}: ${wrong.other.value}` : null,
        rows: wrong ? [wrong.one, wrong.other] : told.map(({ one }) => one),
      };
    }),
  );
};

/** "July and August recorded more nights than the other ten months put together": of some against all that is left. */
export const againstRest: Reader = ({ groups }, context) => {
  const { world } = context;
  const left = namesIn(groups['left']);
  const sign = signOf(groups['sign']?.[0]);
  const scope = [
    ...(groups['lead']?.length ? [] : context.lead),
    ...namesIn(groups['lead']),
    ...namesIn(groups['trail']),
  ];
  const [first] = left;
  const by = first && dimensionOf(world, first);
  if (
    sign === undefined ||
    (by !== 'series' && by !== 'category') ||
    left.some((one) => dimensionOf(world, one) !== by)
  )
    return undefined;
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const all = rowsAt(world, plot, scope);
      const own = all.filter((row) => left.some((one) => matchesRow(row, one)));
      if (!isAdditive(plot) || own.length === 0 || own.length === all.length) return undefined;
      const sum = sumOf(own.map(({ value }) => value));
      const rest = sumOf(all.map(({ value }) => value)) - sum;
      return { ok: (sum - rest) * sign > 0, actual: `${sum}; ${rest}`, rows: own };
    }),
  );
};

/** "The medians of all three arms were 150": the same of each. */
export const everyValue: Reader = ({ groups, pieces }, { world, lead }) => {
  const number = numberIn(groups['value']);
  const names = [...(groups['lead']?.length ? [] : lead), ...namesIn(groups['lead']), ...namesIn(groups['trail'])];
  if (!number || number.unit === 'fraction') return undefined;
  const isMedian = pieces.some(({ code }) => code === 'e');
  return combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, names);
      if (rows.length < 2 || (plot.form === 'box') !== isMedian || /^(?:scatter|histogram|pie)$/.test(plot.form))
        return undefined;
      const count = numberIn(groups['count'])?.value;
      if (count !== undefined && count !== rows.length) return undefined;
      const wrong = rows.find((row) => !agrees(number, row.value, plot.measure));
      return {
        ok: !wrong,
        stated: number.value,
        actual: wrong ? `${nameOf(wrong)}: ${wrong.value}` : null,
        rows: wrong ? [wrong] : rows,
      };
    }),
  );
};
