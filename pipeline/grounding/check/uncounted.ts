import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';

/** The entries of a legend stand in columns, too: "in three columns" counts no bars. */
export const isLegendColumn = ({ sentence: { tokens, mentions } }: Clause, { to }: Mention): boolean =>
  tokens[to]?.norm === 'column' && mentions.some((other) => hasSense(other, 'legend'));

/** The five of "three of the five bars are positive": all there are. */
export const isOutOf = ({ sentence: { tokens, mentions } }: Clause, { from }: Mention): boolean => {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  return before.join(' ') === 'of the' && mentions.some(({ type, to }) => type === 'number' && to === from - 2);
};
