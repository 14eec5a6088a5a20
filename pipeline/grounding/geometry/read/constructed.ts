import { oncePer } from '../../once-per.js';
import type { Entity, Model } from './entity.js';
import { isTriangle } from './kinds.js';
import { isSamePlace, minus, plus, size, times, type Vec } from './vector.js';

const circumcentreOf = ([a, b, c]: readonly [Vec, Vec, Vec]): Vec => {
  const d = 2 * (a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1]));
  const [p, q, r] = [a, b, c].map(([x, y]) => x * x + y * y) as [number, number, number];
  return [
    (p * (b[1] - c[1]) + q * (c[1] - a[1]) + r * (a[1] - b[1])) / d,
    (p * (c[0] - b[0]) + q * (a[0] - c[0]) + r * (b[0] - a[0])) / d,
    0,
  ];
};

/** The four centres of a triangle that have names. */
const centres: Readonly<Record<string, (corners: readonly [Vec, Vec, Vec]) => Vec>> = {
  centroid: ([a, b, c]) => times(plus(plus(a, b), c), 1 / 3),
  circumcentre: circumcentreOf,
  incentre: ([a, b, c]) => {
    const [p, q, r] = [size(minus(b, c)), size(minus(a, c)), size(minus(a, b))];
    return times(plus(plus(times(a, p), times(b, q)), times(c, r)), 1 / (p + q + r));
  },
  orthocentre: (corners) => {
    const [a, b, c] = corners;
    return minus(plus(plus(a, b), c), times(circumcentreOf(corners), 2));
  },
};

export const isCentre = (noun: string): boolean => Object.hasOwn(centres, noun);

/** The drawn points that are the centre of this name of a triangle. */
export const centresCalled = (model: Model, noun: string): readonly Entity[] => {
  const find = centres[noun];
  if (find === undefined || model.isSpace) return [];
  const places = model.entities.filter(isTriangle).map(({ places: [a, b, c] }) => find([a, b, c] as [Vec, Vec, Vec]));
  return model.entities.filter(
    ({ sort, places: [place] }) =>
      sort === 'point' && place !== undefined && places.some((one) => isSamePlace(one, place, 2 * model.extent)),
  );
};

const courseOf = ({ places: [a, b] }: Entity): Vec => (a && b ? minus(b, a) : [0, 0, 0]);

/** The arrows that are the sum of two others. */
export const sumsOf = oncePer((model: Model): readonly Entity[] => {
  const arrows = model.entities.filter(({ element, places }) => element?.kind === 'vector' && places.length === 2);
  if (arrows.length < 3 || arrows.length > 12) return [];
  return arrows.filter((one) =>
    arrows.some((a, at) =>
      arrows
        .slice(at + 1)
        .some(
          (b) => a !== one && b !== one && isSamePlace(plus(courseOf(a), courseOf(b)), courseOf(one), model.extent),
        ),
    ),
  );
});
