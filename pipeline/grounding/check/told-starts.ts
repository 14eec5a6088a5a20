import { allMatches } from '../all-matches.js';
import type { Plot, Row } from '../reading/reading.js';
import { isEntity } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { numeral } from './points/item.js';
import { agrees, dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const ending = new RegExp(
  `\\b(?:(starts?|started|begins?|began|starting|beginning)|ends?|ended|finish(?:es|ed)?|ending)(?: (?:out|off|up))? (?:at|with)(?: (?:an?|the) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+ of)?(?: (?:about|around|only|just|roughly|approximately|nearly|almost))? [$€£]?(?=(${numeral}))`,
  'giu',
);

/** What makes the number something else: a place along the axis, a bound, a count, an end of the axis itself. */
const otherwise =
  /\b(?:ax[ei]s|scale|ticks?|not|never|neither|each|both|all|respectively|total|sum|together|bars?|colou?r ?bar|bins?|whiskers?|box(?:es)?|second|third|half)\b|n['’]t\b/i;

/** Courses over an axis that runs one way: their first and their last value are seen. */
const isCourse = ({ form, arrangement, category, special }: Plot): boolean =>
  (form === 'line' || (form === 'area' && arrangement !== 'stacked' && arrangement !== 'normalised')) &&
  special === undefined &&
  (category?.kind === 'numbers' || category?.kind === 'dates');

const isPlaceOf = (number: MentionOf<'number'>, rows: readonly Row[]): boolean =>
  rows.some(({ x, category }) => x === number.value || Number(category) === number.value || category === number.digits);

/** The one course that the words before speak of: the last series that is named, or the only one there is. */
const courseMeant = (sentence: Sentence, at: number, world: World): readonly Valued[] => {
  const plots = world.plots.filter(isCourse);
  const [plot] = plots;
  if (!plot || plots.length > 1 || world.reading.panels.length > 1) return [];
  const named = sentence.mentions.findLast(
    (one): one is Mention => isEntity(one) && one.end <= at && dimensionOf(world, one) === 'series',
  );
  const rows = plot.rows.filter(hasValue).filter((row) => !named || matchesRow(row, named));
  return new Set(rows.map(({ series }) => series)).size === 1 ? rows : [];
};

/** "The front axle, a solid line that starts at a displacement of 6 cm": the value at one end of a course. */
export const startFindings = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, ending).flatMap((match): Finding[] => {
    const at = sentence.start + match.index + match[0].length;
    const number = sentence.mentions.find(
      (one): one is Mention & MentionOf<'number'> =>
        one.type === 'number' &&
        (one.start === at || one.start + 1 === at) &&
        (one.unit === 'plain' || one.unit === 'percent'),
    );
    const rows = courseMeant(sentence, sentence.start + match.index, world);
    const row = match[1] === undefined ? rows.at(-1) : rows[0];
    const plot = world.plots.find(({ id }) => id === row?.plot);
    if (!number || !row || !plot || rows.length < 3 || otherwise.test(sentence.text) || isPlaceOf(number, rows))
      return [];
    const ok = agrees(number, row.value, plot.measure);
    // Where another value has the number, the words may mean a part of the course.
    if (!ok && rows.some((other) => agrees(number, other.value, plot.measure)) && rows.length < 40) return [];
    return [
      {
        start: sentence.start + match.index,
        end: number.end,
        ok,
        stated: number.value,
        actual: `${nameOf(row)}: ${row.value}`,
        facts: factsOfRows(world, [row]),
        plain: true,
      },
    ];
  });
