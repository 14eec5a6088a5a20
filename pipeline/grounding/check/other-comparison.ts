import { highest, lowest, sumOf } from '../reading/statistics.js';
import { type Clause, isEntity } from './clause.js';
import { arePicked } from './compare-words.js';
import { isSquare } from './kinds/row-list.js';
import type { Mention } from './mention.js';
import { isOfCourse } from './other-measure.js';
import type { Valued } from './query.js';
import type { Relation } from './threshold.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

/** "A and B have equal recall": what they are equal in is named, and was not taken for it. */
const namesMore = (clause: Clause, mention: Mention, known: readonly Mention[]): boolean =>
  clause.mentions.some(
    (one) => isEntity(one) && one.from > mention.from && !known.includes(one) && !clause.scope.includes(one),
  );

/** "Rowing and judo are almost the same size, 54 and 55 members": what the parts of each come to together. */
const areTotals = (lists: readonly (readonly Valued[])[]): boolean => {
  const totals = lists.map((list) => sumOf(list.map(({ value }) => value)));
  return lists.every(({ length }) => length > 1) && highest(totals) - lowest(totals) <= 0.03 * highest(totals);
};

/** What is untrue as it was read, and may be meant in another way. */
export const mayMeanOther = (
  clause: Clause,
  { relation, mention }: { readonly relation: Relation; readonly mention: Mention },
  named: readonly Mention[],
  values: readonly (readonly Valued[])[],
  world: World,
): boolean => {
  if (arePicked(clause, named) || isOfCourse(clause.sentence.text, world)) return true;
  // "From German to Thai it works better than from German to Swahili": rows and columns have the same names.
  if (world.plots.some(isSquare)) return true;
  return relation === 'equal' ? areTotals(values) || namesMore(clause, mention, named) : isUpsideDown(world);
};
