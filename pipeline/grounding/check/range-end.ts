import type { Clause } from './clause.js';
import type { Mention } from './mention.js';

const precision =
  /^(?:over|under|above|below|just|about|nearly|almost|around|roughly|approximately|some|well|more|less|than|a|little|slightly|~|≈|\$|€|£)$/;

/** "from 12 to over 200": the number says where a course ends, and bounds nothing. */
export const isRangeEnd = ({ sentence: { tokens, mentions } }: Clause, number: Mention): boolean => {
  let at = number.from - 1;
  while (at >= 0 && precision.test(tokens[at]?.lower ?? '')) at--;
  // "has fallen from over 590 thousand in 2009 to 366": where it began.
  if (tokens[at]?.lower === 'from')
    return mentions.some(
      (other) =>
        other.type === 'number' &&
        other.from > number.to &&
        tokens.slice(Math.max(number.to, other.from - 4), other.from).some(({ lower }) => lower === 'to'),
    );
  if (tokens[at]?.lower !== 'to') return false;
  return mentions.some(
    (other) =>
      other.type === 'number' &&
      other.to <= at &&
      tokens.slice(Math.max(0, other.from - 4), other.from).some(({ lower }) => lower === 'from'),
  );
};
