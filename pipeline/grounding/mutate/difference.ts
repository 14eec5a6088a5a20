import type { Scalar, Scene } from '../../../renderers/scene.js';
import type { Fact, Predicate } from '../fact.js';

/** One fact that is not what it was. `before` is null for a new fact, `after` for one that is gone. */
export interface Change {
  readonly id: string;
  readonly predicate: Predicate;
  readonly args: readonly Scalar[];
  readonly before: Scalar;
  readonly after: Scalar;
  /** Elements in the first figure; for a new fact, in the second. */
  readonly about: readonly string[];
}

const same = (one: Fact, other: Fact): boolean => {
  if (one.value === other.value) return one.unit === other.unit;
  if (typeof one.value !== 'number' || typeof other.value !== 'number') return false;
  // Two runs of one program may differ in the last bits, never in what could be read.
  return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value));
};

const change = (fact: Fact, before: Scalar, after: Scalar): Change => ({
  id: fact.id,
  predicate: fact.predicate,
  args: fact.args,
  before,
  after,
  about: fact.about,
});

/** What differs between the facts of two figures, in the order of salience. */
export const differenceOf = (before: readonly Fact[], after: readonly Fact[]): Change[] => {
  const later = new Map(after.map((fact) => [fact.id, fact]));
  const earlier = new Set(before.map((fact) => fact.id));
  const changes = before.flatMap((fact) => {
    const other = later.get(fact.id);
    if (!other) return [change(fact, fact.value, null)];
    return same(fact, other) ? [] : [change(fact, fact.value, other.value)];
  });
  return [...changes, ...after.filter(({ id }) => !earlier.has(id)).map((fact) => change(fact, null, fact.value))];
};

/** Facts that follow from others: they change along, and nobody chose them. */
const derived: ReadonlySet<Predicate> = new Set([
  'sum',
  'mean',
  'share',
  'trend',
  'monotonic',
  'order',
  'tie',
  'extreme',
  'value-range',
  'correlation',
  'crossing',
  'degree',
  'position',
  'axis-range',
  'axis-ticks',
  'formula',
  'figure',
  'arrangement',
  'count',
] satisfies Predicate[]);

export const isDerived = ({ predicate }: { readonly predicate: Predicate }): boolean => derived.has(predicate);

const words = (change: Change): Scalar[] =>
  [...change.args, change.before, change.after].filter((word) => typeof word === 'string' && word !== '');

/** The ids of what an element is a side, a face, a corner or a section of, along with its own. */
export type WholesOf = (id: string) => readonly string[];

export const wholesIn = ({ relations }: Scene): WholesOf => {
  const wholes = new Map<string, string[]>();
  for (const { kind, from, to } of relations)
    if (kind === 'side-of' || kind === 'vertex-of' || kind === 'lies-on')
      wholes.set(from, [...(wholes.get(from) ?? [from]), to]);
  return (id) => wholes.get(id) ?? [id];
};

/**
 * Does all that changed follow from what happened to `wanted`? It does when it is derived, when it is about one of
 * the same elements or about parts of one thing, such as the edges of a prism, or when it speaks of the same name.
 * `spelt`: what stood in the program and what stands there now.
 */
export const followsFrom = (
  wanted: Change,
  changes: readonly Change[],
  { spelt = [], wholesOf }: { readonly spelt?: readonly string[]; readonly wholesOf: WholesOf },
): boolean => {
  const about = new Set(wanted.about.flatMap(wholesOf));
  const named = new Set([...words(wanted), ...spelt]);
  return changes.every(
    (other) =>
      isDerived(other) ||
      other.about.some((id) => wholesOf(id).some((whole) => about.has(whole))) ||
      words(other).some((word) => named.has(word)),
  );
};
