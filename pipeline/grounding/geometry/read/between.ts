import type { Entity, Model } from './entity.js';
import { noCourse } from './units.js';
import { areaOf, degreesBetween, minus, size } from './vector.js';

/** A stroke between two points with names, whether it is drawn or only spoken of. */
export const between = (model: Model, one: string, other: string): Entity | undefined => {
  const [a, b] = [model.points.get(one), model.points.get(other)];
  const [from, to] = [a?.places[0], b?.places[0]];
  if (!a || !b || !from || !to || one === other) return undefined;
  const drawn = model.entities.find(
    ({ sort, corners }) =>
      sort === 'segment' && corners.length === 2 && corners.includes(one) && corners.includes(other),
  );
  if (drawn) return drawn;
  // The side of an outline is drawn with it.
  const outline = model.entities.find(({ sort, corners, element }) => {
    const [at, next] = [corners.indexOf(one), corners.indexOf(other)];
    const apart = Math.abs(at - next);
    return (
      sort === 'polygon' &&
      element?.stroke !== undefined &&
      at >= 0 &&
      next >= 0 &&
      (apart === 1 || apart === corners.length - 1)
    );
  });
  return {
    id: `${one}${other}`,
    sort: 'segment',
    names: [one + other, other + one],
    corners: [one, other],
    places: [from, to],
    reach: 'segment',
    course: noCourse,
    element: outline?.element,
    at: [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2],
    measures: { length: size(minus(from, to)) },
    text: undefined,
  };
};

/** Polygons named by their corners, in the order of the name or any other round. */
export const polygonOf = (model: Model, names: readonly string[]): Entity | undefined => {
  const wanted = names.toSorted().join(' ');
  const drawn = model.entities.find(
    ({ sort, corners }) => sort === 'polygon' && corners.toSorted().join(' ') === wanted,
  );
  if (drawn) return drawn;
  const found = names.map((name) => model.points.get(name));
  const places = found.flatMap((point) => point?.places.slice(0, 1) ?? []);
  if (places.length !== names.length || new Set(names).size < 3) return undefined;
  return {
    id: names.join(''),
    sort: 'polygon',
    names: [names.join('')],
    corners: names,
    places,
    reach: 'segment',
    course: noCourse,
    element: undefined,
    at: [
      found.reduce((sum, one) => sum + (one?.at[0] ?? 0), 0) / found.length,
      found.reduce((sum, one) => sum + (one?.at[1] ?? 0), 0) / found.length,
    ],
    measures: {
      area: areaOf(places),
      perimeter: places.reduce(
        (sum, place, index) => sum + size(minus(place, places[(index + 1) % places.length] ?? place)),
        0,
      ),
    },
    text: undefined,
  };
};

/** The angle at the middle one of three points. */
export const angleOf = (model: Model, [from = '', vertex = '', to = '']: readonly string[]): Entity | undefined => {
  const ends = [from, vertex, to];
  const drawn = model.entities.find(
    ({ sort, corners }) =>
      sort === 'angle' &&
      corners[1] === vertex &&
      corners.includes(from) &&
      corners.includes(to) &&
      corners.length === 3,
  );
  if (drawn) return drawn;
  const points = ends.map((name) => model.points.get(name));
  const [a, v, b] = points.map((point) => point?.places[0]);
  if (!a || !v || !b || new Set(ends).size < 3) return undefined;
  return {
    id: `∠${ends.join('')}`,
    sort: 'angle',
    names: [ends.join('')],
    corners: ends,
    places: [v],
    reach: 'segment',
    course: noCourse,
    element: undefined,
    at: points[1]?.at ?? [0, 0],
    measures: { angle: degreesBetween(a, v, b) },
    text: undefined,
  };
};

/** The sides of a polygon, each the drawn stroke where one lies there. */
export const sidesOf = (model: Model, polygon: Entity): Entity[] => {
  const { corners, places } = polygon;
  if (corners.length >= 3)
    return corners.flatMap(
      (corner, index) => between(model, corner, corners[(index + 1) % corners.length] ?? '') ?? [],
    );
  const path = polygon.element?.path ?? [];
  return places.flatMap((place, index): Entity | readonly Entity[] => {
    const next = (index + 1) % places.length;
    const [p, q] = [path[index] ?? polygon.at, path[next] ?? polygon.at];
    // An outline that is closed ends where it began.
    if (size(minus(place, places[next] ?? place)) === 0) return [];
    return {
      id: polygon.id,
      sort: 'segment',
      names: [],
      corners: [],
      places: [place, places[next] ?? place],
      reach: 'segment',
      course: noCourse,
      element: polygon.element,
      at: [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2],
      measures: { length: size(minus(place, places[next] ?? place)) },
      text: undefined,
    };
  });
};
