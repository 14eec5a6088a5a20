import type { Entity, Model } from './entity.js';
import { sidesOf } from './between.js';
import { kindsOfPolygon } from './kinds.js';
import { noCourse } from './units.js';
import { isSamePlace, type Vec } from './vector.js';

const known = new WeakMap<Model, ReadonlyMap<string, number>>();

const cornersOf = (model: Model): { readonly places: Vec[]; readonly joined: (a: number, b: number) => boolean } => {
  const straight = model.entities.filter(({ sort, reach }) => sort === 'segment' && reach !== 'line');
  const sides = model.entities.filter(({ sort }) => sort === 'polygon').flatMap((one) => sidesOf(model, one));
  const strokes = [...straight, ...sides].slice(0, 40);
  const places: Vec[] = [];
  const at = (place: Vec): number => {
    const found = places.findIndex((one) => isSamePlace(one, place, model.extent));
    return found < 0 ? places.push(place) - 1 : found;
  };
  const points = [...model.points.values()].flatMap((point) => point.places.slice(0, 1));
  const joins = new Set<string>();
  for (const {
    places: [a, b],
  } of strokes) {
    if (!a || !b) continue;
    // A stroke joins all named places on it.
    const on = [at(a), at(b), ...points.filter((place) => isBetween(model, place, a, b)).map(at)];
    for (const one of on) for (const other of on) if (one !== other) joins.add(`${one} ${other}`);
  }
  return { places, joined: (a, b) => joins.has(`${a} ${b}`) };
};

const isBetween = (model: Model, place: Vec, a: Vec, b: Vec): boolean => {
  const size = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const off = Math.hypot(place[0] - a[0], place[1] - a[1]) + Math.hypot(place[0] - b[0], place[1] - b[1]) - size;
  return off < 1e-3 * model.extent;
};

const isFlat = ([a, b, c]: readonly Vec[]): boolean =>
  a === undefined ||
  b === undefined ||
  c === undefined ||
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) <
    1e-3 * Math.hypot(b[0] - a[0], b[1] - a[1]) * Math.hypot(c[0] - a[0], c[1] - a[1]);

const polygonAt = (places: readonly Vec[]): Entity => ({
  id: '',
  sort: 'polygon',
  names: [],
  corners: [],
  places,
  reach: 'segment',
  course: noCourse,
  element: undefined,
  at: [0, 0],
  measures: {},
  text: undefined,
});

const count = (model: Model): ReadonlyMap<string, number> => {
  const { places, joined } = cornersOf(model);
  const found = new Map<string, number>();
  const add = (corners: readonly number[]): void => {
    const own = corners.flatMap((one) => (places[one] === undefined ? [] : [places[one]]));
    const turns = own.map((place, at): Vec[] => [own.at(at - 1) ?? place, place, own[(at + 1) % own.length] ?? place]);
    if (turns.some(isFlat)) return;
    for (const kind of kindsOfPolygon(polygonAt(own))) found.set(kind, (found.get(kind) ?? 0) + 1);
  };
  const all = places.slice(0, 12).map((_, at) => at);
  for (const a of all)
    for (const b of all.filter((one) => one > a && joined(a, one)))
      for (const c of all.filter((one) => one !== a && one !== b && joined(b, one))) {
        if (c > b && joined(c, a)) add([a, b, c]);
        for (const d of all) if (d > b && d !== c && c > a && d > a && joined(c, d) && joined(d, a)) add([a, b, c, d]);
      }
  return found;
};

/** How many polygons of a kind the strokes of a figure make, though no outline is drawn: of two vectors and their copies, a parallelogram. */
export const impliedPolygons = (model: Model, kind: string): number => {
  const counts = known.get(model) ?? (model.isSpace ? new Map<string, number>() : count(model));
  known.set(model, counts);
  return counts.get(kind) ?? 0;
};
