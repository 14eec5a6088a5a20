import { allMatches } from '../../all-matches.js';
import type { Entity } from '../read/entity.js';
import { forcesCalled } from '../read/forces.js';
import { isParallel, minus, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, groupBefore, headBefore, isNone, turned } from './rule.js';

const told =
  /\b(?:points?|pointing|directed|heads?|heading|goes|runs?|leads?|shows?|is|are)(?: all| both)?(?: (?<straight>straight|vertically|horizontally|directly))?(?: to(?:wards?)? the| towards?)? (?<way>(?:upper|top|lower|bottom)[- ](?:right|left)|up(?:wards?)?(?: and)? (?:to(?:wards?)? the )?(?:right|left)|down(?:wards?)?(?: and)? (?:to(?:wards?)? the )?(?:right|left)|(?:right|left)(?:wards?)?(?: and)? (?:up|down)(?:wards?)?|up(?:wards?)?|down(?:wards?)?|right(?:wards?)?|left(?:wards?)?)(?![\w-]| angle| triangle|[- ]hand| end| side| of\b| (?:along )?(?:the|this|its) (?:slope|incline|ramp|plane|hill|slant|wedge|inclined))/g;

const aslant =
  /\b(?<way>up|down)(?:wards?)? (?:along )?(?:the|this|its) (?:inclined )?(?:slope|incline|ramp|plane|hill|wedge)\b/g;

const courseOf = ({ element, places: [a, b] }: Entity): Vec | undefined =>
  element?.kind === 'vector' && a && b ? minus(b, a) : undefined;

const goes = ([x, y]: Vec, way: string, isStraight: boolean): boolean => {
  const slack = 0.02 * Math.hypot(x, y);
  const [up, down] = [/up|top/.test(way), /down|low|bottom/.test(way)];
  const [right, left] = [way.includes('right'), way.includes('left')];
  if (isStraight && !(right || left) && Math.abs(x) > slack) return false;
  if (isStraight && !(up || down) && Math.abs(y) > slack) return false;
  return (!up || y > slack) && (!down || y < -slack) && (!right || x > slack) && (!left || x < -slack);
};

/** "The vector points to the upper right", "w points straight down". */
export const directionRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : allMatches(clause.text, told).flatMap((match): Finding[] => {
        // "The weight of the block points down".
        const near = groupBefore(clause, match.index);
        const group =
          near?.entities.every((one) => courseOf(one) === undefined) === true ? headBefore(clause, match.index) : near;
        const courses = group?.entities.map(courseOf) ?? [];
        if (!group || courses.length === 0 || courses.length > 5 || courses.includes(undefined)) return [];
        const { way = '', straight } = match.groups ?? {};
        const all = courses.map((course) => course !== undefined && goes(course, way, straight !== undefined));
        const ok = isNone(group) ? !all.includes(true) : turned(!all.includes(false), clause.negated);
        return [{ start: match.index, end: match.index + match[0].length, ok, stated: way, about: group.entities }];
      });

/** "The friction points up the slope": along it, and to its higher end. */
export const slopeRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, aslant).flatMap((match): Finding[] => {
    const [slope] = forcesCalled(model, 'the incline');
    const own = clause.groups.filter(({ end }) => end <= match.index);
    const [vector, more] = (own.length > 0 ? own.at(-1) : clause.subject())?.entities ?? [];
    const course = vector && courseOf(vector);
    const [a, b] = slope?.places ?? [];
    if (!course || !a || !b || more) return [];
    const told = /\b(?:points?|pointing|acts?|acting|directed|goes|is|pulls|pushes|drawn|shown)\b[^,;]{0,20}$/.test(
      clause.text.slice(0, match.index),
    );
    if (!told) return [];
    const rising = a[1] < b[1] ? minus(b, a) : minus(a, b);
    const ok = isParallel(course, rising) && course[1] > 0 === (match.groups?.['way'] === 'up');
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(ok, clause.negated),
        stated: match[0],
        about: [vector],
      },
    ];
  });
