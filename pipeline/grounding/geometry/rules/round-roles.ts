import type { Entity, Model } from '../read/entity.js';
import { centresOf } from '../read/centres.js';
import { minus, size } from '../read/vector.js';

/** Of a stroke between two named points, drawn or not: a radius, a diameter, a chord of the one circle. */
export const isRoundRole = (model: Model, { corners }: Entity, noun: string): boolean | undefined => {
  if (!/^(?:radius|diameter|chord)$/.test(noun) || corners.length !== 2 || model.isSpace) return undefined;
  const [circle, more] = model.entities.filter(({ sort }) => sort === 'circle');
  const ends = corners.flatMap((name) => model.points.get(name) ?? []);
  if (!circle || more || ends.length !== 2) return undefined;
  const [middle] = circle.places;
  const offs = ends.flatMap(({ places: [place] }) => (place && middle ? [size(minus(place, middle))] : []));
  const is = (kind: string, off: number, index: number): boolean =>
    model.scene.relations.some((one) => one.kind === kind && one.from === ends[index]?.id && one.to === circle.id) ||
    Math.abs((offs[index] ?? NaN) - off) < 0.015 * (circle.measures.radius ?? NaN);
  const rim = ends.filter((_, index) => is('lies-on', circle.measures.radius ?? NaN, index)).length;
  const middles = centresOf(model, circle);
  const centre = ends.filter((end, index) => middles.includes(end) || is('centre-of', 0, index)).length;
  if (rim + centre === 0) return undefined;
  if (noun === 'radius') return rim === 1 && centre === 1;
  if (noun === 'chord') return rim === 2;
  const [a, b] = ends.map(({ places: [place] }) => place);
  const { radius } = circle.measures;
  if (rim !== 2 || !a || !b || radius === undefined) return false;
  return Math.abs(size(minus(a, b)) / (2 * radius) - 1) < 0.01;
};
