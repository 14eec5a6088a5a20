import { oncePer } from '../once-per.js';
import type { Relation, SceneElement } from '../../../renderers/scene.js';
import type { Entity, Model } from '../geometry/read/entity.js';
import { modelFrom } from '../geometry/read/model.js';
import { cross, dot, minus, size, type Vec } from '../geometry/read/vector.js';
import { isCalled } from './check/bodies.js';
import { anglesIn, apexOf, bodyOf, circlesIn, faceOf, pointsIn, sectionOf, strokesIn } from './entities.js';
import { byType, type SpaceFigure, typeOf } from './figure.js';

/** Everyday words for bodies, each with the word by which the figure calls it. */
const bodyNouns: Readonly<Record<string, string>> = {
  cone: 'cone', cylinder: 'cylinder', sphere: 'sphere', ball: 'sphere', hemisphere: 'hemisphere', torus: 'torus', cuboid: 'cuboid', box: 'cuboid',
  cube: 'cube', prism: 'prism', pyramid: 'pyramid', tetrahedron: 'tetrahedron', octahedron: 'octahedron', frustum: 'frustum',
}; // prettier-ignore

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

interface Parts {
  readonly points: readonly Entity[];
  readonly strokes: readonly Entity[];
  readonly circles: readonly Entity[];
  readonly sections: readonly Entity[];
}

/** Corners of bodies; one that can not be seen says so. */
const cornersIn = ({ points, strokes }: Parts): Entity[] => {
  const edges = strokes.filter(({ element }) => element?.data?.['edge'] === true);
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

const partsOf = (figure: SpaceFigure, parts: Parts): Map<string, readonly Entity[]> => {
  const { points, strokes, circles, sections } = parts;
  const own = new Map<string, readonly Entity[]>();
  const set = (list: readonly Entity[], ...nouns: readonly string[]): void => {
    for (const noun of nouns) own.set(noun, list);
  };
  const faces = figure.scene.elements
    .filter(({ kind, data }) => kind === 'face' && data?.['view'] === undefined)
    .map((one) => faceOf(one, figure));
  const ofBody = faces.filter(({ element }) => element?.data?.['type'] === undefined);
  const ofNet = faces.filter(({ element }) => element?.data?.['type'] === 'net face');
  const part = (...names: readonly string[]): Entity[] =>
    [...circles, ...strokes].filter(({ element }) => names.includes(String(element?.data?.['part'])));
  set(sections, 'section', 'cut', 'cross-section', 'intersection', 'slice');
  const bases = [...part('base'), ...lowest(ofBody)];
  if (bases.length > 0) set(bases, 'base');
  const tips = figure.bodies.flatMap((body) => apexOf(body, points, figure) ?? []);
  if (figure.bodies.length > 0) set(tips, 'apex', 'tip', 'peak', 'summit');
  const edges = strokes.filter(({ element }) => element?.data?.['edge'] === true);
  if (edges.length > 0) {
    set(edges, 'edge', 'side');
    const shown = ofBody.filter(({ element }) => element?.visible === true && element.fill !== undefined);
    if (shown.length > 0) set(shown, 'face');
    if (points.length > 0) set(cornersIn(parts), 'corner', 'vertex', 'vertice');
    const inner = strokes.filter(({ element, corners }) => element?.data?.['edge'] !== true && corners.length === 2);
    const across = inner.filter(({ places }) => isAcross(places, edges));
    const isFlat = ({ places }: Entity): boolean => ofBody.some((face) => places.every((end) => face.places.length > 2 && isInPlane(end, face.places)));
    set(across, 'diagonal');
    set(across.filter((one) => !isFlat(one)), 'space diagonal', 'body diagonal');
    set(across.filter(isFlat), 'face diagonal');
  }
  if (figure.bodies.length > 0) {
    const radii = [...part('radius'), ...strokes.filter((one) => isRadius(one, parts, figure))];
    set([...new Map(radii.map((one) => [one.id, one])).values()], 'radius', 'radii');
    const slants = part('outline').filter(({ sort }) => sort === 'segment');
    if (slants.length > 0) set(slants, 'slant height', 'slant', 'slanted side', 'sloping side', 'slanting side', 'generator');
    set([...part('height'), ...strokes.filter((one) => isHeight(one, figure))], 'height', 'altitude');
  }
  if (figure.nets.length === 1) {
    const shaped = (...shapes: readonly string[]): Entity[] => ofNet.filter(({ element }) => shapes.includes(String(element?.data?.['shape'])));
    set(figure.nets.map((one) => bodyOf(one, figure)), 'net');
    set(shaped('rectangle', 'square'), 'rectangle');
    set(shaped('square'), 'square');
    set(ofNet.filter(({ element }) => /triangle/.test(String(element?.data?.['shape']))), 'triangle');
    const folds = figure.scene.elements.filter(({ data, visible }) => visible && data?.['type'] === 'fold');
    set(folds.map((one) => faceOf(one, figure)), 'fold', 'crease', 'fold line', 'folding line', 'crease line', 'folding edge');
  }
  // The plane that cuts a body is seen by its section only.
  if (figure.planes.length > 0 || (figure.sections.length === 0 && figure.surfaces.length === 0)) set(figure.planes.map((one) => faceOf(one, figure)), 'plane');
  if (figure.surfaces.length > 0) set(figure.surfaces.map((one) => bodyOf(one, figure)), 'surface');
  if (figure.curves.length > 0) set(figure.curves.map((one) => faceOf(one, figure)), 'curve', 'graph');
  const all = figure.bodies.map((one) => [one, bodyOf(one, figure)] as const);
  const isPlain = figure.surfaces.length === 0 && figure.curves.length === 0;
  for (const [noun, word] of Object.entries(bodyNouns)) {
    const found = all.filter(([body]) => isBody(body, word)).map(([, entity]) => entity);
    // Of a stack every cube is one; of a net the body that it makes is spoken of.
    if (found.length > 0 || (isPlain && !(word === 'cube' && figure.stacks.length > 0) && figure.nets.length === 0)) own.set(noun, found);
  }
  for (const [noun, found] of unusualBodies(all.map(([, entity]) => entity), figure)) own.set(noun, found);
  return own;
}; // prettier-ignore

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

/** Points in the middle of a round that is seen aslant. */
const centres = (points: readonly Entity[], circles: readonly Entity[]): Relation[] =>
  circles.flatMap(({ id, at }) =>
    points.flatMap((point) =>
      Math.hypot(point.at[0] - at[0], point.at[1] - at[1]) < 2
        ? [{ kind: 'centre-of' as const, from: point.id, to: id }]
        : [],
    ),
  );

const build = (figure: SpaceFigure): Model => {
  const points = pointsIn(figure);
  const named = new Map(points.flatMap((point) => point.names.map((name) => [name, point] as const)));
  const strokes = strokesIn(figure, named);
  const circles = circlesIn(figure);
  const sections = figure.sections.map((one) => sectionOf(one, figure));
  const planes = figure.planes.map((one) => faceOf(one, figure));
  const bodies = figure.bodies.map((one) => bodyOf(one, figure));
  const entities = [...points, ...strokes, ...circles, ...sections, ...planes, ...anglesIn(figure, named), ...bodies];
  const scene = {
    ...figure.scene,
    relations: [...figure.scene.relations, ...centres(points, [...circles, ...sections])],
  };
  const unit = figure.scene.elements.find((one) => one.unit !== undefined)?.unit;
  const own = partsOf(figure, { points, strokes, circles, sections });
  return modelFrom(scene, entities, { unit, isSpace: true, isScaled: true, own });
};

/** The figure of space as words may speak of it; read once. */
export const spaceModelOf = oncePer((figure: SpaceFigure): Model => build(figure));
