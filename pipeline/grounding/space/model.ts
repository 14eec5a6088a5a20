import { oncePer } from '../once-per.js';
import type { Relation } from '../../../renderers/scene.js';
import type { Entity, Model } from '../geometry/read/entity.js';
import { modelFrom } from '../geometry/read/model.js';
import { anglesIn, bodyOf, circlesIn, faceOf, pointsIn, sectionOf, strokesIn } from './entities.js';
import type { SpaceFigure } from './figure.js';
import { partsOf } from './parts.js';

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
