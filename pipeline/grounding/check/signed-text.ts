import type { Sentence } from './scan.js';

/** A sentence in small letters, in which one sign stands for each thing that it names: patterns over it are plain. */
export interface SignedText {
  readonly text: string;
  /** Where a place of the text is in the caption. */
  readonly placeOf: (at: number) => number;
}

export interface Signing {
  /** How far the sentence has been read. */
  readonly at: () => number;
  readonly put: (sign: number, from: number, to: number) => string;
  readonly skip: (to: number) => void;
  readonly done: () => SignedText;
}

export const signing = ({ text: said, start }: Sentence): Signing => {
  const places: number[] = [];
  let [text, at] = ['', 0];
  const copy = (to: number): void => {
    for (; at < to; at += 1) {
      text += said[at]?.toLowerCase() ?? '';
      places.push(at);
    }
  };
  return {
    at: () => at,
    put: (code, from, to) => {
      copy(from);
      const sign = String.fromCodePoint(code);
      text += sign;
      places.push(from);
      at = to;
      return sign;
    },
    skip: (to) => {
      at = to;
    },
    done: () => {
      copy(said.length);
      return { text, placeOf: (place) => start + (places[place] ?? said.length) };
    },
  };
};
