import { countOf } from '../../check/number-words.js';
import type { Claim } from '../../fact.js';
import { claim, matches, type Held, type Rule } from './claim.js';
import { countRule } from './figure.js';
import { isStranger } from './refer.js';

const whole = 'geometric figure|figure|diagram|drawing|coordinate system|number line|plane';
const opening = new RegExp(
  `^(?:There (?:is|are) |(?:It|This|This (?:${whole})|The (?:${whole})) (?:shows|has|contains|consists of) (?:an? (?:${whole}) with )?|(?:A|An|The|This is an?) (?:${whole}) (?:with|of|has) )`,
  'u',
);
const rest = /^(?:,? and |, | with |(?: \p{L}(?:[_'′]?\w{0,6}|\{[^}]*\}){0,3}(?=[,. ]|$))|\.)*$/u;

/** The sentence without the stretches, from the end of its opening on. */
const between = (text: string, from: number, found: readonly Claim[], offset: number): string =>
  found
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start - offset) + left.slice(end - offset), text)
    .slice(from);

/**
 * "A coordinate system with one circle, five segments and one point": a list of all that is drawn and nothing else, of
 * which the rest is right. One count alone ("There are two rectangles") may be of a part.
 */
export const inventoryRule: Rule = (held) => {
  const lead = opening.exec(held.text)?.[0];
  if (lead === undefined) return [];
  const found = countRule(held);
  const wrong = found.filter(({ status }) => status === 'contradicted');
  const isCertain = wrong.length > 0 && wrong.length < found.length && wrong.length <= Math.max(1, found.length / 3);
  if (!isCertain || !rest.test(between(held.text, lead.length, found, held.start))) return [];
  return wrong.filter(({ actual }) => Number(actual) > 0);
};

const rectangles = /^There (?:is|are) (\p{L}+|\d+) rectangles?\.?$/u;

/** "There are eight rectangles", under a graph: strips of a sum, all of which are counted. */
export const stripRule: Rule = (held) => {
  const [all, count = ''] = rectangles.exec(held.text) ?? [];
  const strips = held.geometry.things.filter(({ noun, element }) => noun === 'strip' && element.visible).length;
  const stated = countOf(count);
  return all === undefined || strips === 0 || !Number.isFinite(stated)
    ? []
    : [claim(held, [0, all.length], stated === strips, { stated, actual: strips, facts: ['count:strip'] })];
};

const exclusive: Readonly<Record<string, 'parallel' | 'perpendicular'>> = {
  parallel: 'perpendicular',
  perpendicular: 'parallel',
};

/** "The vector N is parallel to the vector F", which is perpendicular to it in the figure. */
export const exclusiveRule: Rule = (held) =>
  matches(
    held,
    `(?<one>${held.names.any}) (?:is|are) (?<kind>parallel|perpendicular) to (?<other>${held.names.any})`,
    /parallel|perpendicular/,
  ).flatMap(({ span, group }) => {
    const [one, other] = [held.names.find(group('one')), held.names.find(group('other'))];
    const opposite = exclusive[group('kind')];
    if (isStranger(one) || isStranger(other) || !one.thing || !other.thing) return [];
    return related(held, opposite, one.thing.id, other.thing.id)
      ? [claim(held, span, false, { stated: group('kind'), actual: opposite ?? null })]
      : [];
  });

const related = ({ geometry }: Held, kind: string | undefined, one: string, other: string): boolean =>
  geometry.scene.relations.some(
    (relation) =>
      relation.kind === kind &&
      ((relation.from === one && relation.to === other) || (relation.from === other && relation.to === one)),
  );
