import { isEntity, type Clause } from './clause.js';
import type { Mention, MentionOf } from './mention.js';
import { dimensionOf, hasValue, matchesRow, type Valued } from './query.js';
import type { World } from './world.js';

export type NumberIn = Mention & MentionOf<'number'>;

export const numbersIn = (clause: Clause): NumberIn[] =>
  clause.mentions.filter(
    (mention): mention is NumberIn => mention.type === 'number' && !mention.used && mention.unit !== 'ordinal',
  );

export const entitiesIn = (clause: Clause): Mention[] => [
  ...clause.mentions.filter((mention) => isEntity(mention) && !clause.scope.includes(mention)),
  ...clause.scope,
];

export const rowsOf = (world: World, entities: readonly Mention[]): Valued[] => {
  const groups = new Map<string, Mention[]>();
  for (const entity of entities) {
    const dimension = dimensionOf(world, entity) ?? 'none';
    groups.set(dimension, [...(groups.get(dimension) ?? []), entity]);
  }
  const rows = world.rows
    .filter(hasValue)
    .filter((row) => [...groups.values()].every((list) => list.some((mention) => matchesRow(row, mention))));
  const main = rows.filter((row) => row.plot === world.plots[0]?.id);
  return main.length > 0 ? main : rows;
};
