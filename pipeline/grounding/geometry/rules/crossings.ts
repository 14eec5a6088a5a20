import type { Entity, Model } from '../read/entity.js';
import { crossingOf, foot, isSamePlace, minus, plus, size, times, type Vec } from '../read/vector.js';
import { endsOf } from './straight.js';

/** The places of a course or a stroke, as pieces of straight lines. */
const piecesOf = (entity: Entity, extent: number): (readonly [Vec, Vec])[] => {
  if (entity.sort === 'curve') {
    const course = entity.course();
    return course.slice(1).map((place, at) => [course[at] ?? place, place] as const);
  }
  const ends = endsOf(entity);
  if (!ends) return [];
  const along = minus(ends[1], ends[0]);
  const far = times(along, (2 * extent) / (size(along) || 1));
  return [
    [
      entity.reach === 'line' ? minus(ends[0], far) : ends[0],
      entity.reach === 'segment' ? ends[1] : plus(ends[1], far),
    ],
  ];
};

/** Where two courses cross as they are drawn, for curves whose program tells no intersections. */
const drawnCrossings = ({ extent }: Model, one: Entity, other: Entity): Vec[] => {
  const others = piecesOf(other, extent);
  const found = piecesOf(one, extent).flatMap(([a, b]) =>
    others.flatMap(([c, d]) => {
      if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return [];
      const hit = crossingOf(a, b, c, d);
      return hit && hit.first >= -1e-6 && hit.first <= 1 + 1e-6 && hit.second >= -1e-6 && hit.second <= 1 + 1e-6
        ? [hit.place]
        : [];
    }),
  );
  return found.filter((place, at) => found.findIndex((earlier) => isSamePlace(place, earlier, 2 * extent)) === at);
};

const centreOf = ({ places: [place], element }: Entity): Vec | undefined => {
  const [x, y] = [element?.data?.['x'], element?.data?.['y']];
  return place ?? (typeof x === 'number' && typeof y === 'number' ? [x, y, 0] : undefined);
};

/** Where a line or a circle meets a circle. */
const roundMeetings = (circle: Entity, other: Entity): Vec[] | undefined => {
  const centre = centreOf(circle);
  const { radius } = circle.measures;
  if (!centre || radius === undefined || circle.element?.kind !== 'circle') return undefined;
  const slack = 0.004 * radius;
  if (other.sort === 'circle') {
    const [far, r] = [centreOf(other), other.measures.radius];
    if (!far || r === undefined || other.element?.kind !== 'circle') return undefined;
    const apart = size(minus(far, centre));
    if (apart < slack || apart > radius + r + slack || apart < Math.abs(radius - r) - slack) return [];
    const along = (apart ** 2 + radius ** 2 - r ** 2) / (2 * apart);
    const half = Math.sqrt(Math.max(0, radius ** 2 - along ** 2));
    const unit = times(minus(far, centre), 1 / apart);
    const middle = plus(centre, times(unit, along));
    const across: Vec = [-unit[1] * half, unit[0] * half, 0];
    return half < 0.06 * radius ? [middle] : [plus(middle, across), minus(middle, across)];
  }
  const ends = endsOf(other);
  if (!ends) return undefined;
  const { along, off } = foot(centre, ...ends);
  const direction = minus(ends[1], ends[0]);
  if (off > radius + slack) return [];
  const half = Math.sqrt(Math.max(0, radius ** 2 - off ** 2)) / size(direction);
  const shares = half * size(direction) < 0.06 * radius ? [along] : [along - half, along + half];
  return shares
    .filter((share) => other.reach === 'line' || (share > -0.01 && (other.reach === 'ray' || share < 1.01)))
    .map((share) => plus(ends[0], times(direction, share)));
};

/** Where two things meet; undefined where it cannot be told. */
export const meetings = (model: Model, one: Entity, other: Entity): readonly Vec[] | undefined => {
  const [a, b] = [endsOf(one), endsOf(other)];
  if (a && b && one.sort !== 'curve' && other.sort !== 'curve') {
    const found = crossingOf(...a, ...b);
    if (!found || model.isSpace) return model.isSpace ? undefined : [];
    const within = (share: number, { reach }: Entity): boolean =>
      reach === 'line' || (share > -0.01 && (reach === 'ray' || share < 1.01));
    return within(found.first, one) && within(found.second, other) ? [found.place] : [];
  }
  if (!model.isSpace && one.sort === 'circle') return roundMeetings(one, other);
  if (!model.isSpace && other.sort === 'circle') return roundMeetings(other, one);
  if (one.sort === 'curve' || other.sort === 'curve') {
    const isTold = model.scene.elements.some(({ features }) => features?.some(({ kind }) => kind === 'intersection'));
    if (!isTold && piecesOf(one, 1).length > 0 && piecesOf(other, 1).length > 0)
      return drawnCrossings(model, one, other);
    const list = [one, other].flatMap(({ element, id }) =>
      (element?.features ?? []).flatMap((feature) =>
        feature.kind === 'intersection' &&
        feature.with === (id === one.id ? other.id : one.id) &&
        feature.x !== undefined &&
        feature.y !== undefined
          ? [[feature.x, feature.y, 0] as Vec]
          : [],
      ),
    );
    return list.filter((place, at) => list.findIndex((earlier) => isSamePlace(place, earlier, model.extent)) === at);
  }
  return undefined;
};
