import type { Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

/** "in two of eight weeks": in how many places it is so. */
export const placesCounted = (clause: Clause, mention: Mention): (Mention & MentionOf<'number'>) | undefined => {
  const { tokens } = clause.sentence;
  return clause.mentions.find(
    (other): other is Mention & MentionOf<'number'> =>
      other.type === 'number' &&
      other.inWords &&
      other.unit === 'plain' &&
      other.from >= mention.to &&
      /^(?:in|on|for)$/.test(tokens[other.from - 1]?.lower ?? '') &&
      (tokens[other.to]?.lower === 'of' || tokens[other.to]?.pos === 'NOUN'),
  );
};

/** "never above", "in no year". */
export const saysNever = ({ sentence: { tokens }, from }: Clause, mention: Mention): boolean => {
  const told = tokens.slice(from, mention.from).map(({ lower }) => lower);
  return /\bnever$|\bnever (?:\w+ )?(?:\w+ )?$|^(?:at|in|on) no \w+\b/.test(told.join(' '));
};
