import { allMatches } from '../../all-matches.js';
import type { Landscape } from '../../reading/landscape.js';
import type { Finding } from '../mention.js';
import { placeOf } from './landscape-marks.js';
import { gap, isOfValues, lessWords, moreWords, shown } from './landscape-words.js';
import { meansIn, regionWords } from './regions.js';
import { factIds, found, type Told } from './told.js';

const at = '(?:in|at|near|along|on|around|towards?)';
const place = `(?:${regionWords}|the \\p{L}+)`;
const more = `(?:(?<more>${moreWords}|more)|(?:${lessWords}|less|fewer))`;
const far = '(?:much |far |clearly |slightly |considerably |somewhat |a bit |noticeably |a little )?';
const noun = 'clusters?|groups?|peaks?|hills?|parts?|areas?|ones?|basins?|maximum|summit';
const other = `than (?:(?:that|those|it is|they are|the ones?) )?(?:of |${at} )?(?<right>${place})`;

/** The ways to hold one part of a plane against another. */
const ways: readonly RegExp[] = [
  // "near the centre the arrows are longer than those at the edge"
  new RegExp(`\\b${at} (?<left>${regionWords})(?<between>${gap}{0,40}?)\\b${more}\\b${gap}{0,30}? ${other}`, 'giu'),
  // "it is louder in the upper left corner than at the stage"
  new RegExp(`\\b${more}\\b(?<between>${gap}{0,30}?) ${at} (?<left>${place}) ${other}`, 'giu'),
  // "the upper right cluster is denser than the lower left one"
  new RegExp(
    `\\b(?<left>the ${regionWords}|the \\p{L}+)(?<between> (?:${noun}))? (?:is|are|was|lies|shows|has|receives|gets) ${far}(?:an? )?${more}\\b(?: \\p{L}+){0,2}? ${other}`,
    'giu',
  ),
];

/** How close lines, points or cells stand says nothing of values. */
const spacing =
  /\b(?:lines?|contours?|isolines?|points?|samples?|stations?|sites|nodes|mesh|triangles|streamlines?)\b/i;

/** "higher in the centre than at the edge" of two parts. */
export const comparedFindings = (told: Told, field: Landscape): Finding[] =>
  ways.flatMap((way) =>
    allMatches(told.sentence.text, way).flatMap((match) => {
      const { left = '', right = '', between = '', more: isMore } = match.groups ?? {};
      const before = told.sentence.text.slice(0, match.index);
      if (!isOfValues(told, before) || !isOfValues(told, between)) return [];
      if (/denser|sparser|longer|shorter/i.test(match[0]) && spacing.test(before + between)) return [];
      const [a, b] = [placeOf(told, field, left), placeOf(told, field, right)];
      if (!a || !b) return [];
      const sign = isMore === undefined ? -1 : 1;
      const gaps = meansIn(field, a).flatMap((one) => meansIn(field, b).map((two) => sign * (one - two)));
      const near = (field.high - field.low) * 0.06;
      // "much hotter" of two parts that are alike.
      const isAlike =
        /^(?!.*\b(?:hill|peak|cluster|group|summit|one)s?\b).*\b(?:much|far|clearly|considerably)\b/i.test(match[0]) &&
        gaps.every((one) => one < near * 0.5);
      const ok = gaps.some((one) => one > near)
        ? true
        : isAlike || gaps.every((one) => one < -near)
          ? false
          : undefined;
      return ok === undefined ? [] : [found(told, match, ok, shown(field), factIds(told.world, 'extreme').slice(0, 1))];
    }),
  );
