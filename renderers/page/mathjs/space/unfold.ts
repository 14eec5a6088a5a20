import { edgesOf, facePoints, type Polyhedron } from './polyhedron.js';
import { cross, dot, length, normalOf, subtract, unit, type Vec3 } from './vector.js';

export type Flat = readonly [x: number, y: number];

/** One face of a body laid flat. */
export interface FlatFace {
  readonly face: number;
  /** Corners in the order of the body's face, y upwards. */
  readonly outline: readonly Flat[];
  /** The face that it hangs on, and the numbers of the two vertices of the edge between them; none for the base. */
  readonly on?: number;
  readonly fold?: readonly [number, number];
}

/** Lays a face into the plane so that the corners `a` and `b` come to `to[0]` and `to[1]`, and the rest beyond them. */
const laid = (points: readonly Vec3[], a: Vec3, b: Vec3, to: readonly [Flat, Flat]): Flat[] => {
  const along = unit(subtract(b, a));
  const side = cross(normalOf(points), along);
  const target: Flat = [to[1][0] - to[0][0], to[1][1] - to[0][1]];
  const size = Math.hypot(...target) || 1;
  const [ux, uy] = [target[0] / size, target[1] / size];
  return points.map((point) => {
    const from = subtract(point, a);
    const [x, y] = [dot(from, along), dot(from, side)];
    return [to[0][0] + x * ux - y * uy, to[0][1] + x * uy + y * ux];
  });
};

const isInside = ([x, y]: Flat, outline: readonly Flat[]): boolean =>
  outline.every(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const size = Math.hypot(bx - ax, by - ay) || 1;
    return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / size > 1e-6;
  });

const crosses = (a: Flat, b: Flat, c: Flat, d: Flat): boolean => {
  const side = (p: Flat, q: Flat, r: Flat): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const slack = 1e-9;
  return side(a, b, c) * side(a, b, d) < -slack && side(c, d, a) * side(c, d, b) < -slack;
};

const middleOf = (outline: readonly Flat[]): Flat => [
  outline.reduce((sum, [x]) => sum + x, 0) / outline.length,
  outline.reduce((sum, [, y]) => sum + y, 0) / outline.length,
];

/** Two convex outlines have an inner point in common. */
export const overlap = (one: readonly Flat[], other: readonly Flat[]): boolean =>
  isInside(middleOf(one), other) ||
  isInside(middleOf(other), one) ||
  one.some((point) => isInside(point, other)) ||
  other.some((point) => isInside(point, one)) ||
  one.some((a, i) =>
    other.some((c, j) => crosses(a, one[(i + 1) % one.length] ?? a, c, other[(j + 1) % other.length] ?? c)),
  );

/** What hangs on what: pairs of faces that stay joined. */
export type FoldTree = readonly (readonly [face: number, on: number])[];

/** Breadth first from the base: like petals around it. */
export const petals = (body: Polyhedron, base: number): FoldTree => {
  const edges = edgesOf(body);
  const [seen, queue, tree] = [new Set([base]), [base], [] as (readonly [number, number])[]];
  for (let face = queue.shift(); face !== undefined; face = queue.shift())
    for (const { faces } of edges) {
      const other = faces.find((one) => one !== face);
      if (!faces.includes(face) || other === undefined || seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
      tree.push([other, face]);
    }
  return tree;
};

/**
 * Unfolds a body along a tree of faces, starting with `base`, whose first side is laid level. Seen from outside: folding
 * closes away from the reader.
 * @returns undefined when the tree does not reach every face, or two faces would overlap
 */
export const unfold = (body: Polyhedron, tree: FoldTree, base: number): FlatFace[] | undefined => {
  const first = facePoints(body, base);
  const [a, b] = [first[0], first[1]];
  if (!a || !b) return undefined;
  const flats: FlatFace[] = [
    {
      face: base,
      outline: laid(first, a, b, [
        [0, 0],
        [length(subtract(b, a)), 0],
      ]),
    },
  ];
  const edges = edgesOf(body);
  for (const [face, on] of tree) {
    const parent = flats.find((one) => one.face === on);
    const edge = edges.find(({ faces }) => faces.includes(face) && faces.includes(on));
    const corners = body.faces[on] ?? [];
    const [from, to] = [edge?.from ?? -1, edge?.to ?? -1];
    const [start, end] = [parent?.outline[corners.indexOf(from)], parent?.outline[corners.indexOf(to)]];
    const [p, q] = [body.vertices[from], body.vertices[to]];
    if (!start || !end || !p || !q) return undefined;
    const outline = laid(facePoints(body, face), p, q, [start, end]);
    if (flats.some((other) => overlap(outline, other.outline))) return undefined;
    flats.push({ face, outline, on, fold: [from, to] });
  }
  return flats.length === body.faces.length ? flats : undefined;
};
