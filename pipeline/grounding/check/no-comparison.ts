import { hasSense, type Clause } from './clause.js';
import type { Mention } from './mention.js';

/** "directly above B": where it is drawn; "rises more slowly": how steep it is. */
export const isOtherwise = ({ sentence: { tokens, text } }: Clause, mention: Mention): boolean =>
  // "wind took over from coal": at some time.
  (tokens[mention.from]?.lower === 'over' &&
    /^(?:took|takes?|taken|taking)$/.test(tokens[mention.from - 1]?.lower ?? '')) ||
  (/^(?:above|below|over|under)$/.test(tokens[mention.from]?.lower ?? '') &&
    /^(?:directly|immediately|right)$/.test(tokens[mention.from - 1]?.lower ?? '')) ||
  /\b(?:rises?|rose|falls?|fell|grows?|grew) (?:more|less|faster|slower)\b/i.test(text) ||
  // "At a dose of zero": a place that no name stands for.
  /^(?:at|with|for) (?:an? |the )?\w+ of (?:zero|\d)/i.test(text) ||
  isElliptic(tokens, mention);

/** "Four in ten say so about A, and slightly fewer (38 %) about B": than of A, which "than" does not say. */
const isElliptic = (tokens: Clause['sentence']['tokens'], { from, to }: Mention): boolean =>
  /^(?:more|less|fewer)$/.test(tokens[from]?.lower ?? '') &&
  tokens[to]?.text === '(' &&
  tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:and|but|while|whereas|,)$/.test(lower)) &&
  tokens.slice(to - 1).every(({ lower }) => lower !== 'than');

/** "about the same as". */
export const isNearly = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => /^(?:about|nearly|almost|roughly|approximately|much|practically|virtually)$/.test(lower));

/** "Rabbits are less common than hamsters": the two with their verb, the comparison and "than", and nothing else. */
export const isBetween = (
  { sentence: { tokens } }: Clause,
  mention: Mention,
  [left, ...others]: readonly Mention[],
  [right, ...more]: readonly Mention[],
): boolean =>
  left !== undefined &&
  right !== undefined &&
  others.length + more.length === 0 &&
  tokens.slice(mention.to, right.from).some(({ lower }) => lower === 'than') &&
  tokens
    .slice(mention.to, right.from)
    .every(({ lower }, index) => index < 2 || /^(?:than|in|on|at|for|the|that|of|those)$/.test(lower)) &&
  left.to <= mention.from &&
  mention.from - left.to <= 5 &&
  right.from - mention.to <= 5;

/** "over 6,000 in 1999", "more than 20 of them": a bound, and nobody that is compared. */
export const isBeforeAmount = ({ sentence: { tokens }, mentions }: Clause, { from, to }: Mention): boolean =>
  mentions.some(
    (other) =>
      other.type === 'number' &&
      (other.unit === 'plain' || other.unit === 'percent') &&
      other.from >= to &&
      tokens.slice(to, other.from).every(({ lower }) => /^(?:a|the|[$€£~])$/.test(lower)) &&
      !mentions.some((word) => hasSense(word, 'more', 'less', 'equal') && word.from >= other.to),
  ) && /^(?:over|under|above|below|more|less|fewer|beyond)$/.test(tokens[from]?.lower ?? '');
