import type { Plot } from '../../reading/reading.js';
import type { Mention, MentionOf } from '../mention.js';
import { sumOf } from '../../reading/statistics.js';
import { agrees, dimensionOf, isNear, matchesRow, nameOf, type Valued } from '../query.js';
import type { World } from '../world.js';
import { amountOf, asAspect, dimensionsOf, isAdditive, rowsAt, type Aspect } from './amounts.js';
import { wholePlots } from './units.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, type Context, type Match } from './match.js';

export type NumberIn = Mention & MentionOf<'number'>;

export interface Comparison {
  readonly left: readonly Mention[];
  readonly right: readonly Mention[];
  readonly scope: readonly Mention[];
  /** 1: left has more; -1: left has less; 0: a factor alone says it. */
  readonly sign: 1 | -1 | 0;
  readonly factor: NumberIn | undefined;
  readonly amount: NumberIn | undefined;
  readonly aspect: Aspect;
  /** They are said to be equal: exactly, or nearly. */
  readonly equal?: 'exact' | 'near' | undefined;
  /** It is said of every place: "in every season". */
  readonly each: boolean;
  /** Where it is not so: "in every group but the police". */
  readonly but?: readonly Mention[];
  /** The parts of a side are added up: "A and B combined". */
  readonly together?: boolean;
}

/** The names with those of the other side for the divisions that they are silent on. */
const completed = (world: World, own: readonly Mention[], others: readonly Mention[]): Mention[] => {
  const told = dimensionsOf(world, own);
  return [
    ...own,
    ...[...dimensionsOf(world, others)].flatMap(([dimension, list]) => (told.has(dimension) ? [] : list)),
  ];
};

const isFactor = (a: number, b: number, { factor, sign }: Comparison, plot: Plot): boolean | undefined => {
  if (!factor || b === 0) return undefined;
  const { value, precision } = factor;
  const slack = ((plot.measure?.tolerance(a) ?? 0) + value * (plot.measure?.tolerance(b) ?? 0)) / Math.abs(b);
  const wanted =
    sign === 0
      ? [value]
      : value < 1
        ? [sign > 0 ? 1 + value : 1 - value]
        : sign > 0
          ? [value, value + 1]
          : [1 / value, value];
  const ratio = a / b;
  return wanted.some((one) => {
    if (precision === 'over' || precision === 'at-least') return ratio >= one - slack * 0.5;
    if (precision === 'under' || precision === 'at-most') return ratio <= one + slack * 0.5;
    return Math.abs(ratio - one) <= Math.max(slack, one * (precision === 'about' ? 0.15 : 0.06));
  });
};

const isAmount = (a: number, b: number, { amount, sign }: Comparison, plot: Plot): boolean | undefined => {
  if (!amount) return undefined;
  const gap = sign === 0 ? Math.abs(a - b) : (a - b) * sign;
  if (agrees(amount, gap, plot.measure)) return true;
  return amount.unit === 'percent' && b !== 0 && isNear(amount, (gap / Math.abs(b)) * 100, 1);
};

const judgePair = (a: number, b: number, comparison: Comparison, plot: Plot): boolean => {
  const { sign, equal } = comparison;
  if (equal) {
    const slack = Math.max(
      plot.measure?.tolerance(a) ?? 0,
      equal === 'near' ? Math.max(Math.abs(a), Math.abs(b)) * 0.2 : 0,
    );
    return Math.abs(a - b) <= slack;
  }
  const by = isFactor(a, b, comparison, plot) ?? isAmount(a, b, comparison, plot);
  // What a program computes for two equal values may differ in the last of its digits.
  if (by === undefined) return (a - b) * sign > Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
  return by && (sign === 0 || comparison.factor !== undefined || (a - b) * sign > 0);
};

/** The values of both sides place by place, where neither is one number. */
const pairs = (left: readonly Valued[], right: readonly Valued[]): (readonly [Valued, Valued])[] =>
  left.flatMap((one) => {
    const other = right.filter((row) => row.category === one.category || row.series === one.series);
    return other.length === 1 && other[0] ? [[one, other[0]] as const] : [];
  });

const judgeIn = (plot: Plot, world: World, comparison: Comparison): Judgement | undefined => {
  const { left, right, scope, aspect } = comparison;
  const own = completed(world, left, [...scope, ...right]);
  const a = rowsAt(world, plot, own);
  const b = rowsAt(world, plot, completed(world, right, own));
  if (a.length === 0 || b.length === 0) return undefined;
  const shown = [...a, ...b];
  const told = (rows: readonly Valued[]): string =>
    rows
      .slice(0, 2)
      .map((row) => `${nameOf(row)}: ${row.value}`)
      .join(', ');
  const actual = `${told(a)}; ${told(b)}`;
  const whole = (rows: readonly Valued[]): number | undefined =>
    comparison.together && isAdditive(plot) ? sumOf(rows.map(({ value }) => value)) : amountOf(plot, rows);
  const [one, other] = [whole(a), whole(b)];
  if (one !== undefined && other !== undefined) {
    // "Solar was ahead of wind and gas": of each of them, where it is not of both together.
    const isSo = (x: number, y: number): boolean =>
      judgePair(asAspect(x, aspect), asAspect(y, aspect), comparison, plot);
    const eachOne =
      comparison.together !== true &&
      (left.length === 1 || right.length === 1) &&
      a.length + b.length > 2 &&
      a.every((x) => b.every((y) => isSo(x.value, y.value)));
    return { ok: isSo(one, other) || eachOne, actual, rows: shown };
  }
  const excepted = (row: Valued): boolean => comparison.but?.some((name) => matchesRow(row, name)) === true;
  const each = pairs(a, b).map(
    ([x, y]) =>
      judgePair(asAspect(x.value, aspect), asAspect(y.value, aspect), comparison, plot) !==
      (excepted(x) || excepted(y)),
  );
  if (each.length < 2 || each.length < Math.min(a.length, b.length)) return undefined;
  if (each.every(Boolean)) return { ok: true, actual, rows: shown };
  return each.some(Boolean) && !comparison.each ? undefined : { ok: false, actual, rows: shown };
};

/** The other one, where a division has two parts: "the ice was thicker on the Lower Lake". */
const otherOf = (world: World, names: readonly Mention[]): Mention[] => {
  const [name] = names;
  if (!name || names.length > 1 || name.type !== 'name') return [];
  const dimension = dimensionOf(world, name);
  for (const plot of wholePlots(world)) {
    const labels = new Set(
      plot.rows.map((row) => (dimension === 'panel' ? row.panel : dimension === 'series' ? row.series : row.category)),
    );
    const others = [...labels].filter((label) => label !== undefined && !name.refs.some((ref) => ref.label === label));
    if (labels.size === 2 && others.length === 1 && dimension !== undefined)
      return [{ ...name, refs: [{ role: dimension, label: others[0] ?? '' }] }];
  }
  return [];
};

/** "In spring they sold more skis than tents": two amounts of one division, by sign, factor or difference. */
export const judgeComparison = (world: World, comparison: Comparison): Judgement | undefined => {
  const right = comparison.right.length > 0 ? comparison.right : otherOf(world, comparison.left);
  const sides = [comparison.left, right].map((names) => dimensionsOf(world, names));
  const shared = [...(sides[0]?.keys() ?? [])].filter((dimension) => sides[1]?.has(dimension));
  if (shared.length === 0 || shared.includes('none')) return undefined;
  return combine(wholePlots(world).map((plot) => judgeIn(plot, world, { ...comparison, right })));
};

/** "In 2022 A cost more than B did in 2014", "A cost more in 2022 than B in 2014": each side has a place of its own. */
export const sidesOf = (
  { groups }: Match,
  { world, lead }: Context,
): { left: readonly Mention[]; right: readonly Mention[]; scope: readonly Mention[] } => {
  const [left, right] = [[...namesIn(groups['left']), ...namesIn(groups['beside'])], namesIn(groups['right'])];
  const first = groups['lead']?.length ? namesIn(groups['lead']) : lead;
  const mid = namesIn(groups['mid']);
  const trail = namesIn(groups['trail']);
  const [last, ...more] = trail;
  const kind = (last ? dimensionOf(world, last) : undefined) ?? '';
  const told = dimensionsOf(world, [...left, ...first]);
  const isOwn = last !== undefined && more.length === 0 && told.has(kind) && !dimensionsOf(world, right).has(kind);
  const there = isOwn ? [...right, last] : right;
  const kinds = dimensionsOf(world, there);
  const here = kinds.size > 1 ? first.filter((one) => kinds.has(dimensionOf(world, one) ?? '')) : [];
  return {
    left: [...left, ...here],
    right: there,
    scope: [...first.filter((one) => !here.includes(one)), ...mid, ...(isOwn ? [] : trail)],
  };
};
