import type { Arguments } from '../arguments.js';
import { type Figure, Mistake, type Spot } from '../figure.js';
import { numberFrom, plainValue, spotFrom, wordFor } from '../values.js';
import { type Body, bodyOf, type Space, spaceOf } from './state.js';
import { type Plane, planeAt, planeThrough, type Vec3 } from './vector.js';

/** `A`, `B_1`, `C'`: names written one after the other. */
export const namesIn = (text: string): string[] =>
  text.match(/\p{L}(?:_(?:\{[^}]*\}|[\p{L}\p{N}])|[0-9]+)?['′]*/gu) ?? [];

/** How a name is written into the figure: an index after a letter hangs below. */
export const written = (name: string): string => name.replace(/^(\p{L})([0-9]+)/u, '$1_$2');

/** A place in space: `[x, y, z]`, a point of space, or the name of one that has been drawn. */
export const placeFrom = (value: unknown, space: Space): Vec3 | undefined => {
  if (typeof value === 'string') return space.points.get(written(value))?.at;
  const list = plainValue(value);
  if (Array.isArray(list)) {
    const [x, y, z] = list.map(numberFrom);
    return list.length === 3 && x !== undefined && y !== undefined && z !== undefined ? [x, y, z] : undefined;
  }
  if (typeof list !== 'object' || list === null || !('x' in list) || !('y' in list) || !('z' in list)) return undefined;
  return placeFrom([list.x, list.y, list.z], space);
};

export const placeAt = (given: Arguments, figure: Figure, index: number, what: string): Vec3 => {
  const place = placeFrom(given.any(index), spaceOf(figure));
  if (place) return place;
  throw new Mistake(
    `argument ${index + 1} must be ${what}: [x, y, z] or the name of a point of this space, got ${wordFor(given.any(index))}`,
  );
};

/** The name of a point that an argument stands for. */
export const nameAt = (given: Arguments, figure: Figure, index: number): string | undefined => {
  const value = given.any(index);
  if (typeof value === 'string') return written(value);
  const id = given.piece(index);
  return id === undefined ? undefined : figure.piece(id)?.label?.text;
};

/** A list of places: `[[x, y, z], …]`, `[[x, y], …]` on the ground, or names in a row: `"ABC"`. */
export const placesFrom = (value: unknown, space: Space): Vec3[] | undefined => {
  const list = typeof value === 'string' ? namesIn(value) : plainValue(value);
  if (!Array.isArray(list)) return undefined;
  const places = list.map((one): Vec3 | undefined => {
    const spot = Array.isArray(one) && one.length === 2 ? spotFrom(one) : undefined;
    return spot ? [spot[0], spot[1], 0] : placeFrom(one, space);
  });
  return places.every((place) => place !== undefined) && places.length > 0 ? places : undefined;
};

export const placesAt = (given: Arguments, figure: Figure, index: number, what: string): Vec3[] => {
  const places = placesFrom(given.any(index), spaceOf(figure));
  if (places) return places;
  throw new Mistake(`argument ${index + 1} must be ${what}: a list of points, got ${wordFor(given.any(index))}`);
};

export const bodyAt = (given: Arguments, figure: Figure, index: number): Body => {
  const body = bodyOf(figure, given.piece(index));
  if (body) return body;
  throw new Mistake(
    `argument ${index + 1} must be a body, such as the value of prism(…), got ${wordFor(given.any(index))}`,
  );
};

/** A plane through three points from an argument on, or a list of them. */
export const planeFrom = (given: Arguments, figure: Figure, index: number): Plane => {
  const space = spaceOf(figure);
  const listed = placesFrom(given.any(index), space);
  const normal = given.options.has('normal') ? placeFrom(given.options.get('normal'), space) : undefined;
  if (normal) return planeAt(placeAt(given, figure, index, 'a point of the plane'), normal);
  const points =
    listed && listed.length >= 3
      ? listed
      : [0, 1, 2].map((offset) => placeAt(given, figure, index + offset, 'a point'));
  const [a, b, c] = points;
  if (!a || !b || !c) throw new Mistake('A plane takes three points');
  return planeThrough(a, b, c);
};

export const vectorOption = (given: Arguments, figure: Figure, option: string): Vec3 | undefined => {
  if (!given.options.has(option)) return undefined;
  const place = placeFrom(given.options.get(option), spaceOf(figure));
  if (place) return place;
  throw new Mistake(`The option ${option} must be [x, y, z]`);
};

export const spotOption = (given: Arguments, option: string): Spot | undefined => {
  if (!given.options.has(option)) return undefined;
  const spot = spotFrom(given.options.get(option));
  if (spot) return spot;
  throw new Mistake(`The option ${option} must be [x, y]`);
};

/** The entries of an option that is a list or a row of names. */
export const listOption = (given: Arguments, option: string): unknown[] | undefined => {
  const value = given.options.get(option);
  if (value === undefined) return undefined;
  const list = typeof value === 'string' ? namesIn(value) : plainValue(value);
  if (Array.isArray(list)) return list;
  throw new Mistake(`The option ${option} must be a list`);
};

/** The entries of an option that is an object: `{AB: "4 cm"}`. */
export const entriesOption = (given: Arguments, option: string): (readonly [string, string])[] => {
  const value = given.options.get(option);
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Mistake(`The option ${option} must be an object such as {AB: "4 cm"}`);
  return Object.entries(value).map(([key, one]) => [key, String(one)] as const);
};

/** The entries of a list option as texts; numbers are written out. */
export const textsOption = (given: Arguments, option: string): string[] | undefined =>
  listOption(given, option)?.map((one) => {
    if (typeof one === 'string' || typeof one === 'number') return String(one);
    throw new Mistake(`The option ${option} must be a list of texts`);
  });
