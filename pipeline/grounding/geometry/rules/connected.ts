import { between, sidesOf } from '../read/between.js';
import type { Entity, Model } from '../read/entity.js';
import { type ClauseRule, type Finding, headBefore, hits, turned } from './rule.js';

const told =
  /\b(?:are|is)(?: not|n['’]t)?(?: directly| also| all| both)* (?:connected|joined|linked)\b(?! (?:to|with) (?!each|one another))/g;

const isDrawn = (model: Model, a: Entity, b: Entity): boolean => {
  const [one, other] = [a.names[0] ?? '', b.names[0] ?? ''];
  const isSide = model.entities.some(
    (polygon) =>
      polygon.sort === 'polygon' &&
      sidesOf(model, polygon).some(({ corners }) => corners.includes(one) && corners.includes(other)),
  );
  return isSide || between(model, one, other)?.element !== undefined;
};

/** "The points A and B are connected by a segment". */
export const connectedRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : hits(clause, told).flatMap((hit): Finding[] => {
        const [a, b, more] = headBefore(clause, hit.start)?.entities ?? [];
        if (!a || !b || more || a.sort !== 'point' || b.sort !== 'point') return [];
        return [{ ...hit, ok: turned(isDrawn(model, a, b), clause.negated), stated: hit.words, about: [a, b] }];
      });
