import type { Plot } from '../../reading/reading.js';
import { highest, lowest, meanOf, sumOf } from '../../reading/statistics.js';
import type { Mention } from '../mention.js';
import { matchesRow, nameOf, type Valued } from '../query.js';
import type { World } from '../world.js';
import { asAspect, dimensionsOf, isDiverging, isShown, rowsAt, type Aspect } from './amounts.js';
import type { NumberIn } from './compare.js';
import { wholePlots } from './units.js';
import { combine, type Judgement } from './judgement.js';

export interface Extreme {
  /** Among what: all rows where it is empty. */
  readonly domain: readonly Mention[];
  /** Who is said to be the extreme. */
  readonly target: readonly Mention[];
  readonly sign: 1 | -1;
  /** 1 for the most, 2 for the second. */
  readonly rank: number;
  /** The value that the extreme is said to have. */
  readonly value: NumberIn | undefined;
  readonly aspect: Aspect;
  /** It is said of every part of the other division: "for every line". */
  readonly each: boolean;
  /** Of which parts it is not so: "every day but Saturday". */
  readonly but?: readonly Mention[];
  /** It is so nowhere: "none of the shops has its most orders on Friday". */
  readonly none?: boolean;
  /** It is said of one thing, not of all that have a name: "the longest leaf". */
  readonly one: boolean;
  /** Only of totals: "the day with the largest total". */
  readonly total: boolean;
  /** Of how far values lie apart: "the largest gap", "the weakest variation". */
  readonly spread: boolean;
  /** "longest", "shortest": of how far things reach. */
  readonly ofLength: boolean;
  /** Only of single values: "the highest peak". */
  readonly peaks?: boolean;
  /** Among how many it is said to be. */
  readonly count: number | undefined;
}

interface Candidate {
  readonly rows: readonly Valued[];
  readonly value: number;
}

/** Those at a rank, ties included. */
const atRank = (candidates: readonly Candidate[], { sign, rank, aspect }: Extreme): readonly Candidate[] => {
  const of = ({ value }: Candidate): number => asAspect(value, aspect) * sign;
  const sorted = [...candidates].sort((a, b) => of(b) - of(a));
  const at = sorted[rank - 1];
  return at ? sorted.filter((one) => of(one) === of(at)) : [];
};

const isMet = (rows: readonly Valued[], target: Extreme['target'], world: World): boolean =>
  [...dimensionsOf(world, target).values()].every((list) =>
    rows.some((row) => list.some((name) => matchesRow(row, name))),
  );

const isCloud = ({ form }: Plot): boolean => form === 'scatter' || form === 'strip';

/** Rows that are called alike, together; in the order in which each name comes first. */
const groupsBy = (rows: readonly Valued[], nameOf: (row: Valued) => string | undefined): readonly Valued[][] => {
  const groups = new Map<string, Valued[]>();
  for (const row of rows) {
    const name = nameOf(row) ?? '';
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
};

/** The labels of one division, each with all of its rows: whole columns, whole courses. */
const wholes = (plot: Plot, rows: readonly Valued[], labelOf: (row: Valued) => string | undefined): Candidate[] => {
  const groups = groupsBy(rows, labelOf);
  // Points of a cloud are no parts of a whole.
  const whole = isCloud(plot) ? meanOf : sumOf;
  return groups.map((list) => ({ rows: list, value: whole(list.map(({ value }) => value)) }));
};

/** The labels of one division, each with how far its values lie apart. */
const spreads = (rows: readonly Valued[], labelOf: (row: Valued) => string | undefined): Candidate[] =>
  groupsBy(rows, labelOf)
    .filter(({ length }) => length > 1)
    .map((list) => {
      const values = list.map(({ value }) => value);
      return { rows: list, value: highest(values) - lowest(values) };
    });

const labels: Readonly<Record<string, (row: Valued) => string | undefined>> = {
  category: (row) => row.category,
  series: (row) => row.series ?? row.category,
  panel: (row) => row.panel,
};

/** "For every line, the delay is greatest at 5 pm": within each part of the division that the target is not of. */
const judgeEach = (all: readonly Valued[], extreme: Extreme, world: World): Judgement | undefined => {
  const { target } = extreme;
  const inTarget = (row: Valued): string | undefined => {
    const dimensions = dimensionsOf(world, target);
    return dimensions.has('series') || dimensions.has('panel') ? row.category : (row.series ?? row.panel);
  };
  const groups = groupsBy(all, inTarget);
  if (groups.length < 2) return undefined;
  for (const list of groups) {
    const at = atRank(
      list.map((row) => ({ rows: [row], value: row.value })),
      extreme,
    );
    const [first] = at;
    const isExcepted = extreme.none === true || list.some((row) => extreme.but?.some((name) => matchesRow(row, name)));
    if (first && at.some(({ rows }) => isMet(rows, target, world)) === isExcepted)
      return { ok: false, actual: `${nameOf(first.rows[0] as Valued)}: ${first.value}`, rows: first.rows };
  }
  return { ok: true, actual: null, rows: all };
};

/** "The longest stem" of stems that do not begin at zero: how long they are, not where they end. */
const isRaised = (plot: Plot, { ofLength }: Extreme): boolean =>
  ofLength &&
  (plot.form === 'dot' ||
    plot.stems !== undefined ||
    plot.drawn === 'stems' ||
    plot.rows.some(({ from }) => from !== undefined && from !== 0));

const judgeIn = (plot: Plot, world: World, extreme: Extreme): Judgement | undefined => {
  const { domain, target, aspect, value } = extreme;
  const targets = rowsAt(world, plot, target);
  // "Salaries were the largest item": levels from zero are no items.
  const isItem = (row: Valued): boolean => !row.total || targets.some((one) => one.total);
  const all = rowsAt(world, plot, domain).filter(
    (row) =>
      isItem(row) && (aspect === 'plain' || aspect === 'change' || (aspect === 'loss' ? row.value < 0 : row.value > 0)),
  );
  if ((aspect !== 'plain' && !isDiverging(plot)) || plot.form === 'histogram' || isRaised(plot, extreme))
    return undefined;
  const own = targets;
  // A part that the figure does not have among these, or nothing to be compared with.
  if (own.length === 0 || all.length < 2 || !own.some((row) => all.includes(row) || aspect !== 'plain'))
    return undefined;
  const dimensions = [...dimensionsOf(world, target).keys()];
  const [only] = dimensions;
  const labelOf = dimensions.length === 1 ? labels[only ?? ''] : undefined;
  if (extreme.count !== undefined && labelOf && new Set(all.map(labelOf)).size !== extreme.count) return undefined;
  if (extreme.each) return judgeEach(all, extreme, world);
  if (extreme.spread && !labelOf) return undefined;
  const single = all.map((row): Candidate => ({ rows: [row], value: row.value }));
  const parts = labelOf && !extreme.peaks && !(extreme.one && isCloud(plot)) ? [wholes(plot, all, labelOf)] : [];
  // "The longest wait is 33 minutes, at noon": where the whiskers of its box end.
  const reach = all.map((row): Candidate => ({
    rows: [row],
    value: (extreme.sign > 0 ? row.high : row.low) ?? row.value,
  }));
  const readings = (
    extreme.spread && labelOf
      ? [spreads(all, labelOf)]
      : [...(extreme.total && labelOf ? [] : [single]), ...parts, ...(plot.form === 'box' && value ? [reach] : [])]
  ).filter((list) => list.length > 1);
  const found = readings.map((list) => atRank(list, extreme));
  const met = found.flatMap((list) => list.filter(({ rows }) => isMet(rows, target, world)));
  const shown = found[0]?.[0];
  if (!shown) return undefined;
  const actual = `${nameOf(shown.rows[0] as Valued)}: ${shown.value}`;
  if (met.length === 0) return { ok: false, actual, rows: shown.rows };
  const ok =
    value === undefined ||
    met.some((one) => isShown(value, one.value, plot) || isShown(value, asAspect(one.value, aspect), plot));
  return { ok, actual, rows: met[0]?.rows ?? [] };
};

/** "The longest delay occurs on Line 1 at 5 pm": whether the extreme of a domain is where it is said to be. */
export const judgeExtreme = (world: World, extreme: Extreme): Judgement | undefined =>
  combine(wholePlots(world).map((plot) => judgeIn(plot, world, extreme)));

/** "Next after the car comes the train": whether one follows the other in order of size. */
export const judgeNext = (
  world: World,
  {
    ref,
    target,
    sign,
  }: { readonly ref: readonly Mention[]; readonly target: readonly Mention[]; readonly sign: 1 | -1 },
): Judgement | undefined =>
  combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const [dimension] = dimensionsOf(world, target).keys();
      const labelOf = labels[dimension ?? ''];
      if (!labelOf || isCloud(plot) || plot.form === 'histogram' || plot.form === 'box') return undefined;
      const sorted = wholes(plot, rowsAt(world, plot, []), labelOf).sort((a, b) => (b.value - a.value) * sign);
      const at = sorted.findIndex(({ rows }) => isMet(rows, ref, world));
      const found = sorted[at + 1];
      if (at < 0 || !found || rowsAt(world, plot, target).length === 0) return undefined;
      const equal = sorted.filter(({ value }) => value === found.value || value === sorted[at]?.value);
      const ok = equal.some(({ rows }) => isMet(rows, target, world));
      return { ok, actual: `${nameOf(found.rows[0] as Valued)}: ${found.value}`, rows: found.rows };
    }),
  );
