import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import { foot, isParallel, isPerpendicular, isSamePlace, isSameSize, minus, size, type Vec } from '../read/vector.js';
import { isOn } from './geometry.js';
import { directionOf, endsOf } from './straight.js';
import { every } from './group-verdicts.js';
import { type ClauseRule, type Finding, groupAfter, headBefore, hits, isNone, spotsIn, turned } from './rule.js';

const isSure = ({ phrases, entities }: Group): boolean =>
  entities.length === 1 ||
  phrases.every(
    ({ name, det, plural }) =>
      name !== undefined ||
      det === 'all' ||
      det === 'both' ||
      det === 'each' ||
      det === 'no' ||
      (det === 'the' && plural),
  );

/** All of a group, or none of it; "two of the arrows" are left open. */
const judged = (clause: Clause, group: Group, all: readonly (boolean | undefined)[]): boolean | undefined => {
  const isNot = clause.negated || isNone(group);
  if (isNot) return all.includes(true) ? false : every(all.map((one) => turned(one, true)));
  return isSure(group) ? every(all) : all.includes(true) ? true : every(all);
};

const origin: Vec = [0, 0, 0];

const startWords =
  /\b(?:starts?|begins?|leaves?|leaving|starting|beginning|originates?|comes? out of|goes out from|issues?)(?: together| both| all)?(?: at| in| from)?(?: the)?(?: common| same)?(?: point| place)? /g;
const endWords =
  /\b(?:ends?|ending|stops?|finish(?:es)?|points? (?:at|to)|terminates?|arrives?)(?: both| all)?(?: at| in)?(?: the)?(?: common| same)?(?: point| place)? /g;

const placeAfter = (clause: Clause, model: Model, at: number): Vec | undefined => {
  if (/^(?:the )?origin\b/.test(clause.text.slice(at)))
    return model.scene.axes.length > 1 || model.isSpace ? origin : undefined;
  const next = groupAfter(clause, at);
  const [point, more] = next?.entities ?? [];
  if (next && !/\S/.test(clause.text.slice(at, next.start).replace(/\b(?:the|point|vertex|corner|tip|end)\b/g, '')))
    return point?.sort === 'point' && !more ? point.places[0] : undefined;
  const spot = spotsIn(clause).find(({ start }) => start >= at && !/\S/.test(clause.text.slice(at, start)));
  return spot && [spot.x, spot.y, 0];
};

/** "None of the arrows starts at the origin", "u ends at A". */
export const endpointRule: ClauseRule = (clause, model) =>
  [startWords, endWords].flatMap((pattern) =>
    hits(clause, pattern).flatMap((hit): Finding[] => {
      const group = headBefore(clause, hit.start);
      const place = placeAfter(clause, model, hit.end);
      const own = group?.entities.filter(({ sort, places }) => sort === 'segment' && places.length > 1) ?? [];
      if (!group || !place || own.length === 0 || own.length !== group.entities.length) return [];
      const all = own.map(({ places, element }) => {
        const ends = element?.kind === 'vector' ? [pattern === startWords ? places[0] : places.at(-1)] : places;
        return ends.some((end) => end !== undefined && isSamePlace(end, place, model.extent * 3));
      });
      const ok = judged(clause, group, all);
      return [{ start: Math.max(clause.start, group.start), end: hit.end, ok, stated: hit.words.trim(), about: own }];
    }),
  );

const collinear =
  /\b(?:lie|lies|are|is) (?:all |both )?(?:collinear|(?:on|in) (?:one|a|the same|a common|a single|a straight)(?: straight| common)? line)\b/g;

/** "M, N and T lie on one line". */
export const collinearRule: ClauseRule = (clause, model) =>
  hits(clause, collinear).flatMap((hit): Finding[] => {
    const group = headBefore(clause, hit.start);
    const places = group?.entities.flatMap(({ sort, places: own }) => (sort === 'point' ? own.slice(0, 1) : [])) ?? [];
    const [a, b, ...others] = places;
    if (!group || !a || !b || others.length === 0 || places.length !== group.entities.length || !isSure(group))
      return [];
    const far = places.reduce((best, one) => (size(minus(one, a)) > size(minus(best, a)) ? one : best), b);
    const ok = places.every((place) => foot(place, a, far).off < 0.006 * model.extent);
    return [
      {
        start: Math.max(clause.start, group.start),
        end: hit.end,
        ok: turned(ok, clause.negated),
        stated: 'collinear',
        about: group.entities,
      },
    ];
  });

const axisWords =
  /\b(?<how>parallel to|perpendicular to|at right angles to|on|along) the (?<axis>[xy][- ]?axis|horizontal axis|vertical axis)\b/g;

/** "t is parallel to the x-axis", "H is on the y-axis". */
export const axisIncidenceRule: ClauseRule = (clause, model) =>
  model.scene.axes.length < 2
    ? []
    : allMatches(clause.text, axisWords).flatMap((match): Finding[] => {
        const group = headBefore(clause, match.index);
        const { how = '', axis = '' } = match.groups ?? {};
        if (!group || group.entities.length === 0) return [];
        if (
          /\b(?:meets?|cuts?|cross\w*|touch\w*|intersect\w*|point|labels?|ticks?|numbers?)\s*$/.test(
            clause.text.slice(group.end, match.index),
          )
        )
          return [];
        const index = /^x|^hor/.test(axis) ? 0 : 1;
        const along: Vec = index === 0 ? [1, 0, 0] : [0, 1, 0];
        const all = group.entities.map((one) => {
          if (how === 'on' || how === 'along') {
            const [place] = one.places;
            return one.sort === 'point' && place
              ? Math.abs(place[index === 0 ? 1 : 0]) < 0.01 * model.extent
              : undefined;
          }
          const direction = directionOf(one);
          return (
            direction && (how.startsWith('parallel') ? isParallel(direction, along) : isPerpendicular(direction, along))
          );
        });
        const ok = judged(clause, group, all);
        return [
          {
            start: Math.max(clause.start, group.start),
            end: match.index + match[0].length,
            ok,
            stated: match[0],
            about: group.entities,
          },
        ];
      });

const footWords = /\bfoot(?: point)? of (?:the |a |its )?(?:perpendicular|height|altitude|median)\b/g;

/** "F is the foot of the perpendicular from M to KL". */
export const footRule: ClauseRule = (clause, model) =>
  hits(clause, footWords).flatMap((hit): Finding[] => {
    const before = headBefore(clause, hit.start);
    const after = clause.groups.filter(({ start }) => start >= hit.start).flatMap(({ entities }) => entities);
    const all = [...(before?.entities ?? []), ...after];
    const [own] = before?.entities ?? [];
    const point = own?.sort === 'point' && before?.entities.length === 1 ? own : undefined;
    const from = after.find(({ sort }) => sort === 'point');
    const line = after.find(
      ({ sort, corners }) => sort === 'segment' && !(from && corners.some((name) => from.names.includes(name))),
    );
    // "E is the foot of the height", of which there is one: where it ends on a side.
    const drop = after.length === 1 && point && line && isOn(model, point, line) === false ? line : undefined;
    if (drop && before)
      return [
        { start: Math.max(clause.start, before.start), end: hit.end, ok: clause.negated, stated: 'foot', about: all },
      ];
    const [place, start] = [point?.places[0], from?.places[0]];
    if (!point || !place || !line || all.length > 5) return [];
    const direction = directionOf(line);
    const isUp = start && direction ? isPerpendicular(minus(start, place), direction) : true;
    const ok = isOn(model, point, line) !== false && isUp;
    return [
      {
        start: Math.max(clause.start, before?.start ?? 0),
        end: hit.end,
        ok: turned(ok, clause.negated),
        stated: 'foot',
        about: all,
      },
    ];
  });

const ratio =
  /\b(?:divides?|splits?|cuts?|parts?) (?<what>[^.;]*?)\b(?:in(?:to)?|with) (?:the |a )?(?:ratio|parts? in the ratio)(?: of)? (?<a>\d+(?:\.\d+)?|one|two|three|four|five) ?(?::|to) ?(?<b>\d+(?:\.\d+)?|one|two|three|four|five)\b/g;

const numerals: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** "F divides AB in the ratio 2 to 1". */
export const ratioRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, ratio).flatMap((match): Finding[] => {
    const group = headBefore(clause, match.index);
    const [point, more] = group?.entities ?? [];
    const stroke = groupAfter(clause, match.index)?.entities[0];
    const ends = stroke && endsOf(stroke);
    const place = point?.sort === 'point' && !more ? point.places[0] : undefined;
    if (!group || !place || !ends || !isOn(model, point as Entity, stroke)) return [];
    const [a = 1, b = 1] = [match.groups?.['a'], match.groups?.['b']].map((one = '') => numerals[one] ?? Number(one));
    const [p, q] = [size(minus(place, ends[0])), size(minus(place, ends[1]))];
    const ok = isSameSize(p * b, q * a) || isSameSize(p * a, q * b);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: `${a} : ${b}`,
        actual: Math.round((p / q) * 100) / 100,
        about: [point as Entity, stroke],
      },
    ];
  });
