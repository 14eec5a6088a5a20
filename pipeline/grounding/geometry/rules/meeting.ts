import type { Entity, Model } from '../read/entity.js';
import type { Clause, Group } from '../read/sentence.js';
import type { Vec } from '../read/vector.js';
import { meetings } from './crossings.js';
import { isOn, isTangent } from './geometry.js';
import { every } from './group-verdicts.js';
import { finding, isVague, othersOf, strangers } from './group-verdicts.js';
import { type ClauseRule, type Finding, type Hit, groupBefore, headBefore, hits, turned } from './rule.js';

export const times: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  'in one point': 1,
  'in two points': 2,
  'at one point': 1,
  'at two points': 2,
  'in three points': 3,
  'at three points': 3,
  'three times': 3,
  'exactly once': 1,
  'four times': 4,
  'four points': 4,
  'five points': 5,
  'five times': 5,
  'six points': 6,
  'six times': 6,
  'two points': 2,
  'three points': 3,
  'one point': 1,
  'a single point': 1,
  'two places': 2,
  'three places': 3,
};

/** "g meets h at P and k at Q": each point with what is named just before it. */
const meetAt = (
  model: Model,
  subject: Group,
  after: readonly { readonly entities: readonly Entity[] }[],
  things: readonly Entity[],
  points: readonly Entity[],
): boolean | undefined => {
  if (points.length > 1 && things.length > 2) {
    const all = points.map((point) => things.map((thing) => isOn(model, point, thing)));
    return every(
      all.map((list) =>
        list.filter((one) => one === true).length > 1 ? true : list.includes(undefined) ? undefined : false,
      ),
    );
  }
  const own = subject.entities.filter(({ sort }) => sort !== 'point');
  const verdicts: (boolean | undefined)[] = [];
  let objects: Entity[] = [];
  let closed = false;
  for (const { entities } of after) {
    const strokes = entities.filter(({ sort }) => sort !== 'point');
    if (strokes.length > 0) {
      objects = closed ? strokes : [...objects, ...strokes];
      closed = false;
    }
    for (const point of entities.filter(({ sort }) => sort === 'point')) {
      verdicts.push(...[...own, ...objects].map((thing) => isOn(model, point, thing)));
      closed = true;
    }
  }
  return every(verdicts);
};

export const near = (stated: number, actual: number, rounding: number): boolean =>
  Math.abs(stated - actual) <= rounding * 1.01 + 1e-6;

/** "at (2, 1)", "at x = 3": where two things meet, as it is told. */
const toldPlaces = (
  clause: Clause,
  { slack }: Model,
  hit: Hit,
  places: readonly Vec[],
  about: readonly Entity[],
): Finding[] =>
  clause.items.flatMap((item): Finding[] => {
    if (item.start < hit.end || (item.type !== 'spot' && item.type !== 'level')) return [];
    const fits = ([x, y]: Vec): boolean =>
      item.type === 'spot'
        ? near(item.x, x, Math.max(item.rounding, slack.x)) && near(item.y, y, Math.max(item.rounding, slack.y))
        : near(item.value, item.axis === 'x' ? x : y, Math.max(item.rounding, slack[item.axis]));
    const stated = item.type === 'spot' ? `${item.x}, ${item.y}` : item.value;
    const actual = places.map(([x, y]) => `(${x}, ${y})`).join(' ');
    return [{ start: hit.start, end: item.end, ok: turned(places.some(fits), clause.negated), stated, actual, about }];
  });

const meetingThings = (clause: Clause, hit: Hit, subject: Group | undefined, first: Group | undefined): Entity[] => {
  const between = first ? clause.text.slice(hit.end, first.start) : '';
  const isObject = /^\s*by\b/.test(between) || /^(?:(?:the|both|with|to)\s*)*$/.test(between.trim());
  return [...new Set([...othersOf(subject), ...(isObject ? othersOf(first) : [])])];
};

/** "g and h are cut by t": each of them meets it. */
const eachMeets = (
  clause: Clause,
  model: Model,
  hit: Hit,
  subject: Group,
  object: Group | undefined,
): Finding | undefined => {
  const [ones, others] = [othersOf(subject), othersOf(object)];
  const between = object ? clause.text.slice(hit.end, object.start).trim() : '';
  if (!object || ones.length + others.length < 3 || ones.length === 0 || others.length !== 1) return undefined;
  if (!/^(?:by)? ?(?:(?:the|both|a|an|one|its)\b ?)*$/.test(between)) return undefined;
  if (/\b(?:at|in|points?|once|twice|times)\b/.test(clause.text.slice(object.end))) return undefined;
  const all = ones.map((one) => others.map((other) => meetings(model, one, other)));
  const ok = every(all.flat().map((places) => (places === undefined ? undefined : places.length > 0)));
  return finding(hit, object.end, turned(ok, clause.negated), 'meet', [...ones, ...others]);
};

const isRound = ({ sort }: Entity): boolean => /^(?:circle|curve|ellipse|arc)$/.test(sort);

/** "About a quarter of the way from A to B". */
const isOnTheWay = /, [^,]*\bof the way\b/;

/** The points that are told after two things meet: "at S". */
const pointsIn = (clause: Clause, hit: Hit, next: readonly Group[]): Entity[] =>
  next
    .filter(({ start }) => /\b(?:at|in|is|are|the point|points?|through)\b/.test(clause.text.slice(hit.end, start)))
    // "At E, about a quarter of the way from A to B": at E alone.
    .filter(({ start }) => !isOnTheWay.test(clause.text.slice(hit.end, start)))
    .flatMap(({ phrases }) => phrases.filter(({ name, entities }) => name !== undefined || entities.length === 1))
    .flatMap(({ entities }) => entities.filter(({ sort }) => sort === 'point'));

/** "The two sides that meet at C": which of several they are, is told by where they meet. */
const isRestricted = (clause: Clause, { start }: Hit, subject: Group | undefined): boolean =>
  /\b(?:that|which) $/.test(clause.text.slice(clause.start, start)) &&
  subject?.phrases.every(({ name, plural }) => name === undefined && plural) === true;

const judgeMeeting = (clause: Clause, model: Model, hit: Hit): Finding[] => {
  const rest = clause.text.slice(hit.end);
  if (/^\s*(?:the )?(?:[xy][- ]axis|(?:horizontal|vertical) axis|at right|in half)/.test(rest)) return [];
  const near = groupBefore(clause, hit.start);
  // "The tangent from P touches the circle": the tangent does.
  const isFrom =
    near !== undefined &&
    near.start >= clause.start &&
    /\bfrom (?:the )?(?:point )?$/.test(clause.text.slice(0, near.start));
  const subject = isFrom ? headBefore(clause, hit.start) : near;
  const next = clause.groups.filter(({ start }) => start >= hit.end);
  if (isRestricted(clause, hit, subject)) return [];
  const things = meetingThings(clause, hit, subject, next[0]);
  const points = pointsIn(clause, hit, next);
  const [one, other] = things;
  if (!subject || !one || !other || things.length > 3 || isVague(subject)) {
    const made = strangers(subject, next[0]) && !clause.negated && things.length > 0;
    return made ? [finding(hit, hit.end, false, hit.words, [])] : [];
  }
  if (/touch|tangent/.test(hit.words)) {
    // "Two tangents touch the circle at T and S": each of them, and each point is on one of them.
    const ones = othersOf(subject);
    // "They touch it": what is round.
    const isIt = next[0]?.phrases[0]?.noun === 'it' && !things.some(isRound);
    const only = isIt ? model.entities.filter(isRound) : [];
    if (isIt && only.length !== 1) return [];
    const rounds = isIt ? only : things.filter((thing) => !ones.includes(thing));
    const isEach = ones.length > 1 && rounds.length > 0;
    const all = isEach
      ? ones.flatMap((stroke) => rounds.map((round) => isTangent(model, stroke, round)))
      : things.slice(1).map((thing) => isTangent(model, one, thing));
    const on = points.map((point) =>
      isEach
        ? [...ones, ...rounds].filter((thing) => isOn(model, point, thing) === true).length > 1
        : every([one, other].map((thing) => isOn(model, point, thing))),
    );
    return [finding(hit, hit.end, turned(every([...all, ...on]), clause.negated), 'tangent', things)];
  }
  const several = eachMeets(clause, model, hit, subject, next[0]);
  if (several) return [several];
  const places = meetings(model, one, other);
  const before = clause.text.slice(0, hit.start).trimEnd();
  const count = Object.entries(times)
    .filter(([words]) => rest.includes(words) || before.endsWith(words))
    .toSorted(([a], [b]) => rest.indexOf(a) - rest.indexOf(b))[0];
  if (count && places)
    return [finding(hit, hit.end, turned(places.length === count[1], clause.negated), count[0], things)];
  if (points.length > 0) {
    const named = next
      .filter(({ start }) => !isOnTheWay.test(clause.text.slice(hit.end, start)))
      .flatMap(({ phrases }) => phrases);
    const met = turned(meetAt(model, subject, named, things, points), clause.negated);
    // "They intersect at a point labelled S": which of those before "they" are, is open.
    const ok = met === false && subject.phrases.some(({ det }) => det === 'pronoun') ? undefined : met;
    return [finding(hit, next.at(-1)?.end ?? hit.end, ok, 'meet', [...things, ...points])];
  }
  const told = places ? toldPlaces(clause, model, hit, places, things) : [];
  if (told.length > 0) return told;
  if (strangers(...next)) return [finding(hit, hit.end, clause.negated, hit.words, things)];
  // "A transversal of two parallels, with intersection points P and Q": of which things, it does not say.
  if (hit.words.startsWith('intersection') && !hit.words.endsWith(' of') && places?.length === 0) return [];
  return places ? [finding(hit, hit.end, turned(places.length > 0, clause.negated), 'meet', things)] : [];
};

/** "g and h meet at P", "p and g only meet once", "the line touches the circle". */
export const meetingRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:meets?|intersects?|cross(?:es)?|cuts?|crossing|meeting|intersecting|touch(?:es)?|(?:is |are )?tangent(?: to)?|intersection(?:s)?(?: points?)?(?: of)?)\b/g,
  ).flatMap((hit) =>
    // "The lower crossing is called P": a place, not what two things do.
    (/^(?:crossing|meeting)$/.test(hit.words) &&
      /\b(?:the|a|an|each|this|upper|lower|left|right|first|second|other) $/.test(clause.text.slice(0, hit.start)) &&
      !/^ (?:point )?of\b/.test(clause.text.slice(hit.end))) ||
    // How they meet is told, and not whether.
    (clause.negated && /^[^,;]*\bat (?:an?|right)\b/.test(clause.text.slice(hit.end)))
      ? []
      : judgeMeeting(clause, model, hit),
  );
