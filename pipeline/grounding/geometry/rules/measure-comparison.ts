import { allMatches } from '../../all-matches.js';
import type { Entity, Model } from '../read/entity.js';
import { type ClauseRule, type Finding, turned } from './rule.js';

const size = '(?:radius|diameter|height|width|depth|breadth|length|slant height|side length)';

const told = new RegExp(
  `\\b(?<one>${size})(?: of (?:the|its|this) [\\w ]+?)? (?:is|are)(?: not)? (?:much |slightly |clearly )?(?<how>greater|larger|longer|bigger|higher|smaller|shorter|less|lower) than (?:the|its) (?<other>${size})\\b|\\b(?:is|are)(?: not)? (?:much |slightly )?(?<shape>taller|higher|wider|broader|lower|shorter) than (?:it is |they are )?(?<than>wide|broad|tall|high|long)\\b`,
  'g',
);

/** A measure of the one body, or the one circle, that a figure shows. */
const measureOf = (model: Model, word: string): number | undefined => {
  const bodies = model.entities.filter(({ sort }) => sort === (model.isSpace ? 'solid' : 'circle'));
  const [body, more]: readonly (Entity | undefined)[] = bodies;
  if (!body || more) return undefined;
  const { radius, height, length } = body.measures;
  const side = (key: string): number | undefined => {
    const value = body.element?.data?.[key];
    return typeof value === 'number' ? value : undefined;
  };
  if (word === 'radius') return radius;
  if (word === 'diameter') return radius === undefined ? undefined : 2 * radius;
  if (/^(?:height|tall|high)$/.test(word)) return height ?? side('height');
  if (word === 'slant height') return length;
  if (word === 'depth') return side('depth');
  return side('width') ?? (radius === undefined ? undefined : 2 * radius);
};

/** "The diameter is greater than the height", "the cylinder is taller than it is wide". */
export const measureComparisonRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, told).flatMap((match): Finding[] => {
    const { one, how, other, shape, than } = match.groups ?? {};
    const isTall = shape === undefined || /taller|higher/.test(shape);
    const [a, b] = [
      measureOf(model, one ?? (isTall ? 'height' : shape === 'wider' || shape === 'broader' ? 'width' : 'height')),
      measureOf(model, other ?? than ?? ''),
    ];
    if (a === undefined || b === undefined || a === b) return [];
    const isMore = /greater|larger|longer|bigger|higher|taller|wider|broader/.test(how ?? shape ?? '');
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(isMore ? a > b : a < b, clause.negated),
        stated: match[0],
        actual: `${a} and ${b}`,
        about: [],
      },
    ];
  });
