import type { Point } from '../../../../renderers/scene.js';
import { centreOf, far, footOn } from '../drawn/pixels.js';
import type { Entity, Model } from '../read/entity.js';
import { type ClauseRule, type Finding, hits, turned } from './rule.js';

const polygonNames =
  'triangle|square|rectangle|quadrilateral|rhombus|kite|trapezium|trapezoid|pentagon|hexagon|polygon';
const told = new RegExp(
  `\\b(?:(?<circleIn>circle[^.;,]*? (?:is |be |,|lies )?inscribed in(?:to)? (?:the|a|an|this) (?:\\w+ )?(?:${polygonNames}))|(?<polygonIn>(?:${polygonNames})[^.;,]*? (?:is |be |,|lies )?inscribed in(?:to)? (?:the|a|an|this) (?:\\w+ )?circle)|(?<inner>inscribed circle|incircle)|(?<outer>circumscribed circle|circumcircle|circumscribed (?:about|around) (?:the|a)|circumscribes)|(?<all>touches (?:all|the) (?:(?:of )?(?:the |its )?)?(?:three |four |five |six )?sides))`,
  'g',
);

interface Drawn {
  readonly centre: Point;
  readonly radius: number;
  readonly corners: readonly Point[];
}

/** Both in pixels, as they are drawn. */
const drawnOf = (circle: Entity, polygon: Entity): Drawn | undefined => {
  const [round, corners] = [circle.element, polygon.element?.path];
  if (round?.kind !== 'circle' || corners === undefined || corners.length < 3) return undefined;
  return { centre: centreOf(round), radius: round.box.width / 2, corners };
};

const isNear = (distance: number, { radius }: Drawn): boolean =>
  Math.abs(distance - radius) < Math.max(2, 0.02 * radius);

/** The circle touches all sides. */
const isInside = (drawn: Drawn): boolean =>
  drawn.corners.every((corner, at) =>
    isNear(footOn(drawn.centre, corner, drawn.corners[(at + 1) % drawn.corners.length] ?? corner).off, drawn),
  );

/** The circle goes through all corners. */
const isAround = (drawn: Drawn): boolean => drawn.corners.every((corner) => isNear(far(corner, drawn.centre), drawn));

const soleOf = (model: Model, sort: string): Entity | undefined => {
  const own = model.entities.filter((one) => one.sort === sort && one.element?.visible !== false);
  return own.length === 1 ? own[0] : undefined;
};

/** "The circle is inscribed in the square", "a triangle with its circumscribed circle": of one circle and one polygon. */
export const inscribedRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : hits(clause, told).flatMap((hit): Finding[] => {
        const [circle, polygon] = [soleOf(model, 'circle'), soleOf(model, 'polygon')];
        if (!circle || !polygon) return [];
        const isOuter =
          /circumscrib|circumcircle/.test(hit.words) || /inscribed in(?:to)? [\w ]*circle$/.test(hit.words);
        const drawn = drawnOf(circle, polygon);
        const is = drawn && (isOuter ? isAround : isInside)(drawn);
        return [{ ...hit, ok: turned(is, clause.negated), stated: hit.words, about: [circle, polygon] }];
      });
