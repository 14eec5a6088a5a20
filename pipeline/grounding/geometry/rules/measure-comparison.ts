import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { Entity, Model } from '../read/entity.js';
import { isSameSize } from '../read/vector.js';
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

const number = '\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten';
const owner = '(?: of (?:the|its|this|an?|each) [\\w ]+?)?';
const equal = 'equal|the same|identical|equally (?:long|big|large)|of (?:the same|equal) (?:length|size)';
const alike = new RegExp(
  `\\b(?<one>${size})${owner},? and (?:the |its )?(?<other>${size})${owner} are (?:both )?(?:exactly |also )?(?<not>not |un)?(?<how>${equal}|different)\\b(?! (?:in|from|on|to)\\b)`,
  'g',
);
const related = new RegExp(
  `\\b(?<one>${size})${owner} (?:is|equals|measures)(?: not)?(?: exactly| also| just)?(?:(?: (?<by>${number})(?: ?(?:cm|mm|dm|m|units?|centimetres?|metres?))? (?<way>more|less|longer|shorter|larger|smaller|greater|higher|bigger) than)|(?: (?<times>twice|double|half|triple|(?:${number}) times)(?: (?:as (?:long|big|large|great|high) as|of))?)|(?<same> (?:as (?:long|big|large|great|high|wide) as|equal to|the same as))|(?<=equals))(?: the| its| that of the)? (?<other>${size})\\b(?! of the (?:other|second|next))`,
  'g',
);

const factorOf = (times: string): number =>
  ({ twice: 2, double: 2, half: 0.5, triple: 3 })[times] ?? countOf(times.replace(/ times$/, ''));

/** What one measure would be, from another, after what a clause says: equal to it, twice it, 3 cm more. */
const expected = (other: number, { times, by, way = '' }: Readonly<Record<string, string | undefined>>): number => {
  if (times !== undefined) return other * factorOf(times);
  if (by === undefined) return other;
  return /less|shorter|smaller/.test(way) ? other - countOf(by) : other + countOf(by);
};

/** "The height and the radius are equal", "the height is 1 cm more than the radius", "is twice the radius". */
const relations: ClauseRule = (clause, model) =>
  [alike, related].flatMap((pattern) =>
    allMatches(clause.text, pattern).flatMap((match): Finding[] => {
      const said: Readonly<Record<string, string | undefined>> = match.groups ?? {};
      const [a, b] = [measureOf(model, said['one'] ?? ''), measureOf(model, said['other'] ?? '')];
      if (a === undefined || b === undefined || said['one'] === said['other']) return [];
      const isDifferent = said['not'] !== undefined || said['how'] === 'different';
      const isSo = isSameSize(a, expected(b, said)) !== isDifferent;
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          // The "not" within is read above.
          ok: turned(isSo, clause.negated && said['not'] === undefined),
          stated: match[0],
          actual: `${a} and ${b}`,
          about: [],
        },
      ];
    }),
  );

/** "The diameter is greater than the height", "the cylinder is taller than it is wide". */
const comparisons: ClauseRule = (clause, model) =>
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

/** How two measures of the one body that is shown are to each other. */
export const measureComparisonRule: ClauseRule = (clause, model) => [
  ...comparisons(clause, model),
  ...relations(clause, model),
];
