import type { Random } from '../../random.js';

/** What sort of thing is written: it decides what may be written in its place. */
export type LiteralKind = 'number' | 'colour' | 'text' | 'word';

/** One stretch of a program that stands for one value. */
export interface Literal {
  /** Character offsets in the program, end excluded: what `spell` replaces. */
  readonly start: number;
  readonly end: number;
  readonly kind: LiteralKind;
  /** The value as the language means it, without quotes and escapes. */
  readonly value: string;
  /** Where it stands, positions among its like left out: two literals of one place are of one sort. */
  readonly place: string;
  /** For `word`: what else the language allows here. */
  readonly choices?: readonly string[];
  /** It names something that is named elsewhere, an end of an edge for one: other names of its place fit best. */
  readonly refers?: boolean;
  /** How another value is written here: with the quotes and escapes that the language wants. */
  readonly spell: (value: string) => string;
}

/** What `mutate` knows of a language. Everything it claims about the figure it learns by drawing, not from here. */
export interface LanguageEditor {
  /** All literals, in the order of the text. Empty where the program cannot be parsed. */
  readonly literals: (program: string) => readonly Literal[];
  /** The same figure written otherwise: renamed variables, reordered keys, comments. The program itself if it knows none. */
  readonly rewrite: (program: string, random: Random) => string;
}

/** The program with one literal standing for another value. */
export const withValue = (program: string, literal: Literal, value: string): string =>
  program.slice(0, literal.start) + literal.spell(value) + program.slice(literal.end);

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. */
export const applyEdits = (program: string, edits: readonly Edit[]): string => {
  let result = program;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
};

/** Puts a line of comment before one of the lines that `at` allows (offsets of line starts). */
export const withComment = (program: string, comment: string, at: readonly number[], random: Random): string => {
  if (at.length === 0) return program;
  const offset = random.pick(at);
  return `${program.slice(0, offset)}${comment}\n${program.slice(offset)}`;
};

/** Offsets at which a line begins. */
export const lineStarts = (program: string): number[] => [
  0,
  ...[...program.matchAll(/\n/g)].map(({ index }) => index + 1).filter((offset) => offset < program.length),
];
