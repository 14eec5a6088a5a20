import type { Feature } from '../../../../renderers/scene.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import { curveFor, curvesIn, featuresOf } from './curve.js';
import { isOn } from './geometry.js';
import { type ClauseRule, type Finding, type Hit, groupBefore, hits, isNone, turned } from './rule.js';

const axisWords = '(?:the )?(?:x[- ]?axis|horizontal axis|axis of x)';

const ordinateWords = '(?:the )?(?:y[- ]?axis|vertical axis)';

interface Asked {
  readonly pattern: RegExp;
  readonly kind: Feature['kind'];
  readonly axis: 'x' | 'y';
}

const asked: readonly Asked[] = [
  {
    pattern: new RegExp(
      `\\b(?:meets?|cross(?:es)?|cuts?|intersects?|touch(?:es)?|hits?|reach(?:es)?|crosses over|through|passes through|goes through|on|zeros? on|intersections? with|intercepts? (?:on|with)|crossing) ${axisWords}|(?<=axis[^.;]*)\\band ${axisWords}(?= at\\b)`,
      'g',
    ),
    kind: 'root',
    axis: 'x',
  },
  {
    pattern:
      /\b(?:(?<=\b(?:an?|the|its|one|another|single|double|first|second|third|only|other|positive|negative|left|right|left-hand|right-hand|smaller|larger|no) )zero|zeros|zeroes|roots?|x-intercepts?|x intercepts?)\b/g,
    kind: 'root',
    axis: 'x',
  },
  {
    pattern: new RegExp(
      `\\b(?:meets?|cross(?:es)?|cuts?|intersects?|hits?|reach(?:es)?|passes through|intercepts? (?:on|with)|crossing) ${ordinateWords}`,
      'g',
    ),
    kind: 'y-intercept',
    axis: 'y',
  },
  { pattern: /\b(?:y-intercepts?|y intercepts?)\b/g, kind: 'y-intercept', axis: 'y' },
  {
    pattern: /\bvertical asymptotes?\b|(?<=\basymptotes?\b[^.;]*\b)vertical one\b/g,
    kind: 'vertical-asymptote',
    axis: 'x',
  },
  {
    pattern: /\bhorizontal asymptotes?\b|(?<=\basymptotes?\b[^.;]*\b)horizontal one\b/g,
    kind: 'horizontal-asymptote',
    axis: 'y',
  },
  { pattern: /\bholes?\b/g, kind: 'hole', axis: 'x' },
  { pattern: /\b(?:inflection(?: points?)?|points? of inflection)\b/g, kind: 'inflection', axis: 'x' },
];

const counted =
  /\b(once|twice|three times|four times|exactly once|only once)\b|\b(one|two|three|four|five|no|1|2|3|4|5) (?:\w+ )?(?:times|points|places|zeros?|zeroes|roots?|x-intercepts?|intersections?|spots)\b/;

const numerals: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  'three times': 3,
  'four times': 4,
  'exactly once': 1,
  'only once': 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  no: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
};

export interface Stated {
  readonly start: number;
  readonly end: number;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly bare: number | undefined;
  readonly rounding: number;
}

/** Words that numbers after them belong to, and no longer to what went before. */
const owner =
  /\b(?:maxim(?:um|a)|minim(?:um|a)|highest|lowest|peaks?|crests?|troughs?|valleys?|vertex|turning points?|zeros?|zeroes|roots?|[xy][- ]?intercepts?|inflection|asymptotes?|(?:horizontal|vertical) one|holes?|slope|gradient|that of|those of|the other|(?:meets?|cross(?:es)?|cuts?|intersects?|touch(?:es)?|passes|goes|runs) (?:the|through|both)|(?:and|or|but) (?:the )?[xy][- ]?axis|returns?|falls?|rises?|drops?|climbs?|begins?|starts?|ends?|while|whereas)\b/g;

/** A list goes on where nothing but "and" and numbers stand between. */
const nextOwner = (clause: Clause, at: number): number => {
  owner.lastIndex = at;
  const next = owner.exec(clause.text);
  return next ? next.index : Infinity;
};

/** Numbers, places and levels in a clause after (or else before) an offset. */
export const statedIn = (clause: Clause, at: number): Stated[] => {
  const all = clause.items.flatMap((item): Stated[] => {
    const { start, end } = item;
    if (item.type === 'spot') return [{ start, end, x: item.x, y: item.y, bare: undefined, rounding: item.rounding }];
    if (item.type === 'level')
      return [
        {
          start,
          end,
          x: item.axis === 'x' ? item.value : undefined,
          y: item.axis === 'y' ? item.value : undefined,
          bare: undefined,
          rounding: item.rounding,
        },
      ];
    if (
      item.type === 'number' &&
      item.unit === undefined &&
      !/^ (?:times|points|places|zeros|roots)/.test(clause.text.slice(end, end + 10))
    )
      return [
        {
          start,
          end,
          x: undefined,
          y: undefined,
          bare: item.value,
          rounding: item.precision === 'about' ? Math.max(item.rounding, Math.abs(item.value) * 0.05) : item.rounding,
        },
      ];
    return [];
  });
  const until = nextOwner(clause, at);
  const after = all.filter(({ start }) => start >= at && start < until);
  if (after.length === 0 && until < Infinity && all.some(({ start }) => start >= until)) return [];
  return after.length > 0 ? after : all.filter(({ end }) => end <= at).slice(-1);
};

export const close = (stated: number | undefined, actual: number | undefined, rounding: number): boolean =>
  stated === undefined || (actual !== undefined && Math.abs(stated - actual) <= rounding * 1.01 + 1e-6);

/** Where a straight line meets the axes; told of as a curve's zeros are. */
const crossingsOf = ({ places: [a, b], reach }: Entity, kind: Feature['kind']): Feature[] => {
  if (!a || !b) return [];
  const along = kind === 'root' ? 1 : 0;
  const share = a[along] / (a[along] - b[along]);
  const isReached = reach === 'line' || (share > -0.01 && (reach === 'ray' || share < 1.01));
  if (!Number.isFinite(share) || !isReached) return [];
  return [{ kind, x: a[0] + share * (b[0] - a[0]), y: a[1] + share * (b[1] - a[1]) }];
};

/** "t meets the x-axis at 1": the line that is named just before. */
const lineBefore = (subject: Group | undefined, model: Model, kind: Feature['kind']): Entity | undefined => {
  const [line, more] = subject?.entities ?? [];
  return model.scene.axes.length === 2 &&
    (kind === 'root' || kind === 'y-intercept') &&
    line?.sort === 'segment' &&
    line.element !== undefined &&
    !more
    ? line
    : undefined;
};

const ofCurve = (
  clause: Clause,
  model: Model,
  hit: Hit,
  { kind, axis }: Asked,
  curve: Entity,
  isNot: boolean,
): Finding[] => {
  const own = curve.sort === 'curve' ? featuresOf(curve, kind) : crossingsOf(curve, kind);
  const number = counted.exec(clause.text.slice(clause.start));
  // "Crosses the y-axis at 1 and bends upwards to 5": what another verb tells.
  const other =
    /\band (?:then )?(?:bends?|rises?|falls?|goes|runs?|climbs?|drops?|reaches|ends?|continues|passes|has|is)\b/.exec(
      clause.text.slice(hit.end),
    );
  const until = other ? hit.end + other.index : Infinity;
  const values = statedIn(clause, hit.end).filter(
    ({ start }) => !(number && start === clause.start + number.index) && start < until,
  );
  const count = numerals[number?.[1] ?? number?.[2] ?? ''];
  if (values.length === 0 && kind === 'root' && count !== undefined)
    return [{ ...hit, ok: turned(own.length === count, isNot), stated: count, actual: own.length, about: [curve] }];
  if (values.length === 0) {
    const points = clause.groups
      .filter(({ start }) => start >= hit.end)
      .flatMap(({ entities }) => entities.filter(({ sort }) => sort === 'point'));
    const flat = kind === 'root' ? 1 : 0;
    if (points.length > 0 && (kind === 'root' || kind === 'y-intercept'))
      return points.map((point) => {
        const ok = isOn(model, point, curve) !== false && Math.abs(point.places[0]?.[flat] ?? 1) < 0.01 * model.extent;
        return { ...hit, ok: turned(ok, isNot), stated: point.names[0] ?? '', about: [curve, point] };
      });
    return [{ ...hit, ok: turned(own.length > 0, isNot), stated: kind, actual: own.length, about: [curve] }];
  }
  if (/\borigin\b/.test(clause.text)) return [];
  const along = (feature: Feature): number | undefined => (axis === 'x' ? feature.x : feature.y);
  return values.map(({ start, end, x, y, bare, rounding }): Finding => {
    const fits = (feature: Feature): boolean =>
      bare !== undefined
        ? close(bare, along(feature), Math.max(rounding, model.slack[axis]))
        : close(x, feature.x, Math.max(rounding, model.slack.x)) &&
          close(y, feature.y ?? (kind === 'root' ? 0 : undefined), Math.max(rounding, model.slack.y));
    const actual = own.map((feature) => along(feature) ?? '').join(', ');
    const span = { start: Math.min(hit.start, start), end: Math.max(hit.end, end) };
    return { ...span, ok: turned(own.some(fits), isNot), stated: bare ?? x ?? y ?? null, actual, about: [curve] };
  });
};

/** "f crosses the x-axis at 1 and 3", "its zeros are −2 and 2", "the y-intercept is −1". */
export const featureRule: ClauseRule = (clause, model) =>
  asked.flatMap((one) =>
    hits(clause, one.pattern).flatMap((hit): Finding[] => {
      if (/\b(?:on|through)\b/.test(hit.words) && one.kind === 'root' && !/pass|goes|intercept|zero/.test(hit.words))
        return [];
      const subject = groupBefore(clause, hit.start);
      const several = subject?.entities.filter(({ sort }) => sort === 'curve') ?? [];
      // "A horizontal one" is itself the nearest thing that is named.
      const [sole, another] = curvesIn(model);
      const isOne = hit.words.endsWith(' one') && another === undefined;
      const single = isOne ? sole : curveFor(clause, model, hit.start);
      const line = lineBefore(subject, model, one.kind);
      const curves = line ? [line] : several.length > 1 ? several : single ? [single] : [];
      return curves.flatMap((curve) => ofCurve(clause, model, hit, one, curve, clause.negated || isNone(subject)));
    }),
  );
