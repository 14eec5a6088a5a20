import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { flagOption, lookOf, lookOptions, textOption } from '../look.js';
import { besideStroke } from '../plane/straight.js';
import { exact } from '../values.js';
import { addSolid, movedBy } from './bodies.js';
import type { Polyhedron } from './polyhedron.js';
import { facePoints } from './polyhedron.js';
import { vectorOption } from './read.js';
import { circleIn, frustumMesh, frustumOutline, rightOf } from './round.js';
import { flat, keepBody, type RoundShape, type Space, spaceOf, strokeIn } from './state.js';
import { add, distance, length, scaled, type Vec3 } from './vector.js';

export const roundOptions = [...lookOptions, 'at', 'axis', 'radius', 'height', 'slant', 'centre', 'axisLine'] as const;

interface Round {
  readonly type: string;
  readonly mesh: Polyhedron;
  readonly round?: RoundShape;
  readonly measures: Readonly<Record<string, number>>;
  readonly faces: number;
}

export const addRound = (
  given: Arguments,
  figure: Figure,
  { type, mesh, round, measures, faces }: Round,
): { readonly space: Space; readonly id: string } => {
  const space = spaceOf(figure);
  const id = addSolid(figure, space, mesh.vertices, { type, measures, data: { faces } });
  space.occluders.push({ owner: id, polygons: mesh.faces.map((_, index) => facePoints(mesh, index)) });
  const { fill, opacity } = lookOf(given, {});
  if (fill !== undefined && fill !== 'none') {
    const outline = figure.piece(id)?.outline;
    figure.relate(
      'side-of',
      figure.add({
        kind: 'face',
        level: 'region',
        outline: outline ?? { type: 'path', courses: [] },
        look: { fill, opacity: opacity ?? 0.35, width: 0 },
        data: { side: 'outline' },
      }),
      id,
    );
  }
  keepBody(figure, { id, type, mesh, names: [], space, ...(round ? { round } : {}) });
  return { space, id };
};

interface Line {
  readonly points: readonly Vec3[];
  readonly part: string;
  readonly closed?: boolean;
  readonly radius?: number;
  readonly front?: ((point: Vec3) => number) | undefined;
  readonly ignore?: string | undefined;
  readonly text?: string | undefined;
  readonly from?: Vec3;
  readonly straight?: boolean;
}

/** A line of a round body: a rim, an outline, a radius. */
export const addLine = (given: Arguments, figure: Figure, space: Space, solid: string, line: Line): void => {
  const { stroke, width } = lookOf(given, {});
  const nowhere: Vec3 = [0, 0, 0];
  const [a, b] = [line.points[0] ?? nowhere, line.points.at(-1) ?? nowhere];
  const id = figure.add({
    kind: line.closed === true ? (line.radius === undefined ? 'curve' : 'circle') : 'segment',
    ...strokeIn(space, line.points, { closed: line.closed ?? false, front: line.front, ignore: line.ignore }),
    look: { stroke, width },
    label:
      line.text === undefined
        ? undefined
        : besideStroke(line.text, flat(space, a), flat(space, b), flat(space, line.from ?? a)),
    measures: {
      ...(line.radius === undefined ? {} : { radius: exact(line.radius) }),
      ...(line.closed === true ? {} : { length: exact(distance(a, b)) }),
    },
    unit: figure.settings.unit,
    data: { part: line.part },
    ...(line.points.length <= 2 ? { space: line.points } : {}),
  });
  figure.relate('side-of', id, solid);
};

export const centreMark = (figure: Figure, space: Space, at: Vec3, name: string | undefined, solid: string): void => {
  const spot = flat(space, at);
  const id = figure.add({
    kind: 'point',
    outline: { type: 'dot', at: spot, shape: 'circle', size: 4 },
    label: name === undefined || name === '' ? undefined : { text: name, at: spot },
    space: [at],
  });
  figure.relate('centre-of', id, solid);
  if (name !== undefined && name !== '') space.points.set(name, { at, id });
};

const axisOf = (given: Arguments, figure: Figure, height: number): Vec3 => {
  const axis = vectorOption(given, figure, 'axis') ?? [0, 0, 1];
  if (length(axis) === 0) throw new Mistake('The option axis must have a direction');
  return scaled(axis, height / length(axis));
};

/** Cylinder, cone and frustum of a cone. */
const addFrustum = (
  given: Arguments,
  figure: Figure,
  type: string,
  radii: readonly [number, number],
  height: number,
): object => {
  given.allow(...roundOptions, 'turn');
  const base = movedBy(given, figure)([0, 0, 0]);
  const axis = axisOf(given, figure, height);
  const [lower, upper] = radii;
  const slant = Math.hypot(height, lower - upper);
  const measures = {
    radius: lower,
    height,
    volume: (Math.PI * height * (lower * lower + lower * upper + upper * upper)) / 3,
    surface: Math.PI * (lower * lower + upper * upper + (lower + upper) * slant),
    ...(lower === upper ? {} : { length: slant }),
  };
  const round: RoundShape = { type: 'frustum', base, axis, radii };
  const mesh = frustumMesh(base, axis, radii);
  const { space, id } = addRound(given, figure, { type, mesh, round, measures, faces: upper === 0 ? 2 : 3 });
  const top = add(base, axis);
  addLine(given, figure, space, id, { points: circleIn(base, axis, lower), closed: true, radius: lower, part: 'base' });
  if (upper > 0)
    addLine(given, figure, space, id, { points: circleIn(top, axis, upper), closed: true, radius: upper, part: 'top' });
  const slantText = textOption(given, 'slant');
  for (const [index, points] of frustumOutline(base, axis, radii, space.view).entries())
    addLine(given, figure, space, id, {
      points,
      part: 'outline',
      ignore: id,
      text: index === 0 ? slantText : undefined,
      from: add(base, scaled(axis, 0.5)),
    });
  const centre = textOption(given, 'centre');
  const radiusText = textOption(given, 'radius');
  const heightText = textOption(given, 'height');
  const right = rightOf(axis, space.view);
  if (radiusText !== undefined)
    addLine(given, figure, space, id, {
      points: [base, add(base, scaled(right, lower))],
      part: 'radius',
      text: radiusText,
      from: top,
    });
  if (heightText !== undefined || flagOption(given, 'axisLine') === true)
    addLine(given, figure, space, id, {
      points: [base, top],
      part: 'height',
      text: heightText,
      from: add(base, scaled(right, lower)),
    });
  if (centre !== undefined || radiusText !== undefined || heightText !== undefined)
    centreMark(figure, space, base, centre, id);
  return figure.handle(id, { ...measures, slant, base: [...base], top: [...top] });
};

const cylinder = defineDrawing({
  name: 'cylinder',
  signature: 'cylinder(radius, height, {at, axis, radius: "r", height: "h", centre: "O", fill, opacity, color})',
  about:
    'A cylinder on its base around `at`, upright or along `axis`. The options `radius` and `height` draw these with a text, `centre` names the middle of the base.',
  example: 'cylinder(2, 5, {radius: "2 cm", height: "5 cm"})',
  draw: (given, figure) => {
    const radius = given.positive(0, 'the radius');
    return addFrustum(given, figure, 'cylinder', [radius, radius], given.positive(1, 'the height'));
  },
});

const cone = defineDrawing({
  name: 'cone',
  signature: 'cone(radius, height, {at, axis, radius: "r", height: "h", slant: "s", centre: "O", fill, …})',
  about:
    'A cone; with a third number that comes before the options, the frustum of a cone with that radius at the top.',
  example: 'cone(3, 4, {radius: "r", height: "h", slant: "s"})',
  draw: (given, figure) => {
    const [radius, height] = [given.positive(0, 'the radius'), given.positive(1, 'the height')];
    const upper = given.has(2) ? given.positive(2, 'the radius at the top') : 0;
    if (upper > 0 && Math.abs(upper - radius) < 1e-9) throw new Mistake('Both radii are equal: draw a cylinder');
    return addFrustum(given, figure, upper > 0 ? 'frustum of a cone' : 'cone', [radius, upper], height);
  },
});

export const roundBodyFunctions: readonly DrawingFunction[] = [cylinder, cone];
