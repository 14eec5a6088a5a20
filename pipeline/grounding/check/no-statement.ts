import type { Token } from './token.js';

/** What follows the "just" that says how near, rather than that there is no other. */
const afterJust =
  /^(?:over|under|above|below|shy|short|beyond|past|beneath|about|around|before|after|behind|ahead|as|like|off|inside|outside|north|south|slightly|barely|more|less|fewer|higher|lower)$/;

/** "the lower left", "bars that point down": a direction, not a comparison and not a mark. "Just over 20": not only those. */
export const isNoStatement = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (word === 'just' && afterJust.test(next)) return true;
  // "Top-20 accuracy".
  if (word === 'top' && /^[-‐–]$/.test(next) && tokens[at + 1]?.start === tokens[at]?.end) return true;
  if (word === 'cream' && tokens[at - 1]?.lower === 'ice') return true;
  if (word === 'lower' || word === 'upper') return /^(?:left|right|corner|part|half|panel|end|edge|row)$/.test(next);
  return (word === 'point' || word === 'points') && /^(?:down|up|downwards?|upwards?)$/.test(next);
};
