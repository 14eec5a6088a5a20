import { areaOf, areaVector, centroid, cross, dot, normalOf, subtract, type Vec3 } from './vector.js';

/** A body with flat faces. */
export interface Polyhedron {
  readonly vertices: readonly Vec3[];
  /** Corners of each face, counter-clockwise seen from outside. */
  readonly faces: readonly (readonly number[])[];
}

export interface PolyhedronEdge {
  readonly from: number;
  readonly to: number;
  /** The faces that meet in it: two for a closed body. */
  readonly faces: readonly number[];
}

export const facePoints = ({ vertices, faces }: Polyhedron, face: number): Vec3[] =>
  (faces[face] ?? []).flatMap((index) => {
    const vertex = vertices[index];
    return vertex ? [vertex] : [];
  });

/** Every edge once, in the order in which the faces name them. */
export const edgesOf = ({ faces }: Polyhedron): PolyhedronEdge[] => {
  const edges = new Map<string, { from: number; to: number; faces: number[] }>();
  for (const [index, face] of faces.entries())
    for (const [at, from] of face.entries()) {
      const to = face[(at + 1) % face.length] ?? from;
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      const known = edges.get(key);
      if (known) known.faces.push(index);
      else edges.set(key, { from, to, faces: [index] });
    }
  return [...edges.values()];
};

/** Sum of the signed tetrahedra from the origin to each face (the divergence theorem): exact for flat faces. */
export const signedVolume = (body: Polyhedron): number =>
  body.faces.reduce((sum, _, index) => {
    const points = facePoints(body, index);
    return sum + dot(points[0] ?? [0, 0, 0], areaVector(points)) / 6;
  }, 0);

export const volumeOf = (body: Polyhedron): number => Math.abs(signedVolume(body));

export const surfaceOf = (body: Polyhedron): number =>
  body.faces.reduce((sum, _, index) => sum + areaOf(facePoints(body, index)), 0);

/** Turns all faces around when they are named clockwise. */
export const facingOut = (body: Polyhedron): Polyhedron =>
  signedVolume(body) < 0 ? { ...body, faces: body.faces.map((face) => [...face].reverse()) } : body;

/** No vertex is in front of any face. */
export const isConvex = (body: Polyhedron): boolean => {
  const size = Math.cbrt(Math.max(volumeOf(body), 1e-12));
  return body.faces.every((_, index) => {
    const points = facePoints(body, index);
    const [first = [0, 0, 0] as Vec3] = points;
    const normal = normalOf(points);
    return body.vertices.every((vertex) => dot(normal, subtract(vertex, first)) < 1e-6 * size);
  });
};

/** @throws RangeError with what is wrong: a face that is not flat, or an edge that does not join two faces. */
export const checkPolyhedron = (body: Polyhedron): void => {
  for (const [index, face] of body.faces.entries()) {
    if (face.length < 3) throw new RangeError(`Face ${index + 1} has fewer than three corners`);
    const missing = face.find((corner) => body.vertices[corner] === undefined);
    if (missing !== undefined)
      throw new RangeError(`Face ${index + 1} names vertex ${missing + 1}; there are ${body.vertices.length}`);
    const points = facePoints(body, index);
    const size = Math.sqrt(areaOf(points));
    const [middle, normal] = [centroid(points), normalOf(points)];
    if (size === 0 || points.some((point) => Math.abs(dot(normal, subtract(point, middle))) > 1e-6 * size))
      throw new RangeError(`Face ${index + 1} is not flat`);
  }
  const open = edgesOf(body).find(({ faces }) => faces.length !== 2);
  if (open)
    throw new RangeError(
      `The edge between vertices ${open.from + 1} and ${open.to + 1} belongs to ${open.faces.length} faces; in a closed body it is two`,
    );
};

/** Degrees between two faces inside the body, at the edge where they meet. */
export const dihedralAngle = (body: Polyhedron, edge: PolyhedronEdge): number => {
  const [one = 0, other = 0] = edge.faces;
  const [a, b] = [normalOf(facePoints(body, one)), normalOf(facePoints(body, other))];
  const turn = Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));
  const middle = centroid(facePoints(body, other));
  const start = body.vertices[edge.from] ?? middle;
  const bulges = dot(a, subtract(middle, start)) < 1e-12;
  return ((bulges ? Math.PI - turn : Math.PI + turn) * 180) / Math.PI;
};
