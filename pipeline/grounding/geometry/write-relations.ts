import { listOf } from '../language/list.js';
import { said, sentence, type Said } from '../write/said.js';
import type { Thing } from './geometry.js';
import { isLineName } from './lettered.js';
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

/** "The segments TP and TQ are tangent to the circle": one sentence for all that have one relation to one thing. */
export const relationSentences = (writing: Writing): Said[] => {
  const { geometry, fact, about } = writing;
  const by = new Map(geometry.things.map((thing) => [thing.id, thing]));
  const groups = new Map<string, { verb: string; other: string; ones: string[]; facts: string[] }>();
  for (const { kind, from, to } of geometry.scene.relations) {
    const [one, other] = [by.get(from), by.get(to)];
    const verb = verbs[kind];
    if (one?.phrase === undefined || other?.phrase === undefined || verb === undefined) continue;
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
  return [
    ...[...groups.values()].map(({ verb, other, ones, facts }) =>
      sentence(said(`${listOf(ones)} ${ones.length > 1 ? 'are' : 'is'} ${verb} ${other}`, facts)),
    ),
    ...incidenceSentences(writing),
  ];
};
