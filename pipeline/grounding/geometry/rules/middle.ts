import type { Entity } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { isSamePlace, plus, times, type Vec } from '../read/vector.js';
import { bisects, isHalved, isOn } from './geometry.js';
import { every } from './group-verdicts.js';
import { finding, isVague, othersOf, pairs, pointsOf, strangers } from './group-verdicts.js';
import { type ClauseRule, type Finding, groupAfter, groupBefore, hits, isNone, turned } from './rule.js';

/** "M is the midpoint of BC", "E lies halfway between A and C". */
export const midpointRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:midpoints? of|middle of|middle between|halfway (?:between|along)|half way (?:between|along)|cent(?:re|er) of the (?:side|segment)|midway between)\b/g,
  ).flatMap((hit): Finding[] => {
    const object = groupAfter(clause, hit.end);
    const subject = groupBefore(clause, hit.start);
    const own = pointsOf(subject);
    const ends = pointsOf(object);
    const [point] = own;
    // "D and E are the midpoints of AB and BC": in turn.
    const halved = object ? othersOf(object).filter(({ sort }) => sort === 'segment') : [];
    if (
      object &&
      own.length > 1 &&
      own.length === halved.length &&
      /^ (?:is|are) the $/.test(clause.text.slice(subject?.end ?? 0, hit.start))
    ) {
      const all = own.map((one) => halved.some((stroke) => isHalved(model, one, stroke) === true));
      return [finding(hit, object.end, turned(!all.includes(false), clause.negated), 'midpoint', [...own, ...halved])];
    }
    if (
      !object ||
      !point ||
      own.length !== 1 ||
      /\b(?:to|joins?|through|in|at|from)\b[^.]*$/.test(
        clause.text.slice(subject?.end ?? 0, hit.start).replace(/\bin (?:the|its) *$/, ''),
      )
    )
      return [];
    const strokes = othersOf(object).filter(({ sort }) => sort === 'segment');
    const [a, b] = ends;
    if (strokes.length !== 1 && !(ends.length === 2 && a && b))
      return strangers(object) ? [finding(hit, object.end, clause.negated, 'midpoint', [])] : [];
    const stroke = strokes[0] ?? {
      ...(a as Entity),
      sort: 'segment',
      places: [...(a?.places ?? []), ...(b?.places ?? [])],
    };
    return [
      finding(hit, object.end, turned(isHalved(model, point, stroke), clause.negated), 'midpoint', [
        point,
        ...object.entities,
      ]),
    ];
  });

/** "The median meets BC in its midpoint", "F divides AB into two equal parts", "the height bisects the base". */
export const halvingRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:bisects?|(?<!\b(?:the|two|both|its|equal|these|into) )halves(?! of\b)|cuts? (?=[^.]*\bin half)|divides? (?=[^.]*\b(?:in half|into two (?:equal|congruent)))|splits? (?=[^.]*\b(?:in half|into two (?:equal|congruent))))/g,
  ).flatMap((hit): Finding[] => {
    const subject = groupBefore(clause, hit.start);
    if (!subject || isVague(subject)) return [];
    // "It" halves something else than itself.
    const after = clause.groups.find(({ start }) => start >= hit.end);
    if (after?.phrases[0]?.noun === 'it' && after.entities.every((one) => subject.entities.includes(one))) return [];
    if (/^ (?:each other|one another)/.test(clause.text.slice(hit.end))) {
      const all = pairs(othersOf(subject)).flatMap(([one, other]) => [
        bisects(model, one, other),
        bisects(model, other, one),
      ]);
      return [finding(hit, hit.end, turned(every(all), clause.negated), 'bisects', subject.entities)];
    }
    const object = groupAfter(clause, hit.end) ?? (/^ it\b/.test(clause.text.slice(hit.end)) ? undefined : undefined);
    if (!object || isVague(object))
      return strangers(object) ? [finding(hit, hit.end, clause.negated, 'bisects', [])] : [];
    const all = subject.entities.flatMap((one) => object.entities.map((other) => bisects(model, one, other)));
    return [
      finding(hit, object.end, turned(every(all), clause.negated || isNone(object)), 'bisects', [
        ...subject.entities,
        ...object.entities,
      ]),
    ];
  });

const joinEnds = (clause: Clause, start: number, end: number): Entity[] | undefined => {
  const after = clause.groups.filter((group) => group.start >= start && group.start <= end + 60);
  const points = after.flatMap(pointsOf);
  return points.length === 2 && after.every((group) => pointsOf(group).length === group.entities.length)
    ? points
    : undefined;
};

/** "The dashed segment joins A to M", "the diagonal runs from A to C". */
export const joiningRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:joins?|connects?|links?|joining|connecting|(?:runs?|goes|leads?|drawn|stretches|extends|points|is|running|going|crosses the \w+)(?: (?:up|down|diagonally|straight))? from)\b/g,
  ).flatMap((hit): Finding[] => {
    const subject = groupBefore(clause, hit.start);
    const things = othersOf(subject).filter(({ sort }) => sort === 'segment');
    const [thing, more] = things;
    const ends = joinEnds(clause, hit.end, hit.end);
    const of = clause.groups.findLast((group) => group.start >= hit.end);
    if (!subject || !thing || more || things.length !== subject.entities.length) return [];
    const midpoint = /\bmid-?point of\b/.test(clause.text.slice(hit.end));
    if (midpoint) {
      const first = pointsOf(groupAfter(clause, hit.end))[0];
      const stroke = othersOf(of)[0];
      const other = thing.corners.find((name) => first && !first.names.includes(name));
      const middle = other === undefined ? undefined : model.points.get(other);
      if (!first || !stroke || !middle || stroke.sort !== 'segment') return [];
      return [
        finding(
          hit,
          of?.end ?? hit.end,
          turned(
            thing.corners.some((name) => first.names.includes(name)) ? isHalved(model, middle, stroke) : false,
            clause.negated,
          ),
          'joins',
          [thing],
        ),
      ];
    }
    if (!ends || thing.reach !== 'segment') return [];
    const ok =
      thing.corners.length === 2
        ? ends.every(({ names }) => names.some((name) => thing.corners.includes(name)))
        : every(ends.map((point) => isOn(model, point, thing)));
    return [finding(hit, of?.end ?? hit.end, turned(ok, clause.negated), 'joins', [thing, ...ends])];
  });

const middleOf = (places: readonly Vec[]): Vec =>
  times(
    places.reduce((sum, one) => plus(sum, one), [0, 0, 0]),
    1 / (places.length || 1),
  );

/** "M is the centre of the circle", "the circle with the centre M". */
export const centreRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:cent(?:re|er)(?: is| called| named| point)?(?: of(?: the)?)?|cent(?:re|er)ed (?:at|on))\b/g,
  ).flatMap((hit): Finding[] => {
    const holder = clause.groups.find(({ start, end }) => start <= hit.start && end >= hit.end - 1);
    const before = holder ? undefined : groupBefore(clause, hit.start);
    const after = groupAfter(clause, hit.words.endsWith(' the') ? hit.end - 3 : hit.end);
    const circles = model.entities.filter(({ sort }) => sort === 'circle');
    // "A line from the centre to the edge": nobody says what the centre is.
    const isTold =
      holder?.phrases.some(({ noun, name }) => noun === 'centre' && name !== undefined) === true ||
      /\b(?:centered|centred)\b/.test(hit.words) ||
      /(?:is|are|called|named|being|as|,) (?:the |a |its |their )?(?:common )?$/.test(
        clause.text.slice(0, hit.start),
      ) ||
      (after !== undefined &&
        pointsOf(after).length === 1 &&
        /^(?:,|:|is|are|at|called|named|labell?ed|point|the|marked|lies|origin| )*$/.test(
          clause.text.slice(hit.end, after.start),
        ));
    if (!isTold) return [];
    const near = holder?.phrases.find(({ noun, name }) => noun === 'centre' && name !== undefined);
    const points = near
      ? near.entities.filter(({ sort }) => sort === 'point')
      : [...pointsOf(before), ...pointsOf(after)].slice(0, 1);
    const isRound = (one: Entity): boolean =>
      one.sort === 'circle' || (one.sort === 'polygon' && one.places.length > 2);
    const named = [...othersOf(before), ...othersOf(after)].find(isRound) ?? othersOf(clause.subject()).find(isRound);
    const isOf =
      after !== undefined &&
      hit.words.includes(' of') &&
      (after.start < hit.end || clause.text.slice(hit.end, after.start).trim() === '');
    const isNamed =
      circles.length === 0 || isOf || (before !== undefined && named !== undefined && before.entities.includes(named));
    const own = named && isNamed ? [named] : circles;
    const [point] = points;
    if (near?.stranger !== undefined && own.length > 0)
      return [finding(hit, hit.end, clause.negated, near.stranger, own)];
    if (!point || own.length === 0) return [];
    const is = own.some(
      (circle) =>
        model.scene.relations.some(
          ({ kind, from, to }) => kind === 'centre-of' && from === point.id && to === circle.id,
        ) ||
        (circle.sort === 'polygon' &&
          isSamePlace(middleOf(circle.places), point.places[0] ?? [1e9, 0, 0], model.extent)) ||
        Math.hypot(circle.at[0] - point.at[0], circle.at[1] - point.at[1]) < 1.5,
    );
    return [finding(hit, Math.max(hit.end, after?.end ?? 0), turned(is, clause.negated), 'centre', [point, ...own])];
  });
