import type { Clause } from './clause.js';
import type { Mention } from './mention.js';

/** "one per class, stacked from 5a at the top", "stacked ellipses": how things lie, and no kind of chart. */
export const isLying = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean => {
  const next = tokens[to];
  return (
    next?.lower === 'from' ||
    (next?.pos === 'NOUN' &&
      next.kind === 'word' &&
      !/^(?:up|form|order|layers?|parts?|pieces?|portions?|shares?|plots?|charts?|graphs?|panels?|subplots?)$/.test(
        next.lower,
      ) &&
      !mentions.some(
        (one) =>
          one.from <= to + 2 &&
          one.to > to &&
          (one.type === 'kind' || one.type === 'chart' || (one.type === 'word' && one.from === to)),
      ))
  );
};
