import { defineDrawing, type DrawingFunction, Mistake } from '../figure.js';
import { lookOf, lookOptions, numberOption } from '../look.js';
import { exact } from '../values.js';
import { dihedralAngle, edgesOf, facePoints } from './polyhedron.js';
import { bodyAt, nameAt, namesIn, placeAt, placesAt, written } from './read.js';
import { flat, spaceOf, strokeIn } from './state.js';
import {
  add,
  angleBetween,
  between,
  centroid,
  distance,
  dot,
  footOn,
  planeThrough,
  scaled,
  subtract,
  unit,
  type Vec3,
} from './vector.js';

/** Arc of the angle at `b`, or the corner of a right angle. */
const cornerOf = (a: Vec3, b: Vec3, c: Vec3, size: number, square: boolean): Vec3[] => {
  const [u, v] = [unit(subtract(a, b)), unit(subtract(c, b))];
  if (square) return [add(b, scaled(u, size)), add(b, scaled(add(u, v), size)), add(b, scaled(v, size))];
  const w = unit(subtract(v, scaled(u, u[0] * v[0] + u[1] * v[1] + u[2] * v[2])));
  const full = (angleBetween(u, v) * Math.PI) / 180;
  return Array.from({ length: 25 }, (_, index) => {
    const angle = (full * index) / 24;
    return add(b, add(scaled(u, size * Math.cos(angle)), scaled(w, size * Math.sin(angle))));
  });
};

const angle3 = defineDrawing({
  name: 'angle3',
  signature: 'angle3(P, V, Q, "label", {size, right, color})',
  about:
    'Marks the angle at `V` between the rays to `P` and `Q`, a right angle by a corner. Its value has `degrees`. For a dihedral angle, `V` is on the edge and the rays are at right angles to it.',
  example:
    'pyramid(ngon(4, 4), 4, {labels: "ABCDS"})\npoint3([0, 0, 0], "O")\nsegment3("S", "O")\nsegment3("O", "B")\nangle3("S", "O", "B")',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'size');
    const space = spaceOf(figure);
    const [a, b, c] = [0, 1, 2].map((index) => placeAt(given, figure, index, 'a point'));
    if (!a || !b || !c) throw new Mistake('angle3 takes three points');
    const degrees = angleBetween(subtract(a, b), subtract(c, b));
    const text = given.label(3);
    const right = Math.abs(degrees - 90) < 1e-6;
    const reach = Math.min(distance(a, b), distance(c, b));
    const size = numberOption(given, 'size') ?? reach * (right && text === undefined ? 0.13 : 0.24);
    const points = cornerOf(a, b, c, size, right && text === undefined);
    const middle = flat(space, points[Math.floor(points.length / 2)] ?? b);
    const vertex = flat(space, b);
    const names = [0, 1, 2].map((index) => nameAt(given, figure, index));
    const id = figure.add({
      kind: 'angle',
      ...strokeIn(space, points, { hidden: 'solid' }),
      look: { ...lookOf(given, {}), width: lookOf(given, {}).width ?? figure.settings.stroke * 0.75 },
      name: names.every((name) => name !== undefined) ? names.join('') : undefined,
      label:
        text === undefined ? undefined : { text, at: middle, away: [middle[0] - vertex[0], middle[1] - vertex[1]] },
      measures: { angle: exact(degrees) },
      data: { right },
      space: [a, b, c],
    });
    return figure.handle(id, { degrees });
  },
});

const foot3 = defineDrawing({
  name: 'foot3',
  signature: 'foot3(P, "ABC")',
  about:
    'Where a point falls when it drops at a right angle onto the plane through three points, or onto the line through two. Draws nothing.',
  example:
    'cuboid(4, 4, 4, {labels: "ABCDEFGH"})\npolygon3("BDE", {fill: "gold", opacity: 0.4})\nF = foot3("A", "BDE")\npoint3(F, "P")\nsegment3("A", "P", {color: "crimson"})',
  draw: (given, figure) => {
    const point = placeAt(given, figure, 0, 'a point');
    const [a, b, c] = placesAt(given, figure, 1, 'two or three points');
    if (!a || !b) throw new Mistake('foot3 takes the names of two or three points, or a list of them');
    if (c) return [...footOn(planeThrough(a, b, c), point)];
    const along = unit(subtract(b, a));
    return [...add(a, scaled(along, dot(subtract(point, a), along)))];
  },
});

/** From a point of an edge into a face, at right angles to the edge. */
const intoFace = (edge: readonly [Vec3, Vec3], face: readonly Vec3[], at: Vec3, size: number): Vec3 => {
  const along = unit(subtract(edge[1], edge[0]));
  const across = subtract(centroid(face), at);
  return add(at, scaled(unit(subtract(across, scaled(along, dot(across, along)))), size));
};

const dihedral = defineDrawing({
  name: 'dihedral',
  signature: 'dihedral(body, "AB", "label", {size, share, color})',
  about:
    'Marks the angle between the two faces that meet in an edge, by rays at right angles to the edge from a place on it, at `share` of its length. Its value has `degrees`.',
  example: 'P = pyramid(ngon(4, 4), 4, {labels: "ABCDS"})\ndihedral(P, "BC", "φ", {color: "crimson"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'size', 'share');
    const body = bodyAt(given, figure, 0);
    const names = namesIn(given.text(1, 'the names of the ends of an edge')).map(written);
    const edge = edgesOf(body.mesh).find(({ from, to }) =>
      [from, to].every((end) => names.includes(body.names[end] ?? '')),
    );
    const [p, q] = [body.mesh.vertices[edge?.from ?? -1], body.mesh.vertices[edge?.to ?? -1]];
    if (!edge || !p || !q) throw new Mistake(`There is no edge ${names.join('')} on this body`);
    const degrees = dihedralAngle(body.mesh, edge);
    const at = between(p, q, numberOption(given, 'share') ?? 0.5);
    const size = numberOption(given, 'size') ?? distance(p, q) * 0.3;
    const [a = at, b = at] = edge.faces.map((face) => intoFace([p, q], facePoints(body.mesh, face), at, size));
    const look = { ...lookOf(given, {}), width: lookOf(given, {}).width ?? figure.settings.stroke * 0.75 };
    for (const end of [a, b])
      figure.add({
        kind: 'segment',
        ...strokeIn(body.space, [at, end]),
        look,
        data: { type: 'angle leg' },
        space: [at, end],
      });
    const points = cornerOf(a, at, b, size * 0.5, false);
    const [middle, vertex] = [flat(body.space, points[12] ?? at), flat(body.space, at)];
    const text = given.label(2);
    const id = figure.add({
      kind: 'angle',
      ...strokeIn(body.space, points, { hidden: 'solid' }),
      look,
      name: names.join(''),
      label:
        text === undefined ? undefined : { text, at: middle, away: [middle[0] - vertex[0], middle[1] - vertex[1]] },
      measures: { angle: exact(degrees) },
      data: { type: 'dihedral', edge: names.join(''), right: false },
      space: [a, at, b],
    });
    return figure.handle(id, { degrees });
  },
});

export const angleFunctions: readonly DrawingFunction[] = [angle3, foot3, dihedral];
