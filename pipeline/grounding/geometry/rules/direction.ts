import { allMatches } from '../../all-matches.js';
import type { Entity } from '../read/entity.js';
import { minus, type Vec } from '../read/vector.js';
import { type ClauseRule, type Finding, groupBefore, isNone, turned } from './rule.js';

const told =
  /\b(?:points?|pointing|directed|heads?|heading|goes|runs?|leads?|shows?|is|are)(?: all| both)?(?: (?<straight>straight|vertically|horizontally|directly))?(?: to(?:wards?)? the| towards?)? (?<way>(?:upper|top|lower|bottom)[- ](?:right|left)|up(?:wards?)?(?: and)? (?:to(?:wards?)? the )?(?:right|left)|down(?:wards?)?(?: and)? (?:to(?:wards?)? the )?(?:right|left)|(?:right|left)(?:wards?)?(?: and)? (?:up|down)(?:wards?)?|up(?:wards?)?|down(?:wards?)?|right(?:wards?)?|left(?:wards?)?)(?![\w-]| angle| triangle|[- ]hand| end| side| of\b| (?:along )?(?:the|this|its) (?:slope|incline|ramp|plane|hill|slant|wedge|inclined))/g;

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
        const group = groupBefore(clause, match.index);
        const courses = group?.entities.map(courseOf) ?? [];
        if (!group || courses.length === 0 || courses.length > 5 || courses.includes(undefined)) return [];
        const { way = '', straight } = match.groups ?? {};
        const all = courses.map((course) => course !== undefined && goes(course, way, straight !== undefined));
        const ok = isNone(group) ? !all.includes(true) : turned(!all.includes(false), clause.negated);
        return [{ start: match.index, end: match.index + match[0].length, ok, stated: way, about: group.entities }];
      });
