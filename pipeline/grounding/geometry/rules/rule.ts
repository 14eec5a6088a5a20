import { allMatches } from '../../all-matches.js';
import type { Scalar } from '../../../../renderers/scene.js';
import { isQuoted } from '../../language/quoted.js';
import type { Entity, Model } from '../read/entity.js';
import type { Num, Spot } from '../read/item.js';
import type { Clause, Group } from '../read/sentence.js';

/** What a stretch of a sentence states and how it fares; offsets count from the sentence's beginning. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly ok: boolean | undefined;
  readonly stated: Scalar;
  readonly actual?: Scalar;
  /** What it is about: facts are found by them. */
  readonly about: readonly Entity[];
}

/** Finds one kind of statement in a clause. */
export type ClauseRule = (clause: Clause, model: Model) => readonly Finding[];

export const groupBefore = ({ groups, subject }: Clause, at: number): Group | undefined =>
  groups.findLast(({ end }) => end <= at) ?? subject();

/** Groups in turn, and after them what is spoken of unnamed: asked for only where none of them will do. */
export function* thenSubject(groups: readonly Group[], { subject }: Clause): Generator<Group> {
  yield* groups;
  const unnamed = subject();
  if (unnamed) yield unnamed;
}

const embedding =
  /\b(?:between|of|from|to|in|on|at|with|by|under|around|that|which|over|above|below|into|through|and|beside|near|for)(?: (?:the|this|our|a|an|its|both|two))*\s*,?\s*$/;

/** What a statement at a place is about: the head of what goes before it, not what the head is described by. */
export const headBefore = (clause: Clause, at: number): Group | undefined => {
  const own = clause.groups.filter(({ end }) => end <= at);
  let index = own.length - 1;
  while (index > 0) {
    const [group, before] = [own[index], own[index - 1]];
    if (
      !group ||
      !before ||
      !embedding.test(clause.text.slice(clause.start, group.start)) ||
      /\b(?:is|are|has|have)\b/.test(clause.text.slice(before.end, group.start))
    )
      break;
    index -= 1;
  }
  if (own[index]) return own[index];
  const isCounted = clause.items.some(({ end, type }) => end <= at && type === 'number');
  return isCounted || hasOwnSubject(clause, at) ? undefined : clause.subject();
};

/** What words that follow at once belong to: "a circle and a diagonal labelled d" labels the diagonal. */
export const ownerBefore = (clause: Clause, at: number): Group | undefined => {
  const near = clause.groups.findLast(({ end }) => end <= at);
  const last = near?.phrases.at(-1);
  const isPronoun = last?.det === 'pronoun';
  if (!near || !last || isPronoun || clause.text.slice(near.end, at).trim() !== '') return headBefore(clause, at);
  return near.phrases.length > 1 && !last.plural && last.noun !== ''
    ? { ...near, phrases: [last], entities: last.entities, noun: last.noun }
    : near;
};

const measures =
  /^(?:length|width|height|depth|area|perimeter|radius|diameter|circumference|slope|gradient|size|volume|surface|angle|side|edge|interior|inside|outline|line|fill|filling|colour|color|rim|border|contour|boundary|stroke|course|measure|value|middle|half|part|both|all|foot|base|top|bottom|corner|end|centre|center|sum|name|label|letter|number)s?$/;

/** A noun that nothing in the figure answers to is what the clause speaks of: "the left half is light orange". */
const hasOwnSubject = ({ tokens, items, offset }: Clause, at: number): boolean =>
  tokens.some(
    ({ pos, start, lower }) =>
      pos === 'NOUN' &&
      start - offset < at &&
      (!measures.test(lower) || /^(?:half|part|middle|corner|end|foot|top|bottom)s?$/.test(lower)) &&
      !items.some((item) => item.start <= start - offset && item.end > start - offset),
  );

/** "Half of the triangle", "the corners between the circle and the square": not all of it. */
export const isPartOf = ({ text }: Clause, { start }: Group): boolean =>
  /\b(?:half|halves|part|parts|rest|quarter|third|portion|most|piece|section|remainder|area|space|region|corners?) (?:of|outside|inside|between|around|above|below|within) (?:the |a |this )?$/.test(
    text.slice(0, start),
  );

/** Whether a "not" stands between two places. */
export const isDenied = ({ text }: Clause, from: number, to: number): boolean =>
  /\b(?:not|never|cannot|neither|nor|isnt|doesnt|dont|arent)\b|n['’]t\b/.test(text.slice(from, to));

export const groupAfter = ({ groups }: Clause, at: number): Group | undefined =>
  groups.find(({ start }) => start >= at);

export type Placed<T> = T & { readonly start: number; readonly end: number };

export const numbersIn = ({ items, text }: Clause): Placed<Num>[] =>
  items.flatMap((one) => (one.type === 'number' && !isQuoted(text, one.start) ? [one] : []));
export const spotsIn = ({ items }: Clause): Placed<Spot>[] => items.filter((one) => one.type === 'spot');

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export const hits = ({ text }: Clause, pattern: RegExp): Hit[] =>
  allMatches(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));

/** As near as what is written tells; "about" gives more room. */
export const agrees = (
  { value, rounding, precision }: Pick<Num, 'value' | 'rounding' | 'precision'>,
  actual: number,
): boolean => {
  const off = actual - value;
  if (precision === 'over' || precision === 'at-least') return off > -1e-6 && (precision === 'at-least' || off > 1e-6);
  if (precision === 'under' || precision === 'at-most') return off < 1e-6 && (precision === 'at-most' || off < -1e-6);
  const slack = precision === 'about' ? Math.max(rounding, Math.abs(actual) * 0.04) : rounding;
  return Math.abs(off) <= slack * 1.001 + 1e-9;
};

/** The verdict of a statement that a "not" turns round. */
export const turned = (ok: boolean | undefined, isTurned: boolean): boolean | undefined =>
  ok === undefined ? undefined : ok !== isTurned;

/** "none of", "no two": what the group says of nobody. */
export const isNone = (group: Group | undefined): boolean =>
  group?.phrases.some(({ det }) => det === 'no') === true || group?.join === 'nor';
