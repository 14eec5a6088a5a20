import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

/** Two amounts that are held against each other. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The first is so many times the second. */
export const factorHolds = ({ a, b }: Pair, factor: MentionOf<'number'>): boolean => {
  const wanted = factor.value;
  const ratio = a / b;
  const slack = factor.precision === 'about' ? 0.15 : 0.06;
  if (factor.precision === 'over' || factor.precision === 'at-least') return ratio >= wanted * 0.99;
  if (factor.precision === 'under' || factor.precision === 'at-most') return ratio <= wanted * 1.01;
  return Math.abs(ratio / wanted - 1) <= slack;
};

/** The numbers on either side are so many times each other. */
export const ofNumbers = ({ mentions }: Clause, factor: Mention & MentionOf<'number'>): boolean => {
  const values = mentions.filter(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' && one !== factor && (one.unit === 'plain' || one.unit === 'percent'),
  );
  const before = values.findLast(({ to }) => to <= factor.from);
  const after = values.find(({ from }) => from >= factor.to);
  return (
    before !== undefined &&
    after !== undefined &&
    after.value !== 0 &&
    factorHolds({ a: before.value, b: after.value }, factor)
  );
};
