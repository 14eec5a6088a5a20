import { allMatches } from '../../all-matches.js';
import type { Scalar } from '../../../../renderers/scene.js';
import type { Claim, Fact } from '../../fact.js';
import { factsWith } from '../../facts-about.js';
import { statusOf } from '../../verdict.js';
import type { Geometry } from '../geometry.js';
import type { Names, Referent } from './refer.js';

/** A sentence and all that it is held against. */
export interface Held {
  readonly text: string;
  /** Offset of the sentence in the whole text. */
  readonly start: number;
  readonly geometry: Geometry;
  readonly names: Names;
  readonly facts: readonly Fact[];
  /** What the sentence is about: what "it" stands for in it. */
  readonly subject: () => Referent | undefined;
}

export type Rule = (held: Held) => readonly Claim[];

export const NUM = '[−-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

export const valueOf = (words: string): number => Number(words.replaceAll(',', '').replace('−', '-'));

/** As near as the digits that are written tell; "about" gives more room. */
export const agrees = (words: string, actual: number, about = false): boolean => {
  const decimals = /\.(\d+)$/.exec(words)?.[1]?.length ?? 0;
  const stated = valueOf(words);
  const slack = about
    ? Math.max(0.5 * 10 ** -decimals, Math.abs(actual) * 0.03)
    : decimals === 0
      ? 0.005
      : 0.5 * 10 ** -decimals;
  return Math.abs(stated - actual) <= slack * 1.001 + 1e-9;
};

/** Ids of the facts with a predicate about any of some elements. */
export const factsAbout = (
  { facts }: Held,
  predicate: Fact['predicate'],
  ...ids: readonly (string | undefined)[]
): string[] =>
  factsWith(facts)(predicate)
    .filter(({ about }) => ids.some((id) => id !== undefined && about.includes(id)))
    .map(({ id }) => id);

export const claim = (
  { text, start }: Held,
  [from, to]: readonly [number, number],
  ok: boolean | undefined,
  more: { readonly stated?: Scalar; readonly actual?: Scalar; readonly facts?: readonly string[] } = {},
): Claim => ({
  start: start + from,
  end: start + to,
  text: text.slice(from, to),
  status: statusOf(ok),
  stated: more.stated ?? null,
  actual: more.actual ?? null,
  facts: [...new Set(more.facts ?? [])],
});

const expressions = new Map<string, RegExp>();

/** Patterns that name the things of a figure are thousands of characters long: each is compiled once, not per sentence. */
export const expressionOf = (pattern: string): RegExp => {
  const known = expressions.get(pattern);
  if (known) return known;
  const expression = new RegExp(pattern, 'gu');
  if (expressions.size > 500) expressions.clear();
  expressions.set(pattern, expression);
  return expression;
};

interface Found {
  readonly span: readonly [number, number];
  readonly group: (name: string) => string;
  readonly all: string;
}

/**
 * Matches with the place of each. `cue`: what all matches have in them; most sentences do not, and need not be
 * searched for the names of the figure.
 */
export const matches = ({ text }: Held, pattern: string, cue?: RegExp): Found[] => {
  if (cue?.test(text) === false) return [];
  const expression = expressionOf(pattern);
  return allMatches(text, expression).map((match) => ({
    span: [match.index, match.index + match[0].length],
    group: (name) => match.groups?.[name] ?? '',
    all: match[0],
  }));
};

/** The last thing that is named before a place of the sentence, else its subject. */
export const before = (held: Held, at: number): Referent | undefined => {
  const found = matches(held, held.names.any).filter(({ span }) => span[1] <= at);
  const last = found.at(-1);
  return last === undefined ? held.subject() : held.names.find(last.all);
};
