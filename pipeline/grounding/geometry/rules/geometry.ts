import type { Entity, Model } from '../read/entity.js';
import { meetings } from './crossings.js';
import { directionOf, endsOf, isStraight } from './straight.js';
import type { Box } from '../../../../renderers/scene.js';
import {
  crossingOf,
  foot,
  isParallel,
  isPerpendicular,
  isSamePlace,
  isSameSize,
  minus,
  plus,
  size,
  times,
} from '../read/vector.js';

const near = (model: Model): number => 0.008 * model.extent;

/** The ordinate of a curve at a place; undefined beyond its ends. */
export const heightAt = (curve: Entity, x: number): number | undefined => {
  const course = curve.course();
  for (let at = 1; at < course.length; at += 1) {
    const [a, b] = [course[at - 1], course[at]];
    if (!a || !b || (a[0] - x) * (b[0] - x) > 0 || a[0] === b[0]) continue;
    return a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
  }
  return undefined;
};

const isOff = ({ at: [x, y] }: Entity, box: Box): boolean =>
  x < box.x - 4 || y < box.y - 4 || x > box.x + box.width + 4 || y > box.y + box.height + 4;

/** Whether a place is on a thing; undefined where it cannot be told. */
export const isOn = (model: Model, point: Entity, thing: Entity): boolean | undefined => {
  const [place] = point.places;
  if (place === undefined || point.sort !== 'point') return undefined;
  if (
    model.scene.relations.some(
      ({ kind, from, to }) => (kind === 'lies-on' || kind === 'vertex-of') && from === point.id && to === thing.id,
    )
  )
    return true;
  const ends = endsOf(thing);
  if (ends) {
    const { along, off } = foot(place, ...ends);
    const slack = near(model) / (size(minus(ends[1], ends[0])) || 1);
    const within =
      thing.reach === 'line' ||
      thing.sort === 'curve' ||
      (along > -slack && (thing.reach === 'ray' || along < 1 + slack));
    return off < near(model) && within;
  }
  // Of what is seen aslant only that a place is off it can be told.
  if (model.isSpace && thing.element && thing.sort !== 'polygon')
    return isOff(point, thing.element.box) ? false : undefined;
  if (thing.sort === 'circle' && thing.element?.kind === 'circle') {
    const { box } = thing.element;
    const far = Math.hypot(point.at[0] - box.x - box.width / 2, point.at[1] - box.y - box.height / 2);
    return Math.abs(far - box.width / 2) < 2;
  }
  if (thing.sort === 'curve' || thing.sort === 'arc') {
    const course = thing.course();
    return course.some((a, at) => {
      const b = course[at + 1];
      if (!b) return false;
      const { along, off } = foot(place, a, b);
      return along > -0.5 && along < 1.5 && off < near(model);
    });
  }
  if (thing.sort === 'polygon' && thing.places.length > 2)
    return thing.places.some((a, at) => {
      const b = thing.places[(at + 1) % thing.places.length] ?? a;
      const { along, off } = foot(place, a, b);
      return off < near(model) && along > -1e-3 && along < 1.001;
    });
  return undefined;
};

export const isInside = (point: Entity, thing: Entity): boolean | undefined => {
  const [place] = point.places;
  if (place === undefined || point.element?.space !== undefined) return undefined;
  if (thing.sort === 'circle' && thing.element?.kind === 'circle') {
    const { box } = thing.element;
    return Math.hypot(point.at[0] - box.x - box.width / 2, point.at[1] - box.y - box.height / 2) < box.width / 2 - 2;
  }
  if (thing.sort === 'interval') return isWithin(thing, place[0]);
  if (thing.sort !== 'polygon' && thing.sort !== 'shading') return undefined;
  const corners = thing.element?.path && thing.sort === 'shading' ? thing.element.path : thing.places;
  const [px, py] = thing.sort === 'shading' ? point.at : place;
  let inside = false;
  corners.forEach((a, at) => {
    const b = corners[(at + 1) % corners.length] ?? a;
    if (a[1] > py !== b[1] > py && px < ((b[0] - a[0]) * (py - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  });
  return inside;
};

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly left: 'open' | 'closed' | undefined;
  readonly right: 'open' | 'closed' | undefined;
}

/** An interval on a number line; ±∞ where it goes on. */
export const spanOf = ({ sort, element }: Entity): Span | undefined => {
  const data = element?.data;
  if (sort !== 'interval' || !data) return undefined;
  const end = (value: unknown): 'open' | 'closed' | undefined =>
    value === 'open' || value === 'closed' ? value : undefined;
  return {
    from: typeof data['from'] === 'number' ? data['from'] : -Infinity,
    to: typeof data['to'] === 'number' ? data['to'] : Infinity,
    left: end(data['left']),
    right: end(data['right']),
  };
};

export const isWithin = (interval: Entity, value: number): boolean => {
  const span = spanOf(interval);
  if (!span) return false;
  return (
    (value > span.from || (value === span.from && span.left === 'closed')) &&
    (value < span.to || (value === span.to && span.right === 'closed'))
  );
};

export const isTangent = (model: Model, one: Entity, other: Entity): boolean | undefined => {
  if (
    model.scene.relations.some(
      ({ kind, from, to }) =>
        kind === 'tangent' && ((from === one.id && to === other.id) || (from === other.id && to === one.id)),
    )
  )
    return true;
  if (model.isSpace) return undefined;
  const [line, round] = isStraight(one) ? [one, other] : [other, one];
  if (!isStraight(line)) return round.sort === 'circle' && line.sort === 'circle' ? false : undefined;
  if (round.sort === 'circle' && round.element?.kind === 'circle' && line.element?.path?.length === 2) {
    const { box } = round.element;
    const [a, b] = line.element.path;
    if (!a || !b) return undefined;
    const { off } = foot([box.x + box.width / 2, box.y + box.height / 2, 0], [a[0], a[1], 0], [b[0], b[1], 0]);
    return Math.abs(off - box.width / 2) < 1.5;
  }
  if (round.sort === 'curve') {
    const places = meetings(model, line, round) ?? [];
    if (places.length === 0) return undefined;
    const slope = line.measures.slope;
    if (slope === undefined) return undefined;
    const step = model.extent * 0.01;
    return places.some(([x]) => {
      const [low, high] = [heightAt(round, x - step), heightAt(round, x + step)];
      return (
        low !== undefined &&
        high !== undefined &&
        Math.abs((high - low) / (2 * step) - slope) < 0.03 * (1 + Math.abs(slope))
      );
    });
  }
  return undefined;
};

export const isHalved = (model: Model, point: Entity, stroke: Entity): boolean | undefined => {
  const ends = endsOf(stroke);
  const [place] = point.places;
  if (!ends || !place || stroke.reach !== 'segment') return undefined;
  return isSamePlace(place, times(plus(...ends), 0.5), model.extent);
};

/** Whether a stroke or a point halves a stroke or an angle. */
export const bisects = (model: Model, one: Entity, other: Entity): boolean | undefined => {
  if (model.scene.relations.some(({ kind, from, to }) => kind === 'bisects' && from === one.id && to === other.id))
    return true;
  const ends = endsOf(other);
  if (one.sort === 'point') return isHalved(model, one, other);
  if (ends && other.reach === 'segment' && !model.isSpace) {
    const own = endsOf(one);
    const found = own && crossingOf(...own, ...ends);
    if (found) return isSameSize(found.second, 0.5);
    return own ? false : undefined;
  }
  const direction = directionOf(one);
  const [from, vertex, to] = other.corners.map((name) => model.points.get(name)?.places[0]);
  if (other.sort === 'angle' && direction && from && vertex && to) {
    const [u, v] = [minus(from, vertex), minus(to, vertex)];
    const middle = plus(times(u, 1 / size(u)), times(v, 1 / size(v)));
    return isParallel(middle, direction);
  }
  return undefined;
};

export type Relation = 'parallel' | 'perpendicular' | 'equal' | 'congruent' | 'similar' | 'tangent';

const bothSides = (one: Entity): number[] =>
  one.places
    .map((place, at) => size(minus(place, one.places[(at + 1) % one.places.length] ?? place)))
    .sort((a, b) => a - b);

/** How big it is, for "as long as", "larger than". */
export const sizeOf = ({ sort, measures }: Entity): number | undefined => {
  if (sort === 'angle') return measures.angle;
  if (sort === 'segment' || sort === 'interval') return measures.length;
  if (sort === 'circle' || sort === 'arc' || sort === 'sector') return measures.radius;
  return measures.area ?? measures.volume;
};

export const holds = (model: Model, kind: Relation, one: Entity, other: Entity): boolean | undefined => {
  const told = model.scene.relations.some(
    (relation) =>
      relation.kind === kind &&
      [relation.from, relation.to].includes(one.id) &&
      [relation.from, relation.to].includes(other.id) &&
      one.id !== other.id,
  );
  if (told) return true;
  if (kind === 'tangent') return isTangent(model, one, other);
  if (kind === 'parallel' || kind === 'perpendicular') {
    const [a, b] = [directionOf(one), directionOf(other)];
    if (a && b) return kind === 'parallel' ? isParallel(a, b) : isPerpendicular(a, b);
    return undefined;
  }
  if (one.sort === 'polygon' && other.sort === 'polygon') {
    const [a, b] = [bothSides(one), bothSides(other)];
    if (a.length !== b.length) return false;
    if (kind === 'equal')
      return one.measures.area !== undefined && other.measures.area !== undefined
        ? isSameSize(one.measures.area, other.measures.area)
        : undefined;
    const scale = (b[0] ?? 1) / (a[0] ?? 1);
    return a.every((side, at) => isSameSize(side * (kind === 'similar' ? scale : 1), b[at] ?? 0));
  }
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (one.sort !== other.sort || a === undefined || b === undefined || kind === 'similar') return undefined;
  return isSameSize(a, b);
};
