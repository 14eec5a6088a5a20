import { facePoints, type Polyhedron } from './polyhedron.js';
import {
  angleBetween,
  areaOf,
  between,
  centroid,
  cross,
  distance,
  dot,
  heightOver,
  length,
  subtract,
  type Plane,
  type Vec3,
} from './vector.js';

/** Where a plane cuts the surface of a body. */
export interface Section {
  /** Corners in order around. */
  readonly points: readonly Vec3[];
  /** For each side, from its corner to the next: the face of the body in which it lies. */
  readonly faces: readonly number[];
}

interface Cut {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly face: number;
}

/** Where the plane crosses one face: one cut for a convex face, more for one that is not. */
const cutsOf = (points: readonly Vec3[], face: number, plane: Plane, slack: number): Cut[] => {
  const along = cross(plane.normal, normalOfFace(points));
  if (length(along) < 1e-9) return [];
  const heights = points.map((point) => {
    const height = heightOver(plane, point);
    // A corner in the plane counts as just above it: then every crossing is met once.
    return Math.abs(height) < slack ? slack / 1e3 : height;
  });
  const crossings = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const [a, b] = [heights[index] ?? 0, heights[(index + 1) % points.length] ?? 0];
    return a > 0 === b > 0 ? [] : [between(point, next, a / (a - b))];
  });
  crossings.sort((one, other) => dot(one, along) - dot(other, along));
  const cuts: Cut[] = [];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at], crossings[at + 1]];
    if (from && to && distance(from, to) > slack) cuts.push({ from, to, face });
  }
  return cuts;
};

const normalOfFace = (points: readonly Vec3[]): Vec3 => {
  const [a, b, c] = [points[0], points[1], points[2]];
  return a && b && c ? cross(subtract(b, a), subtract(c, b)) : [0, 0, 0];
};

/** Joins cuts end to end into closed outlines. */
const loopsOf = (cuts: readonly Cut[], slack: number): Section[] => {
  const left = [...cuts];
  const sections: Section[] = [];
  for (let cut = left.shift(); cut; cut = left.shift()) {
    const [points, faces] = [[cut.from], [cut.face]];
    let end = cut.to;
    for (;;) {
      const at = left.findIndex(({ from, to }) => Math.min(distance(from, end), distance(to, end)) < slack * 10);
      const [next] = at < 0 ? [] : left.splice(at, 1);
      if (!next) break;
      points.push(end);
      faces.push(next.face);
      end = distance(next.from, end) < slack * 10 ? next.to : next.from;
    }
    if (points.length >= 3) sections.push({ points, faces });
  }
  return sections;
};

const straightened = ({ points, faces }: Section): Section => {
  const kept = points.map((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return angleBetween(subtract(point, before), subtract(after, point)) > 1e-4;
  });
  return { points: points.filter((_, index) => kept[index]), faces: faces.filter((_, index) => kept[index]) };
};

/** The outlines in which a plane cuts a body; none when they do not meet, several for a body that is not convex. */
export const sectionsOf = (body: Polyhedron, plane: Plane): Section[] => {
  const middle = centroid(body.vertices);
  const slack = 1e-7 * Math.max(...body.vertices.map((vertex) => distance(vertex, middle)), 1e-9);
  const cuts = body.faces.flatMap((_, index) => cutsOf(facePoints(body, index), index, plane, slack));
  return loopsOf(cuts, slack)
    .map(straightened)
    .filter(({ points }) => points.length >= 3 && areaOf(points) > slack * slack);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
const names: Readonly<Record<number, string>> = {
  5: 'pentagon',
  6: 'hexagon',
  7: 'heptagon',
  8: 'octagon',
  9: 'nonagon',
  10: 'decagon',
};

const triangleName = (lengths: readonly number[], angles: readonly number[]): string => {
  const [a = 0, b = 0, c = 0] = lengths;
  const equal = [near(a, b), near(b, c), near(c, a)].filter(Boolean).length;
  const right = angles.some((angle) => Math.abs(angle - 90) < 1e-4);
  if (equal >= 2) return 'equilateral triangle';
  if (equal === 1) return right ? 'isosceles right triangle' : 'isosceles triangle';
  return right ? 'right triangle' : 'triangle';
};

const quadrilateralName = (points: readonly Vec3[], lengths: readonly number[], angles: readonly number[]): string => {
  const [a = 0, b = 0, c = 0, d = 0] = lengths;
  const side = (index: number): Vec3 => {
    const from = points[index % 4];
    const to = points[(index + 1) % 4];
    return from && to ? subtract(to, from) : [0, 0, 0];
  };
  const parallel = (one: Vec3, other: Vec3): boolean => length(cross(one, other)) < 1e-6 * length(one) * length(other);
  const [first, second] = [parallel(side(0), side(2)), parallel(side(1), side(3))];
  const right = angles.every((angle) => Math.abs(angle - 90) < 1e-4);
  if (first && second) {
    if (right) return near(a, b) ? 'square' : 'rectangle';
    return near(a, b) ? 'rhombus' : 'parallelogram';
  }
  if (first || second) return near(first ? b : a, first ? d : c) ? 'isosceles trapezium' : 'trapezium';
  if ((near(a, b) && near(c, d)) || (near(b, c) && near(d, a))) return 'kite';
  return 'quadrilateral';
};

/** What a reader calls a plane polygon: "equilateral triangle", "isosceles trapezium", "regular hexagon"… */
export const polygonName = (points: readonly Vec3[]): string => {
  const size = points.length;
  const lengths = points.map((point, index) => distance(point, points[(index + 1) % size] ?? point));
  const angles = points.map((point, index) =>
    angleBetween(
      subtract(points[(index + size - 1) % size] ?? point, point),
      subtract(points[(index + 1) % size] ?? point, point),
    ),
  );
  if (size === 3) return triangleName(lengths, angles);
  if (size === 4) return quadrilateralName(points, lengths, angles);
  const regular =
    lengths.every((one) => near(one, lengths[0] ?? 0)) && angles.every((one) => near(one, angles[0] ?? 0));
  const name = names[size] ?? `${size}-gon`;
  return regular ? `regular ${name}` : name;
};
