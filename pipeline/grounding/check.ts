import type { Scene } from '../../renderers/scene.js';
import { worldOf } from './check/world.js';
import { claimsOf } from './claims.js';
import { drawingClaims } from './drawing/check/claims.js';
import { readDrawing } from './drawing/read.js';
import { geometryClaims } from './geometry/check.js';
import { readGeometry } from './geometry/geometry.js';
import type { Claim, Fact } from './fact.js';
import { spaceClaims } from './space/check.js';
import { readSpace } from './space/figure.js';
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

const coverageOf = (claims: readonly Claim[], facts: readonly Fact[]): number => {
  const stated = new Set(claims.flatMap((claim) => (claim.status === 'supported' ? claim.facts : [])));
  let [all, covered] = [0, 0];
  for (const fact of facts) {
    all += fact.salience;
    if (stated.has(fact.id)) covered += fact.salience;
  }
  return all > 0 ? covered / all : 0;
};

/** Holds every claim of a text, whoever wrote it, against the facts of the scene. */
export const checkCaption = (
  text: string,
  facts: readonly Fact[],
  scene: Scene,
  { unverifiableLimit = defaultUnverifiableLimit }: CheckOptions = {},
): CheckResult => {
  const geometry = readGeometry(scene);
  const drawing = readDrawing(scene);
  const space = readSpace(scene);
  const found = space
    ? spaceClaims(text, facts, space)
    : geometry
      ? geometryClaims(text, facts, geometry)
      : drawing
        ? drawingClaims(text, facts, drawing)
        : claimsOf(text, worldOf(facts, scene));
  const claims = found.sort((a, b) => a.start - b.start || a.end - b.end);
  const unverifiable = claims.filter((claim) => claim.status === 'unverifiable').length;
  const contradicted = claims.some((claim) => claim.status === 'contradicted');
  return {
    faithful: !contradicted && (claims.length === 0 || unverifiable / claims.length <= unverifiableLimit),
    coverage: coverageOf(claims, facts),
    claims,
  };
};
