import { polygonNouns } from '../read/polygon-nouns.js';
import type { Entity, Model } from '../read/entity.js';
import { kindsOfPolygon } from '../read/kinds.js';
import { functionNoun, functionsCalled } from '../read/functions.js';
import { isClosed, standsFor } from '../read/nouns.js';
import type { Clause, Group } from '../read/sentence.js';
import { minus, size } from '../read/vector.js';
import { every } from './group-verdicts.js';
import { isRoundRole } from './round-roles.js';
import { type ClauseRule, type Finding, groupBefore, headBefore, hits, isNone, turned } from './rule.js';

const roles = new Set([
  'hypotenuse',
  'leg',
  'diagonal',
  'radius',
  'diameter',
  'chord',
  'height',
  'median',
  'tangent',
  'side',
  'transversal',
  'base',
  'slant height',
  'space diagonal',
  'face diagonal',
]);

const polygonIs = (entity: Entity, noun: string): boolean => kindsOfPolygon(entity).includes(noun);

const fitsNoun = (model: Model, entity: Entity, noun: string): boolean | undefined => {
  if (functionNoun(noun) === noun && entity.sort === 'curve') return functionsCalled(model, noun).includes(entity);
  if (polygonNouns.has(noun)) return entity.sort === 'polygon' ? polygonIs(entity, noun) : undefined;
  if (noun === 'right angle' && entity.sort === 'angle')
    return entity.measures.angle === undefined ? undefined : Math.abs(entity.measures.angle - 90) < 0.3;
  if (!roles.has(noun) || entity.sort !== 'segment') return undefined;
  const round = isRoundRole(model, entity, noun);
  if (round !== undefined) return round;
  const all = standsFor(model, noun);
  if (all.length === 0) return undefined;
  const isOne = all.some(
    ({ id, corners }) =>
      id === entity.id || (corners.length === 2 && corners.every((name) => entity.corners.includes(name))),
  );
  // A body has more sides, diagonals and heights than have names: those of its faces and sections.
  return isOne || !model.isSpace || noun === 'space diagonal' ? isOne : undefined;
};

const endsTold =
  /\b(?:is|are)(?: not)? (?:the )?(?:two )?(?:end ?points|ends) of (?:a|the|one) (diameter|chord|radius)\b/g;

/** "A and D are the endpoints of a diameter". */
export const roundEndsRule: ClauseRule = (clause, model) =>
  hits(clause, endsTold).flatMap(({ start, end, words }): Finding[] => {
    const [a, b, more] = headBefore(clause, start)?.entities ?? [];
    const noun = /\w+$/.exec(words)?.[0] ?? '';
    if (!a || !b || more || a.sort !== 'point' || b.sort !== 'point') return [];
    const ok = isRoundRole(model, { ...a, corners: [a.names[0] ?? '', b.names[0] ?? ''] }, noun);
    return ok === undefined ? [] : [{ start, end, ok: turned(ok, clause.negated), stated: noun, about: [a, b] }];
  });

/** "BC is the hypotenuse", "the parallelogram ABCD", "AB is the longest side", "the hypotenuse is AB". */
export const identityRule: ClauseRule = (clause, model) => {
  const found: Finding[] = [];
  for (const group of clause.groups) {
    for (const phrase of group.phrases) {
      if (
        phrase.name === undefined ||
        phrase.noun === '' ||
        phrase.stranger !== undefined ||
        phrase.entities.length !== 1
      )
        continue;
      const [entity] = phrase.entities;
      const ok = entity && fitsNoun(model, entity, phrase.noun);
      if (entity && ok !== undefined && (ok || phrase.noun !== 'base'))
        found.push({
          start: group.start,
          end: group.end,
          ok: clause.negated && !ok ? undefined : ok,
          stated: phrase.noun,
          about: [entity],
        });
    }
  }
  clause.groups.forEach((left, index) => {
    const right = clause.groups[index + 1];
    // "The base of the pyramid is a square": not the pyramid.
    const subject = (right && headBefore(clause, right.start)) ?? left;
    // "The lowest point of the curve is V": not the curve.
    const isOf = /\bof (?:the |its |this )?$/.test(
      clause.text.slice(clause.start, Math.min(subject.start, left.start)),
    );
    if (!right || (isOf && !right.phrases.some(({ noun }) => noun !== ''))) {
      // "It is a parallelogram": the subject is the one before.
      return;
    }
    const link = clause.text.slice(left.end, right.start);
    if (
      !/^\s*(?:is|are|=|,? (?:which|that) is|isn['’]?t|is not|are not|forms?|form|make up|makes?|is also|are both|are the|is called|as|being|is therefore|is clearly|both|is neither)?\s*(?:not|also|the|both|therefore|all|thus|clearly|indeed|a)?\s*$/.test(
        link,
      ) ||
      link.trim() === ''
    )
      return;
    found.push(...identify(clause, model, subject, right));
  });
  const [head] = clause.groups;
  if (
    head &&
    head.phrases.every(({ name }) => name === undefined) &&
    /^\s*(?:it['’]?s|it is|this is|its|that makes it|so it is|is|are)\s*(?:not|also|both)?\s*$/.test(
      clause.text.slice(clause.start, head.start),
    )
  ) {
    const subject = clause.subject();
    if (subject) found.push(...identify(clause, model, subject, head));
  }
  return found;
};

/** "A leg of the orange triangle": of another than the one that is drawn whole. */
const ofOther = /^ of (?:the|an?|one|each|another) (?!right|whole|drawn|given|same|large|big)\p{L}+ triangle/u;

const identify = (clause: Clause, model: Model, left: Group, right: Group): Finding[] => {
  const isNot = clause.negated || isNone(left) || isNone(right) || right.join === 'nor' || left.join === 'nor';
  const [a, b] = [left.phrases[0], right.phrases[0]];
  if (!a || !b) return [];
  // "The third side is a green chord", "two of its sides are radii": of which of them, the words leave open.
  const isSome = /\b(?:one|two|three|some|each) of\b/i.test(clause.text.slice(clause.start, right.start));
  const isNth = a.words.some((word) => /^(?:first|second|third|fourth|last|other|of|remaining)$/.test(word));
  if (isSome || (isNth && a.name === undefined) || ofOther.test(clause.text.slice(right.end))) return [];
  const span = { start: left.start >= clause.start ? left.start : right.start, end: right.end };
  // "The angle between a and c is a right angle": which it is, is told after it.
  if (
    b.noun === 'right angle' &&
    a.name === undefined &&
    (left.entities.length > 1 || clause.text.slice(left.end).startsWith(' between'))
  )
    return [];
  const about = [...left.entities, ...right.entities];
  if (b.noun !== '' && b.name === undefined && left.entities.length > 0 && left.entities.length < 8) {
    const all = left.entities.map((one) => fitsNoun(model, one, b.noun));
    // "The dashed lines are the radius …": what comes after names the others.
    const isListed = a.plural && a.name === undefined && b.det === 'the' && !b.plural && all.includes(true);
    const sameNoun = a.noun === b.noun;
    if (!sameNoun && !isListed && !all.includes(undefined)) {
      const ok = isNot ? !all.includes(true) : every(all);
      const unique = b.entities.length > 0 && b.det === 'the' && !b.plural;
      if (ok === true && unique && !isNot && !left.entities.every((one) => isAmong(one, b.entities)))
        return [{ ...span, ok: false, stated: b.noun, about }];
      return [{ ...span, ok, stated: b.noun, about }];
    }
  }
  // "the shortest side is AB": who it is, and who is named.
  const [described, given] = b.name !== undefined ? [a, b] : [b, a];
  const picks =
    described.name === undefined &&
    described.noun !== '' &&
    described.det === 'the' &&
    !described.plural &&
    described.entities.length > 0 &&
    described.entities.length < Math.max(described.kin.length, 2);
  if (!picks || given.entities.length !== 1) return [];
  const [entity] = given.entities;
  if (
    !entity ||
    !(
      described.kin.some((one) => isAmong(one, [entity])) ||
      isClosed(model, described.noun) ||
      roles.has(described.noun)
    )
  )
    return [];
  return [
    {
      ...span,
      ok: turned(isAmong(entity, described.entities), isNot),
      stated: given.name ?? given.noun,
      actual: described.entities.map(({ names }) => names[0] ?? '').join(', '),
      about: [entity],
    },
  ];
};

const isAmong = (entity: Entity, list: readonly Entity[]): boolean =>
  list.some(
    ({ id, corners, places }) =>
      id === entity.id ||
      (corners.length > 1 &&
        corners.length === entity.corners.length &&
        corners.every((name) => entity.corners.includes(name))) ||
      // The top face of a box, and EFGH.
      (places.length > 2 &&
        places.length === entity.places.length &&
        places.every((place) => entity.places.some((other) => size(minus(place, other)) < 1e-6))),
  );

/** "The longest of the three lengths": strokes with a size beside them. */
const measuredIn = (clause: Clause, model: Model, at: number): Entity[] | undefined =>
  /^ ?(?:one |of |among )*(?:all |the |these )*(?:two |three |four |five |given |labell?ed |marked )*(?:lengths|measurements?|measures|distances|sizes|numbers|values)\b/.test(
    clause.text.slice(at),
  )
    ? model.entities.filter(({ sort, text }) => sort === 'segment' && text !== undefined && /\d/.test(text))
    : undefined;

const superlative = /\b(?:longest|shortest|largest|smallest|biggest|greatest|widest)\b/g;

/** "BC is the longest of the three sides", "of the sides, AB is the shortest", "PQ is the shortest side". */
export const superlativeRule: ClauseRule = (clause, model) =>
  hits(clause, superlative).flatMap(({ start, end, words }): Finding[] => {
    const rest =
      clause.groups.find(
        (group) =>
          group.start >= end &&
          /^\s*(?:one |side |edge |segment )?(?:of|among|out of)\s*(?:all|the|these)*\s*$/.test(
            clause.text.slice(end, group.start),
          ),
      ) ??
      clause.groups.find(
        (group) =>
          group.end < start &&
          /^\s*(?:out of|of|among|from)\s*(?:all|the|these)*\s*$/.test(clause.text.slice(clause.start, group.start)),
      );
    const given = rest ? undefined : measuredIn(clause, model, end);
    // "Of the three arrows the longest is the one called a": who it is comes after.
    const isFirst =
      rest !== undefined && rest.end < start && /^\s*,?\s*(?:the )?$/.test(clause.text.slice(rest.end, start));
    const isHead =
      rest !== undefined && rest.start > end && /^\s*(?:the )?$/.test(clause.text.slice(clause.start, start));
    const later = isHead
      ? clause.groups.find(
          (group) =>
            group.start > rest.end &&
            /\b(?:is|are)(?: the| a)?(?: one)?(?: called| named)? ?$/.test(clause.text.slice(rest.end, group.start)),
        )
      : undefined;
    const after = later ?? (isFirst ? clause.groups.find((group) => group.start >= end) : undefined);
    if (after === undefined && clause.groups.some((group) => group.start <= start && group.end >= end)) return [];
    const subject =
      after ??
      (rest !== undefined && rest.end < start
        ? // "Of the sides, AB is the longest and BC the shortest".
          clause.groups.findLast((group) => group.start > rest.end && group.end <= start)
        : groupBefore(clause, start));
    const [entity] = subject?.entities ?? [];
    const among = rest?.entities ?? given ?? [];
    if (!subject || subject.entities.length !== 1 || !entity || among.length < 2) return [];
    const key = (one: Entity): number | undefined =>
      one.sort === 'angle' ? one.measures.angle : (one.measures.length ?? one.measures.area);
    const own = key(entity);
    const all = among.flatMap((one) => key(one) ?? []);
    if (own === undefined || all.length < 2) return [];
    const big = /long|larg|big|great|wid/.test(words);
    const edge = big ? Math.max(...all) : Math.min(...all);
    return [
      {
        start,
        end,
        ok: turned(Math.abs(own - edge) < 1e-3 * Math.abs(own) + 1e-9, clause.negated),
        stated: words,
        about: [entity],
      },
    ];
  });
