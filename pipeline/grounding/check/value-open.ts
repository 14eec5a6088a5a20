import { isEntity, type Clause } from './clause.js';
import { holds } from './held-value.js';
import type { Mention } from './mention.js';
import type { NumberIn } from './named-rows.js';
import { dimensionOf, matchesRow, select } from './query.js';
import type { World } from './world.js';

/** Rows and columns of a matrix may have the same names: two of them name one cell, whichever comes first. */
export const isPair = (world: World, a: Mention, b: Mention): boolean => {
  const named = select(world, [a, b]);
  return (
    named.length > 0 && named.every((row) => row.category !== row.series && matchesRow(row, a) && matchesRow(row, b))
  );
};

/** "Savings go with both income (0.64) and age (0.57)": in a matrix, the cell of any two that are named. */
export const isOtherCell = (clause: Clause, number: NumberIn, world: World): boolean => {
  if (!world.plots.some(({ form }) => form === 'heatmap')) return false;
  const named = clause.sentence.mentions.filter(isEntity).filter((one) => dimensionOf(world, one) !== undefined);
  const last = named.findLast(({ to }) => to <= number.from);
  return (
    named.length > 2 &&
    last !== undefined &&
    named.some((a) => a !== last && isPair(world, a, last) && holds(clause, number, [a, last], world).ok === true)
  );
};

/** "They manage to save 15 percent": people do something that no name of the figure stands for. */
export const isDoing = (
  { sentence: { tokens }, from, mentions, inherited }: Clause,
  used: readonly Mention[],
): boolean =>
  /^(?:they|we|people|you|i)$/.test(tokens[from]?.lower ?? '') &&
  !mentions.some(isEntity) &&
  used.every((one) => inherited.includes(one)) &&
  !/^(?:is|are|was|were|has|have|had|reach(?:ed)?|stand|stood|make|made|account|amount)$/.test(
    tokens[from + 1]?.lower ?? '',
  );

/** "960 of them bought something": of a part of those that are named. */
export const isOfThem = ({ sentence: { tokens } }: Clause, { to }: Mention, way: readonly Mention[]): boolean =>
  tokens[to]?.lower === 'of' &&
  /^(?:them|these|those|whom|which)$/.test(tokens[to + 1]?.lower ?? '') &&
  way.every((one) => one.to <= to);

/** "in 2015 and 2023 was 68% and 79%": two places and two numbers, each of its own. */
export const isOfTwo = ({ sentence: { text, start }, mentions }: Clause, number: Mention): boolean =>
  /^[^,;.]{0,12} and [\d.,]*\d/.test(text.slice(number.end - start)) &&
  mentions.some(
    (one) =>
      isEntity(one) &&
      one.to <= number.from &&
      number.from - one.to <= 2 &&
      mentions.some(
        (other) =>
          isEntity(other) &&
          other.end <= one.start &&
          /^ and (?:the )?$/.test(text.slice(other.end - start, one.start - start)),
      ),
  );
