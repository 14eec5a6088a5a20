import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import { minus, size } from '../read/vector.js';
import { type Relation, holds } from './geometry.js';
import { every } from './group-verdicts.js';
import { finding, isVague, pairs, strangers } from './group-verdicts.js';
import {
  type ClauseRule,
  type Finding,
  type Hit,
  groupAfter,
  groupBefore,
  headBefore,
  hits,
  isNone,
  turned,
} from './rule.js';

const symmetric: readonly (readonly [RegExp, Relation])[] = [
  [/(?<!\bin )\bparallel\b/g, 'parallel'],
  [/\b(?:perpendicular|at (?:a )?right angles?|orthogonal|square to)\b/g, 'perpendicular'],
  [/\b(?:congruent|mirror images)\b/g, 'congruent'],
  [/\bsimilar\b/g, 'similar'],
  [
    /\b(?:equal(?! to \d)(?! (?:widths?|heights?|areas?|volumes?|bases?|angles?|slopes?|periods?|amplitudes?))(?: in (?:length|size))?|equally (?:long|large|big)|(?:exactly |just )?as (?:long|large|big|high|tall|wide) as|(?:of |have |has )?the same (?:length|size|area|measure)|of equal (?:length|size)|the same size)\b/g,
    'equal',
  ],
];

const oppositeSides = (model: Model): (readonly [Entity, Entity])[] =>
  model.entities
    .flatMap((polygon) => (polygon.sort === 'polygon' && polygon.places.length === 4 ? [polygon] : []))
    .flatMap((polygon) => {
      const sides = polygon.places.map((place, at): Entity => ({
        ...polygon,
        sort: 'segment',
        id: `${polygon.id}-${at}`,
        places: [place, polygon.places[(at + 1) % 4] ?? place],
        measures: { length: size(minus(place, polygon.places[(at + 1) % 4] ?? place)) },
      }));
      const [a, b, c, d] = sides;
      return a && b && c && d ? [[a, c] as const, [b, d] as const] : [];
    });

const link = /^,? *(?:to|with|as|than)?\s*$/;

const toObject = (clause: Clause, end: number): Group | undefined => {
  const next = groupAfter(clause, end);
  const words = next && clause.text.slice(end, next.start).replace(/\b(?:the|both|each other|one another)\b/g, '');
  return words !== undefined && link.test(`${words.trim()} `) ? next : undefined;
};

/** The two of a statement that names both: "AB is parallel to CD". */
const judgeTwo = (model: Model, kind: Relation, subject: Group, object: Group, isNot: boolean): boolean | undefined => {
  const all = subject.entities.flatMap((one) =>
    object.entities.flatMap((other) => (one.id === other.id ? [] : [holds(model, kind, one, other)])),
  );
  if (isNot) {
    if (all.every((one) => one === undefined)) return undefined;
    return !all.includes(true) || (!isNone(subject) && !isNone(object) && all.includes(false));
  }
  const some =
    object.phrases.some(({ det }) => det === 'a' || det === 'no') || object.join !== 'and' || subject.join !== 'and';
  return some ? (all.includes(true) ? true : undefined) : every(all);
};

/** Those of one group to each other: "the lines g and h are parallel". */
const judgeAll = (model: Model, kind: Relation, { entities, phrases }: Group, isNot: boolean): boolean | undefined => {
  const all = pairs(entities).map(([one, other]) => holds(model, kind, one, other));
  if (phrases.some(({ det }) => det === 'no'))
    return all.includes(true) ? false : every(all.map((one) => turned(one, true)));
  if (isNot) return turned(every(all), true);
  const firm =
    entities.length === 2 ||
    phrases.every(({ name }) => name !== undefined) ||
    phrases.some(({ det, count }) => det === 'all' || det === 'both' || (det === 'the' && count === entities.length));
  return firm ? every(all) : all.includes(true) ? true : every(all);
};

/** "AC and BC are parallel to b and a, respectively". */
const respective = (
  clause: Clause,
  model: Model,
  kind: Relation,
  subject: Group,
  object: Group,
): boolean | undefined => {
  const [ones, others] = [subject.phrases, object.phrases].map((list) => list.map(({ entities }) => entities[0]));
  if (!ones || !others || ones.length !== others.length || !/^ ?,? ?respectively\b/.test(clause.text.slice(object.end)))
    return undefined;
  return every(ones.map((one, at) => (one && others[at] ? holds(model, kind, one, others[at]) : undefined)));
};

/** "AB is parallel to DC, and AD to BC": the object, and the pairs that follow it. */
const followers = (
  clause: Clause,
  object: Group,
): { readonly first: Group; readonly pairs: readonly (readonly [Entity, Entity])[] } | undefined => {
  const at = clause.groups.indexOf(object);
  const next = clause.groups[at + 1];
  const [first, second, more] = object.phrases;
  if (!next || !first || !second || more || !/^ (?:to|with|as) $/.test(clause.text.slice(object.end, next.start)))
    return undefined;
  const [one, other] = [second.entities[0], next.entities[0]];
  return one && other && second.entities.length === 1 && next.entities.length === 1
    ? { first: { ...object, phrases: [first], entities: first.entities }, pairs: [[one, other]] }
    : undefined;
};

const isOf = ({ text }: Clause, { start }: Group): boolean => /\bof (?:the |this |its )?$/.test(text.slice(0, start));

/** Whether a word stands in the phrase of these tokens. */
const isInside = ({ items }: Clause, hit: Hit, from: number, to: number): boolean =>
  items.some(
    (item) =>
      item.type === 'phrase' && item.from === from && item.to === to && item.start <= hit.start && item.end >= hit.end,
  );

const judgeSymmetric = (clause: Clause, model: Model, kind: Relation, hit: Hit): Finding[] => {
  const before = clause.text.slice(0, hit.start);
  if (/\b(?:half|twice|double|times|nearly|almost) $/.test(before)) return [];
  if (hit.words.startsWith('perpendicular') && clause.text.startsWith(' bisector', hit.end)) return [];
  const holder = clause.groups.find(({ start, end }) => start <= hit.start && end >= hit.end);
  const near = groupBefore(clause, hit.start);
  // "AB and BC are parallel edges": AB and BC are.
  const isPredicate =
    holder !== undefined && /\b(?:is|are)(?: not| all| both| two)* $/.test(clause.text.slice(0, holder.start));
  const predicated = isPredicate && holder ? headBefore(clause, holder.start) : undefined;
  // "The diagonals of the parallelogram are perpendicular": the diagonals.
  const subject = predicated ?? holder ?? (near && isOf(clause, near) ? headBefore(clause, hit.start) : near);
  const object = holder ? undefined : toObject(clause, hit.end);
  const isNot = clause.negated || isNone(subject) || isNone(object);
  if (/\bopposite (?:sides|edges)\b/.test(clause.text) && (kind === 'parallel' || kind === 'equal') && !object) {
    const all = oppositeSides(model).map(([a, b]) => holds(model, kind, a, b));
    return all.length === 0 ? [] : [finding(hit, hit.end, turned(every(all), isNot), kind, [])];
  }
  if (strangers(subject, object)) return isNot ? [] : [finding(hit, hit.end, false, kind, [])];
  if (!subject || isVague(subject)) return [];
  if (object) {
    const more = followers(clause, object);
    if (more) {
      const all = [
        judgeTwo(model, kind, subject, more.first, isNot),
        ...more.pairs.map(([one, other]) => turned(holds(model, kind, one, other), isNot)),
      ];
      return [finding(hit, object.end, every(all), kind, [...subject.entities, ...object.entities])];
    }
    const about = [...subject.entities, ...object.entities];
    const paired = respective(clause, model, kind, subject, object);
    if (paired !== undefined) return [finding(hit, object.end, turned(paired, isNot), kind, about)];
    return isVague(object) ? [] : [finding(hit, hit.end, judgeTwo(model, kind, subject, object, isNot), kind, about)];
  }
  // "Two parallel lines g and h and a transversal t": without what has an article of its own.
  const begins = subject.phrases.findIndex(({ from, to }) => isInside(clause, hit, from, to));
  const ends = subject.phrases.findIndex(({ det, count }, at) => at > begins && (det === 'a' || count !== undefined));
  const own =
    begins >= 0 && (begins > 0 || ends > 0)
      ? subject.phrases.slice(begins, ends < 0 ? undefined : ends)
      : subject.phrases;
  const entities = own === subject.phrases ? subject.entities : [...new Set(own.flatMap((one) => one.entities))];
  if (entities.length < 2 || entities.length > 12) return [];
  return [finding(hit, hit.end, judgeAll(model, kind, { ...subject, phrases: own, entities }, isNot), kind, entities)];
};

/** "AB is parallel to CD", "the diagonals are perpendicular", "AC is as long as BD". */
export const symmetricRule: ClauseRule = (clause, model) =>
  symmetric.flatMap(([pattern, kind]) =>
    hits(clause, pattern).flatMap((hit) => judgeSymmetric(clause, model, kind, hit)),
  );
