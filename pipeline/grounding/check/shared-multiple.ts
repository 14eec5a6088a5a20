import type { Mention } from './mention.js';
import { multiplierOf } from './number-words.js';
import type { Token } from './token.js';

/** "from 0.8 to 3.45 million", "between two and three thousand", "at 15.4 and 15.2 million": the multiple is of both. */
export const shareMultiple = (mentions: Mention[], tokens: readonly Token[]): void => {
  const [first, second] = mentions.slice(-2);
  if (first?.type !== 'number' || second?.type !== 'number' || second.from - first.to !== 1) return;
  const joint = tokens[first.to]?.lower ?? '';
  const lead = tokens[first.from - 1]?.lower ?? '';
  const isPair = joint === 'and' && /^(?:with|at)$/.test(lead);
  if (!/^(?:to|or|–|-)$/.test(joint) && !(joint === 'and' && lead === 'between') && !isPair) return;
  const last = tokens[second.to - 1]?.lower ?? '';
  const multiple = last.length > 2 || !second.inWords ? multiplierOf(last) : undefined;
  if (multiple === undefined || first.inWords !== second.inWords) return;
  // "five to six thousand" has no digits to tell what each is a multiple of.
  const written = second.inWords ? second.value / multiple : Number(second.digits.replaceAll(',', ''));
  const own = first.inWords ? first.value : Number(first.digits.replaceAll(',', ''));
  if (
    second.value !== written * multiple ||
    own !== Math.abs(first.value) ||
    (first.value >= written && !isPair) ||
    first.value >= 1000 ||
    first.value * 1000 < written
  )
    return;
  mentions[mentions.length - 2] = {
    ...first,
    value: first.value * multiple,
    rounding: first.rounding * multiple,
  };
};
