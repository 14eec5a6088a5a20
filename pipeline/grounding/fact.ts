import type { Scalar } from '../../renderers/scene.js';

/** One typed, checkable statement computed from a scene. */
export interface Fact {
  readonly id: string;
  readonly predicate: Predicate;
  /** Ids of the scene elements, axes, legends, groups that it is about. */
  readonly about: readonly string[];
  readonly args: readonly Scalar[];
  readonly value: Scalar;
  readonly unit?: string;
  /** How far a stated number may be off and still be read correctly from the figure; same unit as `value`. */
  readonly tolerance?: number;
  /** How much a reader wants to know it: 1 first, 0 last. */
  readonly salience: number;
}

/** What a fact says. A closed list, shared by all languages. */
export type Predicate = 'count' | 'value' | 'title';

export interface Claim {
  /** Character offsets in the caption. */
  readonly span: readonly [start: number, end: number];
  readonly factIds: readonly string[];
  readonly status: 'supported' | 'contradicted' | 'unverifiable';
  readonly stated?: Scalar;
  readonly actual?: Scalar;
}
