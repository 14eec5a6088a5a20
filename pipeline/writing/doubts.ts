import type { Claim } from '../grounding/fact.js';

/** A number in digits or words. Not "one", which is mostly no number; and not in a name, as in H2O or x1. */
const number =
  /(?<![\p{L}\p{N}.,])(?:\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/giu;

/** What is printed in the figure is quoted, and is no measurement. */
const quoted = /“[^”]*”|"[^"]*"/g;

const spansOf = (text: string, pattern: RegExp): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));

/**
 * Numbers of a text that nobody has confirmed: those of claims that nothing measured decides, and those that no claim is
 * about. A person may be right about them; a model that guesses them teaches guessing.
 */
export const doubtsOf = (text: string, claims: readonly Claim[]): Claim[] => {
  const open = claims.filter((claim) => claim.status === 'unverifiable' && claim.text.search(number) !== -1);
  const settled = [...claims, ...spansOf(text, quoted)];
  const unread = spansOf(text, number).filter(
    ({ start, end }) => !settled.some((span) => span.start < end && start < span.end),
  );
  return [
    ...open,
    ...unread.map(({ start, end }): Claim => ({
      start,
      end,
      text: text.slice(start, end),
      status: 'unverifiable',
      stated: text.slice(start, end),
      actual: null,
      facts: [],
    })),
  ].toSorted((a, b) => a.start - b.start);
};
