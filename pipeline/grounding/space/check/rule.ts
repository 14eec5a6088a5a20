import { allMatches } from '../../all-matches.js';
import type { Fact, Predicate } from '../../fact.js';
import { countOf } from '../../check/number-words.js';
import type { Verdict } from '../../verdict.js';
import { plainName, type SpaceFigure } from '../figure.js';

export interface Scope {
  readonly figure: SpaceFigure;
  /** Ids of the facts with a predicate that are about an element. */
  readonly about: (predicate: Predicate, ...ids: readonly (string | undefined)[]) => string[];
  readonly facts: readonly Fact[];
}

/** Finds one kind of statement in a sentence. Offsets are in the sentence. */
export type SpaceRule = (text: string, scope: Scope) => readonly Verdict[];

export const name = "[A-Z](?:_?[0-9₀-₉])*['′’]?";
export const pair = `(?:${name}){2}`;
export const listOf = (item: string): string => `${item}(?:(?:, and | and |, )${item})*`;
export const number =
  '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';

/** What `number` matches, and nothing beyond, is read. */
export const valueOf = countOf;

/** Where a match stands. */
export const spanOf = (match: { readonly index: number; readonly 0: string }): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Every match of a pattern as verdicts. */
export const each = (
  text: string,
  pattern: RegExp,
  judge: (
    match: RegExpMatchArray,
  ) => Pick<Verdict, 'ok' | 'stated' | 'actual'> & { readonly facts?: readonly string[] },
): Verdict[] =>
  allMatches(text, pattern).map((match) => {
    const start = match.index;
    return { facts: [], ...judge(match), start, end: start + match[0].trimEnd().length };
  });

/** The names that a list has, each with its place: "AD, DC and DH". */
export const itemsIn = (
  list: string,
  offset: number,
  item: string,
): { readonly text: string; readonly start: number }[] =>
  allMatches(list, new RegExp(item, 'g')).map((match) => ({ text: match[0], start: offset + match.index }));

/** "AB" and "BA" are one edge. */
export const edgeKey = (text: string): string => (plainName(text).match(/[A-Z][0-9]*'?/g) ?? []).toSorted().join(' ');

/** Rounded as the text has it, a number is the true one. */
export const agrees = (stated: string, actual: number): boolean => {
  const digits = /\.(\d+)/.exec(stated)?.[1]?.length ?? 0;
  return Math.abs(valueOf(stated) - actual) <= 0.5 * 10 ** -digits + Math.abs(actual) * 1e-6;
};
