import type { Scalar, Scene } from '../../../renderers/scene.js';
import { countOf } from '../check/number-words.js';
import { countWord, ordinalRank } from '../language/number.js';

/** What a stretch of a sentence says of a picture that is read as a whole; offsets count from the sentence's beginning. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly ok: boolean | undefined;
  readonly stated: Scalar;
  readonly actual: Scalar;
  /** Ids of the elements it was held against. */
  readonly about: readonly string[];
}

/** Reads what sentences say of one kind of picture: nothing where the scene is no such picture. */
export type PictureRule = (text: string, scene: Scene) => readonly Told[];

export const told = (
  match: RegExpExecArray,
  ok: boolean | undefined,
  actual: Scalar,
  about: readonly string[],
): Told => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
  ok,
  stated: match[0].trim(),
  actual,
  about,
});

export const countWords = `no|\\d+|${Array.from({ length: 20 }, (_, at) => countWord(at + 1))
  .filter((word) => /[a-z]/.test(word))
  .join('|')}|thirteen|fourteen|fifteen|sixteen|twenty`;

export const countIn = (word: string | undefined): number => countOf(word ?? '');

const shares: Readonly<Record<string, number>> = { half: 2, halve: 2, quarter: 4, third: 3 };

/** "3/5", "three fifths", "a half" in a sentence. */
export const fractionWords = `\\d+\\s?/\\s?\\d+|(?:an?|${countWords})[ -](?:hal(?:f|ves)|quarters?|thirds?|[a-z]+ths?)`;

/** How much a fraction is that `fractionWords` has found; NaN where it is none. */
export const fractionIn = (words: string | undefined): number => {
  const [, over, under] = /^(\d+)\s?\/\s?(\d+)$/.exec(words ?? '') ?? [];
  if (over !== undefined) return Number(over) / Number(under);
  const [, times = '', part = ''] = /^(\S+?)[ -]([a-z]+)$/i.exec(words ?? '') ?? [];
  const plain = part.toLowerCase().replace(/ves$/, 'f').replace(/s$/, '');
  return (/^an?$/i.test(times) ? 1 : countIn(times)) / (shares[plain] ?? ordinalRank(plain) ?? NaN);
};

export const areSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
