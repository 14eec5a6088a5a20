import type { Entity } from './entity.js';

export interface Phrase {
  readonly type: 'phrase';
  readonly from: number;
  readonly to: number;
  readonly det: '' | 'the' | 'a' | 'no' | 'all' | 'each' | 'both' | 'other' | 'pronoun';
  readonly count: number | undefined;
  readonly noun: string;
  readonly plural: boolean;
  readonly colour: string | undefined;
  readonly dash: string | undefined;
  /** Other words before the noun, in lower case. */
  readonly words: readonly string[];
  /** A name that nothing in the figure has. */
  readonly stranger: string | undefined;
  readonly name: string | undefined;
  /** What the noun alone may stand for. */
  readonly kin: readonly Entity[];
  readonly entities: readonly Entity[];
}

/** A phrase of which only some is said: it has no noun, no name and no look, and stands for nothing, where not told. */
export const phraseOf = (from: number, to: number, said: Partial<Phrase>): Phrase => ({
  type: 'phrase',
  from,
  to,
  det: '',
  count: undefined,
  noun: '',
  plural: false,
  colour: undefined,
  dash: undefined,
  words: [],
  stranger: undefined,
  name: undefined,
  kin: [],
  entities: [],
  ...said,
});

export interface Num {
  readonly type: 'number';
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rounding: number;
  readonly precision: string;
  readonly unit: string | undefined;
  readonly power: 0 | 1 | 2 | 3;
  readonly inWords: boolean;
}

export interface Spot {
  readonly type: 'spot';
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly rounding: number;
}

/** "x = 3", "y is −2". */
export interface Level {
  readonly type: 'level';
  readonly from: number;
  readonly to: number;
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly rounding: number;
}

export type Item = Phrase | Num | Spot | Level;
