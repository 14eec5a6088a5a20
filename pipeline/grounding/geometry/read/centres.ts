import type { Entity, Model } from './entity.js';

/** What has a relation to a thing, as the program says. */
export const related = (model: Model, kind: string, to: Entity): Entity[] =>
  model.scene.relations.flatMap((one) =>
    one.kind === kind && one.to === to.id ? (model.byId.get(one.from) ?? []) : [],
  );

/** The centre that the program names, and each point that is drawn there. */
export const centresOf = (model: Model, circle: Entity): Entity[] => [
  ...new Set([
    ...related(model, 'centre-of', circle),
    ...model.entities.filter(
      ({ sort, at: [x, y] }) => sort === 'point' && Math.hypot(circle.at[0] - x, circle.at[1] - y) < 1.5,
    ),
  ]),
];
