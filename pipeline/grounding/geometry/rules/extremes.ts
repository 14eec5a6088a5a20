import { bending } from '../read/nouns.js';
import type { Feature } from '../../../../renderers/scene.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { curveFor, curvesIn, featuresOf, range } from './curve.js';
import { close, type Stated, statedIn } from './features.js';
import { type ClauseRule, type Finding, hits, turned } from './rule.js';

const top =
  /\b(?:maxim(?:um|a)|highest (?:point|value|it gets|it goes|place)|peaks?|top(?!\b \w+ (?:side|line))|crests?|tops out|largest value|greatest value|high point)\b/g;

const bottom =
  /\b(?:minim(?:um|a)|lowest (?:point|value|it gets|it goes|place)|troughs?|valleys?|bottoms out|smallest value|low point)\b/g;

const turn = /\b(?:vertex|turning points?|apex)\b/g;

/** "V is its highest point", "f has no maximum". */
const withoutNumber = (
  clause: Clause,
  model: Model,
  hit: { start: number; end: number },
  kinds: readonly Feature['kind'][],
  curve: Entity,
  own: readonly Feature[],
): Finding[] => {
  const [about, isNot] = [[curve], clause.negated];
  const all = clause.groups
    .filter(({ start, end }) => start >= hit.start - 40 || end <= hit.start)
    .flatMap(({ entities }) => entities)
    .filter(({ sort }) => sort === 'point');
  const beside = clause.groups.find(
    ({ start, entities }) =>
      start >= hit.end &&
      entities.length > 0 &&
      /^ (?:is |lies |lie |located |point |called |named )*(?:at|in|is|:|,)? ?(?:the )?(?:point )?$/.test(
        clause.text.slice(hit.end, start),
      ),
  );
  const first = beside?.phrases[0]?.entities ?? [];
  const points = first.length === 1 && first[0]?.sort === 'point' ? first : all;
  const [point] = points;
  const tip = point?.places[0];
  if (points.length === 1 && point && tip && own.length === 0 && kinds.length === 1) {
    const { low, high } = range(curve);
    const isTip = Math.abs(tip[1] - (kinds[0] === 'maximum' ? high : low)) < 0.02 * model.extent;
    return [{ ...hit, ok: turned(isTip, isNot), stated: point.names[0] ?? '', about: [curve, point] }];
  }
  if (points.length === 1 && point && own.length > 0)
    return [
      {
        ...hit,
        ok: turned(
          own.some(
            ({ x, y }) =>
              Math.abs((x ?? 0) - (point.places[0]?.[0] ?? 1e9)) < 0.02 * model.extent &&
              Math.abs((y ?? 0) - (point.places[0]?.[1] ?? 1e9)) < 0.02 * model.extent,
          ),
          isNot,
        ),
        stated: point.names[0] ?? '',
        about: [curve, point],
      },
    ];
  if (points.length === 0 && /\b(?:has|have|no|there is|there are)\b/.test(clause.text)) {
    const no = isNot || /\bno (?:\w+ )?(?:max|min|high|low|peak|trough|turning)/.test(clause.text);
    return [{ ...hit, ok: turned(own.length > 0, no), stated: kinds.join(' '), about }];
  }
  return [];
};

/** A tip that is no turning point of a smooth course: the corner of |x|. */
const sharpTips = (curve: Entity, kinds: readonly Feature['kind'][]): Feature[] => {
  const course = curve.course();
  const { low, high } = range(curve);
  const inner = course.slice(1, -1);
  const slack = 0.004 * (high - low);
  return kinds.flatMap((kind): Feature[] => {
    const edge = kind === 'maximum' ? high : low;
    const isAtEnd = [course[0], course.at(-1)].some((end) => end !== undefined && Math.abs(end[1] - edge) < 5 * slack);
    const tip = inner.find(([, y]) => Math.abs(y - edge) < slack);
    return tip && !isAtEnd ? [{ kind, x: tip[0], y: tip[1] }] : [];
  });
};

const atOrigin =
  /^(?: of (?:the |its )?[\p{L}() ]{1,24}?)?,?(?: is| lies| sits| falls| being| (?:which|that) is)?(?: exactly| right)?(?: at| in| on)? the origin\b/u;

/** "Its vertex is the origin": the place where the axes cross. */
const placesOf = (clause: Clause, hit: { end: number }): readonly Stated[] => {
  const origin = atOrigin.exec(clause.text.slice(hit.end));
  return origin
    ? [{ start: hit.end, end: hit.end + origin[0].length, x: 0, y: 0, bare: undefined, rounding: 0 }]
    : statedIn(clause, hit.end);
};

const extremeFinding = (
  clause: Clause,
  model: Model,
  hit: { start: number; end: number },
  kinds: readonly Feature['kind'][],
): Finding[] => {
  const bent = bending(model.entities.filter(({ sort }) => sort === 'curve'));
  const curve = curveFor(clause, model, hit.end + 40) ?? (bent.length === 1 ? bent[0] : undefined);
  if (!curve || curve.measures.slope !== undefined) return [];
  const told = kinds.flatMap((kind) => featuresOf(curve, kind));
  const own = told.length > 0 ? told : sharpTips(curve, kinds);
  const [about, isNot] = [[curve], clause.negated];
  // "At Q(1, 0), halfway between the vertex and P": the place is of Q.
  if (/\b(?:between|to|from|than|towards) (?:the|its) $/.test(clause.text.slice(clause.start, hit.start))) return [];
  // "One hill on the left and one valley on the right": so many.
  const values = placesOf(clause, hit).filter(
    ({ end }) =>
      !/^ (?:local |relative |low |high |deep )*(?:valley|hill|max|min|peak|trough|dip|turning|low point|high point)/.test(
        clause.text.slice(end),
      ),
  );
  if (values.length === 0) return withoutNumber(clause, model, hit, kinds, curve, own);
  const { low, high } = range(curve);
  const edge = kinds.includes('maximum') ? high : low;
  const wide = (rounding: number, axis: 'x' | 'y'): number => Math.max(rounding, model.slack[axis]);
  return values.map(({ start, end, x, y, bare, rounding }) => {
    const ok =
      own.some((feature) =>
        bare !== undefined
          ? close(bare, feature.y, wide(rounding, 'y')) || close(bare, feature.x, wide(rounding, 'x'))
          : close(x, feature.x, wide(rounding, 'x')) && close(y, feature.y, wide(rounding, 'y')),
      ) ||
      (own.length === 0 && bare !== undefined && close(bare, edge, rounding + 0.01 * model.extent));
    return {
      start: Math.min(hit.start, start),
      end: Math.max(hit.end, end),
      ok: own.length === 0 && !ok && x === undefined ? undefined : turned(ok, isNot),
      stated: bare ?? `${x ?? ''}, ${y ?? ''}`,
      actual: own.map((feature) => `(${feature.x ?? ''}, ${feature.y ?? ''})`).join(' '),
      about,
    };
  });
};

/** "The parabola has its vertex at (0, 5)", "the curve peaks at 5". */
export const extremeRule: ClauseRule = (clause, model) =>
  curvesIn(model).length === 0
    ? []
    : [
        ...hits(clause, top).flatMap((hit) => extremeFinding(clause, model, hit, ['maximum'])),
        ...hits(clause, bottom).flatMap((hit) => extremeFinding(clause, model, hit, ['minimum'])),
        ...hits(clause, turn).flatMap((hit) => extremeFinding(clause, model, hit, ['maximum', 'minimum'])),
      ];
