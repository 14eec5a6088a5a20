import type { Arguments } from '../arguments.js';
import { type Figure, Mistake, type PieceId, type Spot } from '../figure.js';
import { flagOption, lookOf, lookOptions, numberOption } from '../look.js';
import { besideStroke } from '../plane/straight.js';
import { exact } from '../values.js';
import { edgesOf, facePoints, isConvex, type Polyhedron, surfaceOf, volumeOf } from './polyhedron.js';
import { entriesOption, listOption, namesIn, vectorOption, written } from './read.js';
import { type Body, facesReader, flat, keepBody, type Space, spaceOf, strokeIn } from './state.js';
import { add, areaOf, centroid, distance, type Vec3 } from './vector.js';

/** Options that every body has. */
export const bodyOptions = [...lookOptions, 'labels', 'at', 'turn', 'dots', 'edges', 'names'] as const;

const hull = (points: readonly Spot[]): Spot[] => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (some: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const point of some) {
      for (;;) {
        const [a, b] = [chain.at(-2), chain.at(-1)];
        if (!a || !b || (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 1e-12) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
};

/** The body as a whole: in the scene with its measures, drawn by its faces and edges. */
export const addSolid = (
  figure: Figure,
  space: Space,
  points: readonly Vec3[],
  about: {
    readonly type: string;
    readonly name?: string | undefined;
    readonly measures: Readonly<Record<string, number>>;
    readonly data?: Readonly<Record<string, string | number | boolean>>;
  },
): PieceId =>
  figure.add({
    kind: 'solid',
    unseen: true,
    outline: { type: 'path', courses: [hull(points.map((point) => flat(space, point)))], closed: true },
    name: about.name,
    measures: Object.fromEntries(Object.entries(about.measures).map(([key, value]) => [key, exact(value)])),
    unit: figure.settings.unit,
    data: { type: about.type, projection: space.view.kind, ...about.data },
    space: points.length <= 60 ? points : [],
  });

/** Moves points as the options `turn` (degrees around the vertical through the origin) and `at` say. */
export const movedBy = (given: Arguments, figure: Figure): ((point: Vec3) => Vec3) => {
  const angle = ((numberOption(given, 'turn') ?? 0) * Math.PI) / 180;
  const at = vectorOption(given, figure, 'at') ?? [0, 0, 0];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y, z]) => add([x * cos - y * sin, x * sin + y * cos, z], at);
};

const labelNames = (given: Arguments): (string | undefined)[] =>
  (listOption(given, 'labels') ?? []).map((one) => (typeof one === 'string' && one !== '' ? written(one) : undefined));

const addVertex = (
  figure: Figure,
  space: Space,
  at: Vec3,
  name: string,
  { middle, dot, colour, solid }: { middle: Vec3; dot: boolean; colour: string | undefined; solid: PieceId },
): void => {
  const [spot, inner] = [flat(space, at), flat(space, middle)];
  const id = figure.add({
    kind: 'point',
    outline: { type: 'dot', at: spot, shape: 'circle', size: dot ? figure.settings.dot : figure.settings.stroke * 0.6 },
    look: { stroke: colour },
    label: { text: name, at: spot, away: [spot[0] - inner[0], spot[1] - inner[1]] },
    data: { dot },
    space: [at],
  });
  figure.relate('vertex-of', id, solid);
  space.points.set(name, { at, id });
};

/** Faces that are turned to the reader are filled, and those turned away too where they shine through. */
const addFaces = (given: Arguments, figure: Figure, space: Space, mesh: Polyhedron, solid: PieceId): void => {
  const look = lookOf(given, {});
  const { fill, opacity = fill === undefined ? 1 : 0.35 } = look;
  const shaded = mesh.faces.map((_, index) => {
    const points = facePoints(mesh, index);
    return { points, front: facesReader(space, points), index };
  });
  for (const { points, front, index } of shaded.toSorted((a, b) => Number(a.front) - Number(b.front))) {
    const drawn = fill !== undefined && fill !== 'none' && front;
    const id = figure.add({
      kind: 'face',
      level: 'region',
      outline: { type: 'path', courses: [points.map((point) => flat(space, point))], closed: true },
      look: drawn ? { fill, opacity, width: 0 } : { width: 0 },
      measures: { area: exact(areaOf(points)) },
      unit: figure.settings.unit,
      data: { sides: points.length, side: front ? 'front' : 'back' },
      space: points,
      unseen: !drawn,
    });
    figure.relate('side-of', id, solid, { label: `face ${index + 1}` });
  }
};

const edgeKey = (a: string | undefined, b: string | undefined): string => [a ?? '', b ?? ''].toSorted().join(' ');

/** An edge is called AB, not BA, and AA₁. */
const inOrder = (names: readonly (string | undefined)[], from: number, to: number): readonly [number, number] =>
  (names[from] ?? '') <= (names[to] ?? '') ? [from, to] : [to, from];

/** Every edge with its length, and the texts of the option `edges` beside them. */
const addEdges = (given: Arguments, figure: Figure, { id: solid, mesh, names, space }: Body): void => {
  const { stroke, width } = lookOf(given, {});
  const middle = centroid(mesh.vertices);
  const texts = new Map(
    entriesOption(given, 'edges').map(([key, text]) => {
      const [a, b] = namesIn(key).map(written);
      return [edgeKey(a, b), text] as const;
    }),
  );
  const used = new Set<string>();
  for (const { from, to } of edgesOf(mesh)) {
    const [start, end] = inOrder(names, from, to);
    const [a, b] = [mesh.vertices[start] ?? middle, mesh.vertices[end] ?? middle];
    const [one, other] = [names[start], names[end]];
    const key = edgeKey(one, other);
    const text = one === undefined || other === undefined ? undefined : texts.get(key);
    if (text !== undefined) used.add(key);
    const id = figure.add({
      kind: 'segment',
      ...strokeIn(space, [a, b]),
      look: { stroke, width },
      name: one !== undefined && other !== undefined ? `${one}${other}` : undefined,
      label: text === undefined ? undefined : besideStroke(text, flat(space, a), flat(space, b), flat(space, middle)),
      measures: { length: exact(distance(a, b)) },
      unit: figure.settings.unit,
      data: { edge: true },
      space: [a, b],
    });
    figure.relate('side-of', id, solid);
  }
  const missing = [...texts.keys()].find((key) => !used.has(key));
  if (missing !== undefined) throw new Mistake(`edges: there is no edge ${missing.replace(' ', '')} on this body`);
};

/** Adds a body with flat faces: the solid, its faces, its edges, and the vertices that have names. */
export const addPolyhedron = (
  given: Arguments,
  figure: Figure,
  mesh: Polyhedron,
  about: {
    readonly type: string;
    readonly measures?: Readonly<Record<string, number>>;
    readonly data?: Readonly<Record<string, string | number | boolean>>;
  },
): object => {
  const space = spaceOf(figure);
  const move = movedBy(given, figure);
  const body: Polyhedron = { ...mesh, vertices: mesh.vertices.map(move) };
  const names = labelNames(given);
  if (names.length > body.vertices.length)
    throw new Mistake(`labels: the ${about.type} has ${body.vertices.length} vertices, not ${names.length}`);
  const edges = edgesOf(body);
  const measures = { volume: volumeOf(body), surface: surfaceOf(body), ...about.measures };
  const named = names.filter((name) => name !== undefined).length === body.vertices.length;
  const solid = addSolid(figure, space, body.vertices, {
    type: about.type,
    name: named ? names.join('') : undefined,
    measures,
    data: {
      vertices: body.vertices.length,
      edges: edges.length,
      faces: body.faces.length,
      convex: isConvex(body),
      ...about.data,
    },
  });
  space.occluders.push({ owner: solid, polygons: body.faces.map((_, index) => facePoints(body, index)) });
  addFaces(given, figure, space, body, solid);
  const { stroke } = lookOf(given, {});
  const middle = centroid(body.vertices);
  addEdges(given, figure, { id: solid, type: about.type, mesh: body, names, space });
  const dot = flagOption(given, 'dots') ?? false;
  for (const [index, vertex] of body.vertices.entries()) {
    const name = names[index];
    if (name !== undefined) addVertex(figure, space, vertex, name, { middle, dot, colour: stroke, solid });
  }
  keepBody(figure, { id: solid, type: about.type, mesh: body, names, space });
  return figure.handle(solid, {
    ...measures,
    vertices: body.vertices.map((vertex) => [...vertex]),
    middle: [...middle],
  });
};
