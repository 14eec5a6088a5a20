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

const coursesOf = (entities: readonly Entity[]): Vec | undefined => {
  const [one, more] = entities;
  const [a, b] = one?.places ?? [];
  return one?.element?.kind === 'vector' && !more && a && b ? minus(b, a) : undefined;
};

/** "From O to C you go 5 to the right": the way between two points. */
const wayIn = ({ text, groups, start: begin }: Clause): Vec | undefined => {
  const points = groups.flatMap((one) => one.entities.length === 1 && one.entities[0]?.sort === 'point' ? [one] : []);
  const at = points.findIndex((one, index) => /\bfrom (?:the )?(?:point |origin )?$/.test(text.slice(begin, one.start)) && / to (?:the )?(?:point )?$/.test(text.slice(one.end, points[index + 1]?.start ?? 0)));
  const [a, b] = [points[at]?.entities[0]?.places[0], points[at + 1]?.entities[0]?.places[0]];
  return a && b ? minus(b, a) : undefined;
}; // prettier-ignore

/** "The vector u leads 4 to the right and 1 up", "v has the components (1, 4)". */
export const componentRule: ClauseRule = (clause, model) => {
  if (model.isSpace) return [];
  const steps = allMatches(clause.text, step).flatMap((match): Finding[] => {
    const group = groupBefore(clause, match.index);
    const course = (group && coursesOf(group.entities)) ?? wayIn(clause);
    if (!group || !course) return [];
    const { value = '', way, up } = match.groups ?? {};
    const stated = unitWord(value) ?? Number(value);
    const actual = way === undefined ? course[1] : course[0];
    const signed = way === 'left' || up?.startsWith('down') === true ? -stated : stated;
    const ok = Math.abs(actual - signed) < 0.06;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: match[0],
        actual,
        about: group.entities,
      },
    ];
  });
  const spots = spotsIn(clause).flatMap((spot): Finding[] => {
    const group = groupBefore(clause, spot.start);
    const course = group && coursesOf(group.entities);
    const between = clause.text.slice(group?.end ?? 0, spot.start);
    if (
      !course ||
      !/^\s*(?:=|is|has (?:the )?(?:components?|coordinates?)|with (?:the )?components?|:)?\s*$/.test(between)
    )
      return [];
    const ok = Math.abs(course[0] - spot.x) <= spot.rounding && Math.abs(course[1] - spot.y) <= spot.rounding;
    const actual = `${course[0]}, ${course[1]}`;
    return [
      {
        start: spot.start,
        end: spot.end,
        ok: turned(ok, clause.negated),
        stated: `${spot.x}, ${spot.y}`,
        actual,
        about: group.entities,
      },
    ];
  });
  const listed = allMatches(clause.text, both).flatMap((match): Finding[] => {
    const group = groupBefore(clause, match.index);
    const course = group && coursesOf(group.entities);
    if (!group || !course) return [];
    const [a, b] = [match[1], match[2]].map((words = '') => Number(words.replace(/−|minus /, '-')));
    const ok = Math.abs(course[0] - (a ?? 0)) < 0.06 && Math.abs(course[1] - (b ?? 0)) < 0.06;
    return [{ start: match.index, end: match.index + match[0].length, ok: turned(ok, clause.negated), stated: `${a}, ${b}`, actual: `${course[0]}, ${course[1]}`, about: group.entities }];
  }); // prettier-ignore
  return [...steps, ...spots, ...listed];
};
