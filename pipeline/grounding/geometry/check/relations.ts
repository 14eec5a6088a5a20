import type { RelationKind, Point } from '../../../../renderers/scene.js';
import { colourWords } from '../../language/colour.js';
import { dashName } from '../../language/dash.js';
import { claim, factsAbout, type Held, matches, type Rule } from './claim.js';
import { isStranger, lengthOf, type Referent } from './refer.js';

const words: Readonly<Record<string, RelationKind>> = {
  parallel: 'parallel',
  perpendicular: 'perpendicular',
  congruent: 'congruent',
  similar: 'similar',
  tangent: 'tangent',
  equal: 'congruent',
};

const direction = ({ geometry }: Held, { points, thing }: Referent): Point | undefined => {
  const [one, other] = points;
  const [a, b] = [geometry.places.get(one ?? ''), geometry.places.get(other ?? '')];
  if (points.length === 2 && a !== undefined && b !== undefined) return [b[0] - a[0], b[1] - a[1]];
  const slope = thing?.element.measures?.slope;
  return slope === undefined ? undefined : [1, slope];
};

/** By the scene's relations, or, for strokes between points, by arithmetic. */
const holds = (held: Held, kind: RelationKind, one: Referent, other: Referent): boolean | undefined => {
  const related = held.geometry.scene.relations.some(
    (relation) =>
      relation.kind === kind &&
      [relation.from, relation.to].includes(one.thing?.id ?? '?') &&
      [relation.from, relation.to].includes(other.thing?.id ?? '?') &&
      one.thing?.id !== other.thing?.id,
  );
  if (related) return true;
  if (kind === 'parallel' || kind === 'perpendicular') {
    const [a, b] = [direction(held, one), direction(held, other)];
    if (a !== undefined && b !== undefined) {
      const size = Math.hypot(...a) * Math.hypot(...b);
      return Math.abs(kind === 'parallel' ? a[0] * b[1] - a[1] * b[0] : a[0] * b[0] + a[1] * b[1]) < 3e-4 * size;
    }
  }
  const [first, second] = [lengthOf(held.geometry, one), lengthOf(held.geometry, other)];
  if (kind === 'congruent' && first !== undefined && second !== undefined)
    return Math.abs(first - second) < 3e-4 * first;
  return one.thing === undefined || other.thing === undefined ? undefined : false;
};

const kindWord = new RegExp(Object.keys(words).join('|'));

/** "AB is parallel to CD", "g and h are perpendicular", "the line t is tangent to the circle k". */
export const relationRule: Rule = (held) => {
  const kind = `(?<kind>${Object.keys(words).join('|')})`;
  return [
    `(?<one>${held.names.any}) (?:is|are)(?<no> not|n't)? ${kind} (?:to|with) (?<other>${held.names.any})`,
    `(?<one>${held.names.any}) and (?<other>${held.names.any}) are(?<no> not|n't)? ${kind}`,
  ].flatMap((pattern) =>
    matches(held, pattern, kindWord).map(({ span, group }) => {
      const [one, other] = [held.names.find(group('one')), held.names.find(group('other'))];
      const is =
        isStranger(one) || isStranger(other) ? false : holds(held, words[group('kind')] ?? 'parallel', one, other);
      const facts = factsAbout(held, 'relation', one.thing?.id).filter((id) =>
        factsAbout(held, 'relation', other.thing?.id).includes(id),
      );
      return claim(held, span, is === undefined ? undefined : is === (group('no') === ''), {
        stated: group('kind'),
        facts,
      });
    }),
  );
};

/** "Point P lies on the circle k." */
export const onRule: Rule = (held) =>
  matches(
    held,
    `(?<one>(?:[Pp]oint )?${held.names.point}) (?:lies|is)(?<no> not)?(?: a point)? (?:on|of) (?<other>${held.names.any})`,
    / (?:lies|is)(?: not)?(?: a point)? (?:on|of) /,
  ).map(({ span, group }) => {
    const [one, other] = [held.names.find(group('one')), held.names.find(group('other'))];
    const point = held.geometry.things.find(({ noun, name }) => noun === 'point' && name === one.points[0]);
    const on = held.geometry.scene.relations.some(
      ({ kind, from, to }) =>
        (kind === 'lies-on' || kind === 'vertex-of') && from === point?.id && to === other.thing?.id,
    );
    return claim(held, span, other.thing === undefined ? undefined : on === (group('no') === ''), {
      stated: 'on',
      facts: factsAbout(held, 'relation', point?.id).filter((id) =>
        factsAbout(held, 'relation', other.thing?.id).includes(id),
      ),
    });
  });

const lookWord = new RegExp(` is(?: drawn)?(?: in)?(?: not)? (?:dashed|dotted|solid|${colourWords.join('|')})`);

/** "The circle k is dashed", "the segment AB is red". */
export const lookRule: Rule = (held) =>
  matches(
    held,
    `(?<one>${held.names.any}) is(?: drawn)?(?: in)?(?<no> not)? (?<look>dashed|dotted|solid|${colourWords.join('|')})(?![\\p{L}-])`,
    lookWord,
  ).map(({ span, group }) => {
    const { thing } = held.names.find(group('one'));
    if (thing === undefined) return claim(held, span, undefined);
    const dash = dashName(thing.element);
    const look = group('look');
    const is = /^(?:dashed|dotted|solid)$/.test(look)
      ? dash === look
      : (thing.colour?.split(' ').includes(look) ?? false) || thing.colour === look;
    return claim(held, span, is === (group('no') === ''), {
      stated: look,
      actual: `${thing.colour ?? ''} ${dash}`.trim(),
      facts: [...factsAbout(held, 'colour', thing.id), ...factsAbout(held, 'dash', thing.id)],
    });
  });
