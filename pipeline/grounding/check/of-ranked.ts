import { hasSense, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';

/** "the three most frequent causes pass 80", "children under 15": which things are meant, and no bound of all. */
export const isOfRanked = (
  { sentence: { tokens, mentions } }: Clause,
  number: Mention & MentionOf<'number'>,
): boolean =>
  // "the latencies of four runtimes over 300 requests": of so many, each.
  (/^(?:over|across)$/.test(tokens[number.from - 1]?.lower ?? '') &&
    /^(?:requests|runs|trials|samples|seeds|repetitions|repeats|episodes|experiments|measurements|observations|simulations|participants|subjects|replicates|folds|images)$/.test(
      tokens[number.to]?.lower ?? '',
    )) ||
  mentions.some(
    (one) =>
      one.type === 'number' &&
      one.inWords &&
      one.to <= number.from &&
      mentions.some((other) => other.from === one.to && hasSense(other, 'max', 'min')),
  ) ||
  /^(?:children|people|men|women|adults|those|pupils|persons|residents|inhabitants|seniors|teenagers|voters)$/.test(
    tokens[number.from - 2]?.lower ?? '',
  );
