/** One word, number or sign of a text. */
export interface Token {
  readonly text: string;
  /** Lower case, without plural: for comparing. */
  readonly norm: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Universal part of speech, where the tagger and the tokens agree on borders. */
  readonly pos: string;
  /** Character offsets in the whole text, end excluded. */
  readonly start: number;
  readonly end: number;
}
