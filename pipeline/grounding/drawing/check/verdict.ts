import type { Scalar } from '../../../../renderers/scene.js';
import type { Fact, Predicate } from '../../fact.js';
import { factsAbout, idsWith } from '../../facts-about.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Piece } from './piece.js';

/** What every rule works with. */
export interface Scope {
  readonly drawing: Drawing;
  /** Ids of the facts with a predicate that are about a thing, or any of some things. */
  readonly about: (predicate: Predicate, ...things: readonly (Thing | undefined)[]) => string[];
  readonly counts: (kind: string) => string[];
  readonly facts: readonly Fact[];
  /** The stems of the words of the sentence before, with a space between. */
  readonly earlier?: string;
  /** Whether numbers were put in for the letters of a formula before. */
  readonly worked?: boolean;
}

/** Finds one kind of statement in a sentence, and holds it against the figure. */
export type DrawingRule = (pieces: readonly Piece[], scope: Scope) => readonly Verdict[];

export const verdict = (
  pieces: readonly Piece[],
  ok: boolean | undefined,
  stated: Scalar,
  actual: Scalar,
  facts: readonly string[] = [],
): Verdict => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
  ok,
  stated,
  actual,
  facts: [...new Set(facts)],
});

const scopes = new WeakMap<readonly Fact[], Scope>();

/** Facts by what they are about, listed once for all captions of a figure. */
export const scopeOf = (drawing: Drawing, facts: readonly Fact[]): Scope => {
  const known = scopes.get(facts);
  if (known?.drawing === drawing) return known;
  const scope = scopeIn(drawing, facts);
  scopes.set(facts, scope);
  return scope;
};

const scopeIn = (drawing: Drawing, facts: readonly Fact[]): Scope => {
  const about = factsAbout(facts);
  return {
    drawing,
    facts,
    about: (predicate, ...things) => things.flatMap((thing) => about(predicate, thing?.id ?? '')),
    counts: (kind) => idsWith(facts, 'count', kind),
  };
};

/** A name that nothing in the figure has. */
export const isStranger = ({ code, things, isTitle }: Piece): boolean =>
  code === '@' && (things?.length ?? 0) === 0 && isTitle !== true;
