import type { SceneElement } from '../../../renderers/scene.js';
import type { Entity } from '../geometry/read/entity.js';
import { cross, dot, minus, size, type Vec } from '../geometry/read/vector.js';
import { isCalled } from './check/bodies.js';
import { apexOf, bodyOf, faceOf } from './entities.js';
import { byType, type SpaceFigure, typeOf } from './figure.js';

/** Everyday words for bodies, each with the word by which the figure calls it. */
const bodyNouns: Readonly<Record<string, string>> = {
  cone: 'cone', cylinder: 'cylinder', sphere: 'sphere', ball: 'sphere', hemisphere: 'hemisphere', torus: 'torus', cuboid: 'cuboid', box: 'cuboid',
  cube: 'cube', prism: 'prism', pyramid: 'pyramid', tetrahedron: 'tetrahedron', octahedron: 'octahedron', frustum: 'frustum',
}; // prettier-ignore

const slantNouns = ['slant height', 'slant', 'slanted side', 'sloping side', 'slanting side', 'generator'];
const foldNouns = ['fold', 'crease', 'fold line', 'folding line', 'crease line', 'folding edge'];

/** "A cuboid" is a prism, "a box" anything with six rectangles: more than the checker of bodies knows by one word. */
const isBody = (body: SceneElement, word: string): boolean => {
  const type = typeOf(body);
  if (word === 'frustum') return /frustum|truncated/.test(type);
  if (word === 'prism') return /prism$|^cuboid$|^cube$/.test(type);
  if (word === 'cone') return type.endsWith('cone');
  return (
    isCalled(body, word) ||
    (word === 'cuboid' && /^(?:composite solid|rectangular prism)$/.test(type)) ||
    (word === 'hemisphere' && type.includes('hemisphere'))
  );
};

const lowest = (list: readonly Entity[]): readonly Entity[] => {
  const height = (one: Entity): number => Math.max(...one.places.map(([, , z]) => z));
  const flat = list.filter(({ places }) => {
    const zs = places.map(([, , z]) => z);
    return places.length > 2 && Math.max(...zs) - Math.min(...zs) < 1e-6;
  });
  const low = Math.min(...flat.map(height));
  return flat.filter((one) => height(one) <= low + 1e-6);
};

const onlyHidden = (edges: readonly Entity[], point: Entity): boolean => {
  const at = edges.filter(({ places }) =>
    places.some((place) => point.places[0] !== undefined && size(minus(place, point.places[0])) < 1e-6),
  );
  return at.length > 2 && at.every(({ element }) => element?.data?.['hidden'] === 'all');
};

/** What a figure of space is read into, before words are asked for. */
interface Parts {
  readonly points: readonly Entity[];
  readonly strokes: readonly Entity[];
  readonly circles: readonly Entity[];
  readonly sections: readonly Entity[];
}

const isEdge = ({ element }: Entity): boolean => element?.data?.['edge'] === true;

/** Corners of bodies; one that can not be seen says so. */
const cornersIn = ({ points, strokes }: Parts): Entity[] => {
  const edges = strokes.filter(isEdge);
  return points.flatMap((point) => {
    if (!point.element) return [];
    if (!onlyHidden(edges, point)) return [point];
    return [{ ...point, element: { ...point.element, data: { ...point.element.data, hidden: 'all' } } }];
  });
};

/** Bodies without an everyday word: "antiprism", "composite solid". */
const unusualBodies = (
  entities: readonly Entity[],
  { bodies }: SpaceFigure,
): (readonly [string, readonly Entity[]])[] =>
  byType(bodies).flatMap(([type, own]) => {
    const noun = type.split(' ').at(-1) ?? type;
    const found = entities.filter(({ id }) => own.some((body) => body.id === id));
    return Object.hasOwn(bodyNouns, noun) ? [] : [[type, found] as const, [noun, found] as const];
  });

/** Whether a place lies in the plane of a face. */
const isInPlane = (place: Vec, [a, b, c]: Entity['places']): boolean => {
  if (!a || !b || !c) return false;
  const normal = cross(minus(b, a), minus(c, a));
  return Math.abs(dot(normal, minus(place, a))) < 1e-6 * (size(normal) || 1);
};

const isAcross = (places: Entity['places'], edges: readonly Entity[]): boolean =>
  places.length === 2 &&
  places.every((place) => edges.some((edge) => edge.places.some((end) => size(minus(end, place)) < 1e-6)));

const isRadius = ({ measures: { length }, places }: Entity, { circles }: Parts, { bodies }: SpaceFigure): boolean =>
  length !== undefined &&
  places.length === 2 &&
  Math.abs((places[0]?.[2] ?? 0) - (places[1]?.[2] ?? 1)) < 1e-6 &&
  (circles.length > 0 || bodies.some(({ measures }) => measures?.radius !== undefined)) &&
  [...circles.map(({ measures }) => measures.radius), ...bodies.map(({ measures }) => measures?.radius)].some(
    (radius) => radius !== undefined && Math.abs(radius - length) < 1e-6,
  );

const isHeight = ({ measures: { length }, places: [a, b], element }: Entity, { bodies }: SpaceFigure): boolean =>
  a !== undefined &&
  b !== undefined &&
  element?.data?.['edge'] !== true &&
  Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6 &&
  bodies.some(({ measures }) => measures?.height !== undefined && Math.abs(measures.height - (length ?? -1)) < 1e-6);

/** Nouns of one kind of part, each with the parts that it stands for. */
type Named = readonly (readonly [string, readonly Entity[]])[];

const called = (list: readonly Entity[], ...nouns: readonly string[]): Named => nouns.map((noun) => [noun, list]);

/** Parts that the figure calls by a word: its base, its radius, its outline. */
const partsCalled = ({ circles, strokes }: Parts, name: string): Entity[] =>
  [...circles, ...strokes].filter(({ element }) => element?.data?.['part'] === name);

/** Where a body stands on, and its tip. */
const endsCalled = (figure: SpaceFigure, parts: Parts, faces: readonly Entity[]): Named => {
  const bases = [...partsCalled(parts, 'base'), ...lowest(faces)];
  const tips = figure.bodies.flatMap((body) => apexOf(body, parts.points, figure) ?? []);
  return [
    ...(bases.length > 0 ? called(bases, 'base') : []),
    ...(figure.bodies.length > 0 ? called(tips, 'apex', 'tip', 'peak', 'summit') : []),
  ];
};

/** Edges, faces, corners and diagonals of bodies with edges. */
const edgesCalled = (parts: Parts, faces: readonly Entity[]): Named => {
  const { points, strokes } = parts;
  const edges = strokes.filter(isEdge);
  if (edges.length === 0) return [];
  const shown = faces.filter(({ element }) => element?.visible === true && element.fill !== undefined);
  const across = strokes.filter((one) => !isEdge(one) && one.corners.length === 2 && isAcross(one.places, edges));
  const isFlat = ({ places }: Entity): boolean =>
    faces.some((face) => places.every((end) => face.places.length > 2 && isInPlane(end, face.places)));
  return [
    ...called(edges, 'edge', 'side'),
    ...(shown.length > 0 ? called(shown, 'face') : []),
    ...(points.length > 0 ? called(cornersIn(parts), 'corner', 'vertex', 'vertice') : []),
    ...called(across, 'diagonal'),
    ...called(
      across.filter((one) => !isFlat(one)),
      'space diagonal',
      'body diagonal',
    ),
    ...called(across.filter(isFlat), 'face diagonal'),
  ];
};

/** Strokes that measure a body: radii, slants, heights. */
const measuresCalled = (figure: SpaceFigure, parts: Parts): Named => {
  if (figure.bodies.length === 0) return [];
  const { strokes } = parts;
  const radii = [...partsCalled(parts, 'radius'), ...strokes.filter((one) => isRadius(one, parts, figure))];
  const slants = partsCalled(parts, 'outline').filter(({ sort }) => sort === 'segment');
  const heights = [...partsCalled(parts, 'height'), ...strokes.filter((one) => isHeight(one, figure))];
  return [
    ...called([...new Map(radii.map((one) => [one.id, one])).values()], 'radius', 'radii'),
    ...(slants.length > 0 ? called(slants, ...slantNouns) : []),
    ...called(heights, 'height', 'altitude'),
  ];
};

/** The one net of a figure, its shapes and its folds. */
const netCalled = (figure: SpaceFigure, faces: readonly Entity[]): Named => {
  if (figure.nets.length !== 1) return [];
  const shaped = (shape: RegExp): Entity[] =>
    faces.filter(({ element }) => shape.test(String(element?.data?.['shape'])));
  const folds = figure.scene.elements.filter(({ data, visible }) => visible && data?.['type'] === 'fold');
  return [
    ...called(
      figure.nets.map((one) => bodyOf(one, figure)),
      'net',
    ),
    ...called(shaped(/^(?:rectangle|square)$/), 'rectangle'),
    ...called(shaped(/^square$/), 'square'),
    ...called(shaped(/triangle/), 'triangle'),
    ...called(
      folds.map((one) => faceOf(one, figure)),
      ...foldNouns,
    ),
  ];
};

/** Planes, surfaces and curves. The plane that cuts a body is seen by its section only. */
const sheetsCalled = (figure: SpaceFigure): Named => {
  const { planes, sections, surfaces, curves } = figure;
  const hasPlanes = planes.length > 0 || (sections.length === 0 && surfaces.length === 0);
  const planesCalled = planes.map((one) => faceOf(one, figure));
  const surfacesCalled = surfaces.map((one) => bodyOf(one, figure));
  const curvesCalled = curves.map((one) => faceOf(one, figure));
  return [
    ...(hasPlanes ? called(planesCalled, 'plane') : []),
    ...(surfaces.length > 0 ? called(surfacesCalled, 'surface') : []),
    ...(curves.length > 0 ? called(curvesCalled, 'curve', 'graph') : []),
  ];
};

/** Bodies by their everyday words; a word for a body that is not there stands for none. */
const bodiesCalled = (figure: SpaceFigure): Named => {
  const all = figure.bodies.map((one) => [one, bodyOf(one, figure)] as const);
  const isPlain = figure.surfaces.length === 0 && figure.curves.length === 0 && figure.nets.length === 0;
  const usual = Object.entries(bodyNouns).flatMap(([noun, word]): Named => {
    const found = all.filter(([body]) => isBody(body, word)).map(([, entity]) => entity);
    // Of a stack every cube is one; of a net the body that it makes is spoken of.
    const isNone = isPlain && !(word === 'cube' && figure.stacks.length > 0);
    return found.length > 0 || isNone ? called(found, noun) : [];
  });
  const unusual = unusualBodies(
    all.map(([, entity]) => entity),
    figure,
  );
  return [...usual, ...unusual];
};

/** What the nouns of bodies stand for in a figure of space. */
export const partsOf = (figure: SpaceFigure, parts: Parts): Map<string, readonly Entity[]> => {
  const faces = figure.scene.elements
    .filter(({ kind, data }) => kind === 'face' && data?.['view'] === undefined)
    .map((one) => faceOf(one, figure));
  const ofBody = faces.filter(({ element }) => element?.data?.['type'] === undefined);
  const ofNet = faces.filter(({ element }) => element?.data?.['type'] === 'net face');
  return new Map([
    ...called(parts.sections, 'section', 'cut', 'cross-section', 'intersection', 'slice'),
    ...endsCalled(figure, parts, ofBody),
    ...edgesCalled(parts, ofBody),
    ...measuresCalled(figure, parts),
    ...netCalled(figure, ofNet),
    ...sheetsCalled(figure),
    ...bodiesCalled(figure),
  ]);
};
