import type { Feature } from '../../../../renderers/scene.js';
import { oncePer } from '../../once-per.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { thenSubject } from './rule.js';

export const curvesIn = oncePer((model: Model): readonly Entity[] =>
  model.entities.filter(({ sort }) => sort === 'curve'),
);

/** The curve that a clause speaks of; undefined where that is open. */
export const curveFor = (clause: Clause, model: Model, at: number): Entity | undefined => {
  const own = clause.groups.filter(({ start }) => start <= at).toReversed();
  for (const { entities, noun } of thenSubject(own, clause)) {
    if (noun === 'asymptote') continue;
    const curves = entities.filter(({ sort }) => sort === 'curve');
    if (curves.length === 1) return curves[0];
    if (curves.length > 1) return undefined;
    if (entities.some(({ sort }) => sort !== 'point')) return undefined;
  }
  const after = clause.groups.find(
    ({ start, entities }) => start > at && entities.length === 1 && entities[0]?.sort === 'curve',
  );
  if (after) return after.entities[0];
  const all = curvesIn(model);
  return all.length === 1 ? all[0] : undefined;
};

export const ends = (curve: Entity): readonly [number, number] => {
  const xs = curve.course().map(([x]) => x);
  return [Math.min(...xs), Math.max(...xs)];
};

export const range = (curve: Entity): { readonly low: number; readonly high: number } => {
  const ys = curve.course().map(([, y]) => y);
  return { low: Math.min(...ys), high: Math.max(...ys) };
};

export const featuresOf = (curve: Entity, kind: Feature['kind']): Feature[] =>
  (curve.element?.features ?? []).filter((one) => one.kind === kind);
