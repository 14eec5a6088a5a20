import { oncePer } from '../../once-per.js';
import type { Entity } from './entity.js';
import { degreesBetween, isParallel, isSameSize, minus, size, type Vec } from './vector.js';

export const isTriangle = ({ sort, places }: Entity): boolean => sort === 'polygon' && places.length === 3;

const sidesAt = (places: readonly Vec[]): number[] =>
  places.map((place, index) => size(minus(place, places[(index + 1) % places.length] ?? place)));

const anglesAt = (places: readonly Vec[]): number[] =>
  places.map((place, index) =>
    degreesBetween(places.at(index - 1) ?? place, place, places[(index + 1) % places.length] ?? place),
  );

const isRight = (degrees: number): boolean => Math.abs(degrees - 90) < 0.3;

const triangleKinds = (places: readonly Vec[]): string[] => {
  const [a = 0, b = 0, c = 0] = sidesAt(places);
  const equal = [isSameSize(a, b), isSameSize(b, c), isSameSize(a, c)].filter(Boolean).length;
  const widest = Math.max(...anglesAt(places));
  return [
    'triangle',
    equal > 0 ? 'isosceles' : 'scalene',
    ...(equal === 3 ? ['equilateral', 'regular'] : []),
    isRight(widest) ? 'right' : widest > 90 ? 'obtuse' : 'acute',
  ];
};

const quadrilateralKinds = (places: readonly Vec[]): string[] => {
  const [a, b, c, d] = places;
  if (!a || !b || !c || !d) return [];
  const [ab = 0, bc = 0, cd = 0, da = 0] = sidesAt(places);
  const [one, other] = [isParallel(minus(b, a), minus(d, c)), isParallel(minus(c, b), minus(a, d))];
  const right = anglesAt(places).every(isRight);
  const equal = isSameSize(ab, bc) && isSameSize(bc, cd) && isSameSize(cd, da);
  const kite = (isSameSize(ab, bc) && isSameSize(cd, da)) || (isSameSize(bc, cd) && isSameSize(da, ab));
  return [
    'quadrilateral',
    ...(one || other ? ['trapezium'] : []),
    ...(one && other ? ['parallelogram'] : []),
    ...(right ? ['rectangle', 'right'] : []),
    ...(equal ? ['rhombus', 'equilateral'] : []),
    ...(equal && right ? ['square', 'regular'] : []),
    ...(kite ? ['kite'] : []),
    ...((one && isSameSize(bc, da)) || (other && isSameSize(ab, cd)) ? ['isosceles'] : []),
  ];
};

/** All that a polygon may be called: "right" of a triangle with a right angle, "parallelogram" of a rectangle too. */
export const kindsOfPolygon = oncePer((entity: Entity): readonly string[] => {
  const { sort, places } = entity;
  const found =
    sort !== 'polygon'
      ? []
      : places.length === 3
        ? triangleKinds(places)
        : places.length === 4
          ? quadrilateralKinds(places)
          : [
              ...(places.length === 5 ? ['pentagon'] : places.length === 6 ? ['hexagon'] : []),
              ...(places.length > 4 &&
              sidesAt(places).every((one, _, all) => isSameSize(one, all[0] ?? 0)) &&
              anglesAt(places).every((one, _, all) => isSameSize(one, all[0] ?? 0))
                ? ['regular']
                : []),
            ];
  return ['polygon', ...found];
});

/** "acute", "right", "obtuse", "straight": of an angle in degrees. */
export const kindOfAngle = (degrees: number): string =>
  isRight(degrees) ? 'right' : degrees < 90 ? 'acute' : degrees > 179.7 ? 'straight' : 'obtuse';
