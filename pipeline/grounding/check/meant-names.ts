import type { NameRef } from './mention.js';
import type { Token } from './token.js';

/** "random guessing" beside a random forest: chance, which is no part of the name. */
export const isGuessing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'random' && /^(?:guess|choice|chance|performance)/.test(tokens[at + 1]?.lower ?? '');

/** Medals have the colour that they are called by. */
export const isMedal = ({ lower }: Token, refs: readonly NameRef[]): boolean =>
  /^(?:gold|silver|bronze|platinum)$/.test(lower) &&
  refs.some(({ role, label }) => (role === 'series' || role === 'category') && label.toLowerCase() === lower);

/** A word that is also a common one is a name only as the figure spells it. */
const isNamed = (token: Token | undefined, refs: readonly NameRef[]): boolean =>
  refs.some(
    ({ label }) => (label.startsWith(token?.text ?? '') && /^\p{Lu}/u.test(label)) || label.split(/\s+/).length > 1,
  );

/** "The line for sum", "the sum line": in such a place, what is a series is meant as one. */
const isSeries = (tokens: readonly Token[], at: number, refs: readonly NameRef[]): boolean =>
  isPluralOf(tokens[at], refs) ||
  ((tokens[at - 1]?.lower === 'for' || /^(?:line|curve|bar|area|series)s?$/.test(tokens[at + 1]?.lower ?? '')) &&
    refs.some(({ role, label }) => role === 'series' && label === tokens[at]?.text));

/** "The weakest result is obtained for pie", where kinds of charts are what is compared. */
const isPartCalled = (tokens: readonly Token[], at: number, refs: readonly NameRef[]): boolean =>
  !/^(?:an?|the|this|each|every|as|is|are)$/.test(tokens[at - 1]?.lower ?? 'the') &&
  refs.some(
    ({ role, label }) => (role === 'series' || role === 'category') && label.toLowerCase() === tokens[at]?.lower,
  );

/** "Ties are rare", where "Tie" is a series. */
const isPluralOf = (token: Token | undefined, refs: readonly NameRef[]): boolean =>
  (token?.pos === 'NOUN' || token?.pos === 'PROPN') &&
  token.norm !== token.lower &&
  refs.some(({ role, label }) => role === 'series' && label.toLowerCase() === token.norm);

/** A word that has another meaning as well stands for what the figure calls by it. */
export const isMeant = (tokens: readonly Token[], at: number, refs: readonly NameRef[], isChart: boolean): boolean =>
  isNamed(tokens[at], refs) || isSeries(tokens, at, refs) || (isChart && isPartCalled(tokens, at, refs));
