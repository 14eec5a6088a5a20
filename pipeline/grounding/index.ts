export type { Fact, Predicate } from './fact.js';
export { factsOf } from './facts.js';
export { writeCaptions } from './write.js';
export type { CaptionStyle } from './write/said.js';
export { checkCaption, type CheckResult } from './check.js';
export { checkStatements } from './statements.js';
export {
  type Change,
  type DrawnFacts,
  mutate,
  type Mutation,
  type Original,
  rewrite,
  type Rewriting,
} from './mutate.js';
export { type Places, placesOfFacts } from './places-of-facts.js';

/** Raised whenever the same scene would give other facts, other captions, or other verdicts. */
export const factVersion = 22;
export const captionVersion = 20;
export const checkVersion = 23;
