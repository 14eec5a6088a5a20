import type { Plot, Row } from '../reading/reading.js';
import { isEntity, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import { numbersIn, type NumberIn } from './named-rows.js';
import { factsOfRows, matchesRow, nameOf, plotOf, rowAgrees, select } from './query.js';
import type { Token } from './token.js';
import { unitLength } from './unit-length.js';
import type { World } from './world.js';

/** "5, 7, 9 and 11": at least this many numbers side by side are a list. */
const least = 3;

const isLink = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= 3 &&
  tokens.every(({ lower }) => /^(?:[,;/]|and|then|finally|about|around|nearly|[-–−])$/.test(lower));

/** "Cardiology (35, 39)": in brackets after a name. */
const isBracketed = ({ sentence: { tokens }, mentions }: Clause, run: readonly NumberIn[]): boolean => {
  const [first, last] = [run[0], run.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    tokens[first.from - 1]?.text === '(' &&
    tokens.slice(last.to, last.to + 3).some(({ text }) => text === ')') &&
    mentions.some((one) => isEntity(one) && one.to === first.from - 1)
  );
};

/** The runs of numbers with nothing but commas, an "and" and their units between. */
const listsIn = (clause: Clause, world: World): readonly (readonly NumberIn[])[] => {
  const { tokens } = clause.sentence;
  const runs: NumberIn[][] = [];
  for (const number of numbersIn(clause)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const unit = last ? unitLength(tokens, last.to, world) : 0;
    if (run && last && isLink(tokens.slice(last.to + unit, number.from))) run.push(number);
    else runs.push([number]);
  }
  return runs.filter((run) => run.length >= least || (run.length === 2 && isBracketed(clause, run)));
};

const directed =
  /\b(?:left to right|top to bottom|in (?:that|this) order|in order|first to last|respectively|upwards|downwards)\b/i;
const backwards = /\b(?:right to left|bottom to top|last to first)\b/i;
const ordered =
  /\b(?:ascending|descending|sorted|ranked|largest to smallest|smallest to largest|highest to lowest|lowest to highest)\b/i;

/** The one row of each place along the axis, in the order in which they are drawn; undefined where a place has several. */
const inOrder = (plot: Plot, rows: readonly Row[]): readonly Row[] | undefined => {
  const labels = plot.category?.labels ?? [];
  // The values of one place, in the order of the series.
  const [one] = rows;
  if (one && rows.length > 1 && rows.every(({ category }) => category === one.category)) {
    const own = (plot.series?.labels ?? []).flatMap((label) => rows.filter(({ series }) => series === label));
    return own.length === rows.length && new Set(own.map(({ series }) => series)).size === own.length ? own : undefined;
  }
  const list = labels.flatMap((label) => rows.filter((row) => row.category === label));
  return new Set(list.map(({ category }) => category)).size === list.length && list.length === rows.length
    ? list
    : undefined;
};

/** "from January to December": all of the places, from one end of the axis to the other. */
const isWholeAxis = (names: readonly Mention[], world: World): boolean => {
  const [first, last] = names;
  if (names.length !== 2 || !first || !last) return false;
  return world.plots.some(({ category, rows }) => {
    const labels = category?.labels ?? [];
    const at = (mention: Mention): number =>
      labels.findIndex((label) => rows.some((row) => row.category === label && matchesRow(row, mention)));
    const [a, b] = [at(first), at(last)];
    return labels.length > 2 && Math.min(a, b) === 0 && Math.max(a, b) === labels.length - 1;
  });
};

/** "20, 35, 30 and 15 for Fair pay". */
const nameAfter = ({ sentence: { tokens }, mentions }: Clause, last: NumberIn | undefined): Mention | undefined => {
  const at = tokens.slice(last?.to ?? tokens.length, (last?.to ?? 0) + 3).findIndex(({ lower }) => lower === 'for');
  const to = (last?.to ?? 0) + at + 1;
  return at < 0 ? undefined : mentions.find((one) => isEntity(one) && one.from >= to && one.from <= to + 1);
};

/** What the list may be of: what is named before it, each series otherwise. */
const candidates = (
  clause: Clause,
  numbers: readonly NumberIn[],
  since: number,
  world: World,
): readonly (readonly Row[])[] => {
  const [first] = numbers;
  if (!first) return [];
  const own = clause.mentions.filter((one) => isEntity(one) && one.to <= first.from && one.from >= since);
  const before = withoutWholeAxis(own, world);
  const named = [...new Set([...clause.scope, ...before])];
  const rowsFor = (chosen: readonly Mention[]): readonly (readonly Row[])[] => {
    const rows = select(world, chosen);
    return world.plots.flatMap((plot) => {
      const here = rows.filter((row) => row.plot === plot.id);
      if (chosen.length > 0 || plot.series === undefined) return [here];
      return [...new Set(here.map(({ series }) => series))].map((series) =>
        here.filter((row) => row.series === series),
      );
    });
  };
  // "Hardware (dark blue) 210, 225, …", whatever was named before it.
  const nearest = nameAfter(clause, numbers.at(-1)) ?? before.at(-1);
  const lists = rowsFor(named.length > 0 ? named : clause.inherited);
  if (!nearest) return lists;
  if (nearest.from > first.from) return rowsFor([nearest, ...clause.scope]);
  return named.length > 1 && first.from - nearest.to <= 8 ? [...lists, ...rowsFor([nearest])] : lists;
};

/** What is named but for both ends of the axis: "for six quarters from Q1 to Q6". */
const withoutWholeAxis = (named: readonly Mention[], world: World): readonly Mention[] => {
  const at = named.findIndex((_, index) => isWholeAxis(named.slice(index, index + 2), world));
  return at < 0 ? named : [...named.slice(0, at), ...named.slice(at + 2)];
};

/** How many of the numbers stand where the row of their place does. */
const hits = (numbers: readonly NumberIn[], rows: readonly Row[], world: World): boolean[] =>
  numbers.map((number, index) => {
    const row = rows[index];
    if (row === undefined) return false;
    // Bars to the left of a middle line are told without their sign.
    const turned = row.value !== undefined && row.value < 0 && number.value >= 0;
    return rowAgrees(number, row, world) || (turned && rowAgrees({ ...number, value: -number.value }, row, world));
  });

const isNamedList = (clause: Clause, [first]: readonly NumberIn[], count: number, since: number): boolean =>
  first !== undefined &&
  clause.mentions.filter(
    (one: Mention) => isEntity(one) && one.to <= first.from && one.from >= since && !clause.scope.includes(one),
  ).length >= count;

/** "From left to right the bars stand at 5, 7 and 9": the values of a course, one after the other. */
export const listFindings = (clause: Clause, world: World): Finding[] => {
  let since = 0;
  return listsIn(clause, world).flatMap((numbers) => {
    const found = oneList(clause, numbers, since, world);
    since = numbers.at(-1)?.to ?? since;
    return found;
  });
};

const oneList = (clause: Clause, numbers: readonly NumberIn[], since: number, world: World): Finding[] => {
  const [first] = numbers;
  const { text } = clause.sentence;
  const isOwn = isBracketed(clause, numbers);
  if (!first || (!isOwn && isNamedList(clause, numbers, numbers.length, since)) || ordered.test(text)) return [];
  const lists = candidates(clause, numbers, since, world).flatMap((rows) => {
    const plot = rows[0] && plotOf(world, rows[0]);
    const list = plot && inOrder(plot, rows);
    if (!plot || !list || list.length !== numbers.length) return [];
    const reversed = [...list].reverse();
    if (backwards.test(text)) return plot.horizontal ? [list, reversed] : [reversed];
    // Bars on their side are listed from either end.
    return plot.horizontal || !directed.test(text) ? [list, reversed] : [list];
  });
  const scored = lists.map((list) => ({ list, hit: hits(numbers, list, world) }));
  const best = scored.sort((a, b) => b.hit.filter(Boolean).length - a.hit.filter(Boolean).length)[0];
  if (!best) return [];
  const right = best.hit.filter(Boolean).length;
  // Most of it fits, or the text says in which order: else it is a list of something else.
  if (right * 2 < numbers.length && !directed.test(text)) return [];
  return numbers.map((number, index) => {
    const row = best.list[index];
    return finding(
      [number],
      best.hit[index] === true,
      number.value,
      row ? `${nameOf(row)}: ${row.value ?? ''}` : null,
      row ? factsOfRows(world, [row]) : [],
    );
  });
};
