import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { numberOption } from '../look.js';
import { addPolyhedron, bodyOptions } from './bodies.js';
import { checked } from './bodies-free.js';
import { placeFrom, placesAt, vectorOption } from './read.js';
import { polygonName } from './section.js';
import { antiprism, cuboid, frustum, platonic, platonicNames, prism, pyramid, regularPolygon } from './solids.js';
import { spaceOf } from './state.js';
import { add, centroid, dot, heightOver, normalOf, planeAt, scaled, subtract, type Vec3 } from './vector.js';

const shapes: Readonly<Record<number, string>> = {
  3: 'triangular',
  4: 'quadrilateral',
  5: 'pentagonal',
  6: 'hexagonal',
  7: 'heptagonal',
  8: 'octagonal',
};

/** "triangular prism", "square pyramid", "rectangular frustum". */
const nameOf = (base: readonly Vec3[], body: string): string => {
  const name = polygonName(base);
  const by = ['square', 'rectangle'].includes(name)
    ? name.replace('rectangle', 'rectangular')
    : (shapes[base.length] ?? `${base.length}-sided`);
  return `${by} ${body}`;
};

const isUpright = (base: readonly Vec3[], up: Vec3): boolean => {
  const normal = normalOf(base);
  return Math.abs(Math.abs(dot(normal, up)) - Math.hypot(...up)) < 1e-9 * Math.hypot(...up);
};

/** A height upwards, or a direction. */
const risingAt = (given: Arguments, figure: Figure, index: number): Vec3 =>
  placeFrom(given.any(index), spaceOf(figure)) ?? [0, 0, given.positive(index, 'the height, or [x, y, z]')];

const cuboidFunction = defineDrawing({
  name: 'cuboid',
  signature: 'cuboid(width, depth, height, {labels, at, turn, edges, fill, opacity, color, dots})',
  about:
    'A box; a cube where all three are equal. `labels: "ABCDEFGH"` names the bottom corners from front left around, then the top ones; `edges: {AB: "4 cm"}` writes beside edges. Its value has `volume`, `surface` and `vertices`.',
  example:
    'space({projection: "oblique"})\ncuboid(4, 3, 2, {labels: "ABCDEFGH", edges: {AB: "4 cm", BC: "3 cm", CG: "2 cm"}})',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const size: Vec3 = [
      given.positive(0, 'the width'),
      given.positive(1, 'the depth'),
      given.positive(2, 'the height'),
    ];
    const cube = size.every((side) => Math.abs(side - size[0]) < 1e-12);
    return addPolyhedron(given, figure, cuboid(size), {
      type: cube ? 'cube' : 'cuboid',
      measures: { height: size[2] },
      data: { width: size[0], depth: size[1], height: size[2] },
    });
  },
});

const prismFunction = defineDrawing({
  name: 'prism',
  signature: 'prism(base, height, {labels, at, turn, edges, …})',
  about:
    'The prism over a list of points, `[[x, y], …]` on the ground or `[[x, y, z], …]` anywhere. A height goes straight up; `[x, y, z]` in its place moves the base along it.',
  example: 'prism([[0, 0], [4, 0], [1, 3]], 5, {labels: "ABCDEF"})',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const base = placesAt(given, figure, 0, 'the base');
    if (base.length < 3) throw new Mistake(`The base of a prism has at least three corners, this one ${base.length}`);
    const up = risingAt(given, figure, 1);
    const oblique = isUpright(base, up) ? '' : 'oblique ';
    return addPolyhedron(given, figure, checked(prism(base, up)), {
      type: `${oblique}${nameOf(base, 'prism')}`,
      measures: { height: Math.abs(dot(up, normalOf(base))) },
      data: { sides: base.length },
    });
  },
});

const apexOver = (given: Arguments, figure: Figure, base: readonly Vec3[]): Vec3 => {
  const apex = placeFrom(given.any(1), spaceOf(figure));
  const normal = normalOf(base);
  const up = normal[2] < 0 ? scaled(normal, -1) : normal;
  return apex ?? add(centroid(base), scaled(up, given.positive(1, 'the height, or the apex [x, y, z]')));
};

const pyramidFunction = defineDrawing({
  name: 'pyramid',
  signature: 'pyramid(base, height, {labels, at, turn, edges, …})',
  about:
    'The pyramid over a list of points. A height stands over the middle of the base; `[x, y, z]` in its place is the apex. The apex is the last of the labels.',
  example: 'pyramid(ngon(4, 4), 5, {labels: "ABCDS", edges: {AB: "4 cm"}})',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const base = placesAt(given, figure, 0, 'the base');
    if (base.length < 3) throw new Mistake(`The base of a pyramid has at least three corners, this one ${base.length}`);
    const apex = apexOver(given, figure, base);
    return addPolyhedron(given, figure, checked(pyramid(base, apex)), {
      type: base.length === 3 ? 'tetrahedron' : nameOf(base, 'pyramid'),
      measures: { height: Math.abs(heightOver(planeAt(base[0] ?? apex, normalOf(base)), apex)) },
      data: { sides: base.length, regular: polygonName(base) },
    });
  },
});

const frustumFunction = defineDrawing({
  name: 'frustum',
  signature: 'frustum(base, height, ratio, {labels, at, turn, edges, …})',
  about: 'A pyramid that has been cut off parallel to its base: the top is `ratio` times as long as the base.',
  example: 'frustum(ngon(4, 4), 3, 0.5, {labels: "ABCDEFGH"})',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const base = placesAt(given, figure, 0, 'the base');
    const height = given.positive(1, 'the height');
    const ratio = given.positive(2, 'the ratio of the top to the base');
    if (ratio >= 1) throw new Mistake('The ratio of the top to the base must be below 1');
    const apex = add(centroid(base), [0, 0, height / (1 - ratio)]);
    return addPolyhedron(given, figure, checked(frustum(base, apex, 1 - ratio)), {
      type: nameOf(base, 'frustum'),
      measures: { height },
      data: { sides: base.length },
    });
  },
});

const platonicFunction = defineDrawing({
  name: 'platonic',
  signature: 'platonic(name, edge, {labels, at, turn, …})',
  about: `A regular body with edges of one length: ${platonicNames.map((name) => `\`"${name}"\``).join(', ')}.`,
  example: 'platonic("dodecahedron", 2, {fill: "lightsteelblue"})',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const text = given.text(0, 'the name');
    const name = platonicNames.find((one) => one === text);
    if (!name) throw new Mistake(`The name is one of ${platonicNames.join(', ')}, not "${text}"`);
    const edge = given.positive(1, 'the length of an edge');
    const type = name === 'cube' ? name : `regular ${name}`;
    return addPolyhedron(given, figure, platonic(name, edge), { type, data: { edge } });
  },
});

const antiprismFunction = defineDrawing({
  name: 'antiprism',
  signature: 'antiprism(sides, edge, {labels, at, turn, …})',
  about: 'Two regular polygons, one turned against the other, joined by equilateral triangles.',
  example: 'antiprism(5, 2)',
  draw: (given, figure) => {
    given.allow(...bodyOptions);
    const sides = Math.round(given.positive(0, 'the number of sides'));
    if (sides < 3 || sides > 24) throw new Mistake('The number of sides is from 3 to 24');
    return addPolyhedron(given, figure, antiprism(sides, given.positive(1, 'the length of an edge')), {
      type: `${shapes[sides] ?? `${sides}-sided`} antiprism`.replace('quadrilateral', 'square'),
      data: { sides },
    });
  },
});

const ngon = defineDrawing({
  name: 'ngon',
  signature: 'ngon(sides, side, {at, turn})',
  about:
    'The corners of a regular polygon flat on the ground, its first side in front: a base for other bodies. Draws nothing.',
  example: 'prism(ngon(6, 2), 4)',
  draw: (given, figure) => {
    given.allow('at', 'turn');
    const sides = Math.round(given.positive(0, 'the number of sides'));
    if (sides < 3 || sides > 60) throw new Mistake('A polygon has from 3 to 60 sides here');
    const middle = vectorOption(given, figure, 'at') ?? [0, 0, 0];
    const turn = numberOption(given, 'turn') ?? 0;
    return regularPolygon(sides, given.positive(1, 'the length of a side'), middle, turn).map((corner) => [...corner]);
  },
});

const between = defineDrawing({
  name: 'midpoint3',
  signature: 'midpoint3(P, Q, share)',
  about: 'The point at a share of the way from one point to another, half of it without a share. Draws nothing.',
  example: 'cuboid(3, 3, 3, {labels: "ABCDEFGH"})\npoint3(midpoint3("A", "G"), "M")',
  draw: (given, figure) => {
    const space = spaceOf(figure);
    const [p, q] = [placeFrom(given.any(0), space), placeFrom(given.any(1), space)];
    if (!p || !q) throw new Mistake('midpoint3 takes two points of this space, [x, y, z] or names');
    const share = given.has(2) ? given.number(2, 'the share') : 0.5;
    return [...add(p, scaled(subtract(q, p), share))];
  },
});

export const flatBodyFunctions: readonly DrawingFunction[] = [
  cuboidFunction,
  prismFunction,
  pyramidFunction,
  frustumFunction,
  platonicFunction,
  antiprismFunction,
  ngon,
  between,
];
