import type { Entity, Model } from '../read/entity.js';
import { kindOfAngle, kindsOfPolygon } from '../read/kinds.js';
import { named } from '../read/names.js';
import type { Clause } from '../read/sentence.js';
import { every } from './group-verdicts.js';
import { isHorizontal, isVertical } from '../read/narrow.js';
import { directionOf } from './straight.js';
import { type ClauseRule, type Finding, groupBefore, hits, isNone, turned } from './rule.js';

const kindWords =
  /\b(right(?:-| )angled|right|isosceles|equilateral|scalene|obtuse|acute|regular|horizontal|vertical|straight|oblique)\b/g;

const isKind = (entity: Entity, word: string): boolean | undefined => {
  const plain = word.startsWith('right') ? 'right' : word;
  if (entity.sort === 'polygon')
    return /^(?:right|isosceles|equilateral|scalene|obtuse|acute|regular)$/.test(plain)
      ? kindsOfPolygon(entity).includes(plain) || (plain === 'right' && entity.places.length === 4 ? undefined : false)
      : undefined;
  if (entity.sort === 'angle' && entity.measures.angle !== undefined)
    return /^(?:right|obtuse|acute|straight)$/.test(plain) ? kindOfAngle(entity.measures.angle) === plain : undefined;
  const direction = directionOf(entity);
  if (direction && plain === 'horizontal') return isHorizontal(entity, direction);
  if (direction && plain === 'vertical') return isVertical(entity, direction);
  return undefined;
};

/** "The triangle is isosceles", "ABC is right-angled at C", "a right triangle", "the angle at Q is obtuse". */
export const kindRule: ClauseRule = (clause, model) =>
  hits(clause, kindWords).flatMap(({ start, end, words }): Finding[] => {
    if (words === 'right' && !/^[ -](?:angled|triangle|one|angle)/.test(clause.text.slice(end))) return [];
    if (words === 'right' && clause.text.startsWith(' angle', end)) return rightAngle(clause, model, start, end);
    // "A right-angle mark is placed at C"; "the acute angles are at A and B, the obtuse ones at C and D".
    if (words === 'right' && /^[ -]angled? (?:mark|marker|symbol|sign|square)/.test(clause.text.slice(end))) return [];
    if (/^ ones? (?:is |are )?at\b/.test(clause.text.slice(end))) return [];
    // "It divides the triangle in two, an equilateral one on the right and an isosceles one on the left".
    if (/\b(?:divid|split|cut|part)\p{L}*\b[^.;]*\bin(?:to)? (?:two|three|halves)\b/u.test(clause.text.slice(0, start)))
      return [];
    // "Splits the triangle into two right-angled ones": parts of it, which nobody drew as such.
    if (/\binto (?:two|three|four|\d|smaller|congruent|equal| )+$/.test(clause.text.slice(0, start))) return [];
    if (words === 'straight' && (!clause.text.startsWith(' angle', end) || /\btogether\b/.test(clause.text))) return [];
    if (/^(?:horizontal|vertical)$/.test(words) && /^ (?:axis|one|asymptote|direction)/.test(clause.text.slice(end)))
      return [];
    const holder = clause.groups.find((group) => group.start <= start && group.end >= end);
    const before = groupBefore(clause, start);
    const predicative =
      holder === undefined ||
      (before !== undefined &&
        holder !== before &&
        /\b(?:is|are|isn['’]?t|not|its|also|be|both)(?: (?:an?|the|not|all|both|clearly|even))*\s*$/.test(
          clause.text.slice(0, holder.start),
        ));
    const noun = holder?.noun ?? '';
    // "The vertical leg Δy": of something that is not found among what is drawn.
    const isOfOther = holder
      ? !predicative && holder.entities.length === 0
      : /^ (?:leg|side|edge|part|piece|stroke|dashes|distance)\b/.test(clause.text.slice(end));
    if (isOfOther && /^(?:horizontal|vertical)$/.test(words)) return [];
    const group = holder && !predicative ? holder : before;
    const sort = noun.endsWith('angle') && noun !== 'triangle' ? 'angle' : undefined;
    const own = (group?.entities ?? []).filter((one) => sort === undefined || one.sort === sort);
    const polygons = model.entities.filter(
      ({ sort: one, places }) => one === 'polygon' && (noun !== 'triangle' || places.length === 3),
    );
    const things = own.some((one) => isKind(one, words) !== undefined)
      ? own
      : holder && !predicative && polygons.length > 0 && sort === undefined && noun !== 'line' && noun !== 'segment'
        ? polygons
        : [];
    const fallback =
      things.length === 0 && group === undefined && polygons.length === 1 && noun !== 'angle' ? polygons : things;
    const all = fallback.map((one) => isKind(one, words));
    if (all.every((one) => one === undefined)) return [];
    const isNot = clause.negated || isNone(group) || isNone(holder);
    const vague =
      fallback.length > 1 &&
      !group?.phrases.every(
        ({ name, det, entities }) =>
          (name !== undefined && entities.length === 1) || det === 'both' || det === 'all' || det === 'pronoun',
      );
    const any = all.includes(true);
    const ok = isNot ? (vague && sort !== undefined ? undefined : !any) : vague ? any : every(all);
    if (/\bonly\b|\bone of\b|\bneither\b/.test(clause.text) && fallback.length > 1) return [];
    return [{ start, end, ok, stated: words, about: fallback }, ...rightAt(clause, model, words, end)];
  });

/** "right-angled at C", "its right angle is at B". */
const rightAt = (clause: Clause, model: Model, words: string, from: number): Finding[] => {
  if (!words.startsWith('right')) return [];
  const match =
    /^(?:ed|-angled)?(?: (?:angle|triangle))?(?: (?:of|in) (?:the|this|its) (?:right |right-angled )?(?:triangle|figure))?(?: (?:is|lies|one|mark(?:ed)?|sits|located|situated|found|stands|occurs|appears|drawn|placed))* ?(?:at|in)(?: (?:the )?(?:point|vertex|corner))? (\p{L}\d?['′]?)(?!\p{L})/u.exec(
      clause.text.slice(from),
    );
  const name = match?.[1]?.toUpperCase();
  if (!match || name === undefined) return [];
  const point = model.points.get(name);
  // Of angles in space only those are known that are marked.
  if (model.isSpace && point !== undefined && !isRightAt(model, name)) return [];
  return [
    {
      start: from,
      end: from + match[0].length,
      ok: turned(point === undefined ? false : isRightAt(model, name), clause.negated),
      stated: name,
      about: point ? [point] : [],
    },
  ];
};

const isRightAt = (model: Model, name: string): boolean =>
  model.entities.some(
    ({ sort, corners, measures }) =>
      sort === 'angle' && corners[1] === name && Math.abs((measures.angle ?? 0) - 90) < 0.3,
  ) ||
  (named(model, 'angle', name) ?? []).some(({ measures }) => Math.abs((measures.angle ?? 0) - 90) < 0.3) ||
  model.scene.relations.some(
    ({ kind, from, to }) =>
      kind === 'perpendicular' &&
      [from, to].every((id) => model.byId.get(id)?.corners.includes(name) === true || isAt(model, id, name)),
  );

const isAt = (model: Model, id: string, name: string): boolean => {
  const point = model.points.get(name);
  return (
    point !== undefined &&
    model.scene.relations.some(({ kind, from, to }) => kind === 'lies-on' && from === point.id && to === id)
  );
};

const rightAngle = (clause: Clause, model: Model, start: number, end: number): Finding[] => {
  const text = clause.text.slice(end);
  const isNot = clause.negated || /\bno\s*$/.test(clause.text.slice(0, start));
  const at =
    /^ angles?(?: (?:of|in) (?:the|this|its) (?:right |right-angled )?(?:triangle|figure))?(?: (?:is|lies|mark|marks|marked|sits|are|located|situated|found|drawn|placed|stands|appears|occurs))*(?: (?:at|in))(?: (?:the )?(?:point|vertex|corner|vertices))? (\p{L}\d?['′]?)(?!\p{L})(?: and (\p{L}\d?['′]?)(?!\p{L}))?/u.exec(
      text,
    );
  if (at) {
    return [at[1], at[2]].flatMap((name) => {
      if (name === undefined) return [];
      const point = model.points.get(name.toUpperCase());
      // Of angles in space only those are known that are marked.
      if (model.isSpace && point !== undefined && !isRightAt(model, name.toUpperCase())) return [];
      return [
        {
          start,
          end: end + at[0].length,
          ok: turned(point === undefined ? false : isRightAt(model, name.toUpperCase()), isNot),
          stated: name.toUpperCase(),
          about: point ? [point] : [],
        },
      ];
    });
  }
  const before = groupBefore(clause, start);
  const angles = before?.entities.filter(({ sort }) => sort === 'angle') ?? [];
  if (angles.length === 1 && /\bis\s+(?:not\s+)?an?\s*$/.test(clause.text.slice(0, start)))
    return [
      {
        start,
        end,
        ok: turned(isKind(angles[0] as Entity, 'right'), clause.negated),
        stated: 'right angle',
        about: angles,
      },
    ];
  return [];
};
