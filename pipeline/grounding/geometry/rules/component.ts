import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { Entity } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { minus, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, groupBefore, spotsIn, turned } from './rule.js';

const step =
  /(?<![\d.,])(?<value>\d+(?:\.\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))(?: (?:units?|steps?|squares?|boxes))? (?:(?:to the )?(?<way>right|left)|(?<up>up(?:wards?)?|down(?:wards?)?))\b/g;

const both =
  /\bcomponents? (?:are |of )?((?:[−-]|minus )?\d+(?:\.\d+)?)(?: and |, )((?:[−-]|minus )?\d+(?:\.\d+)?)(?![\w]|\.\d)/g;

const stretchOf = (match: RegExpExecArray): Pick<Finding, 'start' | 'end'> => ({
  start: match.index,
  end: match.index + match[0].length,
});

const coursesOf = (entities: readonly Entity[]): Vec | undefined => {
  const [one, more] = entities;
  const [a, b] = one?.places ?? [];
  return one?.element?.kind === 'vector' && !more && a && b ? minus(b, a) : undefined;
};

const fromPoint = /\bfrom (?:the )?(?:point |origin )?$/;
const toPoint = / to (?:the )?(?:point )?$/;

/** "From O to C you go 5 to the right": the way between two points. */
const wayIn = ({ text, groups, start: begin }: Clause): Vec | undefined => {
  const points = groups.flatMap((one) => (one.entities.length === 1 && one.entities[0]?.sort === 'point' ? [one] : []));
  const at = points.findIndex(
    (one, index) =>
      fromPoint.test(text.slice(begin, one.start)) && toPoint.test(text.slice(one.end, points[index + 1]?.start ?? 0)),
  );
  const [a, b] = [points[at]?.entities[0]?.places[0], points[at + 1]?.entities[0]?.places[0]];
  return a && b ? minus(b, a) : undefined;
};

/** "The vector u leads 4 to the right and 1 up". */
const stepsTold = (clause: Clause): Finding[] =>
  allMatches(clause.text, step).flatMap((match): Finding[] => {
    const group = groupBefore(clause, match.index);
    const course = (group && coursesOf(group.entities)) ?? wayIn(clause);
    if (!group || !course) return [];
    const { value = '', way, up } = match.groups ?? {};
    const stated = unitWord(value) ?? Number(value);
    const actual = way === undefined ? course[1] : course[0];
    const signed = way === 'left' || up?.startsWith('down') === true ? -stated : stated;
    const ok = turned(Math.abs(actual - signed) < 0.06, clause.negated);
    return [{ ...stretchOf(match), ok, stated: match[0], actual, about: group.entities }];
  });

/** "v = (1, 4)", "v has the components (1, 4)". */
const spotsTold = (clause: Clause): Finding[] =>
  spotsIn(clause).flatMap((spot): Finding[] => {
    const { start, end, x, y, rounding } = spot;
    // "Where do they meet? At (6, 5)": a place.
    if (/\bat $/i.test(clause.text.slice(0, start))) return [];
    if (/\b(?:meet|cross|intersect|end|start|begin)s?\b/i.test(clause.text)) return [];
    const group = groupBefore(clause, start);
    const course = group && coursesOf(group.entities);
    const between = clause.text.slice(group?.end ?? 0, start);
    if (
      !course ||
      !/^\s*(?:=|is|are|has (?:the )?(?:components?|coordinates?)|with (?:the )?components?|:)?\s*$/.test(between)
    )
      return [];
    const ok = Math.abs(course[0] - x) <= rounding && Math.abs(course[1] - y) <= rounding;
    const actual = `${course[0]}, ${course[1]}`;
    return [{ start, end, ok: turned(ok, clause.negated), stated: `${x}, ${y}`, actual, about: group.entities }];
  });

/** "The components of v are 1 and 4". */
const listsTold = (clause: Clause): Finding[] =>
  allMatches(clause.text, both).flatMap((match): Finding[] => {
    const group = groupBefore(clause, match.index);
    const course = group && coursesOf(group.entities);
    if (!group || !course) return [];
    const [a, b] = [match[1], match[2]].map((words = '') => Number(words.replace(/−|minus /, '-')));
    const ok = Math.abs(course[0] - (a ?? 0)) < 0.06 && Math.abs(course[1] - (b ?? 0)) < 0.06;
    const actual = `${course[0]}, ${course[1]}`;
    return [
      { ...stretchOf(match), ok: turned(ok, clause.negated), stated: `${a}, ${b}`, actual, about: group.entities },
    ];
  });

/** "The vector u leads 4 to the right and 1 up", "v has the components (1, 4)". */
export const componentRule: ClauseRule = (clause, model) =>
  model.isSpace ? [] : [...stepsTold(clause), ...spotsTold(clause), ...listsTold(clause)];
