import type { Token } from './token.js';

/** A single straight quote that opens: it stands apart from the word before it, and close to the one after. */
export const isOpening = (tokens: readonly Token[], at: number): boolean => {
  const [before, quote, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (quote?.text !== "'" || next?.start !== quote.end) return false;
  return (
    (before === undefined || before.end < quote.start || before.text === '(') &&
    tokens.some((_, index) => index > at + 1 && index - at < 16 && isClosing(tokens, index))
  );
};

/** The one that closes: close to the word before it, and apart from the one after. */
export const isClosing = (tokens: readonly Token[], at: number): boolean => {
  const [before, quote, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (quote?.text !== "'" || before?.end !== quote.start) return false;
  return next === undefined || next.start > quote.end || next.kind === 'sign';
};
