import type { Scalar } from '../../../renderers/scene.js';
import type { Fact, Predicate } from '../fact.js';

interface Detail {
  readonly about?: readonly string[];
  readonly unit?: string | undefined;
  readonly tolerance?: number;
  readonly salience: number;
}

/** The id that a fact with this predicate and these arguments has: the checker names facts by it. */
export const factId = (predicate: Predicate, args: readonly (Scalar | undefined)[]): string =>
  [predicate, ...args.map((arg) => (arg === undefined || arg === null ? '-' : String(arg)))].join(':');

export const fact = (
  predicate: Predicate,
  args: readonly (Scalar | undefined)[],
  value: Scalar,
  detail: Detail,
): Fact => ({
  id: factId(predicate, args),
  predicate,
  about: detail.about ?? [],
  args: args.map((arg) => arg ?? null),
  value,
  ...(detail.unit === undefined ? {} : { unit: detail.unit }),
  ...(detail.tolerance === undefined ? {} : { tolerance: detail.tolerance }),
  salience: detail.salience,
});
