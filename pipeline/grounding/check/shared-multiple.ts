import type { Mention } from './mention.js';
import { multiplierOf } from './number-words.js';
import type { Token } from './token.js';

/** "from 0.8 to 3.45 million", "between 2 and 3 thousand", "at 15.4 and 15.2 million": the multiple is of both. */
export const shareMultiple = (mentions: Mention[], tokens: readonly Token[]): void => {
  const [first, second] = mentions.slice(-2);
  if (first?.type !== 'number' || second?.type !== 'number' || second.from - first.to !== 1) return;
  const joint = tokens[first.to]?.lower ?? '';
  const lead = tokens[first.from - 1]?.lower ?? '';
  const isPair = joint === 'and' && /^(?:with|at)$/.test(lead);
  if (!/^(?:to|–|-)$/.test(joint) && !(joint === 'and' && lead === 'between') && !isPair) return;
  const multiple = multiplierOf(tokens[second.to - 1]?.lower ?? '');
  const written = Number(second.digits.replaceAll(',', ''));
  if (multiple === undefined || first.inWords || second.inWords || second.value !== written * multiple) return;
  if (
    Number(first.digits.replaceAll(',', '')) !== Math.abs(first.value) ||
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
