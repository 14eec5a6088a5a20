import type { Clause } from './clause.js';
import type { MentionOf } from './mention.js';

/** "Three bars stick out above it and three stay under": on a side of what was told before. */
const onSide =
  /\b(?:above|below|over|under|underneath|beneath|beyond|past|short of)(?: (?:it|that|this|them))?(?=[.,;]| and\b|$)/i;

/** "77 of 192 cups, which is 40 per cent": worked out of the two numbers that stand there. */
const isShareTold = ({ sentence: { mentions } }: Clause, percent: MentionOf<'number'>): boolean => {
  const numbers = mentions.flatMap((one) => (one.type === 'number' && one.unit === 'plain' ? [one.value] : []));
  return numbers.some((part) =>
    numbers.some((whole) => part < whole && Math.abs((part / whole) * 100 - percent.value) <= 1),
  );
};

/** A number that counts what lies on a side of something, or is a share of another that the sentence tells. */
export const isUnsettled = (clause: Clause, number: MentionOf<'number'>): boolean =>
  (number.inWords && onSide.test(clause.sentence.text)) || (number.unit === 'percent' && isShareTold(clause, number));
