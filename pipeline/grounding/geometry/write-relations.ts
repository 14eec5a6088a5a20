import { listOf } from '../language/list.js';
import type { Point, SceneElement } from '../../../renderers/scene.js';
import { said, sentence, type Said } from '../write/said.js';
import type { Thing } from './geometry.js';
import { isLineName } from './lettered.js';
import { readableIn } from './readable.js';
import type { Writing } from './writing.js';

const verbs: Readonly<Record<string, string>> = {
  parallel: 'parallel to',
  perpendicular: 'perpendicular to',
  congruent: 'congruent to',
  similar: 'similar to',
  tangent: 'tangent to',
};

/** "Points A, B and C lie on the circle": all of one thing at once. */
const incidenceSentences = ({ geometry, fact }: Writing): Said[] => {
  const by = new Map(geometry.things.map((thing) => [thing.id, thing]));
  const groups = new Map<string, Thing[]>();
  for (const { kind, from, to } of geometry.scene.relations) {
    const [one, other] = [by.get(from), by.get(to)];
    if (kind !== 'lies-on' || one?.noun !== 'point' || one.name === undefined || other?.phrase === undefined) continue;
    if (other.noun === 'circle' || other.noun === 'curve') groups.set(to, [...(groups.get(to) ?? []), one]);
  }
  return [...groups].map(([to, points]) => {
    const names = listOf(points.map(({ name = '' }) => name));
    const [other] = [by.get(to)];
    const facts = points.flatMap(({ name = '' }) => fact('relation', name, other?.name ?? to));
    const subject = points.length === 1 ? `point ${names} lies` : `the points ${names} lie`;
    return sentence(said(`${subject} on ${other?.phrase ?? ''}`, facts));
  });
};

/** "The segments DM and MB" of "the segment DM" and "the segment MB". */
export const together = (phrases: readonly string[]): string => {
  const parts = phrases.map((phrase) => /^the (\p{L}+) (\S+)$/u.exec(phrase));
  const [noun] = parts.map((part) => part?.[1]);
  return phrases.length > 1 && noun !== undefined && parts.every((part) => part?.[1] === noun)
    ? `the ${noun}s ${listOf(parts.map((part) => part?.[2] ?? ''))}`
    : listOf(phrases);
};

/** Two pieces of one line: that they are parallel is true and says nothing. */
const onOneLine = ({ path = [] }: SceneElement, { path: more = [] }: SceneElement): boolean => {
  const [a, b] = [path[0], path.at(-1)];
  const [c, d] = [more[0], more.at(-1)];
  if (!a || !b || !c || !d) return false;
  const away = ([x, y]: Point): number =>
    Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / Math.hypot(b[0] - a[0], b[1] - a[1]);
  return away(c) < 0.5 && away(d) < 0.5;
};

/** "The segments TP and TQ are tangent to the circle": one sentence for all that have one relation to one thing. */
export const relationSentences = (writing: Writing): Said[] => {
  const { geometry, fact, about } = writing;
  const by = new Map(geometry.things.map((thing) => [thing.id, thing]));
  const readable = readableIn(geometry);
  const groups = new Map<string, { verb: string; other: string; ones: string[]; facts: string[] }>();
  for (const { kind, from, to } of geometry.scene.relations) {
    const [one, other] = [by.get(from), by.get(to)];
    const isStroke =
      kind === 'congruent' && [one, other].every((thing) => /^(?:segment|side)$/.test(thing?.noun ?? ''));
    // Where both lengths are told, that they are equal has been.
    if (isStroke && [one, other].every((thing) => thing && readable.has(thing, 'length'))) continue;
    const verb = isStroke ? 'as long as' : verbs[kind];
    if (one?.phrase === undefined || other?.phrase === undefined || verb === undefined) continue;
    if (kind === 'parallel' && onOneLine(one.element, other.element)) continue;
    // Lines that are named as wholes are drawn as far as there is room: that two are equally long says nothing.
    if (kind === 'congruent' && [one, other].every(({ name = '' }) => isLineName(name))) continue;
    const group = groups.get(`${kind} ${to}`) ?? { verb, other: other.phrase, ones: [], facts: [] };
    group.ones.push(one.phrase);
    group.facts.push(
      ...fact('relation', one.name ?? one.id, other.name ?? other.id).filter((id) =>
        about('relation', one).includes(id),
      ),
    );
    groups.set(`${kind} ${to}`, group);
  }
  // "AM and MC are perpendicular to DM and MB": the same things to several others.
  const merged = new Map<string, { verb: string; others: string[]; ones: string[]; facts: string[] }>();
  for (const { verb, other, ones, facts } of groups.values()) {
    const key = `${verb} ${ones.join()}`;
    const known = merged.get(key);
    if (known) {
      known.others.push(other);
      known.facts.push(...facts);
    } else merged.set(key, { verb, others: [other], ones, facts: [...facts] });
  }
  return [
    ...[...merged.values()].map(({ verb, others, ones, facts }) =>
      sentence(said(`${together(ones)} ${ones.length > 1 ? 'are' : 'is'} ${verb} ${together(others)}`, facts)),
    ),
    ...incidenceSentences(writing),
  ];
};
