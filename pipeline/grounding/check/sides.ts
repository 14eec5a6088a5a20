import { hasSense, isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { dimensionOf } from './query.js';
import type { World } from './world.js';

/**
 * "fewer come by bus than by car", "A sold more in 2020 than in 2010": what stands after "than" is held against what
 * stands before it in the same division of the figure; all else holds for both.
 */
const acrossThan = (
  clause: Clause,
  mention: Mention,
  entities: readonly Mention[],
  world: World,
): { left: Mention[]; right: Mention[]; shared: Mention[] } | undefined => {
  const { tokens } = clause.sentence;
  const than = tokens.findIndex(
    (token, index) => index >= mention.from && index < clause.to && index < mention.to + 14 && token.lower === 'than',
  );
  const beyond = entities.filter((other) => than >= 0 && other.from > than);
  const [first] = beyond;
  if (!first) return undefined;
  const dimension = dimensionOf(world, first);
  const same = (other: Mention): boolean => dimensionOf(world, other) === dimension;
  const before = entities.filter((other) => other.to <= than);
  const own = before.filter(same);
  // Nearest to the word that compares, where several could be meant: "of A and B, B has more than C".
  const carried = clause.inherited.filter((other) => !clause.scope.includes(other));
  const left = own.length > 0 ? own : [...carried, ...clause.scope].filter(same).slice(0, 1);
  if (left.length === 0) return undefined;
  const told = new Set([...before, ...beyond].map((other) => dimensionOf(world, other)));
  const shared = [
    ...clause.scope.filter((other) => !same(other)),
    ...before.filter((other) => !same(other)),
    ...beyond.filter((other) => !same(other)),
    ...carried.filter((other) => !told.has(dimensionOf(world, other)) && !same(other)),
  ];
  return { left, right: beyond.filter(same), shared };
};

/** What is held against what by a word that compares, and what holds for both. */
export const sides = (
  clause: Clause,
  mention: Mention,
  world: World,
): { left: Mention[]; right: Mention[]; shared: Mention[] } => {
  const entities = clause.mentions.filter((other) => isEntity(other) && !clause.scope.includes(other));
  let left = entities.filter((other) => other.to <= mention.from);
  let right = entities.filter((other) => other.from >= mention.to);
  const split = acrossThan(clause, mention, entities, world);
  if (split) return split;
  // "A and B are equal", "A and B have the same height": both stand before the word.
  if (right.length === 0 && left.length > 1 && hasSense(mention, 'equal'))
    return { left, right: [], shared: [...clause.scope] };
  const carried = left.length === 0 ? clause.inherited.filter((other) => !clause.scope.includes(other)) : [];
  if (left.length === 0) left = clause.inherited.filter((other) => !clause.scope.includes(other)).slice(0, 1);
  const shared = [...clause.scope];
  const first = right[0];
  const dimension = first ? dimensionOf(world, first) : undefined;
  const same = (other: Mention): boolean => dimensionOf(world, other) === dimension;
  // "A and B are equal in Q3": nothing on the right is of their kind.
  if (left.length > 1 && right.length > 0 && !left.some(same))
    return { left, right: [], shared: [...shared, ...right] };
  const subject = left.filter(same);
  shared.push(...carried.filter((other) => !same(other) && !left.includes(other)));
  // What is named along another division holds for both sides: "in 1990, A was higher than B".
  shared.push(...left.filter((other) => !same(other)), ...right.filter((other) => !same(other)));
  return { left: subject, right: right.filter(same), shared };
};
