import { hasSense, type Clause } from '../clause.js';
import type { Mention } from '../mention.js';
import { dimensionOf, type Valued } from '../query.js';
import type { World } from '../world.js';

interface Answer {
  readonly ok: boolean;
  readonly actual: readonly Valued[];
}

/** "A and B both peak in July": each of them for itself, by `answer`; undefined where no two are told together. */
export const together = (
  { clause, world, mention }: { readonly clause: Clause; readonly world: World; readonly mention: Mention },
  subject: readonly Mention[],
  answer: (own: readonly Mention[]) => Answer,
): Answer | undefined => {
  const both = clause.sentence.tokens.some(({ lower }) => /^(?:both|each|all)$/.test(lower));
  if (!both || !hasSense(mention, 'peak', 'trough')) return undefined;
  const several = (['series', 'category'] as const)
    .map((side) => subject.filter((other) => dimensionOf(world, other) === side))
    .find((list) => list.length > 1);
  const rest = subject.filter((other) => several?.includes(other) !== true);
  if (!several || rest.length === 0) return undefined;
  const each = several.map((one) => answer([one, ...rest]));
  return { ok: each.every(({ ok }) => ok), actual: each.flatMap(({ actual }) => actual) };
};
