import type { Arguments } from '../arguments.js';
import { defineDrawing, type DrawingFunction, type Figure, Mistake } from '../figure.js';
import { lookOf, lookOptions, textOption } from '../look.js';
import { exact } from '../values.js';
import { bodyAt, listOption, planeFrom, written } from './read.js';
import { circleIn, sphereFront } from './round.js';
import { polygonName, sectionsOf } from './section.js';
import { type Body, flat, type RoundShape, strokeIn } from './state.js';
import { add, areaOf, centroid, dot, heightOver, length, type Plane, scaled, unit, type Vec3 } from './vector.js';

/** What the section of a cylinder or cone is called: by the angle between plane and axis, against that of the side. */
const roundName = (shape: Extract<RoundShape, { type: 'frustum' }>, { normal }: Plane, whole: boolean): string => {
  const tilt = Math.abs(dot(normal, unit(shape.axis)));
  const [lower, upper] = shape.radii;
  if (tilt > 1 - 1e-9) return 'circle';
  if (lower === upper) return tilt < 1e-9 ? 'rectangle' : whole ? 'ellipse' : 'part of an ellipse';
  const height = length(shape.axis);
  // The plane is as steep as the side: tilt is the cosine of its angle to the base.
  const side = Math.abs(lower - upper) / Math.hypot(height, lower - upper);
  if (Math.abs(tilt - side) < 1e-9) return 'parabola';
  return tilt > side ? (whole ? 'ellipse' : 'part of an ellipse') : 'hyperbola';
};

const throughApex = (shape: Extract<RoundShape, { type: 'frustum' }>, plane: Plane): boolean => {
  const [lower, upper] = shape.radii;
  const apex = add(shape.base, scaled(shape.axis, lower === upper ? 1e9 : lower / (lower - upper)));
  return Math.abs(heightOver(plane, apex)) < 1e-9 * length(shape.axis);
};

interface Cut {
  readonly points: readonly Vec3[];
  readonly name: string;
  readonly area: number;
}

const cutBall = (shape: Extract<RoundShape, { type: 'sphere' }>, plane: Plane): Cut[] => {
  const height = heightOver(plane, shape.centre);
  if (Math.abs(height) >= shape.radius) return [];
  const radius = Math.sqrt(shape.radius ** 2 - height ** 2);
  const centre = add(shape.centre, scaled(plane.normal, -height));
  return [{ points: circleIn(centre, plane.normal, radius), name: 'circle', area: Math.PI * radius * radius }];
};

const cutsOf = (body: Body, plane: Plane): Cut[] => {
  if (body.round?.type === 'sphere') return cutBall(body.round, plane);
  return sectionsOf(body.mesh, plane).map(({ points, faces }) => {
    const shape = body.round?.type === 'frustum' ? body.round : undefined;
    if (!shape) return { points, name: polygonName(points), area: areaOf(points) };
    const whole = new Set(faces).size === faces.length && faces.every((face) => face >= (shape.radii[1] === 0 ? 1 : 2));
    const name =
      throughApex(shape, plane) && shape.radii[0] !== shape.radii[1]
        ? polygonName(points)
        : roundName(shape, plane, whole);
    return { points, name, area: name === 'circle' ? areaOf(points) * circleShare(points.length) : areaOf(points) };
  });
};

/** A regular polygon's area is this much short of its circle's. */
const circleShare = (sides: number): number => Math.PI / ((sides / 2) * Math.sin((2 * Math.PI) / sides));

const nameCorners = (given: Arguments, figure: Figure, body: Body, points: readonly Vec3[], solid: string): void => {
  const names = listOption(given, 'labels') ?? [];
  const middle = flat(body.space, centroid(points));
  for (const [index, name] of names.entries()) {
    const at = points[index];
    if (typeof name !== 'string' || name === '' || !at) continue;
    const spot = flat(body.space, at);
    const id = figure.add({
      kind: 'point',
      outline: { type: 'dot', at: spot, shape: 'circle', size: 4 },
      label: { text: written(name), at: spot, away: [spot[0] - middle[0], spot[1] - middle[1]] },
      space: [at],
      data: { dot: true },
    });
    figure.relate('vertex-of', id, solid);
    body.space.points.set(written(name), { at, id });
  }
};

const section = defineDrawing({
  name: 'section',
  signature: 'section(body, P, Q, R, {normal, labels, fill, opacity, color})',
  about:
    'Where a plane cuts a body: through three points, or through one with the option `normal`. Its value has `area`, `name` ("regular hexagon") and `corners`.',
  example:
    'K = cuboid(4, 4, 4, {labels: "ABCDEFGH"})\nsection(K, midpoint3("A", "B"), midpoint3("B", "C"), midpoint3("C", "G"), {fill: "gold"})',
  draw: (given, figure) => {
    given.allow(...lookOptions, 'normal', 'labels');
    const body = bodyAt(given, figure, 0);
    const cuts = cutsOf(body, planeFrom(given, figure, 1));
    if (cuts.length === 0) throw new Mistake('The plane does not cut the body');
    const { fill, opacity, ...look } = lookOf(given, {});
    const { space } = body;
    const ids = cuts.map(({ points, name, area }) => {
      const polygonal = body.round === undefined;
      const id = figure.add({
        kind: 'face',
        level: 'region',
        outline: { type: 'path', courses: [points.map((point) => flat(space, point))], closed: true },
        look: { fill: fill ?? 'gold', opacity: opacity ?? 0.4, width: 0 },
        name: textOption(given, 'label'),
        measures: { area: exact(area) },
        unit: figure.settings.unit,
        data: { type: 'section', shape: name, ...(polygonal ? { sides: points.length } : {}) },
        space: polygonal ? points : [],
      });
      const ball = body.round?.type === 'sphere' ? body.round : undefined;
      const line = figure.add({
        kind: polygonal ? 'polygon' : 'curve',
        ...strokeIn(space, points, {
          closed: true,
          ...(ball ? { front: sphereFront(ball.centre, space.view), ignore: body.id } : {}),
        }),
        look,
        data: { type: 'outline' },
      });
      figure.relate('side-of', line, id);
      figure.relate('lies-on', id, body.id);
      if (polygonal) nameCorners(given, figure, body, points, id);
      return id;
    });
    return figure.handle(ids[0] ?? '', {
      name: cuts[0]?.name ?? '',
      area: cuts.reduce((sum, cut) => sum + cut.area, 0),
      corners: (cuts[0]?.points ?? []).map((point) => [...point]),
    });
  },
});

export const cutFunctions: readonly DrawingFunction[] = [section];
