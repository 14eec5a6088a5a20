import type { Mention } from '../mention.js';
import type { Degree } from './degree-words.js';

/**
 * A word or a phrase of a sentence, by what it does in a statement about numbers. One letter each:
 * N a name of the figure, # a number with its unit, f a factor or a fraction, o an ordinal, M a superlative,
 * C a comparative, T than, Q what is measured, K a noun for the parts, y another noun, j another adjective,
 * V to be or to have, v another verb, R a rise, F a fall, P a preposition, B by, t to, d an article, g "that" or
 * "what", s as, A and, S total, D difference, a mean, e median, L all or both, W a pronoun, w there, O only, ! not;
 * h the majority or the minority, z an exception ("except", "but"); signs stand for themselves; x for all else.
 */
export interface Piece {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
  readonly degree?: Degree;
}

/** The letters of some pieces, as patterns read them. */
export const codeOf = (pieces: readonly Piece[]): string => pieces.map(({ code }) => code).join('');
