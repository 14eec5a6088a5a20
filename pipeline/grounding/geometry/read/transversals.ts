import type { Entity } from './entity.js';
import { isParallel, minus, type Vec } from './vector.js';

const courseOf = ({ places: [a, b] }: Entity): Vec | undefined => (a && b ? minus(b, a) : undefined);

const areAlike = (one: Entity, other: Entity): boolean => {
  const [u, v] = [courseOf(one), courseOf(other)];
  return one !== other && u !== undefined && v !== undefined && isParallel(u, v);
};

/** Lines that cut two parallel ones. */
export const transversalsIn = (strokes: readonly Entity[]): Entity[] => {
  const lines = strokes.filter(({ reach }) => reach !== 'segment');
  const own = lines.length > 2 ? lines : strokes;
  const isParallelToOne = (one: Entity): boolean => own.some((other) => areAlike(one, other));
  return own.some(isParallelToOne) ? own.filter((one) => !isParallelToOne(one)) : [];
};
