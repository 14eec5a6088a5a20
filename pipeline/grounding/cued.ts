import { mayMatch } from './all-matches.js';

/**
 * Rules that are asked only of a text in which one of the words that they need may stand. Most rules find nothing in most
 * sentences, and cost a hundred times more than this test: a rule that is listed with its words is nearly free for all
 * sentences that it has nothing to say of. `textOf`: the words that a rule reads, of what it is given first. The
 * expression may allow more than the rule reads, never less; its words have three letters or more.
 */
export const cued =
  <First, Rest extends readonly unknown[], Found>(textOf: (first: First) => string) =>
  (
    words: RegExp,
    rule: (first: First, ...rest: Rest) => readonly Found[],
  ): ((first: First, ...rest: Rest) => readonly Found[]) =>
  (first, ...rest) =>
    mayMatch(textOf(first), words) ? rule(first, ...rest) : [];
