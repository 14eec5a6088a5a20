import type { Entity } from '../read/entity.js';
import { minus, type Vec } from '../read/vector.js';

export const isStraight = ({ sort, measures }: Entity): boolean =>
  sort === 'segment' || sort === 'interval' || (sort === 'curve' && measures.slope !== undefined);

/** Two places on a straight thing. */
export const endsOf = (entity: Entity): readonly [Vec, Vec] | undefined => {
  const list = entity.sort === 'curve' ? entity.course() : entity.places;
  const [a, b] = [list[0], list.at(-1)];
  return isStraight(entity) && a && b && list.length > 1 ? [a, b] : undefined;
};

export const directionOf = (entity: Entity): Vec | undefined => {
  const ends = endsOf(entity);
  return ends && minus(ends[1], ends[0]);
};
