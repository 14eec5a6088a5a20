import type { Scalar } from '../../../renderers/scene.js';
import type { Fact, Predicate } from '../fact.js';

interface Detail {
  /** Where it is not made of the predicate and the arguments. */
  readonly id?: string;
  readonly about?: readonly string[];
  readonly unit?: string | undefined;
  readonly tolerance?: number;
  readonly salience: number;
}

/** The id that a fact with this predicate and these arguments has: the checker names facts by it. */
export const factId = (predicate: Predicate, args: readonly (Scalar | undefined)[]): string => {
  let id: string = predicate;
  for (const arg of args) id += `:${arg === undefined || arg === null ? '-' : String(arg)}`;
  return id;
};

/** A figure has hundreds of facts: they are filled in place, without a copy for each part that may be missing. */
export const fact = (
  predicate: Predicate,
  args: readonly (Scalar | undefined)[],
  value: Scalar,
  detail: Detail,
): Fact => {
  const made: { -readonly [Key in keyof Fact]?: Fact[Key] } = {
    id: detail.id ?? factId(predicate, args),
    predicate,
    about: detail.about ?? [],
    args: args.map((arg) => arg ?? null),
    value,
  };
  if (detail.unit !== undefined) made.unit = detail.unit;
  if (detail.tolerance !== undefined) made.tolerance = detail.tolerance;
  made.salience = detail.salience;
  return made as Fact;
};
