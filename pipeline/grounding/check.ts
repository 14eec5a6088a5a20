import type { Scene } from '../../renderers/scene.js';
import { coverageOf } from './coverage.js';
import type { Claim, Fact } from './fact.js';
import { withGrounds } from './grounds.js';
import { readerOf } from './readers.js';
import { toldPlainly } from './told.js';
import { defaultUnverifiableLimit } from './unverifiable-limit.js';

export interface CheckOptions {
  /** A text is unfaithful when more than this share of its claims cannot be held against the figure; 0 to 1. */
  readonly unverifiableLimit?: number;
}

export interface CheckResult {
  /** Nothing is contradicted, and the share of unverifiable claims is within the limit. */
  readonly faithful: boolean;
  /** Which share of the facts the text states, weighted by salience: 0 to 1. */
  readonly coverage: number;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** The verdict on a text from its claims, in any order. */
export const resultOf = (
  found: readonly Claim[],
  facts: readonly Fact[],
  { unverifiableLimit = defaultUnverifiableLimit }: CheckOptions = {},
): CheckResult => {
  const claims = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const unverifiable = claims.filter((claim) => claim.status === 'unverifiable').length;
  const contradicted = claims.some((claim) => claim.status === 'contradicted');
  const supported = claims.flatMap((claim) => (claim.status === 'supported' ? claim.facts : []));
  return {
    faithful: !contradicted && (claims.length === 0 || unverifiable / claims.length <= unverifiableLimit),
    coverage: coverageOf(supported, facts),
    claims: claims.map((claim) => withGrounds(toldPlainly(claim, facts), facts)),
  };
};

const stops = /[.!?](?=$|\s+["“]?\p{Lu}|["”]?$)/gu;

/** A question states nothing: "Is there any nitrogen? No." is not wrong about nitrogen. */
const isAsked = (text: string, { end }: Claim): boolean => {
  if (!text.includes('?')) return false;
  stops.lastIndex = end - 1;
  const stop = stops.exec(text);
  return stop?.[0] === '?';
};

const unasked = (claims: readonly Claim[], text: string): readonly Claim[] =>
  claims.map((claim) =>
    claim.status === 'contradicted' && isAsked(text, claim) ? { ...claim, status: 'unverifiable' } : claim,
  );

/** Holds every claim of a text, whoever wrote it, against the facts of the scene. */
export const checkCaption = (
  text: string,
  facts: readonly Fact[],
  scene: Scene,
  options: CheckOptions = {},
): CheckResult => resultOf(unasked(readerOf(scene).claims(text, facts), text), facts, options);
