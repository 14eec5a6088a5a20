import type { Fact } from './fact.js';

/** Which share of the facts is stated, weighted by salience: 0 to 1. */
export const coverageOf = (stated: Iterable<string>, facts: readonly Fact[]): number => {
  const told = new Set(stated);
  let [all, covered] = [0, 0];
  for (const { id, salience } of facts) {
    all += salience;
    if (told.has(id)) covered += salience;
  }
  return all > 0 ? covered / all : 0;
};
