import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { Entity } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { curvesIn, ends, featuresOf } from './curve.js';
import { meetings } from './crossings.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, hits, numbersIn, turned } from './rule.js';

/** From where to where a statement about two graphs is meant: between two points, or two numbers. */
const stretchIn = (clause: Clause, low: number, high: number): readonly [number, number] | undefined => {
  const { text, start } = clause;
  const told = /\b(?:between|from)\b/.exec(text.slice(start));
  const at = told ? start + told.index : undefined;
  if (at !== undefined) {
    const points = clause.groups
      .filter((group) => group.start >= at)
      .flatMap(({ entities }) => entities.filter(({ sort }) => sort === 'point'))
      .slice(0, 2);
    const xs = points.flatMap(({ places: [place] }) => (place ? [place[0]] : []));
    const levels = clause.items.flatMap((item) =>
      item.type === 'level' && item.axis === 'x' && item.start >= at ? [item.value] : [],
    );
    const numbers =
      levels.length > 0
        ? levels
        : numbersIn(clause)
            .filter((one) => one.start >= at)
            .map(({ value }) => value);
    const [a, b] = xs.length === 2 ? xs : numbers;
    return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)];
  }
  const side = /\b(?<side>left|right) of (?:the )?(?:point |intersection |vertex )?/.exec(text.slice(start));
  if (side) {
    const from = start + side.index + side[0].length;
    const point = clause.groups.find(
      (group) =>
        Math.abs(group.end - from) < 12 &&
        group.end > from - 1 &&
        group.entities.length === 1 &&
        group.entities[0]?.sort === 'point',
    )?.entities[0];
    const level = clause.items.find((item) => item.type === 'level' && item.axis === 'x' && item.start >= from - 2);
    const x = point?.places[0]?.[0] ?? (level?.type === 'level' ? level.value : undefined);
    const gap = 0.02 * (high - low);
    return x === undefined || x <= low + gap || x >= high - gap
      ? undefined
      : side.groups?.['side'] === 'left'
        ? [low, x]
        : [x, high];
  }
  // "At x = π the curve g is above f".
  const [level, another] = clause.items.filter((item) => item.type === 'level' && item.axis === 'x');
  if (level?.type === 'level' && !another && /\b(?:at|for|where|when) $/.test(text.slice(start, level.start)))
    return [level.value, level.value];
  if (
    /\b(?:left|right|for|where|when|until|after|before|x|at|near|beyond|outside|everywhere else|partly|part)\b/.test(
      text.slice(start),
    )
  )
    return undefined;
  return [low, high];
};

/** "Between the two intersections". */
const betweenCrossings = ({ text }: Clause, one: Entity, other: Entity): readonly [number, number] | undefined => {
  if (
    !/\bbetween (?:the|their|these)(?: two)?(?: points? of)? (?:intersections?(?: points)?|crossings?|crossing points|common points|meeting points)\b/.test(
      text,
    )
  )
    return undefined;
  const xs = [one, other]
    .flatMap((curve) => featuresOf(curve, 'intersection').flatMap(({ x }) => x ?? []))
    .toSorted((a, b) => a - b);
  const [low, high] = [xs[0], xs.at(-1)];
  return low === undefined || high === undefined || high - low < 1e-6 ? undefined : [low, high];
};

const isGraph = ({ sort, reach, measures }: Entity): boolean =>
  sort === 'curve' || (sort === 'segment' && reach === 'line' && measures.slope !== undefined);

const reachOf = (one: Entity): readonly [number, number] => (one.sort === 'curve' ? ends(one) : [-Infinity, Infinity]);

const levelAt = (one: Entity, x: number): number | undefined => {
  const [a] = one.places;
  if (one.sort === 'curve') return heightAt(one, x);
  return a && one.measures.slope !== undefined ? a[1] + (x - a[0]) * one.measures.slope : undefined;
};

/** "Between A and B the line lies above the parabola". */
export const aboveRule: ClauseRule = (clause, model) =>
  curvesIn(model).length === 0
    ? []
    : hits(clause, /\b(?:above|over|higher than|below|under|underneath|lower than)\b/g).flatMap((hit): Finding[] => {
        const [subject, object] = [headBefore(clause, hit.start), groupAfter(clause, hit.end)];
        const [one, other] = [subject?.entities ?? [], object?.entities ?? []].map((list) =>
          list.length === 1 && list[0] && isGraph(list[0]) ? list[0] : undefined,
        );
        if (!one || !other || one.id === other.id) return [];
        const [a, b, c, d] = [...reachOf(one), ...reachOf(other)];
        const stretch = betweenCrossings(clause, one, other) ?? stretchIn(clause, Math.max(a, c), Math.min(b, d));
        if (!stretch) return [];
        const [low, high] = stretch;
        const isUp = /above|over|higher/.test(hit.words);
        const all = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].map((share) => {
          const x = low + (high - low) * share;
          const [p, q] = [levelAt(one, x), levelAt(other, x)];
          return p === undefined || q === undefined ? undefined : isUp ? p > q : p < q;
        });
        if (all.includes(undefined)) return [];
        return [{ ...hit, ok: turned(!all.includes(false), clause.negated), stated: hit.words, about: [one, other] }];
      });

const common =
  /\b(no|one|two|three|four|a single|\d) (?:common |shared |intersection |meeting |crossing )(?:points?|spots?|places?)\b|\b(no|one|two|three|four|a single|\d) points? (?:in common|of intersection)\b/g;

const numberOf = (words: string): number =>
  words === 'no' ? 0 : words === 'a single' ? 1 : (unitWord(words) ?? Number(words));

/** "The two graphs have only one common point". */
export const commonPointRule: ClauseRule = (clause, model) => {
  const curves = model.entities.filter(
    ({ sort, reach }) => sort === 'curve' || (sort === 'segment' && reach === 'line'),
  );
  if (!curves.some(({ sort }) => sort === 'curve')) return [];
  return allMatches(clause.text, common).flatMap((match): Finding[] => {
    const own = clause.groups.flatMap(({ entities }) => entities.filter((one) => curves.includes(one)));
    const [one, other, more] = [...new Set(own.length > 1 ? own : curves)];
    if (!one || !other || more) return [];
    const actual = meetings(model, one, other)?.length;
    const stated = numberOf(match[1] ?? match[2] ?? '');
    if (actual === undefined) return [];
    const ok = turned(actual === stated, clause.negated);
    return [{ start: match.index, end: match.index + match[0].length, ok, stated, actual, about: [one, other] }];
  });
};

const axisOf = (curve: Entity): number | undefined => {
  const tips = [...featuresOf(curve, 'maximum'), ...featuresOf(curve, 'minimum')];
  return tips.length === 1 ? tips[0]?.x : undefined;
};

/** "The axis of symmetry of the parabola is x = 1". */
export const symmetryAxisRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:ax[ie]s of symmetry|lines? of symmetry|symmetry axis|symmetric(?:al)? (?:about|to|in|with respect to|around)(?: the)?(?: vertical)?(?: line)?)\b/g,
  ).flatMap((hit): Finding[] => {
    const level = clause.items.find((item) => item.type === 'level' && item.start >= hit.start - 40);
    const bent = curvesIn(model).filter(({ measures }) => measures.slope === undefined);
    const [curve, more] = bent;
    const actual = curve && axisOf(curve);
    if (level?.type !== 'level' || level.axis !== 'x' || !curve || more || actual === undefined) return [];
    const ok = Math.abs(level.value - actual) <= Math.max(level.rounding, model.slack.x);
    return [
      {
        start: hit.start,
        end: Math.max(hit.end, level.end),
        ok: turned(ok, clause.negated),
        stated: level.value,
        actual,
        about: [curve],
      },
    ];
  });
